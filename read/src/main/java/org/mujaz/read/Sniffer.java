package org.mujaz.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an input is, by its name and how it begins. */
final class Sniffer {

    /** So much of an input is looked at. */
    static final int HEAD = 4096;

    /** What inputs are. */
    enum Kind {
        TEXT,
        HTML,
        MHTML,
        WEBARCHIVE,
        JSONL,
        TABLE,
        FEED,
        WARC,
        ZIP,
        TAR,
        GZIP
    }

    private static final List<String> HTML = List.of("html", "htm", "xhtml", "shtml", "asp", "aspx", "php", "amp");
    private static final List<String> FEEDS = List.of("xml", "rss", "atom", "rdf", "opml");

    /** Endings of files that are read where a folder is named. */
    private static final List<String> READ = List.of(
            "txt",
            "text",
            "jsonl",
            "ndjson",
            "json",
            "csv",
            "tsv",
            "warc",
            "wet",
            "gz",
            "zip",
            "tar",
            "tgz",
            "mht",
            "mhtml",
            "webarchive");

    private Sniffer() {}

    static String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return dot < 0 || dot < lower.lastIndexOf('/') ? "" : lower.substring(dot + 1);
    }

    static boolean isRead(String name) {
        String ending = ending(name);
        return READ.contains(ending) || HTML.contains(ending) || FEEDS.contains(ending);
    }

    /** Whether a name says that there may be more than one article in it. */
    static boolean isManyByName(String name) {
        String ending = ending(name);
        return !ending.equals("txt")
                && !ending.startsWith("mht")
                && !ending.equals("webarchive")
                && !ending.equals("text")
                && !HTML.contains(ending)
                && READ.contains(ending);
    }

    static Kind kind(String name, byte[] head) {
        String ending = ending(name);
        if (ending.equals("jsonl") || ending.equals("ndjson")) {
            return Kind.JSONL;
        }
        if (ending.equals("webarchive") && startsWith(head, WebArchive.MARK)) {
            return Kind.WEBARCHIVE;
        }
        boolean gzip = head.length > 2 && head[0] == 0x1F && (head[1] & 0xFF) == 0x8B;
        if (gzip && !ending.equals("txt")) {
            String inner = name.toLowerCase(Locale.ROOT);
            boolean warc = inner.contains(".warc") || inner.contains(".wet");
            return warc ? Kind.WARC : Kind.GZIP;
        }
        if (startsWith(head, "PK\u0003\u0004") && !ending.equals("txt") && !isOffice(head)) {
            return Kind.ZIP;
        }
        if (startsWith(head, "WARC/") || ending.equals("warc") || ending.equals("wet")) {
            return Kind.WARC;
        }
        if (head.length > 262 && new String(head, 257, 5, StandardCharsets.US_ASCII).equals("ustar")) {
            return Kind.TAR;
        }
        if (ending.equals("csv") || ending.equals("tsv")) {
            return Kind.TABLE;
        }
        String text = text(head);
        if (FeedReader.isFeed(text)) {
            return Kind.FEED;
        }
        if (ending.equals("mht") || ending.equals("mhtml") || Mhtml.isMhtml(text)) {
            return Kind.MHTML;
        }
        if (HTML.contains(ending) || isHtml(head)) {
            return Kind.HTML;
        }
        if (FEEDS.contains(ending)) {
            return Kind.FEED;
        }
        return text.startsWith("{") && !ending.equals("txt") ? Kind.JSONL : Kind.TEXT;
    }

    /** Word, Excel and the like are archives too. */
    private static boolean isOffice(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.contains("[Content_Types].xml") || text.startsWith("mimetype", 30);
    }

    private static boolean startsWith(byte[] head, String mark) {
        return new String(head, 0, Math.min(head.length, mark.length()), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** The beginning as far as it is ASCII, of whatever encoding. */
    private static String text(byte[] head) {
        StringBuilder text = new StringBuilder(head.length);
        for (byte b : head) {
            if (b > 0) {
                text.append((char) b);
            }
        }
        return text.toString().stripLeading();
    }

    static boolean isHtml(byte[] bytes) {
        byte[] head = bytes.length > HEAD ? java.util.Arrays.copyOf(bytes, HEAD) : bytes;
        String text = text(head).toLowerCase(Locale.ROOT);
        if (!text.startsWith("<")) {
            return false;
        }
        return List.of("<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<article", "<p>")
                .stream()
                .anyMatch(text::contains);
    }

    /** The kind that {@code --from} names, or null. */
    static @Nullable Kind kind(ReadOptions.@Nullable Format from, String name, byte[] head) {
        if (from == null) {
            return null;
        }
        return switch (from) {
            case TEXT -> Kind.TEXT;
            case HTML -> Kind.HTML;
            case JSONL -> Kind.JSONL;
            case CSV -> Kind.TABLE;
            case FEED -> Kind.FEED;
            case WARC -> Kind.WARC;
        };
    }
}
