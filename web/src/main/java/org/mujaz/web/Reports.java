package org.mujaz.web;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.event.Event;
import org.mujaz.event.FrameCase;
import org.mujaz.lexicon.FrameFile;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.web.page.Checking;
import org.mujaz.web.page.Findable;
import org.mujaz.web.page.Reading;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.Refusal;

/**
 * Saves what readers report as wrong as cases, a file each, in a folder that {@code --lexicon} and {@code mujaz lexicon verify} take. An event
 * that is none becomes a case of its concept in which the frame must not fire, and so do corrections that mark the words as cases do; everything
 * else is a case with the words, what was made of them, and what the reader says. Of the article only the sentence is saved.
 */
final class Reports {

    /** A folder of so many is looked through by hand first; it also bounds what visitors can write. */
    private static final int MOST_FILES = 10_000;

    private static final int LONGEST_FIELD = 2000;
    private static final int LONGEST_SENTENCE = 4000;
    private static final String RULE = "event.";

    private final Path folder;

    Reports(Path folder) {
        this.folder = folder;
    }

    /**
     * What a reader says.
     *
     * @param finding the id of the finding
     * @param kind {@code absent} where there is no such thing at all, {@code type}, {@code extent} or {@code value} for what is wrong of it; of a claim the
     *     verdict it should have had; {@code other} for the rest
     * @param right what would be right, or empty; of an event perhaps the sentence with {T:}, {A:} and {R:}
     * @param note more, or empty
     */
    record Report(String finding, String kind, String right, String note) {}

    /**
     * Saves it and returns the path of the file below the folder. The same report is one file.
     *
     * @throws Refusal if there is no such finding, or the file cannot be written
     */
    String save(Reading reading, Report report) {
        int index = Findable.index(reading, report.finding);
        if (index < 0) {
            throw Refusal.of(DeskProblem.NO_FINDING);
        }
        Analysis analysis = reading.analysis();
        Event event = report.finding.charAt(0) == 'v' ? analysis.events().get(index) : null;
        Span span = span(reading, report.finding.charAt(0), index);
        Span sentence = sentence(analysis, span);
        String words = sentence.of(analysis.text().source()).replace('{', '(').replace('}', ')');
        String clause = event == null ? null : clause(event, report, words);
        String concept = event != null && event.rule().startsWith(RULE)
                ? event.rule().substring(RULE.length())
                : report.finding.substring(0, 1);
        String name;
        String yaml;
        if (clause != null) {
            name = FrameFile.FOLDER + "/report-" + concept;
            yaml = head(concept, report) + "cases:\n  - {text: " + quoted(clause) + "}\n";
        } else {
            name = "reports/" + kindOf(report.finding.charAt(0));
            yaml = head(kindOf(report.finding.charAt(0)), report)
                    + "cases:\n  - text: " + quoted(words)
                    + "\n    found: " + quoted(analysis.text().quote(span))
                    + "\n    rule: " + quoted(rule(reading, report.finding.charAt(0), index))
                    + "\n    kind: " + quoted(report.kind)
                    + "\n    right: " + quoted(bounded(report.right))
                    + "\n    version: " + quoted(reading.version()) + "\n";
        }
        String file = name + "-" + sum(yaml) + ".yaml";
        write(file, yaml);
        return file;
    }

    /**
     * Saves what a reader says of a claim of a check: the point, the claim, what the check said of it, and the sentences of the article it
     * went by.
     *
     * @throws Refusal if there is no such claim, or the file cannot be written
     */
    String save(Checking checking, Report report) {
        Claim claim = Findable.claim(checking, report.finding).orElseThrow(() -> Refusal.of(DeskProblem.NO_FINDING));
        String point =
                Findable.point(checking, report.finding).map(CheckedPoint::text).orElse("");
        Analysis analysis = checking.reading().analysis();
        String sentences = claim.evidence().stream()
                .filter(evidence -> evidence.article() == 0)
                .map(evidence -> sentence(analysis, evidence.span()))
                .distinct()
                .sorted()
                .map(span -> span.of(analysis.text().source()))
                .collect(Collectors.joining("\n"));
        String yaml = head("check", report)
                + "cases:\n  - point: " + quoted(bounded(point))
                + "\n    claim: " + quoted(bounded(claim.span().of(point)))
                + "\n    verdict: " + quoted(claim.verdict().name().toLowerCase(Locale.ROOT))
                + "\n    error: "
                + quoted(claim.error() == null ? "" : claim.error().name())
                + "\n    text: " + quoted(cut(sentences, LONGEST_SENTENCE))
                + "\n    kind: " + quoted(report.kind)
                + "\n    right: " + quoted(bounded(report.right))
                + "\n    version: " + quoted(checking.reading().version()) + "\n";
        String file = "reports/check-" + sum(yaml) + ".yaml";
        write(file, yaml);
        return file;
    }

