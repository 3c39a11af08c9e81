package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help that fits a terminal, and one line for a command that is wrong. */
class UsageTest {

    private static final int COLUMNS = 80;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "brief --help",
                "brief -h",
                "check --help",
                "timeline --help",
                "names --help",
                "statements --help",
                "events --help",
                "uncoded --help",
                "analyze --help",
                "read --help",
                "feed --help",
                "serve --help"
            })
    void helpFitsATerminalOfEightyColumns(String command) {
        Cli.Run run = Cli.execute(command.split(" "));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: mujaz").contains("Exit codes:", "Examples:");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(COLUMNS));
        assertThat(run.out().lines().filter(line -> !line.isEmpty()).filter(line -> !line.startsWith(" ")))
                .as("no example is wrapped")
                .noneMatch(line -> line.equals("line") || line.startsWith("mujaz "));
    }

    @Test
    void helpIsTheSameInAProcessOfItsOwn() {
        Cli.Run run = Cli.piped(new byte[0], "brief", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Cli.execute("brief", "--help").out());
    }

    @Test
    void everyOptionIsDescribed() {
        Main.commandLine()
                .getSubcommands()
                .values()
                .forEach(command -> assertThat(command.getCommandSpec().options())
                        .allSatisfy(option -> assertThat(String.join(" ", option.description()))
                                .endsWith(".")));
    }

    @Test
    void theVersionNamesCodeLexiconAndJava() {
        for (String command : List.of("--version", "-V", "brief --version", "analyze -V")) {
            Cli.Run run = Cli.execute(command.split(" "));
            assertThat(run.code()).isZero();
            assertThat(run.out()).matches("mujaz \\d+\\.\\d+\\.\\d+\\+lexicon\\.[0-9a-f]+ \\(Java [^)]+\\)\\R");
        }
    }

    @Test
    void noCommandIsWrongAndShowsHowItIsUsed() {
        Cli.Run run = Cli.execute();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).first().isEqualTo("Usage: mujaz [-hV] COMMAND");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "summarize | Unmatched argument at index 0: 'summarize' | mujaz",
                "--wrong | Unknown option: '--wrong' | mujaz",
                "brief --wrong a.txt | Unknown option: '--wrong' | mujaz brief",
                "brief --points many a.txt | Invalid value for option '--points': 'many' is not an int | mujaz brief",
                "brief --points 0 a.txt | --points takes a number from 1 to 100 | mujaz brief",
                "brief --points -3 a.txt | --points takes a number from 1 to 100 | mujaz brief",
                "brief --points 101 a.txt | --points takes a number from 1 to 100 | mujaz brief",
                "brief --words 0 a.txt | --words takes a number from 1 | mujaz brief",
                "brief --format | Missing required parameter for option '--format' (FORMAT) | mujaz brief",
                "analyze --published soon a.txt | --published soon is not ISO 8601, like 2024-04-08 | mujaz analyze",
                "analyze --published soon a.jsonl | --published soon is not ISO 8601, like 2024-04-08 | mujaz analyze",
                "analyze --max-size 4G a.txt | --max-size: not a size: 4G; write 800, 500K or 4M | mujaz analyze",
                "analyze --max-size 0 a.jsonl | --max-size: a size must be between 1 and 1024M: 0 | mujaz analyze",
                "read --columns words=a a.csv | --columns: not FIELD=COLUMN: words=a; fields are id, title, text, published, url,"
                        + " source, points, author, section | mujaz read",
                "read --timeout 0 a.txt | --timeout and --delay take seconds up to 3600 | mujaz read",
                "read --allow-address example.org a.txt | --allow-address takes IP addresses: example.org | mujaz read",
                "analyze --threads 0 a.txt | --threads must be between 1 and 256 | mujaz analyze",
                "analyze --threads 257 a.jsonl | --threads must be between 1 and 256 | mujaz analyze",
                "brief --title t a.txt b.txt | --title goes with one article | mujaz brief",
                "brief --title t a.jsonl | --title goes with one article | mujaz brief",
                "check --fail-on all a.txt | Invalid value for option '--fail-on': expected one of [UNSUPPORTED,"
                        + " CONTRADICTED, NEVER] (case-insensitive) but was 'all' | mujaz check",
                "check --together a.txt b.txt | --together goes with --points or --point | mujaz check",
                "brief --writer openai a.txt | --writer openai needs --writer-url | mujaz brief",
                "brief --writer openai --writer-url https://x.org a.txt | --writer openai needs --writer-model | mujaz brief",
                "brief --writer-model m a.txt | --writer-url, --writer-model, --writer-key-env and --writer-insecure go with"
                        + " --writer openai | mujaz brief",
                "brief --writer openai --writer-model m --writer-url http://x.org a.txt | --writer-url would send article and key"
                        + " unencrypted; use https, or --writer-insecure to do it all the same | mujaz brief",
                "brief --writer openai --writer-model m --writer-url https://u:p@x.org a.txt | --writer-url has a name or"
                        + " password in it; the key comes from --writer-key-env | mujaz brief",
                "brief --writer openai --writer-timeout 0 a.txt | --writer-timeout takes seconds from 1 to 3600 | mujaz brief",
                "brief --writer openai --writer-retries 11 a.txt | --writer-retries takes a number from 0 to 10 | mujaz brief",
                "names --min-mentions 0 a.txt | --min-mentions takes a number from 1 | mujaz names",
                "statements --speaker . a.txt | --speaker takes a name | mujaz statements",
                "uncoded --limit 0 a.txt | --limit takes a number from 1 | mujaz uncoded",
                "events --include all a.txt | Invalid value for option '--include' (WHAT): expected one of [BACKGROUND]"
                        + " (case-insensitive) but was 'all' | mujaz events",
                "names --all --format conll a.txt | --all goes with table, json and csv | mujaz names",
                "names --type people a.txt | Invalid value for option '--type' (TYPE): expected one of [PERSON,"
                        + " ORGANIZATION, LOCATION, GROUP, OTHER] (case-insensitive) but was 'people' | mujaz names",
                "brief --lang fr a.txt | Invalid value for option '--lang': expected one of [AR, EN]"
                        + " (case-insensitive) but was 'fr' | mujaz brief"
            })
    void aWrongCommandIsOneLine(String command, String line, String name) {
        Cli.Run run = Cli.execute(command.split(" "));
        assertThat(run.err()).containsExactly("mujaz: " + line + "; see " + name + " --help");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void nothingIsReadOrWrittenBeforeTheOptionsAreRight() {
        Cli.Run run = Cli.piped(
                "not read".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "analyze",
                "--from=jsonl",
                "--format=json",
                "--published=soon");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasSize(1);
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aLexiconFolderThatIsMissingIsOneLine() {
        Cli.Run run = Cli.execute("brief", "--lexicon", "/no/such/folder", "a.txt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith("mujaz: lexicon ")
                .contains("/no/such/folder");
    }

    @Test
    void namesOfFormatsAreReadInAnyCaseInAnyLocale() {
        List<String> command = new ArrayList<>(Arrays.asList("brief", "--format", "JsonL", "--bidi", "visual"));
        command.add(Examples.files().get(0).toString());
        Cli.Run run = Cli.finish(Cli.process(List.of(), command.toArray(String[]::new)), null);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{\"id\":");
    }
}
