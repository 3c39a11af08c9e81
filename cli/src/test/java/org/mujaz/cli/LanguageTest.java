package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages in the language that was asked for, or the locale's. */
class LanguageTest {

    private final Path folder;

    LanguageTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void arabicMessagesAreArabicToTheDetail() throws IOException {
        Path english = Files.writeString(folder.resolve("english.txt"), "Hello, world.");
        Path digits = Files.writeString(folder.resolve("digits.txt"), "2024");
        Path persian = Files.writeString(folder.resolve("persian.txt"), "رئیس جمهور ایران وارد پکن شد");
        Path lines = Files.writeString(folder.resolve("a.jsonl"), "[]\n");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Cli.Run run = Cli.run(
                folder,
                "analyze",
                "--lang=ar",
                english.toString(),
                digits.toString(),
                persian.toString(),
                inner.toString(),
                folder + "/missing.txt",
                lines.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .containsExactly(
                        "mujaz: " + english + ": MJZ-208 ليس بالعربية (0٪ من حروفه عربية)",
                        "mujaz: " + digits + ": MJZ-208 ليس بالعربية (لا حروف فيه)",
                        "mujaz: " + persian
                                + ": MJZ-208 ليس بالعربية (يبدو بالفارسية أو الأردية أو الكردية أو البشتوية)",
                        "mujaz: " + inner + ": MJZ-202 هذا مجلد لا ملف فيه تمكن قراءته",
                        "mujaz: " + folder + "/missing.txt: MJZ-201 لا يوجد ملف بهذا الاسم",
                        "mujaz: " + lines + ":1: MJZ-211 ليس كائن JSON: لا يبدأ بالقوس {",
                        "mujaz: المقروء 6، المأخوذ 0، المتروك 0، المتعثر 6 (MJZ-201 1، MJZ-202 1، MJZ-208 3، MJZ-211 1)");
    }

    @ParameterizedTest
    @CsvSource({
        "ar_EG.UTF-8, '', MJZ-201 لا يوجد ملف بهذا الاسم",
        "ar_EG.UTF-8, C.UTF-8, MJZ-201 لا يوجد ملف بهذا الاسم",
        "en_US.UTF-8, '', MJZ-201 no such file",
        "tr_TR.UTF-8, '', MJZ-201 no such file"
    })
    void withoutTheOptionTheLocaleDecides(String lang, String all, String message) {
        ProcessBuilder builder = Cli.process(List.of(), "brief", "missing.txt");
        builder.environment().put("LANG", lang);
        builder.environment().put("LC_ALL", all);
        Cli.Run run = Cli.finish(builder, null);
        assertThat(run.err()).containsExactly("mujaz: missing.txt: " + message);
    }

    @Test
    void linesOfJsonAreTheSameInEveryLanguage() {
        String file = Examples.files().get(0).toString();
        assertThat(Cli.run(folder, "analyze", "--lang=ar", file).out())
                .isEqualTo(Cli.run(folder, "analyze", "--lang=en", file).out())
                .containsPattern(Pattern.compile("\"language\" : \"ar\""));
    }
}
