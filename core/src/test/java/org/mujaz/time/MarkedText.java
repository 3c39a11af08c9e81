package org.mujaz.time;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;

/**
 * A sentence whose expressions of time are marked in it: {@code {words|TYPE|VALUE|MOD}}, or {@code {words|VALUE|MOD}} where
 * the type goes without saying.
 */
record MarkedText(String published, String text, List<Mark> marks) {

    /** One marked expression; offsets are into the text without marks. */
    record Mark(int start, int end, String value, String mod) {}

    static final Lexicon LEXICON = Lexicon.load();
    private static final TextReader TEXT = new TextReader(LEXICON);
    private static final TimeReader TIMES = new TimeReader(LEXICON);

    static MarkedText parse(String published, String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('{', at);
            if (open < 0) {
                text.append(marked, at, marked.length());
                break;
            }
            int close = marked.indexOf('}', open);
            text.append(marked, at, open);
            String[] parts = marked.substring(open + 1, close).split("\\|", -1);
            int start = text.length();
            text.append(parts[0]);
            boolean typed = parts.length > 1 && parts[1].matches("DATE|TIME|DURATION|SET");
            int value = typed ? 2 : 1;
            marks.add(new Mark(start, text.length(), parts[value], parts.length > value + 1 ? parts[value + 1] : ""));
            at = close + 1;
        }
        return new MarkedText(published, text.toString(), marks);
    }

    /** What the reader finds, in the same form. */
    List<Mark> found() {
        Text read = TEXT.read(Article.of(text));
        Published day = Published.parse(published, Published.Basis.GIVEN);
        return TIMES.resolve(read, TIMES.find(read), day).stream()
                .map(time -> new Mark(
                        time.span().start(), time.span().end(), time.value(), time.mod() == null ? "" : time.mod()))
                .toList();
    }

    String show(List<Mark> shown) {
        return shown.stream()
                .map(mark -> "{" + text.substring(mark.start, mark.end) + "|" + mark.value
                        + (mark.mod.isEmpty() ? "" : "|" + mark.mod) + "}")
                .collect(Collectors.joining(" "));
    }
}
