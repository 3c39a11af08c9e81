package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.statement.Statement;
import org.mujaz.text.Article;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Span;

/**
 * Statements on the trees of UD Arabic-PUD, a sentence an article: whether they are found ({@link TreeStatement}), with their speaker and with
 * their content.
 *
 * <p>Trees show statements behind "that" and behind a colon. Of what Mujaz finds only that is compared: a verb or a participle with such a
 * content whose lemma is not left out. The rest (according to, nouns, bare objects) is neither right nor wrong here.
 */
final class StatementTrees implements Measure {

    private static final double HALF = 0.5;
    private static final String NAME = "statements, PUD";
    private static final String THAT = "\u0627\u0646";
    /** The one-letter words that are written on to "that". */
    private static final String IN_FRONT_OF_THAT = "\u0648\u0641\u0628";

    private final StatementVerbs verbs;

    StatementTrees(StatementVerbs verbs) {
        this.verbs = verbs;
    }

    @Override
    public String gold() {
        return "syntax/ud-pud.conllu";
    }

    private static final class Tally {
        private int compared;
        private int notCompared;
        private int there;
        private int both;
        private int speakers;
        private int rightSpeakers;
        private int halves;
        private double overlap;
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        Tally tally = new Tally();
        CommonMistakes mistakes = new CommonMistakes();
        for (SyntaxTree tree : SyntaxTree.read(gold)) {
            List<Statement> found = mujaz.analyze(Article.of(tree.text())).statements();
            compare(tree, TreeStatement.of(tree, verbs), found, tally, mistakes, log);
        }
        mistakes.print(NAME, log);
        int all = Math.max(1, tally.compared + tally.notCompared);
        return List.of(
                Score.of(NAME + ", found", tally.compared, tally.there, tally.both),
                Score.of(NAME + ", speaker", 100.0 * tally.rightSpeakers / Math.max(1, tally.speakers)),
                Score.of(NAME + ", content at least half", 100.0 * tally.halves / Math.max(1, tally.both)),
                Score.of(NAME + ", content overlap", 100 * tally.overlap / Math.max(1, tally.both)),
                Score.ofPeer(NAME + ", share not compared", 100.0 * tally.notCompared / all));
    }

    private void compare(
            SyntaxTree tree,
            List<TreeStatement> there,
            List<Statement> found,
            Tally tally,
            CommonMistakes mistakes,
            MistakeLog log) {
        Set<Statement> matched = new HashSet<>();
        for (TreeStatement right : there) {
            tally.there++;
            Statement best = best(tree.text(), right, found, matched);
            if (best == null) {
                String verb = right.verbs().get(0).of(tree.text());
                mistakes.add("missed", "-", "-", verb);
                log.add(NAME, "missed", Around.marked(tree.text(), right.verbs().get(0)));
                continue;
            }
            matched.add(best);
            tally.compared++;
            tally.both++;
            compare(tree.text(), right, best, tally, mistakes, log);
        }
        for (Statement statement : found) {
            if (matched.contains(statement)) {
                continue;
            }
            if (isCompared(tree, statement)) {
                tally.compared++;
                mistakes.add(
                        "spurious",
                        statement.act().name(),
                        statement.rule(),
                        statement.verb().of(tree.text()));
                log.add(NAME, "spurious " + statement.rule(), Around.marked(tree.text(), statement.verb()));
            } else {
                tally.notCompared++;
            }
        }
    }

    /** By the word of saying, else by the content. */
    private static @Nullable Statement best(
            String text, TreeStatement right, List<Statement> found, Set<Statement> taken) {
        Statement best = null;
        for (Statement statement : found) {
            boolean same = right.verbs().stream().anyMatch(verb -> verb.overlaps(statement.verb()));
            if (same && !taken.contains(statement)) {
                return statement;
            }
            if (best == null && !taken.contains(statement) && f1(text, right.content(), statement.content()) >= HALF) {
                best = statement;
            }
        }
        return best;
    }

    private static void compare(
            String text, TreeStatement right, Statement found, Tally tally, CommonMistakes mistakes, MistakeLog log) {
        Span head = right.speaker();
        if (head != null) {
            tally.speakers++;
            Span span = found.speakerSpan();
            if (span != null && span.overlaps(head)) {
                tally.rightSpeakers++;
            } else {
                String kind = span == null ? "no speaker" : "another speaker";
                mistakes.add(kind, "-", found.rule(), head.of(text));
                log.add(
                        NAME,
                        kind,
                        "right: " + head.of(text) + " | found: " + (span == null ? "-" : span.of(text)) + " | " + text);
            }
        }
        double f1 = f1(text, right.content(), found.content());
        tally.overlap += f1;
        if (f1 >= HALF) {
            tally.halves++;
        } else {
            String kind =
                    found.content().length() > right.content().length() ? "content too long" : "content too short";
            mistakes.add(kind, "-", found.rule(), found.verb().of(text));
            log.add(
                    NAME,
                    kind,
                    "right: " + right.content().of(text) + " | found: "
                            + found.content().of(text));
        }
    }

    /** How many characters two stretches share as F1, 0 to 1; spaces do not count. */
    static double f1(String text, Span left, Span right) {
        int all = letters(text, left.start(), left.end()) + letters(text, right.start(), right.end());
        int shared = letters(text, Math.max(left.start(), right.start()), Math.min(left.end(), right.end()));
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int letters(String text, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return letters;
    }

    private boolean isCompared(SyntaxTree tree, Statement statement) {
        List<SyntaxTree.Node> at = new ArrayList<>(tree.nodes());
        at.removeIf(node -> !node.span().overlaps(statement.verb()));
        boolean says = at.stream().anyMatch(TreeStatement::canSay);
        boolean leftOut = at.stream().anyMatch(node -> verbs.isLeftOut(node.lemma()));
        boolean behind = statement.content().start() >= statement.verb().end();
        return says
                && !leftOut
                && behind
                && isOpened(tree.text()
                        .substring(statement.verb().end(), statement.content().start()));
    }

    /** Whether what stands in front of a content ends in a colon or in "that", with a pronoun or without, marks of quotation aside. */
    private static boolean isOpened(String before) {
        int end = before.length();
        while (end > 0 && !Character.isLetter(before.charAt(end - 1)) && before.charAt(end - 1) != ':') {
            end--;
        }
        if (end == 0 || before.charAt(end - 1) == ':') {
            return end > 0;
        }
        String word = FoldedText.fold(before.substring(before.lastIndexOf(' ', end - 1) + 1, end));
        boolean clitic = word.length() > THAT.length() && IN_FRONT_OF_THAT.indexOf(word.charAt(0)) >= 0;
        return (clitic ? word.substring(1) : word).startsWith(THAT) && word.length() <= THAT.length() + 4;
    }
}
