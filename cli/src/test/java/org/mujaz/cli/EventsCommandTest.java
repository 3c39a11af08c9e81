package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.export.Gdelt;
import org.mujaz.export.Icews;

/** {@code mujaz events} and {@code mujaz uncoded}: rows, filters and formats. */
class EventsCommandTest {

    private static final String NEWS =
            "اعتقلت الشرطة المصرية ثلاثة متظاهرين في القاهرة أمس الأحد.\nولم تعتقل الشرطة أي صحفي.\n";

    private final Path folder;
    private final String file;

    EventsCommandTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.file = Files.writeString(folder.resolve("news.txt"), NEWS).toString();
    }

    private String run(String... command) {
        Cli.Run run = Cli.run(folder, command);
        assertThat(run.code()).isZero();
        assertThat(run.err()).allMatch(line -> line.startsWith("mujaz: ") && line.endsWith(" 0 failed"));
        return run.out();
    }

    private List<List<String>> cells(String out) {
        return out.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    @Test
    void everyFormatOfEveryExampleHasItsColumns() {
        List<String> files = Examples.files().stream().map(Path::toString).toList();
        for (String format : List.of("gdelt", "icews")) {
            List<String> command = new ArrayList<>(List.of("events", "--format=" + format, "--include=background"));
            command.addAll(files);
            List<List<String>> rows = cells(run(command.toArray(String[]::new)));
            int columns = format.equals("gdelt") ? Gdelt.COLUMNS.size() : Icews.COLUMNS.size();
            assertThat(rows)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(row -> assertThat(row).hasSize(columns));
            assertThat(rows.stream().map(row -> row.get(0))).doesNotHaveDuplicates();
            assertThat(rows.get(0).equals(Icews.COLUMNS)).isEqualTo(format.equals("icews"));
        }
    }

    @Test
    void whatDidNotTakePlaceIsNotAmongWhatHasNoStatus() {
        List<List<String>> all = cells(run("events", "--type=coerce", file));
        assertThat(all.get(0))
                .containsExactly("date", "type", "mode", "cameo", "status", "actors", "recipients", "place", "trigger");
        assertThat(all.stream().skip(1).map(row -> row.get(4))).containsExactly("ACTUAL", "NEGATED");
        assertThat(cells(run("events", "--type=coerce", "--status=negated", file)))
                .hasSize(2)
                .last()
                .satisfies(row -> assertThat(row.get(8)).isEqualTo("تعتقل"));
        assertThat(cells(run("events", "--type=coerce", "--format=gdelt", file)))
                .hasSize(1);
        assertThat(cells(run("events", "--type=coerce", "--format=gdelt", "--status=actual,negated", file)))
                .hasSize(2);
        assertThat(run("events", "--type=aid", file).lines()).hasSize(1);
        assertThat(run("events", "--type=aid", "--format=gdelt", file)).isEmpty();
    }

    @Test
    void csvHasTheOffsetsOfTheTrigger() {
        List<String> lines =
                run("events", "--type=coerce", "--format=csv", file).lines().toList();
        assertThat(lines.get(0)).startsWith("article,id,type,mode,cameo,quad,goldstein,status,background,actors,");
        assertThat(lines.get(1)).startsWith("news,v1,COERCE,arrest,").contains(",اعتقلت,0,6,");
    }

    @Test
    void uncodedCountsOverAllArticlesAndKeepsThreeExamples() throws IOException {
        List<String> command = new ArrayList<>(List.of("uncoded", "--kind=verb"));
        for (int i = 0; i < 5; i++) {
            command.add(
                    Files.writeString(folder.resolve(i + ".txt"), "هطلت أمطار وهطلت ثلوج على المدينة رقم " + i + ".\n")
                            .toString());
        }
        assertThat(run(command.toArray(String[]::new)).lines())
                .contains("VERB\tهطل\t10\t5\tهطلت أمطار وهطلت ثلوج على المدينة رقم 0.\t"
                        + "هطلت أمطار وهطلت ثلوج على المدينة رقم 1.\tهطلت أمطار وهطلت ثلوج على المدينة رقم 2.")
                .first()
                .isEqualTo("kind\tform\tcount\tarticles\texample1\texample2\texample3");
        command.add("--limit=1");
        command.add("--format=csv");
        assertThat(run(command.toArray(String[]::new)).lines()).hasSize(2);
    }
}
