package org.mujaz.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;
import org.mujaz.text.Published;

/**
 * Streams articles from a table (CSV by RFC 4180, with commas, semicolons or tabs) whose first row names the columns. Holds one row
 * at a time; a row over the limit is passed over to its end.
 */
final class TableReader implements ArticleStream {

    private static final int SAMPLE = 1 << 16;

    private final String name;
    private final BufferedReader in;
    private final int maxSize;
    private final PageDates dates;
    private final ArabicCheck arabicCheck = new ArabicCheck();
    private final Map<String, Integer> columns;
    private final char delimiter;
    private final int width;
    private long row = 1;
    private boolean tooLong;

    /**
     * Reads the heading.
     *
     * @throws ReadException if no column holds the text
     */
    TableReader(
            String name,
            InputStream in,
            int maxSize,
            @Nullable String encoding,
            Columns columns,
            Lexicon lexicon,
            PageDates dates)
            throws IOException, ReadException {
        this.name = name;
        this.maxSize = maxSize;
        this.dates = dates;
        in.mark(SAMPLE);
        byte[] sample = in.readNBytes(SAMPLE);
        in.reset();
        Charset named = HtmlDecoder.charset(encoding);
        Charset found = named == null ? Decoder.find(sample.length < SAMPLE ? sample : whole(sample)) : named;
        this.in = new BufferedReader(new InputStreamReader(in, found == null ? StandardCharsets.UTF_8 : found), SAMPLE);
        this.delimiter = delimiter(new String(sample, found == null ? StandardCharsets.UTF_8 : found));
        List<String> heading = row();
        if (heading == null) {
            throw new ReadException(Problem.EMPTY);
        }
        List<String> names =
                heading.stream().map(cell -> cell.replace("\uFEFF", "").strip()).toList();
        this.width = names.size();
        this.columns = columns.of(names, lexicon);
        if (!this.columns.containsKey("text")) {
            throw new ReadException(
                    Problem.BROKEN_TABLE,
                    "no column is the text (" + String.join(", ", names) + "); --columns text=NAME");
        }
    }

    /** A sample that ends between two characters of UTF-8. */
    private static byte[] whole(byte[] sample) {
        int end = sample.length;
        while (end > 0 && end > sample.length - 4 && sample[end - 1] < 0) {
            end--;
        }
        return java.util.Arrays.copyOf(sample, end);
    }

    /** Of comma, semicolon and tab the one that the first line has most. */
    private static char delimiter(String sample) {
        int end = sample.indexOf('\n');
        String first = end < 0 ? sample : sample.substring(0, end);
        char best = ',';
        long most = 0;
        for (char c : new char[] {',', ';', '\t'}) {
            long count = first.chars().filter(each -> each == c).count();
            if (count > most) {
                best = c;
                most = count;
            }
        }
        return best;
    }

    @Override
    public Optional<Outcome> next() throws IOException {
        while (true) {
            List<String> cells = row();
            if (cells == null) {
                return Optional.empty();
            }
            row++;
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                return Optional.of(outcome(name + ":" + row, cells));
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private Outcome outcome(String where, List<String> cells) {
        try {
            if (tooLong) {
                throw new ReadException(Problem.TOO_LARGE, Sizes.format(maxSize));
            }
            if (cells.size() != width) {
                throw new ReadException(Problem.BROKEN_TABLE, cells.size() + " cells, the heading has " + width);
            }
            String text = cell(cells, "text");
            if (text == null) {
                throw new ReadException(Problem.EMPTY);
            }
            arabicCheck.check(text);
            String said = cell(cells, "published");
            Published published = dates.read(said);
            ReadException warning =
                    said != null && published == null ? new ReadException(Problem.BAD_PUBLISHED, said) : null;
            String id = cell(cells, "id");
            String points = cell(cells, "points");
            Article article = new Article(
                    id == null ? Long.toString(row - 1) : id,
                    cell(cells, "title"),
                    text,
                    published == null ? Published.UNKNOWN : published,
                    cell(cells, "url"),
                    cell(cells, "source"),
                    points == null
                            ? List.of()
                            : points.lines().filter(line -> !line.isBlank()).toList());
            Page page = new Page(
                    article,
                    cell(cells, "author"),
                    cell(cells, "section"),
                    null,
                    false,
                    List.of(),
                    null,
                    origins(cells));
            return new Outcome(where, page, null, null, warning);
        } catch (ReadException e) {
            return Outcome.failedOrSkipped(where, e);
        }
    }

    private List<Page.Origin> origins(List<String> cells) {
        List<Page.Origin> origins = new ArrayList<>();
        for (String field : Columns.FIELDS) {
            String value = cell(cells, field);
            Integer at = columns.get(field);
            if (value != null && at != null) {
                origins.add(new Page.Origin(field, "column " + (at + 1), Metadata.shortened(Metadata.clean(value))));
            }
        }
        return origins;
    }

    private @Nullable String cell(List<String> cells, String field) {
        Integer at = columns.get(field);
        String value = at == null ? "" : cells.get(at);
        return value.isBlank() ? null : value;
    }

    /** The cells of the next row, or null at the end; {@link #tooLong} where not all of it was kept. */
    private @Nullable List<String> row() throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean any = false;
        long size = 0;
        tooLong = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            any = true;
            size++;
            tooLong |= size > maxSize;
            if (quoted) {
                if (c != '"') {
                    append(cell, c);
                    continue;
                }
                in.mark(1);
                if (in.read() == '"') {
                    append(cell, '"');
                } else {
                    in.reset();
                    quoted = false;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
            } else if (c == delimiter) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                break;
            } else if (c != '\r') {
                append(cell, c);
            }
        }
        if (!any) {
            return null;
        }
        cells.add(cell.toString());
        return cells;
    }

    private void append(StringBuilder cell, int c) {
        if (!tooLong) {
            cell.append((char) c);
        }
    }
}
