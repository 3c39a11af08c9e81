package org.mujaz.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mujaz.web.TestDesk;

/** The page of an article of 400 words and all it loads is small, although the page itself is counted unpacked. */
class WeightTest {

    private static final int MOST = 100_000;
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    @Test
    void pageOfAnArticleIsUnderAHundredKilobytes() {
        try (TestDesk desk = TestDesk.with()) {
            TestDesk.Token token = desk.token();
            String text = new String(TestDesk.example("front-line"), StandardCharsets.UTF_8);
            String brief = desk.form(token, "/brief", Map.of("text", text))
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            String path = brief.substring(brief.indexOf("/brief/"));
            Map<String, Integer> sizes = new LinkedHashMap<>();
            String page = desk.get(path, "Accept", "text/html").body();
            sizes.put("page", page.getBytes(StandardCharsets.UTF_8).length);
            Matcher assets = ASSET.matcher(page);
            while (assets.find()) {
                String address = assets.group(1);
                sizes.put(address, packed(desk, address));
            }
            assertThat(sizes).hasSizeGreaterThanOrEqualTo(5);
            assertThat(sizes.values().stream().mapToInt(Integer::intValue).sum())
                    .as("bytes of %s", sizes)
                    .isLessThan(MOST);
        }
    }

    private static int packed(TestDesk desk, String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.address() + address.substring(1)))
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofByteArray())
                    .body()
                    .length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
