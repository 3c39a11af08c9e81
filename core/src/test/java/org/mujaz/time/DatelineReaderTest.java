package org.mujaz.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Published;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;

/**
 * In each opening {@code |} stands behind the dateline; it is taken out before the text is read. A date is a day, a month
 * and a day (--04-12), or ? where the dateline says nothing of one.
 */
class DatelineReaderTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final TextReader TEXTS = new TextReader(LEXICON);
    private static final DatelineReader DATELINES = new DatelineReader(LEXICON);

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "--04-12; القاهرة 12-4 (أ ف ب) -| أعلنت وزارة الصحة إغلاق مستشفى.",
                "--04-12; القاهرة ١٢-٤ (أ ف ب) -| أعلنت وزارة الصحة إغلاق مستشفى.",
                "2024-04-12; القاهرة 12-4-2024 (أ ف ب) -| أعلنت وزارة الصحة إغلاق مستشفى.",
                "2024-04-12; القاهرة 12/4/24 (أ ف ب) -| أعلنت وزارة الصحة إغلاق مستشفى.",
                "?; بيروت (أ ف ب) –| قتل ثلاثة أشخاص في غارة.",
                "?; بيروت (أ.ف.ب) -| قتل ثلاثة أشخاص في غارة.",
                "--04-08; باريس 8 نيسان/ابريل (ا ف ب) -| قالت الرئاسة الفرنسية ذلك.",
                "?; رفح (الاراضي الفلسطينية) (ا ف ب) -| قتل ثلاثة أشخاص في غارة.",
                "--04-12; رفح (قطاع غزة) 12-4 (أ ف ب) -| قتل ثلاثة أشخاص في غارة.",
                "?; كريات شمونة (إسرائيل) (أ ف ب) -| سقطت صواريخ على البلدة.",
                "?; (أ ف ب) -| قال متحدث باسم الجيش ذلك.",
            })
    void readsThoseOfAfp(String date, String opening) {
        check(date, opening);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "?; القاهرة (رويترز) -| قال متحدث باسم الجيش ذلك.",
                "--04-08; القاهرة 8 أبريل نيسان (رويترز) -| قال متحدث باسم الجيش ذلك.",
                "2022-02-14; دبي 14 فبراير شباط 2022 (رويترز) -| ارتفعت الأسهم.",
                "?; بغداد/القاهرة (رويترز) -| قال متحدث باسم الجيش ذلك.",
                "?; واشنطن وموسكو (رويترز) -| قال متحدث باسم الجيش ذلك.",
                "--04-08; 8 أبريل نيسان (رويترز) -| قال متحدث باسم الجيش ذلك.",
                "?; (رويترز) -| قال متحدث باسم الجيش ذلك.",
                "?; واشنطن (أ ب) —| قال البيت الأبيض ذلك.",
                "?; برلين (د ب أ)-| قال البرلمان الألماني ذلك.",
                "?; دبي، الإمارات العربية المتحدة (CNN) --| أعلنت الشركة ذلك.",
                "?; بروكسل، بلجيكا (CNN)--| أعلن الاتحاد ذلك.",
                "?; ميلبروك، الولايات المتحدة الأمريكية (CNN)| نفى الحاكم ذلك.",
                "2024-04-08; بكين 8 أبريل 2024 (شينخوا)| أعلنت الصين ذلك.",
                "--04-08; بكين 8 أبريل (شينخوا) --| أعلنت الصين ذلك.",
                "--04-08; موسكو، 8 أبريل/نيسان (سبوتنيك) -| أعلنت الوزارة ذلك.",
                "?; موسكو – سبوتنيك.| أعلنت الوزارة ذلك.",
                "2023-11-09; بيروت 9.11.2023 (أ ف ب) -| قتل ثلاثة أشخاص في غارة.",
            })
    void readsThoseOfOtherAgenciesOfTheWorld(String date, String opening) {
        check(date, opening);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                // SPA
                "2024-04-08; الرياض 29 رمضان 1445 هـ الموافق 08 أبريل 2024 م واس|\\nاستقبل خادم الحرمين رئيس الوزراء.",
                "2024-04-08; الرياض 29 رمضان 1445هـ الموافق 08 أبريل 2024م واس|\\nاستقبل خادم الحرمين رئيس الوزراء.",
                "2024-04-08; الرياض 29 رمضان 1445 هـ (8 أبريل 2024 م) واس|\\nاستقبل خادم الحرمين رئيس الوزراء.",
                "2024-06-18; مكة المكرمة 12 ذو الحجة 1445 هـ الموافق 18 يونيو 2024 م واس|\\nأدى الحجاج الصلاة.",
                "2024-04-08; الرياض 29 رمضان 1445 هـ الموافق لـ 8 أبريل 2024 م (واس) --| عقد المجلس جلسته.",
                "2024-04-08; الرياض 8 أبريل 2024 م الموافق 29 رمضان 1445 هـ (واس) --| عقد المجلس جلسته.",
                // Hijri only
                "2024-04-19; جدة 10 شوال 1445 هـ (واس) --| عقد المجلس جلسته.",
                "2024-07-07; المدينة المنورة 01 محرم 1446 هـ واس|\\nعقد المجلس جلسته.",
                "?; الرياض 29 رمضان (واس) --| عقد المجلس جلسته.",
                // WAM
                "--04-08; أبوظبي في 8 أبريل / وام /| استقبل صاحب السمو رئيس الدولة وفدا.",
                "2024-04-08; أبوظبي في 8 أبريل 2024 /وام/| استقبل صاحب السمو رئيس الدولة وفدا.",
                "--02-14; دبي في 14 فبراير/ وام /| أعلنت البلدية ذلك.",
                // KUNA
                "--04-08; الكويت - 8 - 4 (كونا) --| أعلنت وزارة الصحة ذلك.",
                "--04-08; الكويت - 8 - 4 (كونا) - -| أعلنت وزارة الصحة ذلك.",
                // Petra
                "--04-08; عمان 8 نيسان (بترا)-| التقى وزير الخارجية نظيره.",
                "2024-04-08; عمان 8 نيسان 2024 (بترا) -| التقى وزير الخارجية نظيره.",
                // WAFA
                "2024-04-08; رام الله 8-4-2024 وفا-| أعلنت وزارة الصحة ذلك.",
                "2024-04-08; كفر قدوم 8-4-2024 وفا-| أصيب مواطن بجروح.",
                // MAP, APS, LANA
                "2024-04-08; الرباط 8 أبريل 2024 (ومع) -| أعلنت وزارة الصحة ذلك.",
                "2024-04-08; الرباط/ 8 أبريل 2024/ ومع/| أعلنت وزارة الصحة ذلك.",
                "?; الرباط (و م ع) -| أعلنت وزارة الصحة ذلك.",
                "2024-04-08; الجزائر 8 أفريل 2024 (واج)-| أعلن رئيس الجمهورية ذلك.",
                "?; الجزائر -| أكد رئيس الجمهورية أن البلاد ماضية في الإصلاحات التي بدأتها.",
                "?; الرباط –| أعلنت وزارة الصحة تسجيل عشر إصابات جديدة في البلاد.",
                "2024-04-08; طرابلس 8 أبريل 2024 (وال) -| عقد المجلس جلسته.",
                // MENA
                "--04-08; القاهرة في 8 أبريل /أ ش أ/| قال وزير المالية ذلك.",
                "?; القاهرة - أ ش أ:| قال وزير المالية ذلك.",
                "?; القاهرة (أ ش أ)| قال وزير المالية ذلك.",
                // others of the region
                "--04-08; المنامة في 08 أبريل / بنا /| استقبل الملك وفدا.",
                "2024-04-08; مسقط في 8 أبريل 2024 /العمانية/| أعلنت السلطنة ذلك.",
                "--04-08; الدوحة في 08 أبريل /قنا/| اجتمع الوزير بنظيره.",
                "?; دمشق-سانا|\\nأعلنت وزارة الصحة ذلك.",
                "?; صنعاء - سبأ:| أعلنت وزارة الصحة ذلك.",
                "2022-02-14; الخرطوم 14-2-2022 (سونا) -| عقد المجلس جلسته.",
                "?; أنقرة/الأناضول|\\nقال وزير الدفاع ذلك.",
                "?; بغداد/ واع /| أعلنت وزارة الصحة ذلك.",
                "?; طهران (إرنا) -| أعلنت وزارة الصحة ذلك.",
            })
    void readsThoseOfTheRegionsAgencies(String date, String opening) {
        check(date, opening);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "?; لندن: «الشرق الأوسط»|\\nقالت مصادر مطلعة إن اللقاء تأجل.",
                "?; القاهرة: محمد عبده حسنين|\\nقالت مصادر مطلعة إن اللقاء تأجل.",
                "?; لندن: علي بردى|\\nقالت مصادر مطلعة إن اللقاء تأجل.",
                "?; لندن ـ «القدس العربي»:| قالت مصادر مطلعة إن اللقاء تأجل.",
                "?; بيروت - \"القدس العربي\":| قالت مصادر مطلعة إن اللقاء تأجل.",
                "?; موسكو ـ وكالات:| أعلنت الوزارة ذلك.",
                "?; عواصم - وكالات:| أعلنت الوزارة ذلك.",
                "?; دبي - الخليج|\\nأعلنت البلدية ذلك.",
                "?; واشنطن - رويترز:| أعلنت الوزارة ذلك.",
                "?; دمشق ـ (د ب أ):| أعلنت الوزارة ذلك.",
                "?; نيويورك - أ ف ب|\\nأعلنت الشركة ذلك.",
            })
    void readsThoseOfPapers(String date, String opening) {
        check(date, opening);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                // a city is what the sentence is about
                "القاهرة تستضيف غدا مؤتمرا دوليا للمانحين.",
                "القاهرة وواشنطن توقعان اتفاقا جديدا للتعاون.",
                "القاهرة - التي تستضيف المؤتمر غدا - مدينة كبيرة على النيل.",
                "بيروت، التي أنهكتها الحرب، عادت إلى الحياة.",
                "بيروت، التي أنهكتها الحرب - عادت إلى الحياة.",
                "موسكو (روسيا) - مدينة كبيرة على نهر.",
                "واشنطن (العاصمة) تستعد للحدث الكبير.",
                "القاهرة 2024 غير القاهرة 1924.",
                "دمشق 2011 - بدأت الاحتجاجات في المدينة القديمة.",
                "بغداد 9 أبريل 2003 يوم لا ينساه أهلها.",
                "القاهرة في 8 أبريل شهدت حفلا كبيرا.",
                "القاهرة - 8 أبريل يوم اليتيم في مصر.",
                "القاهرة - الأهرام أكبر ما بناه القدماء من آثار حجرية.",
                "القاهرة - الرياض خط جوي جديد تفتتحه الشركة الأسبوع المقبل.",
                "بيروت - طرابلس طريق يقطعه آلاف السائقين في كل يوم عمل.",
                "باريس-نيس سباق للدراجات يقام في فرنسا كل عام في مارس.",
                // a city speaks
                "واشنطن: لن نسمح بذلك",
                "واشنطن: من المستفيد؟",
                "طهران: سنرد على الهجوم",
                "بيروت: انفجار المرفأ بعد أربع سنوات",
                "القاهرة: 12 قتيلا في حريق بمصنع",
                "لندن: أسعار النفط ترتفع مع بيانات مخيبة.",
                "واشنطن تؤكد: لن نتراجع عن العقوبات.",
                "القاهرة: أعلنت وزارة الصحة اليوم تسجيل عشر إصابات جديدة في البلاد.",
                // a city plays
                "الجزائر تتعادل 1-1 مع تونس في الدوحة.",
                "الجزائر 2 - 1 تونس في نهائي الكأس.",
                "باريس سان جرمان يفوز (2-1) على مرسيليا.",
                // a number or a day first
                "3 قتلى في حادث سير - مصدر طبي.",
                "12 قتيلا في غارة على غزة - وزارة الصحة.",
                "14 فبراير كان يوما حزينا - بحسب السكان.",
                "في 8 أبريل 2024 - وقع الحادث.",
                "8-4-2024 كان موعد الجلسة.",
                "8 أبريل 1.5 مليون ناخب يقترعون في البلاد.",
                "8 - 1.5 نقطة تفصل بين الفريقين.",
                "القاهرة 1.2.3.4 عنوان في الشبكة.",
                "القاهرة 99999999999 - عدد كبير.",
                // an agency is what the sentence is about, or stands later
                "رويترز: قال مصدر مطلع إن اللقاء تأجل.",
                "أفادت وكالة فرانس برس بأن اللقاء تأجل.",
                "أعلنت وكالة رويترز للأنباء - نقلا عن مصدر - أن اللقاء تأجل.",
                "قال الوزير إن القاهرة (أ ف ب) - لم تصدر بيانا.",
                "الأناضول - هضبة في تركيا.",
                "وفا الرجل بوعده - قال السكان.",
                // a colon or a dash later
                "وزير الخارجية: القاهرة تدعم الحل السياسي.",
                "بعد أربعة أيام من القتال: هدنة في العاصمة.",
                "محمد صلاح (ليفربول) - أفضل لاعب في الجولة.",
                "مصر والسعودية - علاقات تاريخية.",
                "لم يكن المشهد: هادئا - ولا مألوفا.",
                "",
                "...",
            })
    void anOrdinaryOpeningIsNone(String opening) {
        assertThat(DATELINES.read(TEXTS.read(Article.of(opening)))).isEmpty();
    }

    @Test
    void behindATitleItIsTheBodysFirstParagraph() {
        Text text = TEXTS.read(Article.of("القاهرة (رويترز) - قال متحدث ذلك.").withTitle("القاهرة (أ ب) - عنوان"));

        assertThat(text.quote(DATELINES.read(text).orElseThrow().span())).isEqualTo("القاهرة (رويترز) -");
    }

    @Test
    void aTitleAloneHasNone() {
        assertThat(DATELINES.read(TEXTS.read(Article.of("").withTitle("القاهرة (أ ب) - عنوان"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"من أحمد طلبة", "الوزير: سنعود قريبا", "كتب - محمد علي"})
    void mayStandBehindOneShortLine(String line) {
        Text text = TEXTS.read(Article.of(line + "\nالقاهرة (رويترز) - قال متحدث ذلك."));

        assertThat(text.quote(DATELINES.read(text).orElseThrow().span())).isEqualTo("القاهرة (رويترز) -");
    }

    @Test
    void doesNotStandBehindASentenceOrTwoLines() {
        assertThat(DATELINES.read(TEXTS.read(Article.of("وصل الوفد.\nالقاهرة (رويترز) - قال متحدث ذلك."))))
                .isEmpty();
        assertThat(DATELINES.read(TEXTS.read(Article.of("أول\nثان\nالقاهرة (رويترز) - قال متحدث ذلك."))))
                .isEmpty();
    }

    @Test
    void itsTokensEndWithItsSpan() {
        Text text = TEXTS.read(Article.of("القاهرة (رويترز) - قال متحدث ذلك."));
        Dateline dateline = DATELINES.read(text).orElseThrow();

        assertThat(dateline.endToken()).isEqualTo(5);
        assertThat(text.tokens().get(dateline.endToken() - 1).end())
                .isEqualTo(dateline.span().end());
        assertThat(dateline.published()).isEqualTo(Published.UNKNOWN);
        assertThat(dateline.diagnostics()).isEmpty();
    }

    @Test
    void aDayWithoutAYearIsADiagnostic() {
        Dateline dateline = read("القاهرة 12-4 (أ ف ب) - أعلنت الوزارة ذلك.").orElseThrow();

        assertThat(dateline.diagnostics())
                .containsExactly(new Diagnostic(
                        Diagnostic.Code.YEARLESS_DATELINE,
                        "the dateline gives a day and a month but no year",
                        dateline.span()));
    }

    @Test
    void calendarsThatDisagreeAreADiagnosticAndTheGregorianDayStands() {
        Dateline dateline =
                read("الرياض 29 رمضان 1445 هـ الموافق 18 أبريل 2024 م واس").orElseThrow();

        assertThat(dateline.published().value()).isEqualTo("2024-04-18");
        assertThat(dateline.diagnostics())
                .containsExactly(new Diagnostic(
                        Diagnostic.Code.CALENDARS_DISAGREE,
                        "the dateline's Hijri and Gregorian dates are different days",
                        dateline.span()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "29", "30"})
    void calendarsMayDifferByTheDayThatASightingOfTheMoonMayDiffer(String hijriDay) {
        Dateline dateline = read("الرياض " + hijriDay + " رمضان 1445 هـ الموافق 8 أبريل 2024 م واس")
                .orElseThrow();

        assertThat(dateline.published().value()).isEqualTo("2024-04-08");
        assertThat(dateline.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31-2",
                "32-1",
                "1-13",
                "31-2-2024",
                "الأحد 31-2-2024",
                "31 رمضان 1445",
                "31 رمضان",
                "30 فبراير 2024",
                "30 فبراير",
                "29 فبراير 2023",
                "في الحادي والثلاثين من أبريل",
                "30.2.2024"
            })
    void anImpossibleDayIsADiagnosticAndNoDate(String date) {
        Dateline dateline =
                read("القاهرة " + date + " (أ ف ب) - أعلنت الوزارة ذلك.").orElseThrow();

        assertThat(dateline.published()).isEqualTo(Published.UNKNOWN);
        assertThat(dateline.diagnostics())
                .containsExactly(new Diagnostic(
                        Diagnostic.Code.IMPOSSIBLE_DATELINE,
                        "the dateline's date is no day of the calendar",
                        dateline.span()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرياض 31 رمضان 1445 هـ الموافق 8 أبريل 2024 م واس",
                "الرياض 29 رمضان 1445 هـ الموافق 31 أبريل 2024 م واس",
            })
    void whereOneOfTwoCalendarsHasNoSuchDayTheOtherStands(String opening) {
        Dateline dateline = read(opening).orElseThrow();

        assertThat(dateline.published().value()).isEqualTo("2024-04-08");
        assertThat(dateline.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Diagnostic.Code.IMPOSSIBLE_DATELINE);
    }

    @Test
    void theLeapDayIsADayWhereNoYearStands() {
        assertThat(date(read("القاهرة 29 فبراير (أ ف ب) - أعلنت الوزارة ذلك.")
                        .orElseThrow()
                        .published()))
                .isEqualTo("--02-29");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "القاهرة 31-2 - مواجهة في كرة اليد انتهت أمس.",
                "الجزائر 32 - 41 تونس في نهائي كرة اليد.",
                "القاهرة 31 فبراير - يوم لا يأتي أبدا.",
                "بيروت، الأحد - عنوان فيلم جديد.",
                "بيروت الأحد 7 أبريل شهدت حفلا كبيرا.",
                "الأحد 7 أبريل 2024 - وقع الحادث.",
                "القاهرة في الأول من ديسمبر مدينة أخرى.",
                "تونس الأولى في الترتيب - مارس كان حاسما.",
                "مسيرة حاشدة في الأول من ديسمبر 2023 (رويترز)",
            })
    void withoutAnAgencyAnImpossibleDayIsNoDateAndAWeekdayNoDateline(String opening) {
        assertThat(read(opening)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-04-07; القاهرة، الأحد 7 أبريل 2024 -| فتح المتحف أبوابه للزوار بعد ترميم طويل.",
                "2024-04-07; القاهرة الأحد 7 أبريل 2024 (أ ش أ) -| فتح المتحف أبوابه للزوار.",
                "2024-04-07; القاهرة، يوم الأحد 7 أبريل 2024 -| فتح المتحف أبوابه للزوار.",
                "2024-04-07; القاهرة، الأحد، 7 أبريل/نيسان 2024 (رويترز) -| فتح المتحف أبوابه للزوار.",
                "--04-07; بيروت - الأحد 7-4 (أ ف ب) -| فتح المتحف أبوابه للزوار.",
                "2024-04-07; تونس / الأحد 07 أفريل 2024 / وات /| فتح المتحف أبوابه للزوار.",
                "2024-04-07; دبي، الإمارات العربية المتحدة، الأحد 7 أبريل 2024 (CNN) --| فتح المتحف أبوابه.",
                "2024-04-08; الرياض الاثنين 29 رمضان 1445 هـ الموافق الاثنين 8 أبريل 2024 م واس|\\nفتح المتحف أبوابه.",
                "2024-04-08; الرياض 29 رمضان 1445 هـ الموافق يوم الاثنين 8 أبريل 2024 م واس|\\nفتح المتحف أبوابه.",
                "2024-04-07; كفر قدوم الأحد 7-4-2024 (وفا) -| جنى الأهالي الزيتون.",
            })
    void aWeekdayMayStandBeforeTheDate(String date, String opening) {
        check(date, opening);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "--12-01; أبوظبي في الأول من ديسمبر / وام /| كرم المعرض الفائزين بجوائزه.",
                "--12-02; أبوظبي في الثاني من ديسمبر/ وام /| كرم المعرض الفائزين بجوائزه.",
                "2023-12-25; دبي في الخامس والعشرين من ديسمبر 2023 /وام/| كرم المعرض الفائزين بجوائزه.",
                "--04-08; المنامة في الثامن من نيسان/أبريل (بنا) --| كرم المعرض الفائزين بجوائزه.",
                "--12-01; مسقط في أول ديسمبر /العمانية/| كرم المعرض الفائزين بجوائزه.",
                "--04-08; الكويت 8 من أبريل (كونا) --| كرم المعرض الفائزين بجوائزه.",
                "2024-03-11; الرياض في الأول من رمضان 1445 هـ (واس) --| كرم المعرض الفائزين بجوائزه.",
                "--12-01; القاهرة، الأحد الأول من ديسمبر /أ ش أ/| كرم المعرض الفائزين بجوائزه.",
            })
    void theDayMayBeInWords(String date, String opening) {
        check(date, opening);
    }

    private static void check(String date, String drawn) {
        String opening = drawn.replace("\\n", "\n");
        Text text = TEXTS.read(Article.of(opening.replace("|", "")));

        Dateline dateline = DATELINES.read(text).orElseThrow(() -> new AssertionError("no dateline"));

        assertThat(text.quote(dateline.span())).isEqualTo(opening.substring(0, opening.indexOf('|')));
        assertThat(date(dateline.published())).isEqualTo(date);
    }

    private static String date(Published published) {
        if (published.monthDay() != null) {
            return published.monthDay().toString();
        }
        return published.value() == null ? "?" : published.value();
    }

    private static Optional<Dateline> read(String opening) {
        return DATELINES.read(TEXTS.read(Article.of(opening)));
    }
}
