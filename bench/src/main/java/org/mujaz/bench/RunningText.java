package org.mujaz.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tokens of gold as the text that they were, and where each token is in it.
 *
 * <p>Gold that splits clitics off is joined again: conjunctions and prepositions of one letter to the word behind them, pronouns to the word in front, with the
 * spelling that follows from it (ta marbuta before a pronoun is ta, alef maqsura is ya or alef, "to" swallows the alef of the article).
 * Marks stand where a writer puts them.
 */
final class RunningText {

    private static final Set<String> PROCLITICS = Set.of(
            "\u0648",
            "\u0641",
            "\u0628",
            "\u0644",
            "\u0643",
            "\u0633",
            "\u0644\u0644",
            // No clitic: a first letter that a tokenizer tore off.
            "\u0627");
    private static final Set<String> ENCLITICS = Set.of(
            "\u0647",
            "\u0647\u0627",
            "\u0646\u0627",
            "\u064A",
            "\u0646\u064A",
            // No clitics: last letters that a tokenizer tore off.
            "\u0629",
            "\u0649");
    /** Words of their own behind a word with the article, which takes no pronoun. */
    private static final Set<String> ENCLITICS_OR_WORDS =
            Set.of("\u0647\u0645", "\u0647\u0645\u0627", "\u0647\u0646", "\u0643\u0645");

    /** Prepositions whose last letter is a ya before a pronoun. */
    private static final Set<String> WITH_YA =
            Set.of("\u0639\u0644\u0649", "\u0627\u0644\u0649", "\u0625\u0644\u0649", "\u0644\u062F\u0649");

    private static final String ARTICLE = "\u0627\u0644";
    private static final String NOT_BEHIND_A_SPACE = ".\u060C\u061B\u061F:!)]%";
    private static final String NOT_BEFORE_A_SPACE = "([";

    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final boolean[] clitic;
    private int at;

    private RunningText(int tokens) {
        this.starts = new int[tokens];
        this.clitic = new boolean[tokens];
    }

    /** Tokens with a space behind each. */
    static RunningText spaced(List<TaggedToken> tokens) {
        RunningText running = new RunningText(tokens.size());
        for (TaggedToken token : tokens) {
            running.add(token.text(), false);
            running.text.append(' ');
        }
        return running;
    }

    /** Sentences of tokens with clitics of their own, a paragraph each. */
    static RunningText joined(List<List<TaggedToken>> sentences) {
        RunningText running =
                new RunningText(sentences.stream().mapToInt(List::size).sum());
        for (List<TaggedToken> sentence : sentences) {
            running.join(sentence);
            running.text.append('\n');
        }
        return running;
    }

    private void join(List<TaggedToken> sentence) {
        boolean glued = true;
        boolean quoted = false;
        boolean toTheWordBefore = false;
        for (int i = 0; i < sentence.size(); i++) {
            String token = sentence.get(i).text();
            boolean quote = token.equals("\"");
            if (quote && i > 0 && sentence.get(i - 1).text().equals(token)) {
                // A doubled mark is one, as in the tables that such gold came from.
                add("", false);
                continue;
            }
            boolean closing = quote && quoted;
            quoted ^= quote;
            boolean last = i + 1 == sentence.size();
            boolean before = !last
                    && PROCLITICS.contains(token)
                    && isArabic(sentence.get(i + 1).text());
            boolean behind =
                    i > 0 && !before && isBehind(token, sentence.get(i - 1).text());
            if (behind) {
                respell(token);
            } else if (!glued && !closing && NOT_BEHIND_A_SPACE.indexOf(token.charAt(0)) < 0) {
                text.append(' ');
            }
            boolean swallowed = toTheWordBefore && token.startsWith(ARTICLE) && token.length() > 4;
            add(swallowed ? token.substring(1) : token, before || behind);
            glued = before || (quote && !closing) || NOT_BEFORE_A_SPACE.contains(token);
            toTheWordBefore = before && token.equals("\u0644");
        }
    }

    private void add(String token, boolean isClitic) {
        starts[at] = text.length();
        clitic[at++] = isClitic;
        text.append(token);
    }

    private static boolean isBehind(String token, String before) {
        if (!isArabic(before.substring(before.length() - 1))) {
            return false;
        }
        return ENCLITICS.contains(token)
                || (ENCLITICS_OR_WORDS.contains(token) && !(before.startsWith(ARTICLE) && before.length() > 3));
    }

    private static boolean isArabic(String token) {
        char c = token.charAt(0);
        return Character.isLetter(c) && c >= 0x0600 && c < 0x0700;
    }

    /** What the last letter of the text becomes before a pronoun. */
    private void respell(String pronoun) {
        int last = text.length() - 1;
        if (pronoun.equals("\u0629") || pronoun.equals("\u0649")) {
            return;
        }
        if (text.charAt(last) == '\u0629') {
            text.setCharAt(last, '\u062A');
        } else if (text.charAt(last) == '\u0649') {
            String word = text.substring(starts[at - 1]);
            text.setCharAt(last, WITH_YA.contains(word) ? '\u064A' : '\u0627');
        }
    }

    String text() {
        return text.toString();
    }

    /** The token that an offset is in. */
    int tokenAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether a token was joined to its neighbour as a clitic. */
    boolean isClitic(int token) {
        return clitic[token];
    }
}
