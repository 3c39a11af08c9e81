package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.text.Article;

/** A brief as text and as Markdown, to the character. */
class BriefFormatTest {

    private static final String FIRST = "ضرب زلزال بلغت قوته 5.4 درجات جزيرة كريت اليونانية فجر اليوم الخميس";
    private static final String FIRST_PRINTED = FIRST.replace("اليوم الخميس", "الخميس");
    private static final String SECOND = "قال المعهد الجيوديناميكي في أثينا إن مركز الهزة حُدد على عمق [12] كيلومترا";
    private static final String BODY = FIRST + ". و" + SECOND + ".";
    private static final String FIRST_AT = "0\u2013" + FIRST.length();
    private static final String SECOND_AT = (FIRST.length() + 3) + "\u2013" + (FIRST.length() + 3 + SECOND.length());

    private final Path folder;
    private final Path file;

    BriefFormatTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.file = Files.writeString(folder.resolve("quake.txt"), BODY);
    }

    @Test
    void text() {
        assertThat(brief()).isEqualTo("• " + FIRST_PRINTED + "\n• " + SECOND + "\n");
    }

    @Test
    void textWithEvidence() {
        assertThat(brief("--evidence"))
                .isEqualTo("• " + FIRST_PRINTED + "\n    ‹" + FIRST_AT + "› " + FIRST
                        + "\n    \u2212 date: اليوم الخميس -> الخميس\n• " + SECOND + "\n    ‹" + SECOND_AT
                        + "› " + SECOND + "\n    \u2212 conjunction: و\n");
    }

    @Test
    void textWithItsReasons() {
        assertThat(brief("--explain", "--points=1"))
                .matches("• " + FIRST_PRINTED
                        + "\n    brief\\.salient-sentence: sentence 1; score \\d+; lead \\d+; .+\n");
    }

    @Test
    void markdown() {
        assertThat(brief("--format=markdown"))
                .isEqualTo("- " + FIRST_PRINTED + "\n- " + SECOND.replace("[12]", "\\[12\\]") + "\n");
    }

    @Test
    void markdownWithEvidence() {
        assertThat(brief("--format=markdown", "--evidence", "--points=1"))
                .isEqualTo("- " + FIRST_PRINTED + "\n  > " + FIRST + " (" + FIRST_AT + ")\n");
    }

    @Test
    void theHeadlineStandsBelowTheTitle() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("h.jsonl"),
                "{\"title\":\"غارات على صنعاء\",\"text\":\"شنت القوات الأميركية غارات على مواقع في صنعاء، مساء الاثنين، بحسب بيان.\"}\n");
        assertThat(Cli.run(folder, "brief", "--headline", lines.toString()).out())
                .startsWith("غارات على صنعاء\nشنت القوات الأميركية غارات على مواقع في صنعاء");
        assertThat(Cli.run(folder, "brief", "--headline", "--format=markdown", lines.toString())
                        .out())
                .startsWith("## غارات على صنعاء\n\n**شنت القوات الأميركية غارات على مواقع في صنعاء");
    }

    @Test
    void theCardHasALineAQuestion() {
        assertThat(brief("--who", "--points=1").lines().map(line -> line.split(":")[0]))
                .containsExactly("• " + FIRST_PRINTED, "من", "ماذا", "متى", "أين", "لماذا", "كيف");
        assertThat(brief("--who", "--points=1", "--format=markdown"))
                .contains("\n- **متى:** فجر الخميس\n")
                .contains("\n- **لماذا:** \n");
    }

    @Test
    void theParagraphHasAFullStopBehindEachPoint() {
        assertThat(brief("--style=paragraph")).isEqualTo(FIRST_PRINTED + ". " + SECOND + ".\n");
        assertThat(brief("--style=paragraph", "--format=markdown", "--points=1"))
                .isEqualTo(FIRST_PRINTED + ".\n");
    }

    @Test
    void severalArticlesHaveHeadingsAndABlankLineBetween() {
        Cli.Run text = Cli.run(folder, "brief", "--points=1", file.toString(), file.toString());
        assertThat(text)
                .isEqualTo(new Cli.Run(
                        0, ("quake\n• " + FIRST_PRINTED + "\n\n").repeat(2).stripTrailing() + "\n", List.of()));
        Cli.Run markdown =
                Cli.run(folder, "brief", "--points=1", "--format=markdown", file.toString(), file.toString());
        assertThat(markdown.out())
                .isEqualTo(("## quake\n\n- " + FIRST_PRINTED + "\n\n").repeat(2).stripTrailing() + "\n");
    }

    @Test
    void aTitleIsTheHeading() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("a.jsonl"), "{\"title\":\"زلزال\\n_كريت_\",\"text\":\"" + BODY + "\"}\n");
        assertThat(Cli.run(folder, "brief", "--points=1", lines.toString()).out())
                .isEqualTo("زلزال _كريت_\n• " + FIRST_PRINTED + "\n");
        assertThat(Cli.run(folder, "brief", "--points=1", "--format=markdown", lines.toString())
                        .out())
                .isEqualTo("## زلزال \\_كريت\\_\n\n- " + FIRST_PRINTED + "\n");
    }

    @Test
    void noPointIsAWarningAndNoOutput() throws IOException {
        Path none = Files.writeString(folder.resolve("none.txt"), "عاجل");
        assertThat(Cli.run(folder, "brief", none.toString()))
                .isEqualTo(new Cli.Run(
                        0, "", List.of("mujaz: " + none + ": MJZ-105 no sentence can stand alone as a key point")));
    }

    @Test
    void pointsAndWordsLimitIt() {
        assertThat(brief("--points=1")).isEqualTo("• " + FIRST_PRINTED + "\n");
        assertThat(brief("--words=" + FIRST.split(" ").length)).isEqualTo("• " + FIRST_PRINTED + "\n");
        assertThat(brief("--words=40").lines()).hasSize(2);
    }

    @Test
    void visualOrderIsWhatATerminalWithoutBidiNeeds() {
        String visual = brief("--bidi=visual", "--points=1");
        assertThat(visual.lines()).hasSize(1);
        String line = visual.strip();
        assertThat(visual).hasSize(80 + 1);
        assertThat(line)
                .isEqualTo(VisualOrder.line("• " + FIRST_PRINTED, 0))
                .endsWith(" •")
                .contains(" 5.4 ");
        assertThat(line.codePoints().filter(c -> c >= 0x0600 && c < 0x0700)).isEmpty();
    }

    @Test
    void onATerminalLinesAreWrappedAtWords() {
        Analysis analysis = Examples.MUJAZ.analyze(Article.of(BODY));
        String text = new BriefText(30, false, new BriefLayout(false, false, false, false, false, false))
                .print(analysis, Examples.MUJAZ.brief(analysis, BriefOptions.DEFAULT));
        assertThat(text.lines())
                .hasSizeGreaterThan(4)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(30));
        assertThat(text.replace("\n  ", " ")).isEqualTo("• " + FIRST_PRINTED + "\n• " + SECOND + "\n");
    }

    private String brief(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "brief";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        Cli.Run run = Cli.run(folder, args);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }
}
