package org.mujaz.name;

import org.mujaz.lexicon.NameList;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/** Titles right behind one another: which belong to the one before, and which are another office of the same person. */
final class TitleChains {

    private final SentenceWords sentence;
    private final Text text;
    private final NameLexicon names;
    private final WordClasses words;
    private final int to;
    private final TitleWords titleWords;

    TitleChains(SentenceWords sentence, TitleWords titleWords) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.to = sentence.to;
        this.titleWords = titleWords;
    }

    /** Whether a title right behind another may add to it: to an office what is none, and to one of several persons no other office of one. */
    boolean mayAdd(OpenTitle before, int at, Reading reading, String kind) {
        return !(before.plural && titleWords.isFull(at - 1))
                && (before.plural || !reading.plural())
                && (OpenTitle.isOffice(before.kind) || !OpenTitle.isOffice(kind) || words.isSecond(before.words))
                && (before.country == null || !OpenTitle.isOffice(kind));
    }

    /** Whether an office of one word with the article stands behind that of a country's officer: "the Saudi crown prince, the minister". */
    static boolean isPrince(OpenTitle before, int at, Hit title, String kind) {
        return before.country != null
                && before.behind < 0
                && !before.plural
                && before.endToken == at
                && TitleWords.isOffice(before.kind)
                && title.article()
                && title.clitics() == 2
                && title.endToken() == at + 1
                && TitleWords.isOffice(kind);
    }

    /** Whether "to" and a title say under whom somebody has an office: "the adviser to a president". */
    boolean isOfNext(OpenTitle before, int at, Hit title, String kind) {
        return before.definite
                && before.country == null
                && before.of == null
                && (before.wordsEnd == at
                        || (before.wordsEnd == at - 1
                                && words.saysTenure(text, text.tokens().get(at - 1))))
                && before.endToken == at
                && OpenTitle.isOffice(before.kind)
                && OpenTitle.isOffice(kind)
                && title.clitics() == 1
                && text.folded().charAt(title.foldedStart() - 1) == Letters.LAM;
    }

    /** Whether "and the …" adds an office that one person has with the one before, by the list: "deputy prime minister and minister". */
    boolean isSameHolder(OpenTitle title, Reading second) {
        return title.behind < 0 && !title.plural && words.areHeldTogether(title.words, names.cell(second, "form"));
    }

    /** Whether an office before the name is said in full, so that another behind it is no part of it. */
    boolean isComplete(OpenTitle title, int at) {
        boolean ofBody = title.of != null && title.bodies.size() == 1;
        boolean known = title.wordsEnd == at && !title.definite && !title.nested && isKnown(title);
        return title.behind < 0
                && !title.plural
                && TitleWords.isOffice(title.kind)
                && title.endToken == at
                && (ofBody || known);
    }

    /** Whether a title is definite: with the article, or by its genitive, as "minister of (the) defence". */
    static boolean isKnown(OpenTitle title) {
        int last = title.words.lastIndexOf(' ') + 1;
        return title.definite || (last > 0 && title.words.startsWith(WordClasses.ARTICLE, last));
    }

    /** Reads on in a title that is parted by "to" from what it is of: "a deputy to the head of …", "a head to the ministers". */
    void compose(int at, Hit title, OpenTitle begun) {
        int next = title.endToken();
        boolean bare = !title.article()
                && begun.behind >= 0
                && next == at + 1
                && begun.endToken == next
                && next < to
                && !sentence.isTaken(next)
                && begun.words.indexOf(' ') < 0
                && !begun.words.isEmpty();
        Token token = bare ? text.tokens().get(next) : null;
        if (token == null || text.folded().charAt(token.foldedStart()) != Letters.LAM) {
            return;
        }
        if (words.isForThe(text, token)) {
            String whole = FoldedText.fold(begun.words) + " " + WordClasses.ARTICLE
                    + text.folded().subSequence(token.foldedStart() + 2, token.foldedEnd());
            Reading listed = names.titled(whole);
            if (listed != null) {
                begun.words = names.title(listed, false);
                begun.sector = names.cell(listed, "sector");
                begun.endToken = next + 1;
                begun.wordsEnd = next + 1;
            }
            return;
        }
        Hit of = sentence.longest(next, NameList.TITLE);
        Reading reading = of == null ? null : of.as(NameList.TITLE);
        if (of != null && reading != null && of.clitics() == 1) {
            int body = titleWords.bodyInside(next + 1, of);
            begun.serve(
                    titleWords.wording(reading, of, body, body < of.endToken()), names.cell(reading, "sector"), body);
        }
    }
}
