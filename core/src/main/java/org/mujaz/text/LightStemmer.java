package org.mujaz.text;

/**
 * A stem good enough to see that two words are about the same thing, not to say what they mean.
 *
 * <p>The method is light10 (Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval", 2007):
 * conjunction and article prefixes, then one or more inflectional suffixes, as long as enough letters stay. It works on
 * folded words.
 */
public final class LightStemmer {

    private static final String[] ARTICLES = {
        "\u0628\u0627\u0644", "\u0643\u0627\u0644", "\u0641\u0627\u0644", "\u0644\u0644", "\u0627\u0644"
    };
    private static final String[] SUFFIXES = {
        "\u0647\u0627",
        "\u0627\u0646",
        "\u0627\u062A",
        "\u0648\u0646",
        "\u064A\u0646",
        "\u064A\u0647",
        "\u0647",
        "\u064A"
    };

    private LightStemmer() {}

    /** Where the stem of the folded word {@code [from, to)} begins; at least two letters stay. */
    public static int start(CharSequence folded, int from, int to) {
        int start = to - from > 3 && folded.charAt(from) == Letters.WAW ? from + 1 : from;
        for (String article : ARTICLES) {
            int left = to - start - article.length();
            if (left >= 2 && matches(folded, start, article)) {
                return start + article.length();
            }
        }
        return start;
    }

    /** Where the stem ends, given where it starts. */
    public static int end(CharSequence folded, int start, int to) {
        int end = to;
        for (String suffix : SUFFIXES) {
            int left = end - start - suffix.length();
            if (left >= 2 && matches(folded, end - suffix.length(), suffix)) {
                end -= suffix.length();
            }
        }
        return end;
    }

    private static boolean matches(CharSequence folded, int at, String affix) {
        for (int i = 0; i < affix.length(); i++) {
            if (folded.charAt(at + i) != affix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
