package org.mujaz.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The style sheets, scripts and pictures of the pages, from the class path. Each is read once and kept, as it is and packed. An address
 * carries a sum of the content, so that browsers keep it for good; without the sum they ask again.
 */
public final class Assets {

    /** The path below which they are. */
    public static final String PATH = "/assets/";

    private static final String FOLDER = "/public/";
    private static final String HTMX = "htmx.min.js";
    private static final String HTMX_FOLDER = "/META-INF/resources/webjars/htmx.org/";
    private static final int LONGEST_NAME = 100;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml; charset=utf-8",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json; charset=utf-8");

    private final Map<String, Asset> kept = new ConcurrentHashMap<>();

    /** One file. */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares files
    private record Asset(byte[] bytes, byte[] packed, String type, String sum) {}

    /**
     * The address of a file.
     *
     * @param name its path below {@code public}, or {@code htmx.min.js}
     * @throws IllegalArgumentException if there is none of this name
     */
    public String url(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalArgumentException("no asset " + name));
        return PATH + name + "?v=" + asset.sum;
    }

    /** Answers {@code GET /assets/<name>}; returns whether there is such a file. */
    boolean serve(Context context, String name) {
        Optional<Asset> found = find(name);
        if (found.isEmpty()) {
            return false;
        }
        Asset asset = found.get();
        boolean exact = asset.sum.equals(context.queryParam("v"));
        String tag = "\"" + asset.sum + "\"";
        context.header(Header.CACHE_CONTROL, exact ? "public, max-age=31536000, immutable" : "no-cache");
        context.header(Header.ETAG, tag);
        context.header(Header.VARY, Header.ACCEPT_ENCODING);
        if (tag.equals(context.header(Header.IF_NONE_MATCH))) {
            context.status(304);
            return true;
        }
        context.contentType(asset.type);
        String accepted = context.header(Header.ACCEPT_ENCODING);
        boolean packs = accepted != null && accepted.contains("gzip") && asset.packed.length < asset.bytes.length;
        context.disableCompression();
        if (packs) {
            context.header(Header.CONTENT_ENCODING, "gzip");
        }
        context.result(packs ? asset.packed : asset.bytes);
        return true;
    }

    private Optional<Asset> find(String name) {
        if (!isName(name)) {
            return Optional.empty();
        }
        Asset known = kept.get(name);
        if (known == null) {
            known = load(name);
            if (known != null) {
                kept.put(name, known);
            }
        }
        return Optional.ofNullable(known);
    }

    /** Lower-case letters, digits, points, dashes and slashes; nothing that leads out of the folder. */
    private static boolean isName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.contains("..") || name.startsWith("/")) {
            return false;
        }
        return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "._-/".indexOf(c) >= 0)
                && TYPES.containsKey(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static @Nullable Asset load(String name) {
        try (InputStream in = open(name)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length);
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(bytes);
            }
            String type = TYPES.getOrDefault(ending(name), "application/octet-stream");
            return new Asset(bytes, packed.toByteArray(), type, sum(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable InputStream open(String name) throws IOException {
        String path = name.equals(HTMX) ? HTMX_FOLDER + htmxVersion() + "/dist/" + HTMX : FOLDER + name;
        return Assets.class.getResourceAsStream(path);
    }

    /** The version of the library on the class path, which the build wrote down. */
    private static String htmxVersion() throws IOException {
        try (InputStream in = Assets.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(in);
            return versions.getProperty("htmx", "");
        }
    }

    private static String sum(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
