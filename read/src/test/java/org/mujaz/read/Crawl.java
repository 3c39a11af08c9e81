package org.mujaz.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

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

    static byte[] page(int number) {
        return response(
                "https://example.org/" + number, 200, html("وصول الوزير رقم " + number + " إلى العاصمة", ARABIC));
    }
}
