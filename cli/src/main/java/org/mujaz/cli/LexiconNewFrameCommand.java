package org.mujaz.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mujaz.event.FrameCase;
import org.mujaz.lexicon.FrameFile;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mujaz lexicon new-frame}. */
@Command(
        name = "new-frame",
        description =
                "Writes a frame of events to your folder: what words name the event, where its participants stand, and cases"
                        + " beside it. Without --case it writes sample cases, to be replaced by clauses of papers. Then run mujaz"
                        + " lexicon verify.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage, or a frame that is there already"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  mujaz lexicon new-frame cyber-raid --event COERCE --mode cyber \\",
            "      --verbs VERB --nouns NOUN --into mydata \\",
            "      --case \"{T:VERB} {A:WHO} {R:WHOM} WHEN\" --case \"WORDS THAT DO NOT MEAN IT\"",
            "  mujaz lexicon verify mydata"
        })
final class LexiconNewFrameCommand implements Callable<Integer> {

    private static final String CODES = "event/cameo";
    private static final String VERBS = "word/verbs";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "CONCEPT",
            description = "The frame's name: small Latin letters, digits and hyphens, like cyber-raid.")
    private String concept = "";

    @Option(
            names = "--event",
            paramLabel = "TYPE",
            required = true,
            description =
                    "The type: agree, consult, support, concede, cooperate, aid, retreat, request, accuse, reject,"
                            + " threaten, protest, sanction, mobilize, coerce or assault.")
    private EventType type = EventType.AGREE;

    @Option(names = "--into", paramLabel = "DIR", required = true, description = "The folder that --lexicon takes.")
    private Path folder = Path.of("");

    @Option(names = "--mode", paramLabel = "MODE", description = "PLOVER's mode of the type, like firearms.")
    private String mode = "";

    @Option(
            names = "--cameo",
            paramLabel = "CODE",
            description = "The CAMEO code, as exact as the words decide. Default: the first code of the type and mode.")
    private @Nullable String cameo;

    @Option(
            names = "--verbs",
            paramLabel = "VERB",
            split = ";",
            description =
                    "Verbs in the past, third person; several with semicolons. The subject is the actor, the object"
                            + " the recipient.")
    private List<String> verbs = List.of();

    @Option(
            names = "--nouns",
            paramLabel = "NOUN",
            split = ";",
            description = "Nouns without article; several with semicolons. What follows in the genitive is the actor.")
    private List<String> nouns = List.of();

    @Option(
            names = "--phrases",
            paramLabel = "PHRASE",
            split = ";",
            description =
                    "Verbs with the words behind them, * for a pronoun; several with semicolons. The subject is the"
                            + " recipient.")
    private List<String> phrases = List.of();

    @Option(
            names = "--case",
            paramLabel = "CLAUSE",
            description =
                    "A clause with {T:trigger}, {A:actor} and {R:recipient} marked, or without marks where the frame"
                            + " must not fire; may be given again.")
    private List<String> cases = List.of();

    @Option(names = "--about", paramLabel = "TEXT", description = "What the concept is, in a sentence.")
    private @Nullable String about;

    @Option(names = "--override", description = "Put the frame in the place of one that is built in.")
    private boolean override;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "The language of messages: ar or en. Default: the locale's.")
    private Languages.@Nullable Language language;

    @Override
    public Integer call() throws IOException {
        Lexicon lexicon = Lexicon.load();
        check(lexicon);
        Path file = folder.resolve(FrameFile.FOLDER).resolve(concept + ".yaml");
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        try {
            Files.writeString(file, yaml(code(lexicon)), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw wrong(file + " is there already; edit it, or take another name");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(file);
        unknownVerbs(lexicon).forEach(this::warn);
        out.println(
                isArabic()
                        ? "بعد تحريره: mujaz lexicon verify " + folder
                        : "edit it, then: mujaz lexicon verify " + folder);
        out.flush();
        return ExitCode.OK;
    }

    private void check(Lexicon lexicon) {
        boolean named = !concept.isEmpty()
                && concept.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                && concept.charAt(0) != '-';
        if (!named) {
            throw wrong("a concept is small Latin letters, digits and hyphens, like cyber-raid");
        }
        if (verbs.isEmpty() && nouns.isEmpty() && phrases.isEmpty()) {
            throw wrong("a frame needs --verbs, --nouns or --phrases");
        }
        PhraseTable frames = lexicon.table("event/frames");
        for (int row = 0; row < frames.size() && !override; row++) {
            if (frames.cell(row, "concept").equals(concept)) {
                throw wrong(concept + " is built in; --override puts yours in its place");
            }
        }
        for (String clause : cases) {
            try {
                FrameCase.of(concept, clause, "");
            } catch (IllegalArgumentException e) {
                throw wrong("--case: " + e.getMessage());
            }
        }
        if (!cases.isEmpty() && cases.stream().noneMatch(clause -> clause.indexOf('{') < 0)) {
            throw wrong("a frame needs a --case without marks as well, in which it must not fire");
        }
        if (!cases.isEmpty() && cases.stream().allMatch(clause -> clause.indexOf('{') < 0)) {
            throw wrong("a frame needs a --case with {T:trigger} as well, in which it must fire");
        }
    }

    private String code(Lexicon lexicon) {
        PhraseTable codes = lexicon.table(CODES);
        List<String> fitting = new ArrayList<>();
        for (int row = 0; row < codes.size(); row++) {
            String code = codes.cell(row, "form");
            if (code.equals(cameo)) {
                return code;
            }
            if (codes.cell(row, "plover").equals(type.name())
                    && codes.cell(row, "mode").equals(mode)) {
                fitting.add(code);
            }
        }
        if (cameo != null) {
            throw wrong("there is no CAMEO code " + cameo);
        }
        return fitting.stream()
                .sorted()
                .findFirst()
                .orElseThrow(() -> wrong("no CAMEO code is known for " + type + " " + mode + "; give --cameo"));
    }

    private String yaml(String code) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("concept: ").append(concept).append('\n');
        yaml.append("event: ").append(type.name()).append('\n');
        yaml.append("mode: ").append(quoted(mode)).append('\n');
        yaml.append("cameo: ").append(quoted(code)).append('\n');
        yaml.append("about: ").append(quoted(about == null ? concept : about)).append('\n');
        yaml.append("frames:\n");
        frame(yaml, "verbs", verbs, "actor: subject, recipient: object");
        frame(yaml, "nouns", nouns, "actor: \"of\", recipient: \"على|ضد\"");
        frame(yaml, "phrases", phrases, "recipient: subject");
        yaml.append("light: \"\"     # light verbs that make one event with a noun, semicolons between\n");
        yaml.append("unless: \"\"    # words beside the trigger with which it is no such event\n");
        yaml.append("needs: \"\"     # words of which one must be there; empty for none\n");
        yaml.append("cases:\n");
        if (cases.isEmpty()) {
            yaml.append("  # Samples: put clauses of papers in their place, three that fire and two that do not.\n");
        }
        for (String clause : cases.isEmpty() ? samples() : cases) {
            yaml.append("  - {text: ").append(quoted(clause.strip())).append("}\n");
        }
        return yaml.toString();
    }

    private static void frame(StringBuilder yaml, String kind, List<String> words, String slots) {
        if (!words.isEmpty()) {
            String all = String.join("; ", words.stream().map(String::strip).toList());
            yaml.append("  - {").append(kind).append(": ").append(quoted(all));
            yaml.append(", ").append(slots).append("}\n");
        }
    }

    private List<String> samples() {
        List<String> samples = new ArrayList<>();
        if (!verbs.isEmpty()) {
            samples.add("{T:" + verbs.get(0).strip() + "} {A:الجيش} {R:مقر الحزب} صباح الأحد.");
        }
        if (!nouns.isEmpty()) {
            samples.add("أعلنت الوزارة وقوع {T:" + nouns.get(0).strip() + "} صباح الأحد.");
        }
        if (!phrases.isEmpty()) {
            samples.add("{T:" + phrases.get(0).replace("*", "").strip() + "} {R:رئيس الحزب} صباح الأحد.");
        }
        samples.add("انتهت الجلسة صباح الأحد من دون قرار.");
        return samples;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().filter(c -> !Character.isISOControl(c)).forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.appendCodePoint(c);
        });
        return quoted.append('"').toString();
    }

    /** The verbs that no list has, so that their forms are not known. */
    private List<String> unknownVerbs(Lexicon lexicon) {
        PhraseTable known = lexicon.table(VERBS);
        List<String> unknown = new ArrayList<>();
        for (String verb : verbs) {
            String key = Lexicon.key(verb.strip());
            boolean found = false;
            for (int row = 0; row < known.size() && !found; row++) {
                found = Lexicon.key(known.cell(row, "form")).equals(key);
            }
            if (!found) {
                unknown.add(verb.strip());
            }
        }
        return unknown;
    }

    private void warn(String verb) {
        String format = isArabic()
                ? "mujaz: تنبيه: الفعل %s ليس في القائمة؛ أضفه إلى %s لتُعرف صيغه"
                : "mujaz: warning: no list has the verb %s; add it to %s, or its forms are not known";
        spec.commandLine()
                .getErr()
                .println(Main.line(String.format(Locale.ROOT, format, verb, folder.resolve(VERBS + ".tsv"))));
    }

    private boolean isArabic() {
        return Languages.isArabic(language);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
