package org.mujaz.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Claim.ErrorKind;
import org.mujaz.check.Claim.Evidence;
import org.mujaz.text.Article;
import org.mujaz.text.Published;

/** Points against an article. Every check made here also has its spans and verdicts looked at. */
class CheckerTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    private static final Analysis FERRY = article("الرباط ومدريد تتفقان على خط بحري جديد", """
            أعلن وزير النقل المغربي ياسين العلوي، خلال مؤتمر صحفي في طنجة أمس الثلاثاء، أن بلاده ستشتري أربع عبارات من شركة \
            إسبانية بقيمة 320 مليون يورو.
            وقال العلوي إن الخط الجديد سينقل أكثر من 700 ألف مسافر في العام.
            وحذرت وزيرة النقل الإسبانية كارمن رويز من أن ارتفاع أسعار الوقود يهدد المشروع.
            ونفت الوزارة الإسبانية وجود خلاف بشأن رسوم الموانئ.
            وزار العلوي ميناء الجزيرة الخضراء في 3 مارس، واستقبلته رويز هناك.
            ومن المقرر أن يبدأ تشغيل الخط في سبتمبر المقبل.
            ولم توقع الشركة العقد حتى الآن.
            وفي حادث منفصل، صدمت شاحنة حافلة قرب تطوان، مما أدى إلى مقتل خمسة ركاب وإصابة 12 آخرين.
            وانتقد الاتحاد الأوروبي الحكومة الإسبانية بسبب تأخر المشروع.
            واجتمع العلوي مع المفوضة الأوروبية إلسا فان دير بيرغ ومبعوث ألمانيا فولفغانغ شتاينماير.
            """);

    private static final Analysis STORM = article(
            "عاصفة تضرب الساحل",
            "ضربت عاصفة الساحل التونسي الأحد. وقالت الحماية المدنية إن 40 منزلا غمرتها المياه في صفاقس.");

    private static final Analysis COURT = article("محكمة تبت في قضية الجسر", """
            أدانت المحكمة رجل الأعمال جورج الخازن، وبرأت نائبه رامي الحلبي، في قضية انهيار جسر أسفر عن مقتل أربعة عمال وإصابة تسعة.
            وحضر الجلسة في بدايتها 74 شاهدا من أصل 148، لكن العدد هبط إلى 49 مع الاستراحة.
            وارتفعت كلفة ترميم الجسر من 310 ملايين ليرة إلى 342 مليون ليرة، بحسب الوزارة.
            ولم تكن الوزارة قد علقت على الحكم حتى المساء.
            وزار وفد من بلدية طرابلس موقع الجسر الأحد.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أدانت المحكمة جورج الخازن وبرأت رامي الحلبي.         | SUPPORTED
            برأت المحكمة جورج الخازن وأدانت نائبه رامي الحلبي.    | CONTRADICTED
            خلف انهيار الجسر أربعة قتلى وتسعة جرحى.              | SUPPORTED
            خلف انهيار الجسر تسعة قتلى وأربعة جرحى.              | CONTRADICTED
            حضر الجلسة نصف الشهود قبل أن يهبط العدد إلى 49.       | SUPPORTED
            ارتفعت كلفة ترميم الجسر 32 مليون ليرة.                | SUPPORTED
            ارتفعت كلفة ترميم الجسر إلى 342 مليونا.               | SUPPORTED
            ارتفعت كلفة ترميم الجسر 52 مليون ليرة.                | CONTRADICTED
            لم تعلق الوزارة على الحكم.                            | SUPPORTED
            علقت الوزارة على الحكم مساء.                          | CONTRADICTED
            """)
    void whoUndergoesItHowManyAndWhetherItWas(String point, Verdict verdict) {
        assertThat(check(List.of(COURT), point).verdict()).as(point).isEqualTo(verdict);
    }

    private static final Analysis PORT = article("توسعة ميناء دمياط", """
            قررت هيئة ميناء دمياط، الأحد، إسناد توسعة الرصيف الشرقي إلى شركة النيل للمقاولات، على أن تنتهي الأعمال مع نهاية الربع الأول من العام المقبل.
            وقالت الهيئة إن كلفة المشروع ارتفعت من 310 إلى 342 مليون جنيه، وإن أربعة من أصل خمسة أرصفة باتت جاهزة.
            ولم يعمل في الموقع حتى الآن سوى 60 عاملا من أصل 200.
            ولا يوجد ما يضمن إتمام التوسعة في موعدها.
            وأهملت الإدارة السابقة تكوين احتياطي من قطع الغيار يكفي شهرا.
            وفي شأن آخر، طلب البنك الدولي من وزارة الري دراسة عن تآكل الشواطئ.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أسندت هيئة ميناء دمياط توسعة الرصيف الشرقي إلى شركة النيل للمقاولات.   | SUPPORTED
            أسندت هيئة ميناء دمياط توسعة الرصيف الشرقي إلى البنك الدولي.            | UNSUPPORTED
            تنتهي الأعمال في نهاية مارس من العام المقبل.                            | SUPPORTED
            تنتهي الأعمال في نهاية مايو من العام المقبل.                            | CONTRADICTED
            زادت كلفة المشروع 32 مليون جنيه.                                        | SUPPORTED
            كانت كلفة المشروع 310 ملايين جنيه.                                      | SUPPORTED
            باتت أربعة أرصفة من خمسة جاهزة.                                         | SUPPORTED
            باتت ثلاثة أرصفة جاهزة.                                                 | CONTRADICTED
            يعمل في الموقع أقل من ثلث العمال.                                       | SUPPORTED
            إتمام التوسعة في موعدها ليس مضمونا.                                     | SUPPORTED
            لم تكون الإدارة السابقة احتياطيا من قطع الغيار يكفي شهرا.               | SUPPORTED
            """)
    void whatIsLeftOutStandsNearAndSaysTheSame(String point, Verdict verdict) {
        assertThat(check(List.of(PORT), point).verdict()).as(point).isEqualTo(verdict);
    }

    private static final Analysis STRIKE = article("إضراب عمال النظافة في بنها", """
            أعلنت النقابة العامة لعمال النظافة بالقليوبية، مساء الإثنين، دخول 900 عامل في إضراب مفتوح لعدم صرف حوافز شهرين.
            وتراكمت القمامة في شوارع بنها منذ ثلاثة أيام.
            وأغلقت إدارة التعليم مدرستين بسبب تسرب مياه الصرف إليهما.
            ونفى سكرتير المحافظة خيرالله النجدي أن تكون الحوافز قد ألغيت، وقال إنها ستصرف بعد اعتماد كشوف الحضور.
            ورفضت النقابة القول إن الإضراب يضر بالمواطنين.
            وذكر مراقبون أن الأزمة تتكرر كل عام.
            وقد يؤدي تراكم القمامة إلى انتشار الأمراض.
            واستدعت النيابة شاهدين من سائقي الشاحنات.
            وقال عضو مجلس النواب شريف الملاح لاحقا إنه سيقدم طلب إحاطة إلى وزير التنمية المحلية.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            دخل 900 عامل نظافة في إضراب بسبب عدم صرف حوافز شهرين.                      | SUPPORTED
            أغلقت إدارة التعليم مدرستين بسبب تراكم القمامة في شوارع بنها.               | UNSUPPORTED
            أدى تراكم القمامة في شوارع بنها إلى إغلاق مدرستين.                          | UNSUPPORTED
            أرجعت إدارة التعليم إغلاق مدرستين إلى تسرب مياه الصرف.                      | SUPPORTED
            """)
    void aCauseInAnotherSentenceNeedsAWordForIt(String point, Verdict verdict) {
        assertThat(check(List.of(STRIKE), point).verdict()).as(point).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            نفى سكرتير المحافظة، الذي قال إن الحوافز ستصرف، أن تكون الحوافز قد ألغيت.    | SUPPORTED
            رفضت النقابة القول إن الإضراب يضر بالمواطنين.                              | SUPPORTED
            قد يتسبب تراكم القمامة في مشكلات، فيؤدي إلى انتشار الأمراض.                 | SUPPORTED
            """)
    void whatIsDeniedRefusedAndOnlyPossible(String point, Verdict verdict) {
        assertThat(check(List.of(STRIKE), point).claims())
                .as(point)
                .noneMatch(claim -> claim.error() == ErrorKind.PREDICATE);
        assertThat(verdict).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أعلنت نقابة عمال النظافة دخول 900 عامل في إضراب مفتوح.                       | SUPPORTED
            قال خير الله النجدي إن الحوافز ستصرف بعد اعتماد كشوف الحضور.                 | SUPPORTED
            استدعت النيابة الشاهدين الاثنين من سائقي الشاحنات.                          | SUPPORTED
            ذكر شريف الملاح أن الأزمة تتكرر كل عام.                                     | CONTRADICTED
            تتراكم القمامة في شوارع بنها منذ 3 أيام.                                    | SUPPORTED
            """)
    void shortNamesAndWhoHasNotBeenNamedYet(String point, Verdict verdict) {
        assertThat(check(List.of(STRIKE), point).verdict()).as(point).isEqualTo(verdict);
    }

    private static Analysis article(String title, String body) {
        return MUJAZ.analyze(Article.of(body)
                .withTitle(title)
                .withPublished(Published.on(LocalDate.of(2026, 3, 11), Published.Basis.GIVEN)));
    }

    private static CheckedPoint check(String point) {
        return check(List.of(FERRY), point);
    }

    private static CheckedPoint check(List<Analysis> articles, String point) {
        Check check = MUJAZ.check(articles, List.of(point));
        assertIsSound(check, articles, List.of(point));
        return check.points().get(0);
    }

    /** The worst verdict counts; spans lie inside what they are of; an error is named where, and only where, something is wrong. */
    private static void assertIsSound(Check check, List<Analysis> articles, List<String> points) {
        assertThat(check.points()).extracting(CheckedPoint::text).isEqualTo(points);
        assertThat(check.verdict()).isEqualTo(worst(check.points().stream().map(CheckedPoint::verdict)));
        for (CheckedPoint point : check.points()) {
            assertThat(point.verdict()).isEqualTo(worst(point.claims().stream().map(Claim::verdict)));
            for (Claim claim : point.claims()) {
                assertThat(claim.span().end()).isLessThanOrEqualTo(point.text().length());
                assertThat(claim.error() == null).isEqualTo(claim.verdict() == Verdict.SUPPORTED);
                assertThat(claim.reason().arabic()).isNotBlank().doesNotContain("{");
                assertThat(claim.reason().english()).isNotBlank().doesNotContain("{");
                for (Evidence evidence : claim.evidence()) {
                    assertThat(evidence.article()).isBetween(0, articles.size() - 1);
                    String text = articles.get(evidence.article()).text().source();
                    assertThat(evidence.span().end()).isLessThanOrEqualTo(text.length());
                    assertThat(evidence.span().of(text)).isNotBlank();
                }
                if (claim.verdict() == Verdict.CONTRADICTED) {
                    assertThat(claim.evidence()).as(claim.reason().english()).isNotEmpty();
                }
            }
        }
    }

    private static Verdict worst(Stream<Verdict> verdicts) {
        return verdicts.reduce(Verdict.SUPPORTED, Verdict::or);
    }

    private static Claim wrong(CheckedPoint point) {
        return point.claims().stream()
                .filter(claim -> claim.verdict() == point.verdict() && claim.error() != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is wrong with " + point));
    }

    private static List<String> quotes(Claim claim, Analysis article) {
        return claim.evidence().stream()
                .map(evidence -> evidence.span().of(article.text().source()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل خمسة أشخاص في اصطدام شاحنة بحافلة قرب تطوان.",
                "أسفر حادث قرب تطوان عن مقتل خمسة ركاب وإصابة 12 آخرين.",
                "زار العلوي ميناء الجزيرة الخضراء في 3 مارس.",
                "استقبلت كارمن رويز وزير النقل المغربي في الجزيرة الخضراء.",
                "حذرت رويز من أن ارتفاع أسعار الوقود يهدد المشروع.",
                "أعلن العلوي في 10 مارس أن المغرب سيشتري أربع عبارات من شركة إسبانية.",
                "لم توقع الشركة العقد بعد.",
                "التقى العلوي إلسا فان دير بيرغ وفولفغانغ شتاينماير."
            })
    void whatTheArticleSaysInOtherWordsIsSupported(String point) {
        assertThat(check(point).verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # the wrong speaker
            حذر العلوي من أن ارتفاع أسعار الوقود يهدد المشروع. | ATTRIBUTION
            قالت كارمن رويز إن الخط الجديد سينقل أكثر من 700 ألف مسافر في العام. | ATTRIBUTION
            # both speakers
            حذر العلوي ورويز من أن ارتفاع أسعار الوقود يهدد المشروع. | ATTRIBUTION
            # actors exchanged
            انتقدت الحكومة الإسبانية الاتحاد الأوروبي بسبب تأخر المشروع. | ENTITY
            # numbers and bounds
            قتل سبعة ركاب قرب تطوان. | NUMBER
            الخط الجديد سينقل أقل من 700 ألف مسافر في العام. | NUMBER
            قيمة العبارات 230 مليون يورو. | NUMBER
            قتل خمسة ركاب قرب تطوان بينهم طفلان. | NUMBER
            # absolute against relative days
            أعلن العلوي في 12 مارس أن المغرب سيشتري أربع عبارات. | TIME
            زار العلوي ميناء الجزيرة الخضراء في 5 مارس. | TIME
            من المقرر أن يبدأ تشغيل الخط في أكتوبر المقبل. | TIME
            # places
            صدمت شاحنة حافلة قرب فاس. | PLACE
            # denials and plans
            لم يزر العلوي ميناء الجزيرة الخضراء. | PREDICATE
            وقعت الشركة العقد. | PREDICATE
            بدأ تشغيل الخط في سبتمبر. | PREDICATE
            اشترى المغرب أربع عبارات من شركة إسبانية. | PREDICATE
            أكدت الوزارة الإسبانية وجود خلاف بشأن رسوم الموانئ. | PREDICATE
            # added details and names
            زار العلوي ميناء الجزيرة الخضراء في 3 مارس برفقة وفد من رجال الأعمال. | OUT
            اجتمع العلوي مع المفوضة الأوروبية أورسولا فون دير لاين. | ENTITY
            """)
    void whatTheArticleDoesNotSayIsFoundAndNamed(String point, ErrorKind error) {
        CheckedPoint checked = check(point);
        assertThat(checked.verdict()).isNotEqualTo(Verdict.SUPPORTED);
        assertThat(wrong(checked).error()).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            أوضح مدير المتحف، الذي يعمل في صور، أنه يستخدم القاعة القديمة للمعارض. | يستخدم مدير المتحف القاعة القديمة للمعارض.
            قال رئيس البلدية سمير حداد: لا أعتبر أن البلدة تحتاج إلى مصنع ثان للأسمنت. | لا تحتاج البلدة إلى مصنع ثان للأسمنت.
            حصل كل صياد متضرر من العاصفة على ألفي دولار من الصندوق. | حصل كل صياد متضرر من العاصفة على مبلغ قدره ألفا دولار.
            تستضيف صور الدورة ال21 للمهرجان الوطني للصيد. | تستضيف صور الدورة الحادية والعشرين للمهرجان الوطني للصيد.
            تنقل الشاحنات المياه إلى القرى التي ما تزال من دون كهرباء. | تنقل الشاحنات المياه إلى القرى التي لا تزال من دون كهرباء.
            قال سامي رابح، الكاتب العام لنقابة الصيادين في صور، إن أسعار الوقود ارتفعت مرتين. | قال الكاتب العام لنقابة الصيادين إن أسعار الوقود ارتفعت مرتين.
            أظهر استطلاع لمعهد الأرز نشرته صحيفة «المرفأ» أن 62% من السكان راضون. | كشف استطلاع لمعهد الأرز أن 62% من السكان راضون.
            نفت بكين اتهامات أميركية حول إصابة طيارين بأشعة الليزر في جيبوتي. | رفضت الصين اتهام واشنطن لها بتوجيه أشعة الليزر إلى طيارين أمريكيين في جيبوتي.
            أشادت وزارة الخارجية الأميركية بجهود الإغاثة في ميناء الحديدة. | أشادت واشنطن بجهود الإغاثة في ميناء الحديدة.
            كتب المدير مقالا في صحيفة "لا فيغارو" عن القاعة الكبرى. | كتب المدير مقالا عن القاعة الكبرى في صحيفة لوفيغارو.
            من المقرر أن تستضيف صور المهرجان الذي سيغادره المدير في الربيع. | تستضيف صور المهرجان الذي يغادره المدير في الربيع.
            """)
    void whatTheArticleSaysInOtherWordsIsSupported(String article, String point) {
        CheckedPoint checked = check(List.of(MUJAZ.analyze(Article.of(article))), point);
        assertThat(checked.verdict()).as(checked.toString()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            قال مدير المتحف إن القاعة الكبرى قد تفتح أمام الزوار في الربيع. | ستفتح القاعة الكبرى في المتحف أمام الزوار في الربيع.
            قال مدير المتحف إن القاعة الكبرى قد تفتح أمام الزوار في الربيع. | تفتح القاعة الكبرى في المتحف أمام الزوار في الربيع حتما.
            طالب النائب وزارة التعليم العالي والبحث العلمي بفتح نقاش مع كلية الطب. | فتحت وزارة التعليم العالي نقاشا مع كلية الطب.
            هدد رئيس البلدية بإغلاق السوق القديم في صور بعد معاينة المخازن. | قرر رئيس البلدية إغلاق السوق القديم في صور بعد معاينة المخازن.
            وجهت النيابة في صور إلى شابين تهمة الانتماء إلى عصابة مسلحة. | أدانت المحكمة في صور شابين بالانتماء إلى عصابة مسلحة.
            قال اتحاد الصيادين الذي رفع دعوى نيابة عن العمال إن القرار غير قانوني. | يدرس اتحاد الصيادين رفع دعوى نيابة عن العمال.
            قال رئيس البلدية إن سعر الأرض في صور مرتبط باتفاقيات مع الشركات. | قال رئيس البلدية إن سعر الأرض في صور غير مرتبط باتفاقيات مع الشركات.
            """)
    void whatIsToldMoreSurelyThanInTheArticleIsFound(String article, String point) {
        CheckedPoint checked = check(List.of(MUJAZ.analyze(Article.of(article))), point);
        assertThat(wrong(checked).error()).isEqualTo(ErrorKind.PREDICATE);
    }

    /** What is wrong and not seen yet; a line that is seen belongs to the test above. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "حذر الوزيران من أن ارتفاع أسعار الوقود يهدد المشروع.",
                "صدمت حافلة شاحنة قرب تطوان.",
                "أعلن ياسين العلوي خلال مؤتمر صحفي في الرباط أن بلاده ستشتري أربع عبارات.",
                "اجتمعت رويز مع فولفغانغ شتاينماير."
            })
    void whatIsStillMissed(String point) {
        assertThat(check(point).verdict()).as("move it to the test above").isEqualTo(Verdict.SUPPORTED);
    }

    @Test
    void theSpeakerInTheArticleIsTheEvidence() {
        Claim claim = wrong(check("حذر العلوي من أن ارتفاع أسعار الوقود يهدد المشروع."));
        assertThat(quotes(claim, FERRY))
                .containsExactly("وزيرة النقل الإسبانية كارمن رويز", "ارتفاع أسعار الوقود يهدد المشروع");
        assertThat(claim.reason().arabic()).contains("العلوي").contains("كارمن رويز");
    }

    @Test
    void aClaimIsWhereThePointSaysIt() {
        String point = "قتل سبعة ركاب قرب تطوان.";
        Claim claim = wrong(check(point));
        assertThat(claim.kind()).isEqualTo(Claim.Kind.NUMBER);
        assertThat(claim.span().of(point)).isEqualTo("سبعة");
        assertThat(quotes(claim, FERRY)).containsExactly("خمسة");
    }

    @Test
    void anyOfSeveralArticlesMaySayIt() {
        List<Analysis> both = List.of(FERRY, STORM);
        String point = "غمرت المياه 40 منزلا في صفاقس.";
        assertThat(check(List.of(FERRY), point).verdict()).isNotEqualTo(Verdict.SUPPORTED);
        CheckedPoint checked = check(both, point);
        assertThat(checked.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(checked.claims())
                .flatExtracting(Claim::evidence)
                .extracting(Evidence::article)
                .containsOnly(1);
        assertThat(check(both, "لم توقع الشركة العقد بعد.").verdict()).isEqualTo(Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "...", "\n\n", "!؟", "\uFFFD"})
    void aPointWithoutWordsSaysNothing(String point) {
        CheckedPoint checked = check(point);
        assertThat(checked.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(checked.claims()).isEmpty();
    }

    @Test
    void noPointsAreSupported() {
        assertThat(MUJAZ.check(FERRY, List.of())).isEqualTo(new Check(Verdict.SUPPORTED, List.of()));
    }

    @Test
    void withoutAnArticleNothingIsChecked() {
        assertThatThrownBy(() -> MUJAZ.check(List.of(), List.of("قتل خمسة ركاب.")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one article");
    }

    @Test
    void anEmptyArticleBearsOutNothing() {
        Analysis empty = MUJAZ.analyze(Article.of(""));
        assertThat(check(List.of(empty), "قتل خمسة ركاب قرب تطوان.").verdict()).isEqualTo(Verdict.UNSUPPORTED);
    }

    @Test
    void anArticleIsBorneOutByItself() {
        CheckedPoint checked = check(FERRY.article().body());
        assertThat(checked.claims()).hasSizeGreaterThan(20);
        assertThat(checked.claims().stream()
                        .filter(claim -> claim.verdict() == Verdict.CONTRADICTED)
                        .map(Claim::reason))
                .isEmpty();
    }

    @Test
    void everyPrefixOfALongPointIsChecked() {
        String point = FERRY.article().body();
        for (int end = 0; end <= point.length(); end += 7) {
            check(List.of(FERRY, STORM), point.substring(0, end));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"كلمة، ", "3 ", "لم ", "وبدأ ", "بسبب "})
    void aHundredThousandWordsComeToAnEnd(String word) {
        String point = word.repeat(100_000);
        Check check = MUJAZ.check(FERRY, List.of(point));
        assertThat(check.points())
                .singleElement()
                .satisfies(checked -> assertThat(checked.claims())
                        .allMatch(claim -> claim.span().end() <= point.length()));
    }

    @Test
    void oneAnswerFromAnyThread() throws InterruptedException, ExecutionException {
        List<String> points = List.of(
                FERRY.article().body(),
                "حذر العلوي ورويز من أن ارتفاع أسعار الوقود يهدد المشروع.",
                "قتل سبعة ركاب قرب تطوان.",
                STORM.article().body());
        Check expected = MUJAZ.check(List.of(FERRY, STORM), points);
        assertIsSound(expected, List.of(FERRY, STORM), points);
        Mujaz other = Mujaz.load();
        Callable<Check> again = () -> other.check(List.of(FERRY, STORM), points);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Check> check :
                    threads.invokeAll(List.of(again, again, again, again, again, again, again, again))) {
                assertThat(check.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void pointsDoNotDependOnEachOther() {
        String point = "قتل سبعة ركاب قرب تطوان.";
        Check check = MUJAZ.check(FERRY, List.of("زار العلوي ميناء الجزيرة الخضراء في 5 مارس.", point, ""));
        assertThat(check.points().get(1)).isEqualTo(check(point));
    }
}
