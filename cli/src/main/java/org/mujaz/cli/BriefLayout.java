package org.mujaz.cli;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.brief.Brief;
import org.mujaz.brief.Card;
import org.mujaz.brief.KeyPoint;

/**
 * What of a brief is printed for people.
 *
 * @param evidence whether spans are printed below each point
 * @param explain whether derivations are printed below each point
 * @param headed whether the article's title or id stands above its points
 * @param paragraph whether the points are printed as the sentences of one paragraph
 * @param headline whether the title and the headline are printed above the points
 * @param card whether the card is printed below the points
 */
record BriefLayout(
        boolean evidence, boolean explain, boolean headed, boolean paragraph, boolean headline, boolean card) {

    /** Points below the article's title. */
    static final BriefLayout HEADED = new BriefLayout(false, false, true, false, false, false);

    private static final String ENDS = ".!?\u061F\u2026";

    /** A question of the card with its answers. */
    record Row(String question, List<Card.Entry> answers) {}

    /** The questions, as Arab editors ask them: who, what, when, where, why, how. */
    static List<Row> rows(Card card) {
        return List.of(
                new Row("\u0645\u0646", card.who()),
                new Row("\u0645\u0627\u0630\u0627", card.what()),
                new Row("\u0645\u062A\u0649", card.when()),
                new Row("\u0623\u064A\u0646", card.where()),
                new Row("\u0644\u0645\u0627\u0630\u0627", card.why()),
                new Row("\u0643\u064A\u0641", card.how()));
    }

    /** The points as sentences: each ends with a full stop, or with the mark that it has. */
    static String paragraph(Brief brief) {
        List<String> sentences = new ArrayList<>();
        for (KeyPoint point : brief.points()) {
            String text = point.text();
            boolean ended = ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
            sentences.add(ended ? text : text + '.');
        }
        return String.join(" ", sentences);
    }

    /** The answers to one question, on one line. */
    static String answers(Row row) {
        return String.join(
                "\u061B ", row.answers().stream().map(Card.Entry::text).toList());
    }
}
