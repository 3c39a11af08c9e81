package org.mujaz.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * Something said, by whom, and how.
 *
 * @param speaker who said it, as an index of the article's entities, or null where it is nobody who is named
 * @param speakerSpan the noun phrase of the speaker with its title, or null where the verb alone carries it; that of a statement before
 *     where the verb carries somebody who is no entity: "the police said … and added"
 * @param verb the word of saying, without a conjunction
 * @param act what was done in saying it
 * @param form whether the words are quoted
 * @param content what was said: behind "that", or inside the quotation marks; over several stretches of one act all from the first on
 * @param quotes the stretches of the content that stand in quotation marks, without the marks
 * @param negated whether it is said that it was not said
 * @param addressee to whom, as an index of the article's entities, or null
 * @param medium through what ("in a statement", "on Telegram"), or null
 * @param time when, as an index of the article's expressions of time, or null
 * @param token the index of the token of the word of saying
 * @param rule what found it
 */
public record Statement(
        @Nullable Integer speaker,
        @Nullable Span speakerSpan,
        Span verb,
        Act act,
        Form form,
        Span content,
        List<Span> quotes,
        boolean negated,
        @Nullable Integer addressee,
        @Nullable Span medium,
        @Nullable Integer time,
        int token,
        String rule) {

    /** What is done in saying something. */
    public enum Act {
        SAY,
        AFFIRM,
        ANNOUNCE,
        DENY,
        WARN,
        THREATEN,
        ASK,
        DEMAND,
        PROMISE,
        PRAISE,
        CONDEMN,
        ACCUSE,
        EXPECT,
        DECIDE,
        ADMIT
    }

    /** Whether words are quoted: all, none, some. */
    public enum Form {
        DIRECT,
        INDIRECT,
        MIXED
    }

    public Statement {
        quotes = List.copyOf(quotes);
    }

    /** The same, its verb alone carrying the speaker. */
    public Statement withoutSpeakerSpan() {
        return new Statement(
                speaker, null, verb, act, form, content, quotes, negated, addressee, medium, time, token, rule);
    }
}
