package org.mujaz.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;

/**
 * Before each sentence stand its numbers: value, kind in two letters, unit; {@code low..high} in place of the value where it is not
 * both. In the sentence the number's own words stand in brackets.
 */
class NumberReaderTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final TextReader TEXTS = new TextReader(LEXICON);
    private static final NumberReader NUMBERS = new NumberReader(LEXICON);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "25 CO قاضيا; عين المجلس [خمسة وعشرين] قاضيا",
                "2300 CO عامل; سرحت الشركة [ألفين وثلاثمئة] عامل",
                "2300 CO عامل; سرحت الشركة [ألفين وثلاثمائة] عامل",
                "1500000 MO USD; دفعت [مليون ونصف المليون دولار] للنادي",
                "1500000 CO ناخب; شارك [مليون ونصف مليون] ناخب",
                "500000 CO زائر; استقبل المعرض [نصف مليون] زائر",
                "750000 MO EUR; رصدت [ثلاثة أرباع المليون يورو] للترميم",
                "2750000 CO كتاب; طبعت [مليونين وثلاثة أرباع المليون] كتاب",
                "5500000 CO نسخة; باعت [خمسة ونصف مليون] نسخة",
                "1300000000 MO USD; بلغت الصفقة [ألفا وثلاثمئة مليون دولار]",
                "4000000000 MO XXX; رصدت [4 آلاف مليون دينار] للطرق",
                "3000 MO EGP; غرامة قدرها [ثلاثة آلاف (3000) جنيه]",
                "3 CO حراس; أصيب [ثلاثة (3)] حراس",
                "36 CO بيضة; وزع [3 دزينات] بيضة",
                "4321 CO مقعدا; يضم الملعب [4 آلاف 3 مئة و21] مقعدا",
                "26013.94 CO null; المؤشر عند [26،013,94]",
            })
    void readsSums(String numbers, String sentence) {
        check(numbers, sentence);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "0.2 CO السكان; هاجر [خمس] السكان",
                "5 CO طالبات; فازت [خمس] طالبات",
                "5 CO الشركات; راسلت [خمس] الشركات المعنية",
                "0.6 CO الأعضاء; صوت [ثلاثة أخماس] الأعضاء",
                "20.6 CO null; بلغ المتوسط [عشرين وثلاثة أخماس]",
                "0.75 CO السكان; يعيش [3/4] السكان في المدن",
                "2.25 CO null; بلغ الطول [2 1/4]",
                "0.2 CO null; نال حصة [واحد على خمسة] من الأرباح",
                "0.01 CO null; تأخر [جزءا من مئة] من الدقيقة",
                "0.35 CO null; تركيز [35 جزءا من مئة]",
                "1000000 CO null; يعادل [10^6]",
                "602000 CO null; يعادل [6.02e5]",
            })
    void readsFractionsAndPowers(String numbers, String sentence) {
        check(numbers, sentence);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "-3 ME degree; هبطت إلى [سالب ثلاث درجات]",
                "-5 ME Cel; هبطت إلى [5 درجات مئوية تحت الصفر]",
                "-2 ME degree; هبطت إلى [درجتين تحت الصفر]",
                "-0.4 PE %; سجل النمو [-0.4%] هذا العام",
                "-4 CO null; رصيده [ناقص أربعة]",
                "3 ME point; بهامش خطأ زائد أو ناقص [3 نقاط]",
                "5 CO قتلى; حصيلة القصف -[5] قتلى",
            })
    void readsSigns(String numbers, String sentence) {
        check(numbers, sentence);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "14..null CO شخصا; قتل [14] شخصا على الأقل",
                "20..null ME t; نقلت [20 طنا] أو أكثر",
                "null..30 CO حافلة; وصلت [30] حافلة على الأكثر",
                "200..null CO null; حضر [200] فأكثر",
                "null..null CO ناقلة; عبرت [80] ناقلة تقريبا",
                "null..100 CO null; عدد أقل من أو يساوي [100]",
                "12..null CO null; النتيجة > [12]",
                "null..null CO عامل, 50..null CO مهندسا; نحو [300] عامل وأكثر من [50] مهندسا",
                "10..20 CO null, 10..20 CO سفينة; أكثر من [10] وأقل من [20] سفينة",
                "40..null CO null, null..10 CO سفينة; أكثر من [40] وأقل من [10] سفينة",
            })
    void readsBounds(String numbers, String sentence) {
        check(numbers, sentence);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "310000000 MO EGP, 342000000 MO EGP; ارتفعت من [310] إلى [342 مليون جنيه]",
                "290 MO XXX, 310 MO XXX; رفع الأجر من [290] إلى [310 دنانير]",
                "4 CO زوارق, 5 CO زوارق; دمرت [أربعة] من أصل [خمسة] زوارق",
                "12 CO بئرا, 30 CO بئرا; شغلت [12] بئرا من أصل [30] في المحطة",
                "12 CO null, 5 CO قرى; عاد [12] إلى [خمس] قرى",
                "10..15 CO سفينة, 10..15 CO سفينة; بين [10] و[15] سفينة",
                "3..5 CO سفن, 3..5 CO سفن; ما بين [ثلاث] و[خمس] سفن",
                "5..20 CO سفينة, 5..20 CO سفينة; ما بين [خمس] و[عشرين] سفينة",
                "20000000..30000000 MO USD, 20000000..30000000 MO USD; بين [20] و[30 مليون دولار]",
                "500000000..1000000000 MO USD, 500000000..1000000000 MO USD; بين [500 مليون دولار] و[مليار دولار]",
                "1000..5000 MO EUR, 1000..5000 MO EUR; ما بين [ألف] و[خمسة آلاف يورو]",
                "21..24 AG year, 21..24 AG year; تتراوح أعمارهم بين [21] و[24 عاما]",
                "16..19 AG year, 16..19 AG year; تتراوح أعمارهن بين [16]-[19 سنة]",
                "10..15 PE %, 10..15 PE %; زيادة [10]-[15%]",
                "2 CO null, 3 CO null; انتهت المباراة [2]-[3]",
                "3000000 CO null, 5000000 CO نسخة; وزعت [ثلاثة ملايين] و[خمسة ملايين] نسخة",
            })
    void readsRanges(String numbers, String sentence) {
        check(numbers, sentence);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2 MO USD; رفع سعر البرميل [دولارين]",
                "2 CO شخصين; قتل [شخصين] اثنين",
                "2 CO جنديين, 2 CO طفلان; إصابة [جنديين] وقتل [طفلان]",
                "2 ME km; على بعد [كيلومترين] من الحدود",
                "60 OR null; في الذكرى [الستين] لتأسيس الحزب",
                "31 OR null; في الدورة [الحادية والثلاثين]",
                "11 OR null; في المرتبة [الحادية عشرة]",
                "-2 OR null; حل في المركز [قبل الأخير]",
                "20 CO null; حضر الوزراء [العشرون]",
                "12 PE %; ارتفع بنسبة [12].",
                "3 CO أضعاف; ارتفع بنسبة [3] أضعاف",
            })
    void readsDualsRanksAndShares(String numbers, String sentence) {
        check(numbers, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل رجل واحد في الحادث",
                "فاز في ربع النهائي وخسر في نصف نهائي البطولة",
                "قوافل تعبر الربع الخالي",
                "هي جزء من الحل",
                "ارتفع ثمن الخبز",
                "عرض عليهم الصلح على الأقل",
                "الأسبوع الأخير والفصل التالي والرئيس السابق",
                "عنوان الخادم 10.0.0.1",
                "يعاني نقصا فهو ناقص وسالب",
            })
    void findsNoneIn(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void aRangeOfATimeBelongsToIt() {
        String sentence = "تستمر بين 3 و6 أشهر";
        Text text = TEXTS.read(Article.of(sentence));
        int start = sentence.indexOf("6");
        assertThat(NUMBERS.read(text, List.of(new Span(start, sentence.length()))))
                .isEmpty();
    }

    private static List<Numeral> read(String sentence) {
        return NUMBERS.read(TEXTS.read(Article.of(sentence)), List.of());
    }

    private static void check(String numbers, String sentence) {
        String plain = sentence.replace("[", "").replace("]", "");
        List<Numeral> numerals = read(plain);
        assertThat(numerals.stream().map(NumberReaderTest::show).collect(Collectors.joining(", ")))
                .as(sentence)
                .isEqualTo(numbers);
        StringBuilder marked = new StringBuilder(plain);
        for (int i = numerals.size() - 1; i >= 0; i--) {
            marked.insert(numerals.get(i).span().end(), "]")
                    .insert(numerals.get(i).span().start(), "[");
        }
        assertThat(marked.toString()).isEqualTo(sentence);
    }

    private static String show(Numeral numeral) {
        String value = show(numeral.value());
        String range = show(numeral.low()) + ".." + show(numeral.high());
        return (range.equals(value + ".." + value) ? value : range)
                + " "
                + numeral.kind().name().substring(0, 2)
                + " "
                + numeral.unit();
    }

    private static String show(@Nullable BigDecimal number) {
        return number == null ? "null" : number.toPlainString();
    }
}
