package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArabicCheckTest {

    private static final String ARABIC =
            "وصل وزير الخارجية الروسي سيرغي لافروف صباح اليوم الاثنين إلى بكين، في إطار زيارة"
                    + " رسمية تستغرق يومين، يعقد خلالها محادثات مع نظيره الصيني وانغ يي. وأكد أن العلاقات بين البلدين تستند إلى"
                    + " المصالح المتبادلة.";

    private static final String PERSIAN =
            "وزیر امور خارجه روسیه صبح امروز برای یک سفر رسمی دو روزه وارد پکن شد و قرار است با"
                    + " همتای چینی خود گفت\u200Cوگو کند. او پیش از این گفته بود که روابط دو کشور بر پایه منافع مشترک است و هیچ کشوری"
                    + " نمی\u200Cتواند آن را تضعیف کند.";
    private static final String PERSIAN_ON_ARABIC_KEYBOARD =
            PERSIAN.replace('ی', 'ي').replace('ک', 'ك');
    private static final String URDU =
            "روس کے وزیر خارجہ آج صبح دو روزہ سرکاری دورے پر بیجنگ پہنچے ہیں جہاں وہ اپنے چینی ہم منصب"
                    + " سے ملاقات کریں گے۔ انہوں نے کہا کہ دونوں ملکوں کے تعلقات باہمی مفادات پر قائم ہیں اور انہیں مزید مضبوط"
                    + " بنایا جائے گا۔";
    private static final String SORANI =
            "وەزیری دەرەوەی ڕووسیا ئەمڕۆ بەیانی بۆ سەردانێکی فەرمی دوو ڕۆژە گەیشتە پەکین و بڕیارە لەگەڵ"
                    + " هاوتا چینییەکەی کۆببێتەوە. ناوبراو ڕایگەیاند کە پەیوەندییەکانی هەردوو وڵات لەسەر بنەمای بەرژەوەندی هاوبەشە.";
    private static final String PASHTO =
            "د روسیې د بهرنیو چارو وزیر نن سهار د دوو ورځو رسمي سفر لپاره بیجینګ ته ورسېد او ټاکل شوې چې"
                    + " له خپل چینایي سیال سره خبرې وکړي. هغه وویل چې د دواړو هېوادونو اړیکې پر ګډو ګټو ولاړې دي.";
    private static final String UYGHUR =
            "رۇسىيە تاشقى ئىشلار مىنىستىرى بۈگۈن ئەتىگەن ئىككى كۈنلۈك رەسمىي زىيارەت بىلەن بېيجىڭغا"
                    + " يېتىپ كەلدى ۋە خىتاي تەرەپ بىلەن سۆھبەت ئۆتكۈزىدۇ.";

    private static final String ENGLISH =
            "The foreign minister arrived in Beijing on Monday morning for a two-day visit.";
    private static final String FRENCH = "Le ministre des Affaires étrangères est arrivé à Pékin lundi matin.";

    private static final String OTHER_LANGUAGE =
            "MJZ-208 is not Arabic (it looks like Persian, Urdu, Kurdish or Pashto)";

    private final ArabicCheck check = new ArabicCheck();

    @TestFactory
    Stream<DynamicTest> otherLanguagesOfTheScriptAreRefused() {
        return tests(
                Map.of(
                        "Persian", PERSIAN,
                        "Persian typed on an Arabic keyboard", PERSIAN_ON_ARABIC_KEYBOARD,
                        "Urdu", URDU,
                        "Sorani", SORANI,
                        "Pashto", PASHTO,
                        "Uyghur", UYGHUR,
                        "a Persian headline", "رئیس جمهور ایران وارد پکن شد"),
                OTHER_LANGUAGE);
    }

    @TestFactory
    Stream<DynamicTest> otherScriptsAreRefused() {
        return tests(
                Map.of(
                        "English",
                        ENGLISH,
                        "French",
                        FRENCH,
                        "Arabic, as Latin-1",
                        new String(ARABIC.getBytes(Charset.forName("windows-1256")), StandardCharsets.ISO_8859_1),
                        "Arabic, UTF-8 as Latin-1",
                        new String(ARABIC.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1),
                        "Russian",
                        "Министр иностранных дел прибыл в Пекин"),
                "MJZ-208 is not Arabic (0 % of its letters are Arabic)");
    }

    @Test
    void mostlyEnglishIsRefusedWithItsShare() {
        assertThat(problem("وصل " + ENGLISH)).isEqualTo("MJZ-208 is not Arabic (4 % of its letters are Arabic)");
    }

    @TestFactory
    Stream<DynamicTest> nothingToReadIsSaid() {
        Map<String, String> texts = new HashMap<>();
        texts.put("", "MJZ-204 is empty");
        texts.put(" \n\t\u00A0\u2028", "MJZ-204 is empty");
        texts.put("2024-04-08 12:30 ...", "MJZ-208 is not Arabic (it has no letters)");
        return texts.entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(
                        text.getValue(),
                        () -> assertThat(problem(text.getKey())).isEqualTo(text.getValue())));
    }

    @Test
    void utf8ReadAsWindows1256IsCalledGarbled() {
        String garbled = new String(ARABIC.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1256"));
        assertThat(problem(garbled)).startsWith("MJZ-210 was garbled by an earlier conversion");
        assertThat(problem(garbled.substring(0, 60))).startsWith("MJZ-210 ");
    }

    @TestFactory
    Stream<DynamicTest> arabicPasses() {
        return Map.of(
                        "news",
                        ARABIC,
                        "typed on a Persian keyboard",
                        ARABIC.replace('ي', 'ی').replace('ك', 'ک').replace('ى', 'ی'),
                        "a headline on a Persian keyboard",
                        "لافروف یصل إلی بکین فی زیارة رسمیة",
                        "a headline",
                        "زلزال يضرب اليابان",
                        "one word",
                        "عاجل",
                        "with Persian names",
                        "وقال پزشكيان إن گيلان وچابهار وژاله من المدن التي ستزورها اللجنة في الأيام القليلة المقبلة، قبل أن"
                                + " تعود إلى طهران مع نهاية الأسبوع",
                        "with many names in Latin letters",
                        "انتقل دانيال هارتويل (Daniel Hartwell) من ريال كاستيلار (Real Castellar) إلى نورثبريدج أثلتيك"
                                + " (Northbridge Athletic) مقابل 47.5 مليون يورو",
                        "a list of names",
                        "محمد صلاح، رياض محرز، أشرف حكيمي، ياسين بونو، سفيان أمرابط",
                        "poetry with all its harakat",
                        "قِفَا نَبْكِ مِنْ ذِكْرَى حَبِيبٍ وَمَنْزِلِ\nبِسِقْطِ اللِّوَى بَيْنَ الدَّخُولِ فَحَوْمَلِ",
                        "presentation forms",
                        "\uFEEF\uFEE0\uFECB \uFE8E\uFEE8\uFEEB \uFEF2\uFED3")
                .entrySet()
                .stream()
                .map(text -> DynamicTest.dynamicTest(
                        text.getKey(),
                        () -> assertThatCode(() -> check.check(text.getValue())).doesNotThrowAnyException()));
    }

    @Test
    void whatComesBeforeTheFirstLetterDoesNotDecide() {
        assertThatCode(() -> check.check("«".repeat(100_000) + ARABIC)).doesNotThrowAnyException();
        assertThat(problem("«".repeat(100_000) + PERSIAN)).isEqualTo(OTHER_LANGUAGE);
    }

    private Stream<DynamicTest> tests(Map<String, String> texts, String problem) {
        return texts.entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(
                        text.getKey(),
                        () -> assertThat(problem(text.getValue())).isEqualTo(problem)));
    }

    private String problem(String text) {
        try {
            check.check(text);
            return "passes";
        } catch (ReadException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
