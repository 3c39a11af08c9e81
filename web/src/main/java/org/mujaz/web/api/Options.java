package org.mujaz.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mujaz.brief.BriefOptions;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.Refusal;

/**
 * How a request wants its answer: parameters of the address ({@code ?points=2&words=60&explain=true}) over those of the body's field
 * {@code options}.
 *
 * @param points at most so many points, 0 for as many as the article's length gives
 * @param words at most so many words, 0 for no limit
 * @param explain whether findings carry what made them
 */
record Options(int points, int words, boolean explain) {

    static final Options NONE = new Options(0, 0, false);

    private static final int MOST_WORDS = 1_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNestingDepth(200)
                    .build())
            .build();

    BriefOptions brief() {
        return new BriefOptions(points, words);
    }

    /** These, with what {@code parameter} gives for each name over them. */
    Options with(Function<String, @Nullable String> parameter) {
        String askedPoints = parameter.apply("points");
        String askedWords = parameter.apply("words");
        String askedExplain = parameter.apply("explain");
        return new Options(
                askedPoints == null ? points : number("points", askedPoints, BriefOptions.MOST_POINTS),
                askedWords == null ? words : number("words", askedWords, MOST_WORDS),
                askedExplain == null ? explain : truth(askedExplain));
    }

    /** Those of the body's field {@code options}. */
    static Options of(String json) {
        Options options = NONE;
        // Most bodies have none, and are not read twice.
        if (!json.contains("\"options\"")) {
            return options;
        }
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return options;
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                boolean own = "options".equals(parser.currentName());
                JsonToken value = parser.nextToken();
                if (!own) {
                    parser.skipChildren();
                } else if (value == JsonToken.START_OBJECT) {
                    options = read(parser);
                } else {
                    throw Refusal.of(
                            DeskProblem.BAD_OPTION, "options", "{\"points\": 3, \"words\": 60, \"explain\": true}");
                }
            }
        } catch (IOException e) {
            throw Refusal.of(DeskProblem.BAD_REQUEST, "JSON");
        }
        return options;
    }

    private static Options read(JsonParser parser) throws IOException {
        Options options = NONE;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            String value = parser.getText();
            parser.skipChildren();
            options = options.with(wanted -> wanted.equals(name) ? value : null);
        }
        return options;
    }

    private static int number(String name, String value, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below.
        }
        throw Refusal.of(DeskProblem.BAD_OPTION, name, "1\u2026" + most);
    }

    private static boolean truth(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Refusal.of(DeskProblem.BAD_OPTION, "explain", "true, false");
        };
    }
}
