package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code mujaz lexicon new-frame} and {@code verify}. */
class LexiconFrameTest {

    private final Path mine;
    private final Path frame;

    LexiconFrameTest(@TempDir Path folder) {
        this.mine = folder.resolve("mine");
        this.frame = mine.resolve("event/frames/tv-raid.yaml");
    }

    private Cli.Run lexicon(String... options) {
        List<String> command = new ArrayList<>(List.of("lexicon"));
        command.addAll(List.of(options));
        command.add("--lang=en");
        return Cli.execute(command.toArray(String[]::new));
    }

    private Cli.Run newFrame(String... options) {
        List<String> command = new ArrayList<>(List.of("new-frame", "tv-raid", "--into=" + mine));
        command.addAll(List.of(options));
        return lexicon(command.toArray(String[]::new));
    }

    @Test
    void aNewFrameHoldsWhatItsSamplesSay() throws IOException {
        Cli.Run run = newFrame("--event=coerce", "--mode=seize", "--verbs=صادر");
        assertThat(run)
                .isEqualTo(new Cli.Run(0, frame + "\nedit it, then: mujaz lexicon verify " + mine + "\n", List.of()));
        assertThat(Files.readString(frame))
                .contains(
                        "event: COERCE\n", "mode: \"seize\"\n", "{verbs: \"صادر\", actor: subject, recipient: object}");
        Cli.Run verified = lexicon("verify", mine.toString());
        assertThat(verified.out().lines()).last().isEqualTo("2 cases, 0 failed");
        assertThat(verified.out()).contains("pass event/frames/tv-raid.yaml:13 ", "«صادر»", "event.tv-raid");
        assertThat(verified.code()).isZero();
    }

    @Test
    void casesThatFailAreToldWithWhatWasFound() throws IOException {
        newFrame(
                "--event=coerce",
                "--mode=seize",
                "--verbs=صادر",
                "--case={T:صادر} {A:الجيش} {R:مقر الحزب} صباح {R:الأحد}.",
                "--case=صادر الجيش مقر الحزب صباح الأحد.",
                "--case={T:انتهت} الجلسة صباح الأحد.");
        Cli.Run run = lexicon("verify", mine.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("FAIL event/frames/tv-raid.yaml:12 ", "  missing recipient «الأحد»\n")
                .contains("FAIL event/frames/tv-raid.yaml:13 ", "  must not fire, and did at «صادر»\n")
                .contains("FAIL event/frames/tv-raid.yaml:14 ", "  no event of this concept at the trigger «انتهت»")
                .endsWith("3 cases, 3 failed\n");
        assertThat(Cli.execute("lexicon", "verify", "--concept=tv-raid", mine.toString(), "--lang=ar")
                        .out())
                .contains("راسبة event/frames/tv-raid.yaml:12 ", "متلق ناقص «الأحد»")
                .endsWith("الحالات 3، والراسبة 3\n");
    }

    @Test
    void aCaseThatCannotBeReadFails() throws IOException {
        newFrame("--event=coerce", "--mode=seize", "--verbs=صادر");
        Files.writeString(frame, Files.readString(frame).replace("{T:", "{X:"));
        Cli.Run run = lexicon("verify", mine.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("  a mark is T, A or R, not X\n").endsWith("2 cases, 1 failed\n");
    }

    @Test
    void aVerbThatNoListHasIsAWarning() {
        Cli.Run run = newFrame("--event=coerce", "--cameo=1711", "--verbs=قخضم");
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .containsExactly("mujaz: warning: no list has the verb قخضم; add it to "
                        + mine.resolve("word/verbs.tsv") + ", or its forms are not known");
    }

    @Test
    void textsAreQuotedAsYamlHasThem() throws IOException {
        newFrame("--event=coerce", "--cameo=1711", "--verbs=صادر; احتجز", "--about=a \"b\" \\ c: #d");
        assertThat(Files.readString(frame)).contains("about: \"a \\\"b\\\" \\\\ c: #d\"\n", "verbs: \"صادر; احتجز\"");
        assertThat(lexicon("verify", "--failed", mine.toString()))
                .isEqualTo(new Cli.Run(0, "2 cases, 0 failed\n", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new-frame Raid --event aid --verbs x --into MINE | a concept is small Latin letters",
                "new-frame ../up --event aid --verbs x --into MINE | a concept is small Latin letters",
                "new-frame raid-tv --event aid --into MINE | a frame needs --verbs, --nouns or --phrases",
                "new-frame kill --event assault --verbs x --into MINE | kill is built in; --override",
                "new-frame raid-tv --event aid --cameo 999 --verbs x --into MINE | there is no CAMEO code 999",
                "new-frame raid-tv --event aid --mode none --verbs x --into MINE | no CAMEO code is known for AID none",
                "new-frame raid-tv --event aid --verbs x --into MINE --case {T:x | --case: a mark is",
                "new-frame raid-tv --event aid --verbs x --into MINE --case {T:x} | a frame needs a --case without marks",
                "new-frame raid-tv --event aid --verbs x --into MINE --case x | a frame needs a --case with {T:trigger}",
                "verify /no/such/folder | there is no folder /no/such/folder/event/frames"
            })
    void whatIsWrongIsOneLineAndNothingIsWritten(String command, String message) {
        Cli.Run run = lexicon(command.replace("MINE", mine.toString()).split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().startsWith("mujaz: " + message);
        assertThat(mine.resolve("event/frames/raid-tv.yaml")).doesNotExist();
    }

    @Test
    void aFrameThatIsThereIsNotOverwritten() throws IOException {
        newFrame("--event=coerce", "--mode=seize", "--verbs=صادر");
        String before = Files.readString(frame);
        Cli.Run again = newFrame("--event=aid", "--verbs=ساعد");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).singleElement().asString().contains("is there already; edit it");
        assertThat(Files.readString(frame)).isEqualTo(before);
    }

    @Test
    void watchRunsAgainWhenAFileChanges() throws Exception {
        newFrame("--event=coerce", "--mode=seize", "--verbs=صادر");
        Process process = Cli.process(List.of(), "lexicon", "verify", "--watch", "--failed", mine.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("2 cases, 0 failed");
            Files.writeString(frame, Files.readString(frame).replace("{R:مقر الحزب}", "مقر {R:اليوم}"));
            assertThat(out.readLine()).isEmpty();
            assertThat(out.readLine()).startsWith("FAIL event/frames/tv-raid.yaml:13 ");
        } finally {
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }
}
