package org.mujaz.text;

import java.util.Arrays;
import java.util.List;

/**
 * Which quotation mark closes which, paragraph by paragraph.
 *
 * <p>Directed marks (« » “ ”) pair by nesting, the straight mark pairs with the next straight one. A mark without a
 * partner in its paragraph has none: papers open a quote that runs on in every paragraph and close it only in the last.
 */
public final class Quotations {

    /** What {@link #partnerOf} gives for a token that is no paired quotation mark. */
    public static final int NONE = -1;

    private static final String OPENING = "\u00AB\u201C\u201E\u2039\u275D\u301D\u300C";
    private static final String CLOSING = "\u00BB\u201D\u203A\u275E\u301E\u301F\u300D";

    private final int[] partners;

    private Quotations(int[] partners) {
        this.partners = partners;
    }

    /** The index of the token that closes or opens the quotation that {@code token} opens or closes, or {@link #NONE}. */
    public int partnerOf(int token) {
        return partners[token];
    }

    /** Whether {@code token} is a mark that opens a paired quotation. */
    public boolean opens(int token) {
        return partners[token] > token;
    }

    /** The state of one pass over all tokens. */
    static final class Pairing {
        private final String source;
        private final FoldedText folded;
        private final List<Token> tokens;
        private final int[] partners;
        private int[] open = new int[8];
        private int depth;
        private int straight;

        Pairing(String source, FoldedText folded, List<Token> tokens) {
            this.source = source;
            this.folded = folded;
            this.tokens = tokens;
            this.partners = new int[tokens.size()];
            Arrays.fill(partners, NONE);
        }

        /** Pairs the marks of one paragraph, tokens {@code [from, to)}. */
        void paragraph(int from, int to) {
            depth = 0;
            straight = NONE;
            for (int i = from; i < to; i++) {
                if (folded.charAt(tokens.get(i).foldedStart()) == '"') {
                    mark(i, source.charAt(tokens.get(i).start()));
                }
            }
        }

        Quotations done() {
            return new Quotations(partners);
        }

        private void mark(int token, char c) {
            if (OPENING.indexOf(c) >= 0) {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                }
                open[depth++] = token;
            } else if (CLOSING.indexOf(c) >= 0) {
                if (depth > 0) {
                    pair(open[--depth], token);
                }
            } else if (straight == NONE) {
                straight = token;
            } else {
                pair(straight, token);
                straight = NONE;
            }
        }

        private void pair(int opening, int closing) {
            partners[opening] = closing;
            partners[closing] = opening;
        }
    }
}
