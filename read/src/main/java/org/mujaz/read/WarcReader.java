package org.mujaz.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Article;

/**
 * Streams articles from WARC and WET files, plain or gzip, a member a record or all in one. A record that is broken (no or a wrong
 * length, a member that does not unpack, a heading that is none) costs only itself: a line that begins a record is a beginning
 * wherever it stands behind an empty line. Holds of one record at most the limit.
 */
final class WarcReader implements ArticleStream {

    private static final byte[] BEGIN = "\r\n\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK = 4;
    private static final int LONGEST_LINE = 1 << 16;
    private static final int MOST_HEADERS = 200;
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream in;
    private final @Nullable GzipMembers members;
    private final int maxSize;
    private final HtmlReader htmlReader;
    private final PlainReader plainReader;
    private final ArabicCheck arabicCheck = new ArabicCheck();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int filled;
    private boolean segmentEnded = true;
    private boolean atBeginning;
    private boolean brokenMember;
    private long record;

    WarcReader(String name, InputStream in, boolean gzip, int maxSize, HtmlReader htmlReader, PlainReader plainReader) {
        this.name = name;
        this.in = in;
        this.members = gzip ? new GzipMembers(in) : null;
        this.maxSize = maxSize;
        this.htmlReader = htmlReader;
        this.plainReader = plainReader;
        this.segmentEnded = gzip;
    }

    @Override
    public void close() throws IOException {
        if (members != null) {
            members.close();
        }
        in.close();
    }

    @Override
    public Optional<Outcome> next() throws IOException {
        while (true) {
            if (!atBeginning && !fill() && !nextSegment()) {
                return Optional.empty();
            }
            Outcome outcome = record();
            if (outcome != null) {
                return Optional.of(outcome);
            }
        }
    }

    private boolean nextSegment() throws IOException {
        if (members == null) {
            return false;
        }
        while (members.next()) {
            segmentEnded = false;
            if (fill()) {
                return true;
            }
            record++;
            if (members.isBroken()) {
                at = 0;
                filled = 0;
                brokenMember = true;
                return true;
            }
        }
        return false;
    }

    /** One record; null for one that is no page of the crawl. */
    private @Nullable Outcome record() throws IOException {
        if (brokenMember) {
            brokenMember = false;
            return Outcome.failed(name + ":" + record, new ReadException(Problem.BROKEN_RECORD, "its gzip member"));
        }
        record++;
        String where = name + ":" + record;
        String first = atBeginning ? "WARC/1." + line() : blankLinesAnd();
        atBeginning = false;
        if (first == null) {
            record--;
            return members != null && members.isBroken() ? broken(++record, "its gzip member") : null;
        }
        if (!first.startsWith("WARC/")) {
            skipToBegin(2);
            return broken(record, "it does not begin with WARC/");
        }
        Map<String, String> headers = headers();
        if (atBeginning) {
            return broken(record, "its heading ends in another record");
        }
        long length = length(headers.get("content-length"));
        if (length < 0) {
            skipToBegin(MARK);
            return broken(record, "no length");
        }
        boolean wanted = isWanted(headers);
        ByteArrayOutputStream block = new ByteArrayOutputStream(wanted ? (int) Math.min(length, maxSize) : 0);
        String trouble = block(length, wanted ? block : null);
        if (trouble != null) {
            return broken(record, trouble);
        }
        if (!wanted) {
            return null;
        }
        if (members != null && !fill() && members.isBroken()) {
            return broken(record, "its gzip member");
        }
        if (length > maxSize) {
            return Outcome.failed(where, new ReadException(Problem.TOO_LARGE, Sizes.format(maxSize)));
        }
        return page(where, headers, block.toByteArray());
    }

    private Outcome broken(long number, String why) {
        return Outcome.failed(name + ":" + number, new ReadException(Problem.BROKEN_RECORD, why));
    }

    private static boolean isWanted(Map<String, String> headers) {
        String type = headers.getOrDefault("warc-type", "");
        return type.equals("response") || type.equals("conversion") || type.equals("resource");
    }

    private static long length(@Nullable String text) {
        try {
            return text == null ? -1 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    // ---- Bytes

    private boolean fill() throws IOException {
        if (at < filled) {
            return true;
        }
        if (segmentEnded) {
            return false;
        }
        at = 0;
        int read = members == null ? in.read(buffer, 0, BUFFER) : members.read(buffer, 0, BUFFER);
        filled = Math.max(0, read);
        segmentEnded = read < 0;
        return filled > 0;
    }

    /** The first line that is not empty, or null at the end of the segment. */
    private @Nullable String blankLinesAnd() throws IOException {
        while (true) {
            String line = line();
            if (line == null || !line.isEmpty()) {
                return line;
            }
        }
    }

    /** A line without its end, or null at the end of the segment. A long one is cut off. */
    private @Nullable String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean any = false;
        while (fill()) {
            any = true;
            byte b = buffer[at++];
            if (b == '\n') {
                break;
            }
            if (b != '\r' && line.size() < LONGEST_LINE) {
                line.write(b);
            }
        }
        return any ? line.toString(StandardCharsets.UTF_8) : null;
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new HashMap<>();
        String line = line();
        int count = 0;
        while (line != null && !line.isEmpty() && count++ < MOST_HEADERS) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
            line = line();
        }
        return headers;
    }

