package org.mujaz.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Span;

/**
 * A statement as a tree shows it: a word of saying with a clause under it that stands behind it and opens with "that" or behind a
 * colon.
 *
 * @param verbs the word of saying; two where one leans on the other (commented, saying), either of which is right
 * @param speaker the head of its subject, or null where it has none of its own
 * @param content the clause without "that" (and a pronoun on it) and without marks at its edges
 */
record TreeStatement(List<Span> verbs, @Nullable Span speaker, Span content) {

    /** The relations by which treebanks hang a clause on a word of saying. */
    private static final Set<String> CLAUSES =
            Set.of("ccomp", "xcomp", "parataxis", "csubj", "acl", "advcl", "obl", "obj", "dep");

    private static final String THAT = "\u0627\u0646";
    private static final String COLON = ":";
    /** With, to, from, on. */
    private static final Set<String> BEFORE_THAT =
            Set.of("\u0628", "\u0627\u0644\u064A", "\u0645\u0646", "\u0639\u0644\u064A");

    /** The statements of a tree, in order. */
    static List<TreeStatement> of(SyntaxTree tree, StatementVerbs verbs) {
        List<TreeStatement> found = new ArrayList<>();
        for (int i = 0; i < tree.nodes().size(); i++) {
            SyntaxTree.Node node = tree.nodes().get(i);
            if (canSay(node) && verbs.isWordOfSaying(node.lemma())) {
                TreeStatement statement = of(tree, i, verbs);
                if (statement != null) {
                    found.add(statement);
                }
            }
        }
        return found;
    }

    /** Verbs, and participles, which this treebank calls adjectives. */
    static boolean canSay(SyntaxTree.Node node) {
        return node.kind().equals("VERB") || node.kind().equals("ADJ");
    }

    private static @Nullable TreeStatement of(SyntaxTree tree, int verb, StatementVerbs verbs) {
        for (int clause : tree.under(verb)) {
            if (!CLAUSES.contains(tree.nodes().get(clause).relation())) {
                continue;
            }
            Span content = content(tree, verb, tree.subtree(clause));
            if (content != null) {
                List<Span> words = new ArrayList<>();
                words.add(tree.nodes().get(verb).span());
                int main = leansOn(tree, verb, verbs);
                if (main >= 0) {
                    words.add(tree.nodes().get(main).span());
                }
                for (int i = verb + 1; tree.nodes().get(i).span().end() <= content.start(); i++) {
                    if (leansOn(tree, i, verbs) == verb) {
                        words.add(tree.nodes().get(i).span());
                    }
                }
                Span own = speaker(tree, verb);
                return new TreeStatement(words, own == null && main >= 0 ? speaker(tree, main) : own, content);
            }
        }
        return null;
    }

    /** The word of saying in front that a participle of saying (commented, saying) leans on, or -1. */
    private static int leansOn(SyntaxTree tree, int participle, StatementVerbs verbs) {
        SyntaxTree.Node node = tree.nodes().get(participle);
        boolean leans = node.kind().equals("ADJ")
                && verbs.isWordOfSaying(node.lemma())
                && node.head() >= 0
                && node.head() < participle
                && verbs.isWordOfSaying(tree.nodes().get(node.head()).lemma());
        return leans ? node.head() : -1;
    }

    private static @Nullable Span speaker(SyntaxTree tree, int verb) {
        for (int i : tree.under(verb)) {
            SyntaxTree.Node node = tree.nodes().get(i);
            if (node.relation().equals("nsubj") && !node.kind().equals("PRON")) {
                return node.span();
            }
        }
        return null;
    }

    private static @Nullable Span content(SyntaxTree tree, int verb, BitSet clause) {
        int first = clause.nextSetBit(0);
        if (first <= verb) {
            return null;
        }
        boolean opened = isColon(tree, first - 1) || isColon(tree, first - 2);
        int at = first;
        while (at >= 0 && isMark(tree, at)) {
            opened |= isColon(tree, at);
            at = clause.nextSetBit(at + 1);
        }
        int that = at;
        while (that >= 0 && BEFORE_THAT.contains(folded(tree, that))) {
            that = clause.nextSetBit(that + 1);
        }
        if (!opened && that >= 0 && folded(tree, that).equals(THAT)) {
            opened = true;
            at = clause.nextSetBit(that + 1);
            if (at >= 0 && tree.nodes().get(at).kind().equals("PRON") && tree.isAttached(at)) {
                at = clause.nextSetBit(at + 1);
            }
        }
        while (at >= 0 && isMark(tree, at)) {
            at = clause.nextSetBit(at + 1);
        }
        int last = clause.length() - 1;
        while (last > at && isMark(tree, last)) {
            last--;
        }
        return !opened || at < 0
                ? null
                : new Span(
                        tree.nodes().get(at).span().start(),
                        tree.nodes().get(last).span().end());
    }

    private static String folded(SyntaxTree tree, int i) {
        return FoldedText.fold(tree.words(i));
    }

    private static boolean isMark(SyntaxTree tree, int i) {
        return tree.nodes().get(i).kind().equals("PUNCT");
    }

    private static boolean isColon(SyntaxTree tree, int i) {
        return i >= 0 && tree.words(i).equals(COLON);
    }
}
