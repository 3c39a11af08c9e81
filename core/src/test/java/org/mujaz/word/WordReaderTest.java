package org.mujaz.word;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;

class WordReaderTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final TextReader TEXTS = new TextReader(LEXICON);
    private static final WordReader WORDS = new WordReader(LEXICON);

    @ParameterizedTest
    @CsvSource({
        // Word, and a reading: list, entry, features, prefix, letters of a pronoun.
        "قال, verb قال pm none 0",
        "قالت, verb قال pf none 0",
        "وقالت, verb قال pf none 0",
        "فقالوا, verb قال pp none 0",
        "سيقول, verb قال im will 0",
        "ليقول, verb قال im to 0",
        "وسيعلنون, verb أعلن ip will 0",
        "يقل, verb قال jm none 0",
        "أبلغه, verb أبلغ pm none 1",
        "أبلغتهم, verb أبلغ pf none 2",
        "استدعاه, verb استدعى pms none 1",
        "القرار, noun قرار m the 0",
        "بقرار, noun قرار m bi 0",
        "بالقرار, noun قرار m bi_the 0",
        "للقرار, noun قرار m li_the 0",
        "كالقرار, noun قرار m ka_the 0",
        "لقرار, noun قرار m li 0",
        "قرارا, noun قرار mi none 0",
        "قرارات, noun قرار p none 0",
        "كتابه, noun كتاب m none 1",
        "كتابهما, noun كتاب m none 3",
        "رسالة, noun رسالة f none 0",
        "رسالتها, noun رسالة fs none 2",
        "الجديدة, adjective جديد f the 0",
    })
    void aWordHasTheReading(String word, String reading) {
        assertThat(readings(word)).contains(reading);
    }

    @ParameterizedTest
    @CsvSource({
        // What cannot be written on before or behind.
        "سقال, will",
        "بقال, bi قال",
        "القال, verb",
        "القراره, noun قرار m the 1",
        "قراراه, noun قرار mi none 1",
        "رسالت, noun رسالة fs",
        "استدعا, verb استدعى pms",
    })
    void aWordHasNoSuchReading(String word, String part) {
        assertThat(readings(word)).noneMatch(reading -> reading.contains(part));
    }

    @Test
    void functionWordsNumbersAndMarksAreNothing() {
        Text text = text("إلى 25 ، Reuters");
        Words words = WORDS.read(text);
        for (int i = 0; i < text.tokens().size(); i++) {
            assertThat(words.at(i)).isEmpty();
        }
    }

    @Test
    void aWordIsAskedForWhatItCanBe() {
        Words words = WORDS.read(text("قالت الوزارة"));

        assertThat(words.can(0, WordReading::isPast)).isTrue();
        assertThat(words.can(0, WordReading::isPresent)).isFalse();
        assertThat(words.can(1, WordReading::isVerb)).isFalse();
        WordReading verb = requireNonNull(words.first(0, WordReading::isVerb));
        assertThat(verb.agreement()).isEqualTo('f');
        assertThat(words.cell(verb, "present")).isEqualTo("يقول");
        assertThat(words.first(1, WordReading::isVerb)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"يقال, true", "يقول, false"})
    void aPassiveIsOneOnlyWhereItIsWrittenOtherwise(String word, boolean passive) {
        assertThat(WORDS.read(text(word)).can(0, WordReading::isPassive)).isEqualTo(passive);
    }

    private static List<String> readings(String word) {
        Words words = WORDS.read(text(word));
        return words.at(0).stream()
                .map(reading -> String.join(
                                " ",
                                reading.list().name(),
                                words.cell(reading, "form"),
                                reading.features(),
                                reading.prefix().name(),
                                Integer.toString(reading.pronoun()))
                        .toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Text text(String body) {
        return TEXTS.read(Article.of(body));
    }

    /** Verbs have no column for a class, and nouns have no principal parts. */
    @Test
    void aListSaysNothingOfWhatItHasNoColumnFor() {
        Text text = TEXTS.read(Article.of("قال القرار"));
        Words words = WORDS.read(text);
        WordReading verb = requireNonNull(words.first(0, WordReading::isVerb));
        WordReading noun = requireNonNull(words.first(1, WordReading::isNominal));
        assertThat(words.cell(verb, "class")).isEmpty();
        assertThat(words.cell(noun, "present")).isEmpty();
        assertThat(words.cell(noun, "form")).isEqualTo("قرار");
    }
}
