package org.mujaz.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * One thing that a case of Recognizers-Text expects of a text: a stretch, and for a parser or a model its value. A case that
 * expects several things is as many of these. Only cases that its own suite runs ("verified") are read; the others hold errors.
 *
 * @param spec what is tested, such as {@code DateParser} or {@code NumberModel}
 * @param text the whole text
 * @param reference the day it is said on
 * @param words the stretch that is expected
 * @param value its value as the suite writes it, a JSON object; missing where only the stretch is tested
 * @param id eight hexadecimal digits that name this expectation, made of spec, text and stretch
 */
record RecognizerCase(String spec, String text, LocalDate reference, String words, JsonNode value, String id) {

    /** The day that the suite takes where a case gives none. */
    private static final LocalDate USUAL_REFERENCE = LocalDate.of(2016, 11, 7);

    private static final int DAY_LENGTH = 10;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The verified cases of a file of JSON Lines, in order. */
    static List<RecognizerCase> read(Path file) throws IOException {
        List<RecognizerCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode record = line.isBlank() ? MAPPER.missingNode() : MAPPER.readTree(line);
            if (record.path("verified").asBoolean()) {
                add(record, cases);
            }
        }
        return cases;
    }

    private static void add(JsonNode record, List<RecognizerCase> cases) {
        String spec = record.path("spec").asText();
        spec = spec.substring(spec.indexOf('/') + 1);
        String text = record.path("text").asText();
        String day = record.path("reference").asText("");
        LocalDate reference =
                day.length() < DAY_LENGTH ? USUAL_REFERENCE : LocalDate.parse(day.substring(0, DAY_LENGTH));
        for (JsonNode expected : record.path("expected")) {
            String words = expected.path("Text").asText();
            JsonNode value = expected.has("Value") ? expected.path("Value") : expected.path("Resolution");
            String id = id(spec + '\t' + text + '\t' + words);
            cases.add(new RecognizerCase(spec, text, reference, words, value, id));
        }
    }

    private static String id(String key) {
        CRC32 crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