    private static String head(String concept, Report report) {
        String note = report.note.isBlank() ? "Reported from the desk." : bounded(report.note);
        return "concept: " + quoted(concept) + "\nabout: " + quoted(note) + "\n";
    }

    /** The clause of a case of frames, or null where the report does not say enough for one. */
    private static @Nullable String clause(Event event, Report report, String words) {
        if (!event.rule().startsWith(RULE)) {
            return null;
        }
        if (report.kind.equals("absent")) {
            return words;
        }
        try {
            FrameCase read = FrameCase.of("x", report.right.strip(), "");
            return read.fires() && read.text().strip().equals(words.strip()) ? report.right.strip() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String kindOf(char letter) {
        return switch (letter) {
            case 'k' -> "point";
            case 't' -> "time";
            case 'n' -> "number";
            case 'e' -> "entity";
            case 's' -> "statement";
            default -> "event";
        };
    }

    private static Span span(Reading reading, char letter, int index) {
        Analysis analysis = reading.analysis();
        return switch (letter) {
            case 'k' -> reading.brief().points().get(index).evidence().get(0);
            case 't' -> analysis.times().get(index).span();
            case 'n' -> analysis.numbers().get(index).span();
            case 'e' -> analysis.entities().get(index).mentions().get(0).span();
            case 's' -> analysis.statements().get(index).verb();
            default -> analysis.events().get(index).trigger();
        };
    }

    private static String rule(Reading reading, char letter, int index) {
        Analysis analysis = reading.analysis();
        return switch (letter) {
            case 'k' -> reading.brief().points().get(index).derivation().rule();
            case 't' -> analysis.times().get(index).rule();
            case 'n' -> "number." + analysis.numbers().get(index).kind();
            case 'e' -> analysis.entities().get(index).mentions().get(0).rule();
            case 's' -> analysis.statements().get(index).rule();
            default -> analysis.events().get(index).rule();
        };
    }

    /** The sentence in which it stands, cut where it is longer than any that is one. */
    private static Span sentence(Analysis analysis, Span span) {
        for (Sentence sentence : analysis.text().sentences()) {
            if (sentence.span().contains(span)) {
                Span whole = sentence.span();
                return whole.length() <= LONGEST_SENTENCE ? whole : span;
            }
        }
        return span;
    }

    private void write(String file, String yaml) {
        Path path = folder.resolve(file);
        try {
            Path parent = path.getParent();
            if (parent == null) {
                throw new IOException("no folder");
            }
            Files.createDirectories(parent);
            try (Stream<Path> files = Files.list(parent)) {
                if (files.limit(MOST_FILES).count() == MOST_FILES) {
                    throw new IOException("there are " + MOST_FILES + " reports");
                }
            }
            Files.writeString(path, yaml, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            // The same report again.
        } catch (IOException e) {
            throw Refusal.of(DeskProblem.UNSAVED, e.getClass().getSimpleName());
        }
    }

    private static String bounded(String text) {
        return cut(text.strip(), LONGEST_FIELD);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** A string of JSON, which is one of YAML too. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, quoted);
        return quoted.append('"').toString();
    }

    private static String sum(String yaml) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(yaml.getBytes(StandardCharsets.UTF_8)), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The kinds of reports, as forms have them. */
    static List<String> kinds() {
        return List.of("absent", "type", "extent", "value", "supported", "unsupported", "contradicted", "other");
    }
}
