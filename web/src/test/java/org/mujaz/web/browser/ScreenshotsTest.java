package org.mujaz.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.web.TestDesk;

/** Takes the pictures of the pages: {@code -Dmujaz.screenshots=FOLDER}. */
@EnabledIfSystemProperty(named = "mujaz.screenshots", matches = ".+")
class ScreenshotsTest {

    static final String SUMMARY = """
            وصل وزير الخارجية النرويجي إريك هولستاد إلى عمّان مساء السبت في زيارة تستمر يومين
            الرواحنة يعلن أن بلاده ستقدم 85 مليون دولار على مدى 3 سنوات
            قال الرواحنة إن المحادثات كانت صريحة ومفيدة
            """;

    @TempDir
    private Path reports;

    @Test
    void pagesAtThreeWidths() throws IOException {
        Path folder = Path.of(System.getProperty("mujaz.screenshots"));
        Files.createDirectories(folder);
        try (Visitor visitor = new Visitor(true, reports)) {
            Browser browser = visitor.browser;
            String article = visitor.read(new String(TestDesk.example("front-line"), StandardCharsets.UTF_8));
            visitor.open("/");
            String example = String.valueOf(browser.find(".ribbon a").getDomAttribute("href"));
            String id = example.substring(example.lastIndexOf('/') + 1);
            String check = visitor.check(example, SUMMARY);
            String[][] pages = {
                {"home", "/"},
                {"brief", article},
                {"check", check},
                {"timeline", "/timeline/" + id},
                {"why", "/why/" + id + "/v1"},
                {"form", "/check?id=" + id},
                {"wrong", "/wrong/" + id + "/e1"}
            };
            for (int width : new int[] {390, 1024, 1600}) {
                for (String[] page : pages) {
                    for (String scheme : new String[] {"light", "dark"}) {
                        browser.scheme(scheme);
                        visitor.open(page[1]);
                        byte[] png = browser.picture(width, 3600);
                        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
                        assertThat(image.getWidth()).isEqualTo(width);
                        Files.write(folder.resolve(page[0] + "-" + width + "-" + scheme + ".png"), png);
                    }
                }
            }
            browser.scheme("light");
            visitor.open(article + "?lang=en");
            Files.write(folder.resolve("brief-1600-english.png"), browser.picture(1600, 3600));
        }
    }
}
