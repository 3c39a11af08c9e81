package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes clitics off a word when a stage asks for it. Nothing is decided here: every reading that the letters allow is
 * given, the one with nothing taken off first, and the stage that knows words (a lexicon, a frame) picks one.
 */
public final class Clitics {

    private static final String PARTICLES = "\u0628\u0644\u0643\u0633";
    private static final String[] PRONOUNS = {
        "\u0647\u0645\u0627",
        "\u0643\u0645\u0627",
        "\u0647\u0627",
        "\u0647\u0645",
        "\u0647\u0646",
        "\u0643\u0645",
        "\u0646\u0627",
        "\u0646\u064A",
        "\u0647",
        "\u0643",
        "\u064A"
    };
    private static final int SHORTEST_STEM = 2;

    private Clitics() {}

    /**
     * One way to take a word apart; spans are into the source and stand side by side in this order.
     *
     * @param conjunction waw or feh
     * @param particle beh, lam or kaf (prepositions), or seen (future)
     * @param article the article; after the preposition lam only its second letter is written
     * @param stem what stays, never empty
     * @param pronoun a pronoun suffix
     * @param stemStart where the stem begins in the folded text
     * @param stemEnd where it ends in the folded text
     */
    public record Reading(
            @Nullable Span conjunction,
            @Nullable Span particle,
            @Nullable Span article,
            Span stem,
            @Nullable Span pronoun,
            int stemStart,
            int stemEnd) {}

    /** All readings of a word; at least one, at most a few dozen. */
    public static List<Reading> readings(FoldedText text, Token word) {
        List<Reading> readings = new ArrayList<>();
        int from = word.foldedStart();
        int to = word.foldedEnd();
        withParticles(text, from, from, to, readings);
        if (word.kind() == Token.Kind.WORD && isConjunction(text.charAt(from)) && to - from > SHORTEST_STEM) {
            withParticles(text, from, from + 1, to, readings);
        }
        return readings;
    }

    private static void withParticles(FoldedText text, int from, int at, int to, List<Reading> readings) {
        withArticle(text, from, at, at, to, readings);
        if (to - at > SHORTEST_STEM && PARTICLES.indexOf(text.charAt(at)) >= 0) {
            withArticle(text, from, at, at + 1, to, readings);
        }
    }

    private static void withArticle(FoldedText text, int from, int particle, int at, int to, List<Reading> readings) {
        withPronoun(text, from, particle, at, at, to, readings);
        boolean afterLam = at > particle && text.charAt(particle) == Letters.LAM;
        boolean full = to - at > 3 && text.charAt(at) == Letters.ALEF && text.charAt(at + 1) == Letters.LAM;
        if (afterLam && to - at > SHORTEST_STEM && text.charAt(at) == Letters.LAM) {
            withPronoun(text, from, particle, at, at + 1, to, readings);
        } else if (full && !afterLam) {
            withPronoun(text, from, particle, at, at + 2, to, readings);
        }
    }

    private static void withPronoun(
            FoldedText text, int from, int particle, int article, int stem, int to, List<Reading> readings) {
        readings.add(reading(text, from, particle, article, stem, to, to));
        boolean hasArticle = stem > article;
        for (String pronoun : PRONOUNS) {
            int end = to - pronoun.length();
            boolean fits = !hasArticle && end - stem >= SHORTEST_STEM && endsWith(text, end, pronoun);
            if (fits && !text.isTehMarbuta(end)) {
                readings.add(reading(text, from, particle, article, stem, end, to));
            }
        }
    }

    private static Reading reading(FoldedText text, int from, int particle, int article, int stem, int end, int to) {
        return new Reading(
                span(text, from, particle),
                span(text, particle, article),
                span(text, article, stem),
                text.source(stem, end),
                span(text, end, to),
                stem,
                end);
    }

    private static @Nullable Span span(FoldedText text, int from, int to) {
        return from == to ? null : text.source(from, to);
    }

    private static boolean isConjunction(char c) {
        return c == Letters.WAW || c == Letters.FEH;
    }

    private static boolean endsWith(FoldedText text, int at, String suffix) {
        for (int i = 0; i < suffix.length(); i++) {
            if (text.charAt(at + i) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
