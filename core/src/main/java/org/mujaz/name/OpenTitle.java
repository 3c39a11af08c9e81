package org.mujaz.name;

import java.util.ArrayList;
import java.util.List;
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
    String sector;

    /** Whether the article stands before it. */
    final boolean definite;

    /** Whether it is of several persons. */
    final boolean plural;

    /** Whether its nationality is of one person. */
    boolean plainNation;

    /** The person it stands behind, as an index of the mentions, or -1. */
    final int behind;

    /** Whether it has another title in it: "adviser of the commander". */
    boolean nested;

    /** Whether another office of the same person follows, so that a body that is named next is not of this one. */
    boolean whole;

    /** To how many persons it was given. */
    private int given = 1;

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

    /** The organisations and places that a title of several persons is of, in order. */
    final List<Span> bodies = new ArrayList<>();

    /** Another office of the same person that was read right before, or null. */
    @Nullable
    TitleUse prior;

    /** Whether an adjective behind it has an article that is no part of the title's plain form. */
    final boolean adorned;

    OpenTitle(
            int foldedStart,
            String words,
            String kind,
            String sector,
            boolean definite,
            boolean plural,
            boolean adorned,
            int behind,
            int endToken) {
        this.foldedStart = foldedStart;
        this.words = words;
        this.kind = kind;
        this.sector = sector;
        this.definite = definite;
        this.plural = plural;
        this.adorned = adorned;
        this.behind = behind;
        this.endToken = endToken;
        this.wordsEnd = endToken;
    }

    /**
     * The title as another person has it to whom it was given together with the first.
     *
     * @param nation the country of his nationality, or null
     * @param land the place named right before him, or null: then his is the one that stands next among those of the title
     */
    TitleUse useOf(@Nullable String nation, @Nullable Span land, Text text) {
        TitleUse first = use(text);
        String country = nation != null || land != null || plainNation ? nation : this.country;
        Span next = given < bodies.size() ? bodies.get(given) : null;
        given++;
        return new TitleUse(
                first.span(),
                first.title(),
                country,
                land == null ? next : land,
                first.sector(),
                first.office(),
                first.occupation());
    }

    /** The title as it stands so far. */
    TitleUse use(Text text) {
        Span span = text.folded()
                .source(foldedStart, text.tokens().get(endToken - 1).foldedEnd());
        boolean occupation = kind.equals("profession") || kind.equals("academic");
        return new TitleUse(span, words, country, of, sector.isEmpty() ? null : sector, isOffice(kind), occupation);
    }

    /** Adds the title of the person under whom somebody has this one: "adviser of", then "the president". */
    void serve(String holder, String holderSector, int end) {
        words += " " + holder;
        sector = holderSector;
        nested = true;
        wordsEnd = end;
        endToken = end;
    }

    /** Whether a title of a kind is an office, which can stand for its holder. */
    static boolean isOffice(String kind) {
        return kind.equals("office") || kind.equals("rank");
    }
}
