package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns an article into a {@link Text}: one source string, its folded spelling, tokens, sentences, paragraphs.
 *
 * <p>The source is the title (if any), a line feed and the body. Line ends of every kind become line feeds and a lone
 * surrogate becomes U+FFFD; nothing else is touched, and neither changes an offset but for CR LF, which is one line feed.
 */
public final class TextReader {

    private final Abbreviations abbreviations;

    public TextReader(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** Reads an article; any article, also an empty one. Linear in its length. */
    public Text read(Article article) {
        String body = lines(article.body());
        String title = article.title() == null ? "" : article.title();
        String source = title.isEmpty() ? body : title + "\n" + body;
        FoldedText folded = FoldedText.of(source);
        List<Token> tokens = Tokenizer.tokenize(folded);
        return cut(source, folded, tokens, source.length() - body.length());
    }

    private Text cut(String source, FoldedText folded, List<Token> tokens, int bodyStart) {
        Quotations.Pairing pairing = new Quotations.Pairing(source, folded, tokens);
        List<int[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || isLineBetween(folded, tokens.get(i - 1), tokens.get(i))) {
                lines.add(new int[] {from, i});
                pairing.paragraph(from, i);
                from = i;
            }
        }
        Quotations quotations = pairing.done();
        SentenceSplitter splitter = new SentenceSplitter(folded, tokens, quotations, abbreviations);
        List<Sentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>(lines.size());
        for (int[] line : lines) {
            boolean isTitle = tokens.get(line[0]).start() < bodyStart;
            int firstSentence = sentences.size();
            sentences.addAll(splitter.split(line[0], line[1], paragraphs.size(), isTitle));
            Span span = new Span(
                    tokens.get(line[0]).start(), tokens.get(line[1] - 1).end());
            paragraphs.add(new Paragraph(span, firstSentence, sentences.size(), isTitle));
        }
        return new Text(source, folded, tokens, sentences, paragraphs, quotations);
    }

    private static boolean isLineBetween(FoldedText folded, Token left, Token right) {
        for (int i = left.foldedEnd(); i < right.foldedStart(); i++) {
            if (folded.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** What came with a text, cleaned as the text is, on one line. */
    static String line(String raw) {
        return lines(raw).replace('\n', ' ').strip();
    }

    /** Every line end as a line feed, every lone surrogate as U+FFFD; the same string where there is none of them. */
    private static String lines(String raw) {
        StringBuilder clean = null;
        int kept = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char to;
            if (c == '\r') {
                boolean pair = i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
                to = pair ? 0 : '\n';
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B') {
                to = '\n';
            } else if (Character.isSurrogate(c) && isLone(raw, i)) {
                to = '\uFFFD';
            } else {
                continue;
            }
            clean = clean == null ? new StringBuilder(raw.length()) : clean;
            clean.append(raw, kept, i);
            if (to != 0) {
                clean.append(to);
            }
            kept = i + 1;
        }
        return clean == null ? raw : clean.append(raw, kept, raw.length()).toString();
    }

    private static boolean isLone(String raw, int i) {
        return Character.isHighSurrogate(raw.charAt(i))
                ? i + 1 >= raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1));
    }
}
