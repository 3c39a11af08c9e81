package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mujaz statements}: rows, filters and formats. */
class StatementsCommandTest {

    private static final String SAID =
            "قال وزير الخارجية المصري سامح شكري إن الطريق ما زال طويلا.\nوأكد سيرغي لافروف أن موسكو لن تتراجع.\n";

    private final Path folder;
    private final String file;

    StatementsCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.file = Files.writeString(folder.resolve("said.txt"), SAID).toString();
    }

    private String statements(String... options) {
        List<String> command = new ArrayList<>(List.of("statements"));
        command.addAll(List.of(options));
        Cli.Run run = Cli.run(folder, command.toArray(String[]::new));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void rowsHaveTheFullNameOfTheSpeaker() {
        assertThat(statements(file)).isEqualTo("""
                speaker	act	form	negated	content
                سامح شكري	SAY	INDIRECT		الطريق ما زال طويلا
                سيرغي لافروف	AFFIRM	INDIRECT		موسكو لن تتراجع
                """);
    }

    @Test
    void aSpeakerIsFoundByAPartOfTheNameOfWholeWords() {
        assertThat(statements("--speaker=لافروف", file).lines()).hasSize(2);
        assertThat(statements("--speaker=سيرغى لافروف", file).lines()).hasSize(2);
        assertThat(statements("--speaker=وزير الخارجية", file))
                .contains("سامح شكري")
                .doesNotContain("لافروف");
        assertThat(statements("--speaker=لافرو", file)).isEqualTo("speaker\tact\tform\tnegated\tcontent\n");
    }

    @Test
    void actsAreChosen() {
        assertThat(statements("--act=deny,affirm", file)).contains("لافروف").doesNotContain("شكري");
    }

    @Test
    void csvHasAllOfIt() {
        assertThat(statements("--format=csv", "--act=say", file))
                .isEqualTo(
                        "article,id,speaker,speaker_id,speaker_span,verb,act,form,negated,addressee,medium,time,start,end,"
                                + "content,rule\r\n"
                                + "said,s1,سامح شكري,e1,وزير الخارجية المصري سامح شكري,قال,SAY,INDIRECT,,,,,38,57,"
                                + "الطريق ما زال طويلا,statement.verb\r\n");
    }

    @Test
    void aLongContentIsCutInRowsAndWholeInCsv() throws IOException {
        String words = "العمل مستمر ".repeat(30).strip();
        String longer = Files.writeString(folder.resolve("long.txt"), "قال سيرغي لافروف إن " + words + ".\n")
                .toString();
        assertThat(statements(longer)).contains("\u2026\n").doesNotContain(words);
        assertThat(statements("--format=csv", longer)).contains(words);
    }

    @Test
    void severalArticlesHaveTheirIdsInFrontAndNoneIsAHeading() throws IOException {
        String none = Files.writeString(folder.resolve("none.txt"), "هطلت أمطار غزيرة صباح اليوم.\n")
                .toString();
        assertThat(statements(file, none).lines())
                .hasSize(3)
                .first()
                .isEqualTo("article\tspeaker\tact\tform\tnegated\tcontent");
        assertThat(statements(none)).isEqualTo("speaker\tact\tform\tnegated\tcontent\n");
    }

    @Test
    void anEmptyFirstCellKeepsItsPlace() {
        assertThat(Delimited.TSV.row(List.of("", "", "a"))).isEqualTo("\t\ta\n");
        assertThat(Delimited.CSV.row(List.of("", "a"))).isEqualTo(",a\r\n");
    }
}
