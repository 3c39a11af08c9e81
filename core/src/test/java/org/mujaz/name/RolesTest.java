package org.mujaz.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;

/** Whose a title is, how far a name goes, and what is none; the lesser persons are invented. */
class RolesTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال الدكتور سامر الهلالي وزير الصحة إن اللقاح متوفر. | سامر الهلالي: وزير الصحة
            قال المهندس سامر الهلالي، رئيس هيئة الموانئ، إن الميناء جاهز. | سامر الهلالي: مهندس, رئيس
            وعيّن الرئيس وزير الجيوش مارسيل دوبريه. | مارسيل دوبريه: وزير الجيوش
            استقبل رئيس الوزراء سامر الهلالي السفيرة الفرنسية. | سامر الهلالي: رئيس الوزراء
            استقبل رئيس الوزراء سامر الهلالي نائب الرئيس التركي كمال دوغان. | سامر الهلالي: رئيس الوزراء; كمال دوغان: نائب الرئيس
            وقال سامر الهلالي نائب مدير قسم البحوث إن التقرير جاهز. | سامر الهلالي: نائب مدير
            وحضر خالد الهلالي رئيس النادي وسامر الزعبي رئيس الجامعة. | خالد الهلالي: رئيس النادي; سامر الزعبي: رئيس الجامعة
            قال الخبير في الشؤون الإيرانية سامر الهلالي إن الوضع صعب. | سامر الهلالي: خبير في الشؤون الإيرانية
            وقال وزير الخارجية والمغتربين سامر الهلالي إن الوضع صعب. | سامر الهلالي: وزير الخارجية والمغتربين
            أوضح الرئيس التنفيذي للمركز الدكتور سامر الهلالي أن العمل بدأ. | سامر الهلالي: رئيس تنفيذي
            قالت أمينها العام سامر الهلالي إن الوضع صعب. | سامر الهلالي: أمين عام
            وأشرف وزير الصحة، سامر الهلالي، أمس على الافتتاح. | سامر الهلالي: وزير الصحة
            وكان في استقباله لدى وصوله الأمير سامر الهلالي. | سامر الهلالي: أمير
            قالت وزيرتها سارة الهلالي إن الأمر جيد. | سارة الهلالي: وزيرة
            قال رئيسها التنفيذي سامر الهلالي إن الأمر جيد. | سامر الهلالي: رئيس تنفيذي
            قال المدرب الكرواتي إيفان ماريتش للصحافيين إن الفوز مهم. | إيفان ماريتش: مدرب
            قال رئيس مجلس السيادة القائد العام للجيش سامر الهلالي إن الأمر جيد. | سامر الهلالي: رئيس, قائد عام
            قال نائب رئيس الوزراء ووزير الصحة سامر الهلالي إن الأمر جيد. | سامر الهلالي: نائب رئيس الوزراء, وزير الصحة
            استقبل رئيس الوزراء وزير الصحة السوري سامر الهلالي. | سامر الهلالي: وزير الصحة
            ترأسها النائب الأول لرئيس المجلس سامر الهلالي. | سامر الهلالي: نائب أول لرئيس المجلس
            قال مساعد القائد العام الفريق أول سامر الهلالي إن الأمر جيد. | سامر الهلالي: فريق أول
            وقال معاون مدير بلدية بغداد سامر الهلالي إن الأمر جيد. | سامر الهلالي: معاون مدير
            عين البنك سامر الهلالي نائبا لرئيس مجلس الإدارة. | سامر الهلالي: نائب رئيس مجلس الإدارة
            انتخب البرلمان سامر الهلالي رئيسا للوزراء. | سامر الهلالي: رئيس الوزراء
            وقال المدير الرياضي للنادي سامر الهلالي إن الأمر جيد. | سامر الهلالي: مدير رياضي
            قال وزير الحماية المدنية سامر الهلالي إن الأمر جيد. | سامر الهلالي: وزير الحماية المدنية
            قال رئيس اللجنة المالية سامر الهلالي إن الأمر جيد. | سامر الهلالي: رئيس اللجنة المالية
            ورفض محامي سامر الهلالي التعليق على القضية. | 'سامر الهلالي: '
            وتلا القاضي سامر الهلالي الحكم وسط صمت. | سامر الهلالي: قاضي
            أشاد بالقرار الرئيس سامر الهلالي، الجنرال عامر الزعبي أعلن. | سامر الهلالي: رئيس; عامر الزعبي: جنرال
            قال رئيس الفريق النيابي سامر الهلالي إن الأمر جيد. | سامر الهلالي: رئيس الفريق النيابي
            قال مستشاره السياسي سامر الهلالي إن الأمر جيد. | سامر الهلالي: مستشار سياسي
            قال الرئيس التنفيذي لشركة "نجم الصحراء" سامر الهلالي إن الأمر جيد. | سامر الهلالي: رئيس تنفيذي
            قال زعيم "المحافظون 90" سامر الهلالي إن الأمر جيد. | سامر الهلالي: زعيم
            ورأى وكيل الخازن المحامي سامر الهلالي أن الأمر جيد. | 'الخازن: ; سامر الهلالي: محام'
            قال وزير النقل والخدمات اللوجيستية المهندس سامر الهلالي إن الأمر جيد. | سامر الهلالي: وزير النقل والخدمات اللوجيستية
            قال وزير الصناعة والتكنولوجيا المتقدمة والعضو المنتدب سامر الهلالي إن الأمر جيد. | سامر الهلالي: وزير الصناعة والتكنولوجيا المتقدمة, عضو منتدب
            وضم الوفد وزير الدولة لشؤون الطاقة القطري سامر الهلالي. | سامر الهلالي: وزير الدولة
            وكلف الوزير الدكتور سامر الهلالي، نائب الوزير، بالمتابعة. | سامر الهلالي: نائب الوزير
            تتوقع الباحثة رحيل رئيس الوزراء المنتهية ولايته سامر الهلالي. | سامر الهلالي: رئيس الوزراء
            وأفاد وكيل محافظة مأرب سامر الهلالي بأن الأمر جيد. | سامر الهلالي: وكيل
            قالت زعيمة حزب المحافظين كيمي بادينوك إن الأمر جيد. | كيمي بادينوك: زعيمة
            تقدم الفريق عبر سامر الهلالي مستثمرا كرة عرضية. | 'سامر الهلالي: '
            """)
    void aTitleIsOfWhomTheSentenceSays(String text, String roles) {
        assertThat(roles(text)).isEqualTo(roles);
    }

    @Test
    void aTitleOfTwoCountriesGivesEachOfTwoPersonsHisOwn() {
        List<Entity> persons = persons("وبحث وزيرا خارجية مصر والنرويج سامر الهلالي وإريك هولستاد الملف.");
        assertThat(persons).extracting(person -> person.roles().get(0).title()).containsOnly("وزير خارجية");
        assertThat(persons).extracting(person -> person.roles().get(0).of()).containsExactly("مصر", "النرويج");
    }

    @Test
    void aCounterpartHasTheOfficeOfHimWhoWasNamedBefore() {
        Entity other = persons(
                        "قال وزير الخارجية سامر الهلالي إن الملف صعب. وأضاف أنه بحثه مع نظيره النرويجي إريك هولستاد.")
                .get(1);
        assertThat(other.roles().get(0).title()).isEqualTo("وزير الخارجية");
        assertThat(other.roles().get(0).of()).isEqualTo("NOR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وقال سعد حصار إن الأمر جيد. | PERSON سعد حصار
            وقال هاني ميلاد رئيس الشعبة إن السوق هادئة. | PERSON هاني ميلاد
            وقال حسن الوردي، عضو المكتب، إن الأمر جيد. | PERSON حسن الوردي
            وقال أبو سامي، وهو مدرس، إن الأمر جيد. | PERSON أبو سامي
            وقال الباحث عباس خلف التميمي إن الأمر جيد. | PERSON عباس خلف التميمي
            خرج اللاعب ترنت ألكسندر-أرنولد مصابا. | PERSON ترنت ألكسندر-أرنولد
            فاز الحزب الذي يتزعمه إريك هولستاد في الانتخابات. | PERSON إريك هولستاد
            قال الناقد نزيه أبو نضال إن الأمر جيد. | PERSON نزيه أبو نضال
            أوضحت الهيئة العامة للغذاء والدواء أن المنتج آمن. | ORGANIZATION الهيئة العامة للغذاء والدواء
            أعلنت وزارة الخارجية الصينية موقفها. | ORGANIZATION وزارة الخارجية الصينية
            أقيمت على ملعب مجمع السلطان قابوس الرياضي أمس. | LOCATION ملعب مجمع السلطان قابوس الرياضي
            وقال لـ«الشرق الأوسط» إن الأمر جيد. | ORGANIZATION الشرق الأوسط
            وقال المهندس سمير حداد في الاجتماع إن الأمر جيد. | PERSON سمير حداد
            وقالت سماح فتحي خليفة ونجلها إن الأمر جيد. | PERSON سماح فتحي خليفة
            قال القاضي عبد الستار البيرقدار إن الأمر جيد. | PERSON عبد الستار البيرقدار
            قال ألكسندر زايتسيف إن الأمر جيد. | PERSON ألكسندر زايتسيف
            قال المدير محمد إبراهيم حاج محمد إن الأمر جيد. | PERSON محمد إبراهيم حاج محمد
            وقال المخرج إبراهيم الصحن إن الأمر جيد. | PERSON إبراهيم الصحن
            أخرج الفيلم صلاح أبو سيف قبل أعوام. | PERSON صلاح أبو سيف
            وقالت النائبة منى بنت سالم إن الأمر جيد. | PERSON منى بنت سالم
            أما شقيقه رؤوف الكسيكسي فقال إن الأمر جيد. | PERSON رؤوف الكسيكسي
            وقالت هاتيجة يلدز (43 عاما) لرويترز إن الأمر جيد. | PERSON هاتيجة يلدز, ORGANIZATION رويترز
            وقال مدير مستشفى سليم الهلالي، الدكتور عامر الزعبي، إن الأمر جيد. | ORGANIZATION مستشفى سليم الهلالي, PERSON عامر الزعبي
            قال المتحدث باسم قوات الدعم السريع الفاتح قرشي إن الأمر جيد. | ORGANIZATION قوات الدعم السريع, PERSON الفاتح قرشي
            وصلت القافلة إلى قضاء الشطرة في محافظة ذي قار. | LOCATION الشطرة, LOCATION ذي قار
            وأدى المحافظ الجديد اليمين بنجاح. | ''
            """)
    void aNameGoesAsFarAsItGoes(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ستحدد الخطوات في كل اجتماع على حدة.
            تأخرت الجلسات بسبب إضرابات في قصور العدل.
            وأكدت أن الجيش تقدم نحو الجسر.
            من يملك شهادة بعائد ثابت لن يتأثر.
            فلا كتلة يملك رئيسها الأغلبية.
            فاز الفريق في دوري أبطال أوروبا.
            حكمت المحكمة بسجن المدير السابق.
            وقع الزلزال ولم ترد على الفور أنباء عن ضحايا.
            أصيب عشرات المدنيين.
            قال سمو ولي العهد إن الأمر جيد.
            قال محامي المتهمين إن هيئة الدفاع ستستأنف.
            """)
    void ordinaryWordsAreNoNames(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aGivenNameBesideAVerbOfSayingIsOfTheOnlyOneWhoHasIt() {
        List<Entity> persons = persons("روت المزارعة حواء إسحاق ما جرى. وأضافت حواء أن الطريق طويل.");
        assertThat(persons).hasSize(1);
        assertThat(persons.get(0).mentions()).hasSize(2);
    }

    @Test
    void aNameOfAClanIsTheEndOfALongerOne() {
        assertThat(persons("استقبل الوزير محمد صديق آيت مسعودان الوفد. وشكر السيد آيت مسعودان العمال."))
                .hasSize(1);
    }

    @Test
    void aClubWithItsCountryIsTheClub() {
        assertThat(MUJAZ.analyze(
                                Article.of(
                                        "تعادل الأهلي في المباراة بهدف. وسجل لاعب الأهلي المصري هدفا في مرمى الحارس، وأشاد المدرب بالأهلي."))
                        .entities())
                .filteredOn(entity -> entity.name().startsWith("الأهلي"))
                .hasSize(1);
    }

    @Test
    void aRelativeNamedInFullIsNotHimWhoseFamilyNameHeHas() {
        List<Entity> persons = persons("قتل خضر المرعي وابن عمه وسام المرعي. وتوعد المرعي الأب بالثأر.");
        assertThat(persons).extracting(Entity::name).containsExactly("خضر المرعي", "وسام المرعي", "المرعي");
        assertThat(persons).allSatisfy(person -> assertThat(person.mentions()).hasSize(1));
    }

    @Test
    void aPrepositionIsNotTakenOffANameThatWasGivenInFull() {
        List<Entity> persons = persons(
                "وتوقع فاتح بيرول، المدير التنفيذي للوكالة، نموا أبطأ. ورد الوزير على بيرول قائلا إن الأمر جيد.");
        assertThat(persons).hasSize(1);
        assertThat(persons.get(0).mentions()).hasSize(2);
    }

    @Test
    void aCounterpartOfAMinisterIsNoPrimeMinisterOfThatCountry() {
        List<Entity> persons = persons(
                "التقى رئيس الوزراء الهندي سامر الهلالي الوفد. وكان وزير الخارجية الصيني عامر الزعبي قد زار دلهي والتقى نظيره الهندي.");
        assertThat(persons.get(0).mentions()).hasSize(1);
    }

    @Test
    void aCounterpartOfAnEnvoyOfStatesHasNoneOfHisOffice() {
        List<Entity> persons =
                persons("قالت مسؤولة السياسة الخارجية سارة الهلالي إنها ستلتقي نظيرها البريطاني سامر الزعبي الاثنين.");
        assertThat(persons.get(1).roles()).isEmpty();
    }

    @Test
    void aCounterpartWhoIsAManHasTheOfficeInItsMasculine() {
        List<Entity> persons = persons("التقت وزيرة الخارجية السويدية سارة الهلالي نظيرها النرويجي سامر الزعبي.");
        assertThat(persons.get(1).roles().get(0).title()).isEqualTo("وزير الخارجية");
        assertThat(persons.get(1).roles().get(0).of()).isEqualTo("NOR");
    }

    @Test
    void aNationalityIsWhatACoachIsAndNotWhatHeIsCoachOf() {
        Entity coach = persons("قال المدرب الإسباني سامر الهلالي إن الفوز مهم.").get(0);
        assertThat(coach.roles().get(0).of()).isNull();
        assertThat(coach.code()).startsWith("ESP");
    }

    @Test
    void aTownOfTwoCountriesIsOfTheOneTheArticleNames() {
        assertThat(code("قتل شاب في طرابلس. وقال وزير الصحة اللبناني إن لبنان حزين.", "طرابلس"))
                .isEqualTo("LBN");
        assertThat(code("قتل شاب في طرابلس. وقال وزير الصحة الليبي إن ليبيا حزينة.", "طرابلس"))
                .isEqualTo("LBY");
    }

    @Test
    void aCommanderOfAPoliceIsNoSoldier() {
        Entity commander =
                persons("قال القائد العام لشرطة دبي سامر الهلالي إن الأمر جيد.").get(0);
        assertThat(commander.roles().get(0).sector()).isEqualTo("COP");
    }

    private static String code(String text, String name) {
        return MUJAZ.analyze(Article.of(text)).entities().stream()
                .filter(entity -> entity.name().equals(name))
                .map(entity -> String.valueOf(entity.code()))
                .collect(Collectors.joining(", "));
    }

    private static String roles(String text) {
        return persons(text).stream()
                .map(person -> person.name() + ": "
                        + person.roles().stream().map(Entity.Role::title).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    private static List<Entity> persons(String text) {
        return MUJAZ.analyze(Article.of(text)).entities().stream()
                .filter(entity -> entity.type() == NameMention.Type.PERSON)
                .toList();
    }

    private static String found(String text) {
        return MUJAZ.analyze(Article.of(text)).entities().stream()
                .map(entity -> entity.type() + " " + entity.name())
                .collect(Collectors.joining(", "));
    }
}
