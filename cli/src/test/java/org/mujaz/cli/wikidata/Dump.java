package org.mujaz.cli.wikidata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A dump as Wikidata publishes it: an array with an entity a line. */
final class Dump {

    private final List<String> lines = new ArrayList<>();

    Dump add(String line) {
        lines.add(line);
        return this;
    }

    Dump add(Item item) {
        return add(item.json());
    }

    String text() {
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    Path plain(Path file) {
        return write(file, text().getBytes(StandardCharsets.UTF_8));
    }

    byte[] packed() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
                out.write(text().getBytes(StandardCharsets.UTF_8));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path gzip(Path file) {
        return write(file, packed());
    }

    Path cutGzip(Path file, double part) {
        byte[] whole = packed();
        return write(file, Arrays.copyOf(whole, (int) (whole.length * part)));
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Item item(String id, String arabic) {
        return new Item(id, arabic);
    }

    static Item human(String id, String arabic) {
        return item(id, arabic).says("P31", "Q5");
    }

    /** An entity while it is put together. */
    static final class Item {
        private final String id;
        private final String arabic;
        private final List<String> aliases = new ArrayList<>();
        private final Map<String, List<String>> claims = new LinkedHashMap<>();
        private int sites = 1;
        private String filler = "";

        private Item(String id, String arabic) {
            this.id = id;
            this.arabic = arabic;
        }

        Item alias(String... names) {
            aliases.addAll(List.of(names));
            return this;
        }

        Item sites(int count) {
            sites = count;
            return this;
        }

        /** Text that nobody looks at. */
        Item filler(int characters) {
            filler = "x".repeat(characters);
            return this;
        }

        Item says(String property, String item) {
            return says(property, item, "normal", false);
        }

        Item says(String property, String item, String rank, boolean ended) {
            String value =
                    "\"snaktype\":\"value\",\"property\":\"" + property + "\",\"hash\":\"0f\",\"datavalue\":{\"value\":"
                            + "{\"entity-type\":\"item\",\"numeric-id\":" + item.substring(1) + ",\"id\":\"" + item
                            + "\"},\"type\":\"wikibase-entityid\"},\"datatype\":\"wikibase-item\"";
            return claim(property, value, rank, ended);
        }

        Item saysNothing(String property, String snaktype) {
            String value = "\"snaktype\":\"" + snaktype + "\",\"property\":\"" + property
                    + "\",\"datatype\":\"wikibase-item\"";
            return claim(property, value, "normal", false);
        }

        Item code(String iso) {
            String value = "\"snaktype\":\"value\",\"property\":\"P298\",\"datavalue\":{\"value\":\"" + iso
                    + "\",\"type\":\"string\"},\"datatype\":\"external-id\"";
            return claim("P298", value, "normal", false);
        }

        private Item claim(String property, String snak, String rank, boolean ended) {
            String qualifiers = ended
                    ? ",\"qualifiers\":{\"P582\":[{\"snaktype\":\"value\",\"property\":\"P582\",\"datavalue\":{\"value\":"
                            + "{\"time\":\"+1991-12-26T00:00:00Z\",\"precision\":11},\"type\":\"time\"}}]},"
                            + "\"qualifiers-order\":[\"P582\"]"
                    : "";
            claims.computeIfAbsent(property, p -> new ArrayList<>())
                    .add("{\"mainsnak\":{" + snak + "},\"type\":\"statement\"" + qualifiers + ",\"id\":\"" + id
                            + "$1\",\"rank\":\"" + rank
                            + "\",\"references\":[{\"hash\":\"1a\",\"snaks\":{\"P143\":[]}}]}");
            return this;
        }

        String json() {
            StringBuilder json = new StringBuilder("{\"type\":\"item\",\"id\":\"" + id + "\",\"labels\":{");
            if (!arabic.isEmpty()) {
                json.append("\"ar\":").append(name("ar", arabic)).append(',');
            }
            json.append("\"en\":").append(name("en", "Name of " + id)).append("},\"descriptions\":{\"en\":");
            json.append(name("en", "a thing" + filler)).append("},\"aliases\":{");
            if (!aliases.isEmpty()) {
                json.append("\"ar\":[");
                json.append(String.join(
                        ",", aliases.stream().map(alias -> name("ar", alias)).toList()));
                json.append("],");
            }
            json.append("\"en\":[").append(name("en", "other")).append("]},\"claims\":");
            json.append(
                    claims.isEmpty()
                            ? "[]"
                            : "{"
                                    + String.join(
                                            ",",
                                            claims.entrySet().stream()
                                                    .map(claim -> "\"" + claim.getKey() + "\":["
                                                            + String.join(",", claim.getValue()) + "]")
                                                    .toList())
                                    + "}");
            json.append(",\"sitelinks\":{");
            for (int i = 0; i < sites; i++) {
                json.append(i == 0 ? "" : ",")
                        .append("\"s")
                        .append(i)
                        .append("wiki\":{\"site\":\"s")
                        .append(i);
                json.append("wiki\",\"title\":\"T\",\"badges\":[]}");
            }
            json.append("},\"pageid\":1,\"ns\":0,\"title\":\"").append(id);
            return json.append("\",\"lastrevid\":7,\"modified\":\"2024-04-08T00:00:00Z\"}")
                    .toString();
        }

        private static String name(String language, String value) {
            return "{\"language\":\"" + language + "\",\"value\":\"" + value.replace("\"", "\\\"") + "\"}";
        }
    }
}
