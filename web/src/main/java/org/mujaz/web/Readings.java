package org.mujaz.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mujaz.read.Page;
import org.mujaz.text.Article;

/**
 * The articles that pages show, in memory only, the latest used kept longest. Only what was given is kept: the analysis is made again for each
 * page, which takes less than sending it. An id is a sum of the content with a key of this process: the same article is kept
 * once, and nobody who has not been given an id can tell whether an article was read.
 */
final class Readings {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;

    /** What an article costs besides its letters. */
    private static final int OVERHEAD = 2000;

    private final long most;
    private final SecretKeySpec key;
    private final Map<String, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    /**
     * What somebody gave.
     *
     * @param page the article
     * @param points what is to be checked against it; empty where nothing is
     */
    record Kept(Page page, List<String> points) {
        Kept {
            points = List.copyOf(points);
        }

        private long size() {
            Article article = page.article();
            String title = article.title();
            long letters = article.body().length() + (title == null ? 0L : title.length());
            for (String point : article.points()) {
                letters += point.length();
            }
            for (String point : points) {
                letters += point.length();
            }
            return OVERHEAD + 2 * letters;
        }
    }

    /** @param most bytes of letters, about */
    Readings(long most, SecureRandom random) {
        this.most = most;
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** Keeps it and returns its id; what was not used for longest goes where there is too much. One is kept however long it is. */
    synchronized String keep(Page page, List<String> points) {
        Kept entry = new Kept(page, points);
        String id = id(entry);
        Kept old = kept.put(id, entry);
        size += entry.size() - (old == null ? 0 : old.size());
        var oldest = kept.entrySet().iterator();
        while (size > most && kept.size() > 1) {
            size -= oldest.next().getValue().size();
            oldest.remove();
        }
        return id;
    }

    synchronized Optional<Kept> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    synchronized int count() {
        return kept.size();
    }

    private String id(Kept entry) {
        Article article = entry.page.article();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String part : List.of(
                    String.valueOf(article.title()),
                    article.body(),
                    String.valueOf(article.published().value()),
                    String.valueOf(article.url()),
                    String.valueOf(article.source()),
                    article.points().toString(),
                    entry.points.toString())) {
                mac.update(part.getBytes(StandardCharsets.UTF_8));
                mac.update((byte) 0);
            }
            byte[] sum = new byte[ID_BYTES];
            System.arraycopy(mac.doFinal(), 0, sum, 0, ID_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
