package org.mujaz.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Article;

/** What the name stage makes of sentences; the persons are invented. */
class NameStageTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    // Places that act.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            موسكو أعلنت موقفها من القرار | موسكو RUSGOV
            أعلنت موسكو أنها سترد على القرار | موسكو RUSGOV
            قالت موسكو إن الأمر خطير | موسكو RUSGOV
            موسكو: لن نقبل بالشروط | موسكو RUSGOV
            بحث الطرفان العلاقات بين موسكو وبكين | موسكو RUSGOV, بكين CHNGOV
            جرت المحادثات في موسكو أمس | موسكو RUS
            وصل الوفد إلى موسكو | موسكو RUS
            تقع القرية بين موسكو وكييف | موسكو RUS, كييف UKR
            شهدت القاهرة احتفالات كبيرة | القاهرة EGY
            """)
    void aCountryOrACapitalActsOrIsAPlace(String text, String expected) {
        assertThat(codes(text)).isEqualTo(expected);
    }

    // Who speaks where nobody is named.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال الوزير إريك هولستاد إن المحادثات مفيدة. وأضاف أن الوفد سيعود. | أضاف
            قالت الوزيرة ماريا هولستاد إن المحادثات مفيدة. وأضافت أن الوفد سيعود. | أضافت
            قالت وزارة الدفاع الروسية إن الهجوم فشل. وأضافت أن القوات جاهزة. | أضافت
            قالت الوزيرة ماريا هولستاد إن المحادثات مفيدة. وأضاف أن الوفد سيعود. | ''
            وصل إريك هولستاد إلى المطار. وأضاف أن الوفد سيعود. | ''
            قال الوزير إريك هولستاد إن المحادثات مفيدة. وأضاف مصدر أن الوفد سيعود. | ''
            """)
    void aVerbWithoutASpeakerMeansWhoSpokeBeforeWhereTheyAgree(String text, String verb) {
        Analysis analysis = analysis(text);
        List<String> meant = analysis.entities().get(0).mentions().stream()
                .filter(mention -> mention.form() == NameMention.Form.PRONOUN)
                .map(mention -> analysis.text().quote(mention.span()))
                .toList();
        assertThat(String.join(", ", meant)).isEqualTo(verb);
    }

    // Codes of actors.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال وزير الدفاع الروسي سالم الحديدي إن القوات جاهزة | سالم الحديدي RUSGOV
            زار الرئيس النرويجي إريك هولستاد المعرض | إريك هولستاد NORGOV
            زار الرئيس النرويجي السابق إريك هولستاد المعرض | إريك هولستاد NORELI
            حكم على وزير المالية السابق سالم الحديدي بالسجن | سالم الحديدي ELI
            قالت وزارة الدفاع الروسية إن الهجوم فشل | وزارة الدفاع الروسية RUSGOV
            دعا مجلس الأمن الدولي إلى وقف القتال | مجلس الأمن الدولي IGOUNO
            قالت الأمم المتحدة إن الوضع خطير | الأمم المتحدة IGOUNO
            """)
    void anActorHasACode(String text, String expected) {
        assertThat(codes(text)).isEqualTo(expected);
    }

    @Test
    void whoHoldsAnOfficeOfABodyOfStatesHasItsCode() {
        assertThat(codes("قال المتحدث باسم الأمم المتحدة إريك هولستاد إن الوضع خطير"))
                .isEqualTo("الأمم المتحدة IGOUNO, إريك هولستاد IGOUNO");
    }

    // Tenure.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            زار وزير المالية إريك هولستاد المعرض | PRESENT
            زار وزير المالية السابق إريك هولستاد المعرض | FORMER
            زار الرئيس المنتخب إريك هولستاد المعرض | ELECT
            زار وزير المالية بالوكالة إريك هولستاد المعرض | ACTING
            زار القائم بأعمال وزير الخارجية النرويجي إريك هولستاد المعرض | ACTING
            """)
    void aTitleSaysWhetherItIsHeld(String text, Entity.Tenure tenure) {
        assertThat(analysis(text).entities().get(0).roles())
                .singleElement()
                .extracting(Entity.Role::tenure)
                .isEqualTo(tenure);
    }

    // Titles of several.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            التقى وزيرا الخارجية المصري سالم الحديدي والنرويجي إريك هولستاد أمس | وزير الخارجية EGY | وزير الخارجية NOR
            بحث الرئيسان النرويجي إريك هولستاد والمصري سالم الحديدي الوضع | رئيس NOR | رئيس EGY
            """)
    void aTitleOfTwoGoesToBoth(String text, String first, String second) {
        List<String> roles = analysis(text).entities().stream()
                .flatMap(entity -> entity.roles().stream())
                .map(role -> role.title() + " " + role.of())
                .toList();
        assertThat(roles).containsExactly(first, second);
    }

    // What names are of.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Peoples, but not as adjectives.
            تظاهر الفلسطينيون أمس | GROUP الفلسطينيون
            رحب الأكراد بالقرار | GROUP الأكراد
            احتج الطلاب الفلسطينيون أمس | ''
            # Acronyms in brackets are the organisation before them.
            قالت منظمة حماية الأنهار العربية (محأع) إن الماء قليل | ORGANIZATION منظمة حماية الأنهار العربية
            # "Named" announces a person.
            اعتقلت الشرطة رجلا يدعى خالد الزعبي أمس | PERSON خالد الزعبي
            # A cup is of no place, and itself none.
            فاز الفريق بكأس آسيا بعد المباراة | ''
            # Clubs are ordinary words elsewhere.
            تعادل الاتحاد والنصر في مباراة الدوري وسجل اللاعب هدفا | ORGANIZATION الاتحاد, ORGANIZATION النصر
            قال الاتحاد إن النصر قريب | ''
            # A verb that heads no building, a body in its quotation marks, a body's head in its name.
            قصر بيع الدولار على البنوك دون غيرها | ''
            قالت جمعية «أشجار بلا حدود» إن المياه قليلة | ORGANIZATION أشجار بلا حدود
            اتفقت معه هيئة تقويم التعليم والتدريب أمس | ORGANIZATION هيئة تقويم التعليم والتدريب
            قال للصحفيين في سوتشي إن الأمر جيد | LOCATION سوتشي
            يعمل تحت اسم مرصد الشمال لحقوق الإنسان | ORGANIZATION مرصد الشمال لحقوق الإنسان
            # With a double letter as without.
            وصل إلى العاصمة الأردنية عمّان أمس | LOCATION عمّان
            # What only looks like a name.
            وقال لي إن الأمر صعب | ''
            حمل ابنه بيديه وغادر | ''
            في اطار تعاون بين البلدين | ''
            تفقد معسكر تدريب جديدا | ''
            توقف في تنظيم الهجرة غير المشروعة | ''
            رفقة مجموعة من الفنانين وصل اللاعب | ''
            هناك امرأة مخطوبة ورغم ذلك غادرت | ''
            # A people is no body, and a body of any country none by name.
            تضامن مع الشعب النرويجي أمس | GROUP الشعب النرويجي
            توجد ثلاثون مؤسسة نرويجية في البلاد | ''
            قال أعضاء المكتب التنفيذي للحزب إن القرار جيد | ''
            تعزت عائلة الضحية أمس | ''
            # What a deed is done to or for, and what stands in a figure of speech.
            يجب مقاومة الإهمال بحزم | ''
            الوضع صعب في الساحة النرويجية اليوم | ''
            يعملون في ميدان البناء منذ سنوات | ''
            يقع المصنع شرق المدينة قرب النهر | ''
            # Names in quotation marks, where an earlier mark has no partner, and behind adjectives.
            قال إن " الأمر صعب وانضم إلى جماعة " أبناء النخيل " في الجنوب | ORGANIZATION أبناء النخيل
            حصلت عليها المؤسسة النرويجية "بيت الألوان" أمس | ORGANIZATION بيت الألوان
            # A movement that is called like a noun, and not that noun.
            قالت حماس إن الرد قادم | ORGANIZATION حماس
            جرى حوار بين فتح وحماس أمس | ORGANIZATION فتح, ORGANIZATION حماس
            لعبوا بحماس كبير أمام حماس الجماهير | ''
            # Places that verbs are called like, together.
            هدنة تشمل تعز والضالع | LOCATION تعز, LOCATION الضالع
            # What a clause follows, a second party, a thing that is called like a family: no part of a name, no place.
            شراكة بين الاتحاد الأوروبي والأردن في الطاقة | ORGANIZATION الاتحاد الأوروبي, LOCATION الأردن
            سفن تعمل في مناطق الصيد قرب الشاطئ | ''
            مباحثات بشأن الصحراء الغربية المتنازع عليها منذ عقود | LOCATION الصحراء الغربية
            يقضي هدنة يومية مدتها خمس ساعات | ''
            """)
    void anEntityIsOfAKind(String text, String expected) {
        List<String> found = analysis(text).entities().stream()
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @Test
    void anAcronymInBracketsIsFoundAgain() {
        Analysis analysis = analysis("قالت منظمة حماية الأنهار العربية (محأع) إن الماء قليل. ورحبت الحكومة بالتقرير.");

        assertThat(mentions(analysis, 0)).containsExactly("منظمة حماية الأنهار العربية name", "محأع name");
    }

    // Short names.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وصل إريك هولستاد إلى المطار. ثم غادره هولستاد مساء. | إريك هولستاد name, هولستاد short
            هولستاد يصل إلى المطار.\\nكان إريك هولستاد قد سافر أمس. | هولستاد short, إريك هولستاد name
            وصل إريك هولستاد إلى المطار. وسلم الوفد لهولستاد رسالة. | إريك هولستاد name, هولستاد short
            """)
    void whoWasNamedInFullIsFoundByTheLastPartOfTheName(String text, String expected) {
        assertThat(String.join(", ", mentions(analysis(text.replace("\\n", "\n")), 0)))
                .isEqualTo(expected);
    }

    @Test
    void aShortNameThatIsAWordIsBelievedBesideAVerbOfSayingOnly() {
        Analysis analysis = analysis("وصل خالد الجميل إلى المطار. وقال الجميل إن الأمر جيد. وكان اليوم الجميل قصيرا.");

        assertThat(mentions(analysis, 0)).containsExactly("خالد الجميل name", "الجميل short");
    }

    // Given names that are words, too, with nothing before them that announces a person.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            اتصل به رضا الكحلاوي أمس | رضا الكحلاوي
            تميزت نور الهدباشي منذ عام | نور الهدباشي
            عين خلفا لفيصل الكحلاوي أمس | فيصل الكحلاوي
            سليم شويخ : الوضع صعب | سليم شويخ
            جرى الحديث عن عودة الكحلاوي إلى البلاد | ''
            نشرت الصحيفة شهادة ميلاد الكحلاوي | ''
            قال الشاعر سالم الحديدي قصيدا جميلا | سالم الحديدي
            قال الطبيب سالم فيصل الحديدي فإن الحالات قليلة | سالم فيصل الحديدي
            أشاد بوزير النقل سالم الحديدي وتعويضه | سالم الحديدي
            قال مدير المستشفى سالم الحديدي بسوسة إن القسم مفتوح | سالم الحديدي
            قال المخرج نجيب خلف الله إن العرض جاهز | نجيب خلف الله
            استقبل المدير وو تشنغ هونغ أمس | وو تشنغ هونغ
            التقى الوفد تشنغ دونغ هونغ في المدينة | تشنغ دونغ هونغ
            """)
    void aGivenNameThatIsAWordIsOneBeforeAFamilyName(String text, String expected) {
        assertThat(String.join(
                        ", ",
                        analysis(text).entities().stream()
                                .filter(entity -> entity.type() == NameMention.Type.PERSON)
                                .map(Entity::name)
                                .toList()))
                .isEqualTo(expected);
    }

    // Who holds a title that something stands between.

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وذكر مدير ناحية زمار أحمد جعفر أن السيول جرفت الجسر. | أحمد جعفر: مدير
            وأكد مختار قرية كفر قليل سامي عامر أن الأهالي عادوا. | سامي عامر: مختار
            وأعلن محافظ أبين اللواء أبوبكر سالم فتح الطريق. | أبوبكر سالم: محافظ
            أشار مدير مركز إسعاف سنجل صلاح غفري إلى نقص الدواء. | صلاح غفري: مدير مركز إسعاف سنجل
            وقال رئيس وفد الحكومة عبد الملك المخلافي إن المحادثات فشلت. | عبد الملك المخلافي: رئيس وفد الحكومة
            وقال المدير العام للغرفة الوطنية للصيد البحري كمال بلوصيف إن الملف فارغ. | كمال بلوصيف: مدير عام
            جزم الأمين العام لـ"حزب الله" الشيخ نعيم قاسم بأن الحزب باق. | نعيم قاسم: أمين عام
            وأوضح المدير الجهوي للصحة بجهة سوس، لمياء شكيري، أن اللقاح متوفر. | لمياء شكيري: مدير جهوي
            نفى الناطق باسم قائد القوات المسلحة، صباح النعمان، أمس، وقوع قصف. | صباح النعمان: ناطق باسم قائد القوات المسلحة
            حضر المهرجان وزير الثقافة، وقال علي سالم إن الحفل ناجح. | علي سالم
            التقى وزيري المال ياسين جابر والاقتصاد عامر البساط أمس. | ياسين جابر: وزير المال, عامر البساط: وزير الاقتصاد
            نفى وكيل الخازن، المحامي مروان ضاهر، أن يكون موكله قد تبلغ. | الخازن, مروان ضاهر: محام
            وطالب الجزار محمود الشناوي بتعويض. | محمود الشناوي: جزار
            واعتبر الباحث في القانون الدستوري رشيد لزرق أن الملف اختبار. | رشيد لزرق: باحث
            ونفى حسن الهامل، نائب الرئيس المكلف بالتعمير، وجود أي اختلاس. | حسن الهامل: نائب الرئيس
            قال المدير الفني للفريق، البرتغالي جورجي جيسوس، إن فريقه جاهز. | جورجي جيسوس: مدير فني
            قال مدير عام فرع وزارة الزراعة المهندس خلف بن ضيف الله العطوي إن الحملة بدأت. | خلف بن ضيف الله العطوي: مدير عام فرع
            استقبل الوزير في مكتبه بالوزارة محمد علي. | محمد علي
            قال كبير المحللين في الشركة سمير درويش إن السوق هادئة. | سمير درويش: كبير المحللين
            التقى كبير المحللين في الشركة سمير درويش. | سمير درويش
            قضت المحكمة بسجن وزير النقل السابق عادل المرزوقي سبع سنوات. | عادل المرزوقي: وزير النقل
            أصدرت المحكمة برئاسة القاضي رضوان العميسي حكما بالسجن. | رضوان العميسي: قاضي
            """)
    void aTitleIsHisWhoIsNamedBehindWhatItIsOf(String text, String expected) {
        assertThat(String.join(", ", titled(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وقال والي الولاية إبراهيم أوشان إن العملية ستنطلق. | إبراهيم أوشان
            وحضر الدكتور عبدالرحمن بن عبدالله الوزان، والوفد. | عبدالرحمن بن عبدالله الوزان
            اعتقلت القوات الطالب رأفت الحشاش والمعلم ليث شتية. | رأفت الحشاش, ليث شتية
            قال المهندس مانع بن يمين إن المحطة جاهزة. | مانع بن يمين
            عزى الأمير الشيخ ناصر القردعي في وفاة والده. | ناصر القردعي
            وقال رئيس الوفد أمين أبو عليا إن الطريق مغلق. | أمين أبو عليا
            اتهم القاضي رجل الأعمال فادي أبو رحال بجرم هدر المال. | فادي أبو رحال
            استقبل الملك عبدالله الوفد. | عبدالله
            وصل الوفد إلى مدينة الشيخ زايد أمس. | ''
            """)
    void aNameIsAsLongAsItIs(String text, String expected) {
        assertThat(String.join(
                        ", ",
                        titled(text).stream().map(each -> each.split(":")[0]).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            طالبت الجمعية المغربية لحماية المال العام بفتح تحقيق. | الجمعية المغربية لحماية المال العام
            احتجت الجمعية المغربية للدفاع عن حقوق الإنسان على القرار. | الجمعية المغربية للدفاع عن حقوق الإنسان
            اجتمعت الرابطة المغربية للمواطنة وحقوق الإنسان أمس. | الرابطة المغربية للمواطنة وحقوق الإنسان
            دعت المنظمة الوطنية للناقلين الجزائريين إلى إضراب. | المنظمة الوطنية للناقلين الجزائريين
            أدانت وزارة الخارجية والمغتربين الجريمة. | وزارة الخارجية والمغتربين
            حملوا الحكومة الإسرائيلية المسؤولية كاملة. | الحكومة الإسرائيلية
            اجتمع مجلس الأمن والدفاع مساء أمس. | مجلس الأمن والدفاع
            قضت المحكمة بسجن المتهم سنتين. | ''
            أعلنت حركة النجباء المنضوية تحت لواء الحشد تعليق عملياتها. | حركة النجباء
            اجتمعت الحكومة اليمنية المعترف بها دوليا. | الحكومة اليمنية
            قالت جماعة أنصار الشريعة المرتبطة بتنظيم القاعدة إنها باقية. | جماعة أنصار الشريعة, تنظيم القاعدة
            أكدت هيئة الأركان المشتركة للجيش أن الخطة جاهزة. | هيئة الأركان المشتركة للجيش
            اتهمت غرفة طوارئ الكومة الطيران بالقصف. | غرفة طوارئ الكومة
            دعا الاتحاد العام التونسي للشغل القوى الحية إلى الحوار. | الاتحاد العام التونسي للشغل
            فتح المجال لوزارة الداخلية للتدخل في الأمر. | وزارة الداخلية
            هنأت حركة النهضة المرشح الفائز. | حركة النهضة
            قال مصدر من الإدارة الجهوية للتجارة إن السلع حجزت. | الإدارة الجهوية للتجارة
            كان طالبا في كلية العلوم أمس. | كلية العلوم
            صرحت لوكالة تونس إفريقيا للأنباء بأن الأمر جيد. | وكالة تونس إفريقيا للأنباء
            عقد المؤتمر الوطني لمكافحة الأمية أمس. | ''
            """)
    void aBodyIsCalledByAllOfItsName(String text, String expected) {
        assertThat(String.join(
                        ", ",
                        analysis(text).entities().stream().map(Entity::name).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال وزير النقل، الهادي مرزوك اليوم إنه لن يستقيل. | الهادي مرزوك
            وأكد الأمين المساعد، سامي الطاهوري، أن الحوار متواصل. | سامي الطاهوري
            وأعلن بوجمعة المبروكي الكاتب العام المساعد أن المؤتمر سينعقد. | بوجمعة المبروكي
            أفاد كمال الحطاني مدير عام المدارس أن الاختبارات تأجلت. | كمال الحطاني
            كشف وزير البيئة والشؤون المحلية رياض المدبر عن خطة جديدة. | رياض المدبر
            وقال منير المؤجل رئيس الغرفة إن الملف مغلق. | منير المؤجل
            أكد كاتب عام النقابة الأساسية للتعليم الأساسي المكتوبي الزغلاني، أنه سينسحب. | المكتوبي الزغلاني
            وأعلنت وزيرة الطاقة والمناجم، هالة شيخ طيفه، أن المشروع سينطلق. | هالة شيخ طيفه
            وأضاف الدكتور عادل بالنور أن المرض ينتشر. | عادل بالنور
            توقف العمل حسب ما أوضحه رئيس القسم الدكتور عادل بالنور. | عادل بالنور
            قال الخبير الاقتصادي زبينيك هرادسكي إن الفائدة سترتفع. | زبينيك هرادسكي
            قال المواطن "سعيد مبروك"، أصيل الجهة، إنه نقل ابنه. | سعيد مبروك
            قالت عبير المطوي ضيفة البرنامج اليوم إن الحوار ضعيف. | عبير المطوي
            وقالت أم أحمد، وهي نازحة، إن البرد قارس. | أم أحمد
            وقال بيان صادر عن الرئاسة إن القرار باطل. | ''
            وأكد وزير الصحة سلامة المواطنين وجاهزية المستشفيات. | ''
            أعلن رئيس الوزراء نجاح الخطة الأمنية في البلاد. | ''
            وأكد الوزير ضيف برنامج "صباح الورد" اليوم الخميس أن الحملة انطلقت. | ''
            وأوضح الإتحادد الأنقليزي على موقعه أنه كان هناك معسكر. | ''
            وقال رئيس البلدية الجديد إن العمل بدأ. | ''
            كشف تقرير جديد صادر عن المنظمة أن الفقر زاد. | ''
            وحسب الناطق محمد فيصل شلوف فان 5 حالات سجلت. | محمد فيصل شلوف
            """)
    void whoSpeaksIsNamedByWhereHeStands(String text, String expected) {
        String named = analysis(text).entities().stream()
                .filter(entity -> entity.type() == NameMention.Type.PERSON)
                .filter(entity ->
                        entity.mentions().stream().anyMatch(mention -> mention.form() != NameMention.Form.NOMINAL))
                .map(Entity::name)
                .collect(Collectors.joining(", "));
        assertThat(named).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال الأمير مشاري بن دحام بن عبدالله إن العمل مستمر. وأضاف الأمير مشاري أن المشروع كبير. | 1
            قال الأمير مشاري بن دحام إن العمل مستمر. ورحب الأمير مشاري بن سعود بالوفد. وغادر الأمير مشاري القاعة. | 3
            قال اللواء سيف أبو غنيم، مدير الأمن، إن القوات جاهزة. وأضاف أبو غنيم أن التحقيق جار. | 1
            قال المستشار عبدالله الكنهل إن الملف مغلق. وأضاف المستشار عبد الله الكنهل أن النتائج جاهزة. | 1
            قال حمدان قمودي المتحدث باسم النقابة إن الإضراب قائم. وبين حمدان القمودي أن الحوار فشل. | 1
            استقبل الشيخ سلطان بن صقر بن راشد الوفد. وأكد سلطان أن الحوار مستمر. | 1
            """)
    void onePersonIsNamedInSeveralWays(String text, int persons) {
        assertThat(analysis(text).entities())
                .filteredOn(entity -> entity.type() == NameMention.Type.PERSON)
                .hasSize(persons);
    }

    private static List<String> titled(String text) {
        return analysis(text).entities().stream()
                .filter(entity -> entity.type() == NameMention.Type.PERSON)
                .map(entity -> entity.roles().isEmpty()
                        ? entity.name()
                        : entity.name() + ": " + entity.roles().get(0).title())
                .toList();
    }

    private static List<String> mentions(Analysis analysis, int entity) {
        return analysis.entities().get(entity).mentions().stream()
                .map(mention -> analysis.text().quote(mention.span()) + " "
                        + mention.form().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Every entity of {@code text} with its code. */
    private static String codes(String text) {
        return String.join(
                ", ",
                analysis(text).entities().stream()
                        .map(entity -> entity.name() + " " + entity.code())
                        .toList());
    }

    private static Analysis analysis(String text) {
        return MUJAZ.analyze(Article.of(text));
    }
}
