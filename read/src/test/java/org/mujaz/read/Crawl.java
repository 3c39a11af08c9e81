package org.mujaz.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Records of WARC files, as crawlers write them. */
final class Crawl {

    static final String ARABIC =
            "وصل وزير الخارجية إلى العاصمة صباح اليوم في زيارة رسمية تستغرق يومين يعقد خلالها محادثات مع نظيره حول التعاون بين البلدين.";

    private Crawl() {}

    static byte[] record(String type, String url, String contentType, byte[] block, long length) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url + "\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + length + "\r\n\r\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(block);
        out.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    static byte[] response(String url, int status, String html) {
        byte[] block = ("HTTP/1.1 " + status + " OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html)
                .getBytes(StandardCharsets.UTF_8);
        return record("response", url, "application/http; msgtype=response", block, block.length);
    }

    static String html(String title, String text) {
        return "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1><div><p>" + text + "</p><p>"
                + text + " ثم عاد.</p></div></body></html>";
    }

    /** Brotli's heading, the bytes as one block that is not packed any further, and its end (RFC 7932). */
    static byte[] brotli(byte[] bytes) {
        int head = (bytes.length - 1) << 4 | 1 << 20;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)});
        out.writeBytes(bytes);
        out.write(3);
        return out.toByteArray();
    }

    /** A property list of Safari with a page in it; strings are ASCII, objects fewer than 200. */
    static byte[] webArchive(byte[] html, String url, String charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Integer> offsets = new ArrayList<>();
        out.writeBytes("bplist00".getBytes(StandardCharsets.US_ASCII));
        object(out, offsets, new byte[] {(byte) 0xD1, 1, 2});
        object(out, offsets, ascii("WebMainResource"));
        object(out, offsets, new byte[] {(byte) 0xD4, 3, 4, 5, 6, 7, 8, 9, 10});
        for (String key :
                List.of("WebResourceData", "WebResourceMIMEType", "WebResourceTextEncodingName", "WebResourceURL")) {
            object(out, offsets, ascii(key));
        }
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(new byte[] {0x4F, 0x11, (byte) (html.length >> 8), (byte) html.length});
        data.writeBytes(html);
        object(out, offsets, data.toByteArray());
        object(out, offsets, ascii("text/html"));
        object(out, offsets, ascii(charset));
        object(out, offsets, ascii(url));
        int table = out.size();
        offsets.forEach(offset -> out.writeBytes(new byte[] {(byte) (offset >> 8), offset.byteValue()}));
        out.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, (byte) offsets.size()});
        out.writeBytes(new byte[12]);
        out.writeBytes(new byte[] {0, 0, (byte) (table >> 8), (byte) table});
        return out.toByteArray();
    }

    private static void object(ByteArrayOutputStream out, List<Integer> offsets, byte[] object) {
        offsets.add(out.size());
        out.writeBytes(object);
    }

    private static byte[] ascii(String text) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        if (text.length() < 15) {
            object.write(0x50 | text.length());
        } else {
            object.writeBytes(new byte[] {0x5F, 0x10, (byte) text.length()});
        }
        object.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return object.toByteArray();
    }

    static byte[] page(int number) {
        return response(
                "https://example.org/" + number, 200, html("وصول الوزير رقم " + number + " إلى العاصمة", ARABIC));
    }
}
