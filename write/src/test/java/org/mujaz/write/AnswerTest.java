package org.mujaz.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points in what models answer, however they wrap them. */
class AnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"وصل الوزير.\", \"قال إنه عائد.\"]",
                "```json\n[\"وصل الوزير.\",\n \"قال إنه عائد.\"]\n```",
                "إليك النقاط:\n```\n[\"وصل الوزير.\", \"قال إنه عائد.\"]\n```\nأرجو أن تفيد.",
                "Here they are: [\"وصل الوزير.\", \"قال إنه عائد.\"]",
                "{\"points\": [\"وصل الوزير.\", \"قال إنه عائد.\"]}",
                "{\"model\": \"m\", \"anything\": [{\"text\": \"وصل الوزير.\"}, {\"point\": \"قال إنه عائد.\"}]}",
                "- وصل الوزير.\n- قال إنه عائد.",
                "إليك النقاط:\n\n• **وصل الوزير.**\n• قال إنه عائد.\n\nأرجو أن تفيد",
                "1. وصل الوزير.\n2. قال إنه عائد.",
                "١) وصل الوزير.\n٢) قال إنه عائد.",
                "وصل الوزير.\nقال إنه عائد.",
                "النقاط:\nوصل الوزير.\nقال إنه عائد.",
                "<think>[\"لا\"] ثم كذا</think>\n[\"وصل الوزير.\", \"قال إنه عائد.\"]",
                "```\n- وصل الوزير.\n- قال إنه عائد.\n```",
                "[\"وصل\\nالوزير.\", \"\\u202Eقال إنه عائد.\"]"
            })
    void theSameTwoPoints(String content) {
        assertThat(Answer.points(content)).containsExactly("وصل الوزير.", "قال إنه عائد.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  \n ", "[]", "{}", "[\"وصل", "{\"points\": [\"وصل\"", "```json\n```", "```", "[{\"a\":1}]"
            })
    void noPoints(String content) {
        assertThat(Answer.points(content)).isEmpty();
    }

    @Test
    void anEmptyPlaceInAnArrayStays() {
        assertThat(Answer.points("[\"\", \"وصل\", null]")).containsExactly("", "وصل", "");
    }

    @Test
    void neitherTooManyNorTooLong() {
        assertThat(Answer.points("- وصل\n".repeat(5000))).hasSize(100);
        assertThat(Answer.points("[\"" + "و".repeat(5000) + "\", \"وصل\"]")).containsExactly("وصل");
        assertThat(Answer.points("[".repeat(100_000))).isEmpty();
        assertThat(Answer.points("[عاجل] وصل الوزير")).containsExactly("[عاجل] وصل الوزير");
    }

    @Test
    void theContentIsThatOfTheFirstChoice() throws WriterException {
        assertThat(Answer.content(LocalModel.completion("أ\n\"ب\""))).isEqualTo("أ\n\"ب\"");
        assertThat(Answer.content("{\"choices\":[{\"message\":{\"content\":[{\"type\":\"text\",\"text\":\"أ\"},"
                        + "{\"type\":\"text\",\"text\":\"ب\"}]}}]}"))
                .isEqualTo("أب");
    }

    @Test
    void whatIsNotTheProtocolIsSaidSo() {
        for (String body :
                List.of("", "<html>", "{", "[]", "{\"error\":1}", "{\"choices\":[]}", "{\"choices\":[{}]}")) {
            assertThatThrownBy(() -> Answer.content(body)).as(body).hasMessageStartingWith("MJZ-307 ");
        }
    }
}
