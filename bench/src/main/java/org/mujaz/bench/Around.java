package org.mujaz.bench;

import org.mujaz.text.Span;

/** A stretch of a text with the words around it, for lists of mistakes. */
final class Around {

    private static final int CONTEXT = 70;

    private Around() {}

    /** The stretch between white brackets, and what stands near it. */
    static String marked(String text, Span span) {
        return text.substring(Math.max(0, span.start() - CONTEXT), span.start())
                + "\u27E6"
                + span.of(text)
                + "\u27E7"
                + text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT));
    }
}