    /**
     * Reads a block and what must stand behind it. Keeps of it as much as the limit in {@code kept}.
     *
     * @return what is wrong, or null; then the next record is where it begins
     */
    private @Nullable String block(long length, @Nullable ByteArrayOutputStream kept) throws IOException {
        int matched = 0;
        for (long i = 0; i < length; i++) {
            if (!fill()) {
                return members != null && members.isBroken() ? "its gzip member" : "it ends before its length";
            }
            byte b = buffer[at++];
            if (kept != null && kept.size() < maxSize) {
                kept.write(b);
            }
            matched = matched(matched, b);
            if (matched == BEGIN.length) {
                atBeginning = true;
                return "another record begins inside its length";
            }
        }
        // Two line ends, or the end of the segment.
        for (int i = 0; i < MARK; i++) {
            if (!fill()) {
                return members != null && members.isBroken() ? "its gzip member" : null;
            }
            if (buffer[at] != BEGIN[i]) {
                if (i == 0 || buffer[at] != 'W') {
                    skipToBegin(i);
                    return "it is longer than its length";
                }
                return null;
            }
            at++;
        }
        return null;
    }

    private static int matched(int before, byte b) {
        int matched = before;
        if (b == BEGIN[matched]) {
            return matched + 1;
        }
        // The only border of the pattern is CR LF; behind two of them a third one keeps one.
        if (b == '\r') {
            return matched == MARK ? 3 : 1;
        }
        return 0;
    }

    /**
     * Goes on to what begins a record, or to the end of the segment.
     *
     * @param behind how many characters of two line ends lie right behind
     */
    private void skipToBegin(int behind) throws IOException {
        int matched = behind;
        while (fill()) {
            matched = matched(matched, buffer[at++]);
            if (matched == BEGIN.length) {
                atBeginning = true;
                return;
            }
        }
    }

    // ---- Pages

    private Outcome page(String where, Map<String, String> headers, byte[] block) {
        String url = headers.get("warc-target-uri");
        if (url != null && url.startsWith("<") && url.endsWith(">")) {
            url = url.substring(1, url.length() - 1);
        }
        String id = url == null || url.isBlank() ? Long.toString(record) : url;
        try {
            if (headers.getOrDefault("warc-type", "").equals("conversion")) {
                String text = HtmlDecoder.decode(block, "utf-8").text();
                arabicCheck.check(text);
                Article article = plainReader.layOut(id, null, text);
                article = new Article(
                        id, article.title(), article.body(), article.published(), url, null, article.points());
                return Outcome.of(where, Page.of(article, java.util.List.of()));
            }
            String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
            return type.contains("application/http")
                            || headers.getOrDefault("warc-type", "").equals("response")
                    ? response(where, id, url, block)
                    : html(where, id, url, block, type);
        } catch (ReadException e) {
            return Outcome.failedOrSkipped(where, e);
        }
    }

    private Outcome html(String where, String id, @Nullable String url, byte[] body, String type) throws ReadException {
        boolean page = type.contains("html") || (type.isEmpty() && Sniffer.isHtml(body));
        if (!page) {
            return Outcome.skipped(where, Skip.NOT_TEXT);
        }
        return Outcome.of(where, htmlReader.read(id, body, HtmlDecoder.behind(type, "charset"), url));
    }

    private Outcome response(String where, String id, @Nullable String url, byte[] block) throws ReadException {
        int end = headEnd(block);
        String head = new String(block, 0, Math.min(end, block.length), StandardCharsets.ISO_8859_1);
        if (!head.startsWith("HTTP/")) {
            throw new ReadException(Problem.BROKEN_RECORD, "no answer of a server");
        }
        int space = head.indexOf(' ');
        if (space < 0 || !head.startsWith("200", space + 1)) {
            return Outcome.skipped(where, Skip.NOT_OK);
        }
        Map<String, String> http = new HashMap<>();
        for (String line : head.split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                http.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        byte[] body = java.util.Arrays.copyOfRange(block, Math.min(end, block.length), block.length);
        if (http.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked")) {
            body = dechunked(body);
        }
        // Crawlers that unpack a body leave the header as it was.
        String encoding = http.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
        try {
            body = Packing.unpack(body, Packing.isGzip(body) && encoding.isEmpty() ? "gzip" : encoding, maxSize);
        } catch (ReadException e) {
            throw e.problem() == Problem.UNREADABLE
                    ? new ReadException(Problem.BROKEN_RECORD, "what it is packed in")
                    : e;
        }
        return html(where, id, url, body, http.getOrDefault("content-type", "").toLowerCase(Locale.ROOT));
    }

    private static int headEnd(byte[] block) {
        for (int i = 0; i + 1 < block.length; i++) {
            if (block[i] == '\n'
                    && (block[i + 1] == '\n'
                            || (block[i + 1] == '\r' && i + 2 < block.length && block[i + 2] == '\n'))) {
                return i + (block[i + 1] == '\n' ? 2 : 3);
            }
        }
        return block.length;
    }

    /** A body in chunks, joined; as it is where it is none, for crawlers join them and leave the header. */
    private static byte[] dechunked(byte[] body) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int size = 0;
            int from = at;
            while (at < body.length && Character.digit(body[at], 16) >= 0 && at - from < 7) {
                size = size * 16 + Character.digit(body[at++], 16);
            }
            int end = at;
            while (end < body.length && body[end] != '\n' && end - at < 200) {
                end++;
            }
            if (at == from || end >= body.length || body[end] != '\n') {
                return joined.size() == 0 ? body : joined.toByteArray();
            }
            int count = Math.min(size, body.length - end - 1);
            joined.write(body, end + 1, count);
            at = end + 1 + count;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
            if (size == 0) {
                break;
            }
        }
        return joined.toByteArray();
    }
}
