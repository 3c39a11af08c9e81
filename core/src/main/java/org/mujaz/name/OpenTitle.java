package org.mujaz.name;

import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/** A title that has been read, with what belongs to it so far. */
final class OpenTitle {

    /** Where it begins in the folded text, article included. */
    final int foldedStart;

    /** What it says of a role: the lexicon's form, and the portfolio that was read behind it; empty for an honorific. */
    String words;

    /** Its kind by the list: office, rank, profession and so on. */
    final String kind;

    /** The sector it stands for, or empty. */
    final String sector;

    /** Whether the article stands before it. */
    final boolean definite;

    /** Whether it is of several persons. */
    final boolean plural;

    /** Whether its nationality is of one person. */
    boolean plainNation;

    /** The person it stands behind, as an index of the mentions, or -1. */
    final int behind;

    /** The token behind the title and all that belongs to it. */
    int endToken;

    /** The token behind those whose words are in {@link #words}. */
    int wordsEnd;

    /** The country of a nationality in it, or null. */
    @Nullable
    String country;

    /** The organisation or place that it is an office of, or null. */
    @Nullable
    Span of;

    OpenTitle(
            int foldedStart,
            String words,
            String kind,
            String sector,
            boolean definite,
            boolean plural,
            int behind,
            int endToken) {
        this.foldedStart = foldedStart;
        this.words = words;
        this.kind = kind;
        this.sector = sector;
        this.definite = definite;
        this.plural = plural;
        this.behind = behind;
        this.endToken = endToken;
        this.wordsEnd = endToken;
    }

    /** The title as another person has it to whom it was given together with the first. */
    TitleUse useOf(@Nullable String nation, Text text) {
        TitleUse first = use(text);
        String of = nation != null ? nation : plainNation ? null : country;
        return new TitleUse(first.span(), first.title(), of, null, first.sector(), first.office());
    }

    /** The title as it stands so far. */
    TitleUse use(Text text) {
        Span span = text.folded()
                .source(foldedStart, text.tokens().get(endToken - 1).foldedEnd());
        return new TitleUse(span, words, country, of, sector.isEmpty() ? null : sector, isOffice(kind));
    }

    /** Whether a title of a kind is an office, which can stand for its holder. */
    static boolean isOffice(String kind) {
        return kind.equals("office") || kind.equals("rank");
    }
}
