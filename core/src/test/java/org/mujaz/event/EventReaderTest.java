package org.mujaz.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.text.Article;

/** Whether what is named took place, who did it to whom, and whether it is the news; each on sentences of our own. */
class EventReaderTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بدأت محاكمة ضابط سابق متهم بالمشاركة في هجوم على السفارة. | هجوم | HYPOTHETICAL",
                "نفى الجيش وقوع هجوم على المطار صباح أمس. | هجوم | NEGATED",
                "تعتزم القوات شن هجوم على المدينة خلال أسابيع. | هجوم | PLANNED",
                "حذر الوزير من هجوم على العاصمة خلال أيام. | هجوم | HYPOTHETICAL",
                "قتل مسلحون ثلاثة جنود في هجوم على المعسكر أمس. | قتل | ACTUAL"
            })
    void whatAWordBesideItSaysOfAnEventIsItsStatus(String text, String trigger, Event.Status status) {
        assertThat(events(text))
                .filteredOn(event -> event.trigger().of(text).equals(trigger))
                .extracting(Event::status)
                .containsExactly(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وجه الرئيس كلمة إلى الأمة بعد هجوم على المطار.",
                "زار الوزير موقع التفجير الذي أدى إلى مقتل خمسة عمال.",
                "ورفع المتظاهرون صور المعتقلين.",
                "يضرب المدربون اللاعبين الصغار أحيانا."
            })
    void whatIsOnlyReferredToIsNoNews(String text) {
        assertThat(events(text))
                .filteredOn(
                        event -> event.type().equals("ASSAULT") || event.type().equals("PROTEST"))
                .allMatch(Event::background);
    }

    @Test
    void aTextMayBeginWithThat() {
        assertThat(events("أن قوة من الجيش هاجمت المعسكر أمس، وفق ما قال الناطق باسم الجيش."))
                .isNotEmpty();
    }

    @Test
    void whoTravelsMakesTheVisit() {
        assertParties(
                "وصل وزير الخارجية الفرنسي إلى بيروت أمس في زيارة رسمية.",
                "زيارة رسمية",
                "وزير الخارجية الفرنسي",
                "بيروت");
    }

    @Test
    void whoUndergoesItIsNoActor() {
        assertParties("تعرضت قافلة الأمم المتحدة لهجوم قرب الحدود أمس.", "هجوم", "", "قافلة الأمم المتحدة");
    }

    @Test
    void whoDoesWhatANounSaysIsItsActor() {
        assertParties("قامت دبابة بقصف منزل في المخيم أمس.", "قصف", "دبابة", "منزل");
    }

    @Test
    void aVictimBeforeItsVerbIsNoActor() {
        assertParties("قال مصدر أمني إن ثلاثة جنود قتلوا في العاصمة أمس.", "قتلوا", "", "ثلاثة جنود");
    }

    @Test
    void whomAProtestIsAgainstMayStandFurtherOn() {
        assertParties(
                "احتشد آلاف المتظاهرين أمس في الساحة مطالبين برحيل الحكومة.", "احتشد", "آلاف المتظاهرين", "الحكومة");
    }

    @Test
    void whatProtestersDoJoinsTheProtest() {
        String text = "تظاهر مئات الطلاب أمس أمام البرلمان. وأحرق المتظاهرون الأعلام.";
        assertThat(events(text))
                .filteredOn(event -> event.type().equals("PROTEST"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.trigger().of(text)).isEqualTo("تظاهر");
                    assertThat(event.again()).extracting(span -> span.of(text)).containsExactly("أحرق");
                });
    }

    @Test
    void whoIsProtestedAgainstIsReadFromTheWholeSentence() {
        assertParties("خرج مئات العمال أمس في مسيرات منددة بالحكومة.", "خرج", "مئات العمال", "الحكومة");
        assertParties(
                "تجمع عشرات المحتجين أمام المبنى احتجاجا على قرار الوزارة.", "تجمع", "عشرات المحتجين", "قرار الوزارة");
    }

    @Test
    void whatThePoliceBlockOrWhatIsDoneToProtestersIsNoProtest() {
        assertThat(events("قطعت قوات الأمن الطريق أمام المتظاهرين أمس."))
                .extracting(Event::type)
                .doesNotContain("PROTEST");
    }

    @Test
    void aProtestThatWasToldOfBeforeIsNewsOnlyWhereItGoesOn() {
        String known = "أسفرت المظاهرات التي استمرت ساعات عن أضرار كبيرة.";
        assertThat(events(known))
                .filteredOn(event -> event.type().equals("PROTEST"))
                .allMatch(Event::background);
        String anew = "تجددت المظاهرات أمس ضد الحكومة.";
        assertThat(events(anew))
                .filteredOn(event -> event.type().equals("PROTEST"))
                .singleElement()
                .matches(event -> !event.background());
    }

    @Test
    void whatWasDoneIsToldByItsNoun() {
        assertThat(events("وأعلنت الوزارة أنه تم اعتقال ثلاثة أشخاص أمس."))
                .filteredOn(event -> event.type().equals("COERCE"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.status()).isEqualTo(Event.Status.ACTUAL);
                    assertThat(event.counts().arrested()).isEqualTo(3);
                });
    }

    @Test
    void whoBeginsWhatIsMutualIsItsActor() {
        assertParties("أجرى الرئيس الفرنسي محادثات مع نظيره المصري أمس.", "محادثات", "الرئيس الفرنسي", "نظيره المصري");
    }

    @Test
    void aMeetingDuringAVisitIsPlanned() {
        String text = "وصل الوزير إلى عمان في زيارة يعقد خلالها محادثات مع نظيره الأردني.";
        assertThat(events(text))
                .filteredOn(event -> event.trigger().of(text).equals("محادثات"))
                .extracting(Event::status)
                .containsExactly(Event.Status.PLANNED);
    }

    @Test
    void aParticipleOfSayingIsAnEventOfWhoSpeaks() {
        String text = "قال المتحدث إن الوضع خطير، مطالبا المعارضة بوقف التصعيد.";
        assertParties(text, "مطالبا", "المتحدث", "المعارضة");
    }

    @Test
    void whomAVerbOfSayingSpeaksToIsNoActor() {
        String text = "حذرت المنظمة من كارثة وشيكة، ودعت جميع الأطراف إلى وقف القتال.";
        assertThat(events(text))
                .filteredOn(event -> event.trigger().of(text).equals("دعت"))
                .singleElement()
                .satisfies(event -> assertThat(words(event.recipients(), text)).isEqualTo("جميع الأطراف"));
    }

    @Test
    void whoCarriedOutWhatANounSaysMayStandInItsRelativeClause() {
        assertParties("قتل ستة جنود في غارة شنتها طائرات روسية على المعسكر أمس.", "غارة", "طائرات روسية", "المعسكر");
    }

    @Test
    void aTopicOfTalksIsNoEvent() {
        assertThat(events("بحث الوزيران قضايا التعاون بين روسيا والصين."))
                .extracting(Event::type)
                .doesNotContain("COOPERATE");
    }

    @Test
    void whoseVisitItWasIsKnownAcrossThatItBefell() {
        String text = "يصل لافروف إلى أنقرة غدا، وسبق له أن زار بكين في أكتوبر 2023.";
        assertThat(events(text))
                .filteredOn(event -> event.trigger().of(text).equals("زار"))
                .singleElement()
                .satisfies(event -> assertThat(words(event.actors(), text)).isEqualTo("لافروف"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلنت الوزارة إحباط عمل إرهابي كان يستهدف كنيسة. | عمل إرهابي | NEGATED",
                "أحبطت الشرطة محاولة اغتيال قاض بارز في صنعاء. | محاولة اغتيال | ACTUAL",
                "من المتوقع أن يزور الرئيس باريس. | يزور | PLANNED",
                "دعت باريس إلى وقف عنف المستوطنين ضد الفلسطينيين. | عنف المستوطنين | ACTUAL",
                "بحث الجانبان الأزمة في مكالمة هاتفية بين بوتين وماكرون. | مكالمة هاتفية | ACTUAL",
                "قررت تشيلي استدعاء سفيرها لدى تل أبيب. | استدعاء | ACTUAL",
                "نفى الوزير اتهامات المعارضة له بالفساد. | اتهامات | ACTUAL",
                "اتهمت البحرية المتمردين بزرع الألغام في الممر. | زرع الألغام | HYPOTHETICAL",
                "تأجلت مصادقة البرلمان على الاتفاق. | مصادقة | PLANNED"
            })
    void deedsThatAreFoiledDecidedOrAskedToEndHaveTheStatusTheyHave(String text, String trigger, Event.Status status) {
        assertThat(events(text))
                .filteredOn(event -> event.trigger().of(text).equals(trigger))
                .extracting(Event::status)
                .containsExactly(status);
    }

    @Test
    void todaysDeadAreNotThoseOfALongWar() {
        String text = "قتل 11 شخصا بقصف مدفعي على أم درمان أمس."
                + "\nوالحرب التي أودت بحياة عشرات الآلاف منذ أبريل 2023 دفعت الملايين إلى النزوح.";
        List<Event> killings = events(text).stream()
                .filter(event -> event.rule().equals("event.kill"))
                .toList();
        assertThat(killings).hasSize(2);
        assertThat(killings.get(0).counts().dead()).isEqualTo(11);
        assertThat(killings.get(0).actors()).isEmpty();
        assertThat(killings.get(1).background()).isTrue();
        assertThat(killings.get(1).recipients())
                .extracting(one -> one.span().of(text))
                .containsExactly("عشرات الآلاف");
    }

    @Test
    void aDenialLeavesWhatHappened() {
        String text = "قتل 11 شخصا في غارة جوية على سوق في كتم أمس.\nونفى الجيش شن الغارة التي قتلت 11 شخصا.";
        assertThat(events(text))
                .filteredOn(event -> event.rule().equals("event.airstrike"))
                .extracting(Event::status)
                .containsExactly(Event.Status.ACTUAL, Event.Status.NEGATED);
        assertThat(events(text))
                .filteredOn(event -> event.rule().equals("event.kill"))
                .extracting(Event::status)
                .containsExactly(Event.Status.ACTUAL);
    }

    @Test
    void theDayOfWhatWentBeforeIsNotThatOfTheAppeal() {
        String text = "دعت الأمم المتحدة طرفي النزاع إلى هدنة، بعد أن تجددت الاشتباكات في العاصمة يوم السبت.";
        assertThat(events(text).get(0).time()).isNull();
    }

    @Test
    void aQuotedNameBelongsToItsBearer() {
        assertParties("انتقدت جمعية «بيئة بلا حدود» غياب خطة وطنية للنفايات.", "انتقدت", "جمعية «بيئة بلا حدود»", "");
    }

    @Test
    void allBehindItsNounIsNobody() {
        assertParties(
                "قضت المحكمة بسجن الوزير، وبرأت نائبه رامي الحلبي من التهم كافة.",
                "برأت",
                "المحكمة",
                "نائبه رامي الحلبي");
    }

    @Test
    void aNounWithTheArticleNamesAgainWhatWasTold() {
        String text =
                "يعقد وزير الخارجية الروسي محادثات مع نظيره الصيني غدا.\nويشمل جدول أعمال المحادثات الأوضاع في أوكرانيا.";
        assertThat(events(text))
                .filteredOn(event -> event.rule().equals("event.talks"))
                .singleElement()
                .satisfies(event -> assertThat(event.again())
                        .extracting(span -> span.of(text))
                        .containsExactly("محادثات"));
    }

    @Test
    void theNounsOfAPhraseNameTheEventAgain() {
        String text = "وجه الوزير الشكر إلى نظيره السعودي.";
        assertThat(events(text))
                .singleElement()
                .satisfies(event -> assertThat(event.again())
                        .extracting(span -> span.of(text))
                        .containsExactly("الشكر"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قررت هيئة الطيران تعليق الرحلات مع لبنان. | event.close-border",
                "أجرى الرئيس اتصالا هاتفيا برئيس الوزراء العراقي. | event.phone-call",
                "نفذت امرأتان هجوما انتحاريا على سوق. | event.suicide-bombing",
                "تنحى الرئيس الجزائري بعد عشرين عاما في الحكم. | event.resign"
            })
    void whatIsMeantMoreExactlyWins(String text, String rule) {
        assertThat(events(text)).extracting(Event::rule).contains(rule);
    }

    @Test
    void aPluralSubjectEndsBeforeItsObject() {
        assertParties("هاجم ملثمون حراسا سودانيين قرب الميناء فجر أمس.", "هاجم", "ملثمون", "حراسا سودانيين");
        assertParties("خطف مجهولون الطبيب من عيادته مساء أمس.", "خطف", "مجهولون", "الطبيب");
    }

    @Test
    void anAdjectiveEndsAnIndefiniteSubjectBeforeAnotherNoun() {
        assertParties("اتهم حزب معارض وزير المالية بالفساد.", "اتهم", "حزب معارض", "وزير المالية");
    }

    @Test
    void whoHasAPronounIsSomebodyElseThanTheTitleBeforeHim() {
        assertParties(
                "التقى وزير الدفاع اليوناني نظيره القبرصي أمس.", "التقى", "وزير الدفاع اليوناني", "نظيره القبرصي");
    }

    @Test
    void aPlaceBehindANationalityIsWhatIsVisited() {
        assertParties("زار وزير الخارجية الإسباني الرباط أمس.", "زار", "وزير الخارجية الإسباني", "الرباط");
    }

    @Test
    void aParticipleInTheAccusativeBehindTheSubjectIsTheObject() {
        assertParties("اعتقلت الشرطة باحثا نرويجيا في المطار.", "اعتقلت", "الشرطة", "باحثا نرويجيا");
    }

    @Test
    void whoDoesItElsewhereLeavesTheGenitiveToWhomItBefalls() {
        assertParties("اتهمت النيابة التاجر بتسميم جاره قبل عام.", "تسميم", "التاجر", "جاره");
    }

    @Test
    void aRelativeClauseWithoutItsPronounSaysWhoDidIt() {
        assertParties("تعرضت ثكنة عسكرية لهجوم نفذته فصائل محلية أمس.", "هجوم", "فصائل محلية", "ثكنة عسكرية");
    }

    @Test
    void aPurposeIsNoRecipient() {
        assertParties("أرسلت الكويت مساعدات إلى السودان لإغاثة النازحين.", "أرسلت", "الكويت", "السودان");
    }

    @Test
    void twoMinistersInTheConstructAreASubject() {
        String text = "اتفق رئيسا الحزبين على هدنة مدتها أسبوع.";
        assertThat(events(text))
                .anySatisfy(event -> assertThat(words(event.actors(), text)).isEqualTo("رئيسا الحزبين"));
    }

    @Test
    void aMasculineCountryIsTheSubjectOfAMasculineVerb() {
        assertParties("العراق يستدعي السفير السويدي احتجاجا.", "يستدعي السفير", "العراق", "السفير السويدي");
    }

    @Test
    void thePronounOnAVerbalNounIsWhoDoesIt() {
        assertParties("أشادت الوزيرة بنتائج مباحثاتها مع نظيرها التركي.", "مباحثاتها", "الوزيرة", "نظيرها التركي");
        assertParties("أشاد الرئيس بنتائج محادثاته مع أمير الكويت.", "محادثاته", "الرئيس", "أمير الكويت");
        assertParties("أشاد الرئيس بنتائج لقائه مع أمير الكويت.", "لقائه", "الرئيس", "أمير الكويت");
    }

    @Test
    void nobodyStandsOnBothSides() {
        assertParties("استمرت المحادثات مع إيران أمس.", "محادثات", "", "إيران");
        assertParties("استمرت المحادثات بين قطر وإيران أمس.", "محادثات", "قطر; إيران", "قطر; إيران");
    }

    @Test
    void aMatterIsNoRecipient() {
        assertParties("أدانت المنظمة الهجوم.", "أدانت", "المنظمة", "");
        assertParties("وافقت الحكومة على المقترح.", "وافقت", "الحكومة", "");
        assertParties("أدانت المنظمة الجيش.", "أدانت", "المنظمة", "الجيش");
    }

    @Test
    void whoWillNotSayHisNameRejectsNothing() {
        assertThat(events("قال مصدر رفض الكشف عن هويته إن الوفد غادر.")).isEmpty();
        assertThat(events("رفضت الوزارة الإجابة عن الأسئلة.")).isEmpty();
        assertThat(events("رفضت الوزارة مطالب النقابة."))
                .extracting(Event::type)
                .contains("REJECT");
    }

    @Test
    void whatLedToDeathsIsNoDenial() {
        assertStatus("قصف الجيش البلدة، ما أدى إلى مقتل ستة جنود.", "مقتل", Event.Status.ACTUAL);
        assertStatus("نفى الجيش مقتل ستة جنود.", "مقتل", Event.Status.NEGATED);
    }

    @Test
    void whatIsCondemnedTookPlaceAndWhatIsIntendedDidNot() {
        assertStatus("جدد المجلس إدانة المملكة لاستمرار الاعتداءات على غزة.", "اعتداءات", Event.Status.ACTUAL);
        assertStatus("أعلنت فرنسا عزمها الاعتراف بدولة فلسطين.", "اعتراف", Event.Status.PLANNED);
        assertStatus("أقر المجلس تفويض وزير الصحة بالتفاوض مع الجانب الماليزي.", "تفاوض", Event.Status.PLANNED);
        assertStatus("دعت النقابة إلى إضراب عام.", "دعت", Event.Status.PLANNED);
        assertStatus("لا تزال الحكومة ترفض التفاوض مع المتمردين.", "ترفض", Event.Status.ACTUAL);
    }

    @Test
    void aDayOfALaterClauseMakesNoPlan() {
        assertStatus(
                "خاض عمال البلدية وقفة احتجاجية، ولوحوا بالإضراب ابتداء من الاثنين المقبل.",
                "وقفة احتجاجية",
                Event.Status.ACTUAL);
    }

    @Test
    void aDayInTheFirstClauseLeavesTheSecondItsEvent() {
        assertParties(
                "صادق المجلس مساء الثلاثاء على القانون، في حين تظاهر مئات من عمال النقل أمام المقر.",
                "تظاهر",
                "مئات من عمال النقل",
                "المقر");
    }

    @Test
    void whoIsOnlyCountedIsCounted() {
        assertThat(events("أسفر الهجوم عن إصابة تسعة."))
                .anySatisfy(event -> assertThat(event.counts().injured()).isEqualTo(9));
        assertThat(events("خلف القصف ستة قتلى."))
                .anySatisfy(event -> assertThat(event.counts().dead()).isEqualTo(6));
    }

    @Test
    void accidentsAreNoViolence() {
        assertThat(events("لقي 14 شخصا مصرعهم إثر تصادم حافلة وشاحنة.")).isEmpty();
        assertThat(events("لقي 14 شخصا مصرعهم إثر تفجير حافلة وشاحنة.")).isNotEmpty();
    }

    @Test
    void civiliansAreOfTheCountryWhereItWasDone() {
        assertThat(events("قتل أربعة مدنيين في هجوم في مصراتة."))
                .flatExtracting(Event::recipients)
                .extracting(Event.Participant::code)
                .isNotEmpty()
                .allMatch(code -> code == null || !code.startsWith("SAU"));
        assertThat(events("قتل أربعة مدنيين في هجوم في ليبيا."))
                .flatExtracting(Event::recipients)
                .extracting(Event.Participant::code)
                .contains("LBYCVL");
    }

    @Test
    void whatBeginsHasItsSubject() {
        assertParties("بدأ الرئيس الفرنسي زيارة إلى المغرب.", "زيارة", "الرئيس الفرنسي", "المغرب");
    }

    @Test
    void aPronounMeansTheOnePersonBeforeIt() {
        assertParties(
                "عاد السفير الياباني أمس. واستقبله وزير الزراعة في مكتبه.",
                "استقبله",
                "وزير الزراعة",
                "السفير الياباني");
        assertParties("كان المهربون نائمين حين اعتقلتهم فرقة خاصة فجرا.", "اعتقلتهم", "فرقة خاصة", "المهربون");
        // Two may be meant.
        assertParties("التقى القاضي المحامي في المحكمة. واعتقله الحرس مساء.", "اعتقله", "الحرس", "");
    }

    @Test
    void whoReceivesACallIsCalled() {
        assertParties(
                "تلقى الرئيس الأرجنتيني اتصالا هاتفيا من المستشار النمساوي أمس.",
                "اتصالا هاتفيا",
                "المستشار النمساوي",
                "الرئيس الأرجنتيني");
    }

    @Test
    void whatSomethingIsDoneForIsPlanned() {
        assertStatus("سافر المبعوث إلى جوبا للقاء زعيم المتمردين.", "لقاء", Event.Status.PLANNED);
        assertParties("سافر المبعوث إلى جوبا للقاء زعيم المتمردين.", "لقاء", "المبعوث", "زعيم المتمردين");
        assertStatus("أعد البنك برنامجا لتعزيز التعاون بين كينيا وأوغندا.", "تعاون", Event.Status.PLANNED);
        // What is undergone took place.
        assertStatus("تعرض المخيم لقصف مدفعي ليلا أدى إلى مقتل طفل.", "قصف مدفعي", Event.Status.ACTUAL);
    }

    @Test
    void noAnswerInACaseIsACondition() {
        assertStatus(
                "هدد العمال بالتصعيد، وقالوا إنهم سيغلقون المصنع في صورة عدم استجابة الإدارة لمطالبهم.",
                "استجابة",
                Event.Status.HYPOTHETICAL);
    }

    @Test
    void whoIsCalledOnToDoItDoesIt() {
        assertParties(
                "دعت رابطة القضاة النيابة العامة إلى التحقيق في وفاة السجين.",
                "تحقيق",
                "النيابة العامة",
                "وفاة السجين");
    }

    @Test
    void whatIsBetweenCommasPartsNoVerbFromItsObject() {
        assertParties(
                "قررت محكمة الاستئناف، خلال جلسة مغلقة، الإفراج عن أربعة موقوفين.",
                "إفراج",
                "محكمة الاستئناف",
                "أربعة موقوفين");
    }

    @Test
    void whoDidItStandsBehindByOnTheirPart() {
        assertParties("تم إيقاف المهرب من طرف أعوان الحرس مساء أمس.", "إيقاف", "أعوان الحرس", "المهرب");
        assertParties("خطف مهندس من بيته على يد خمسة مسلحين ملثمين.", "خطف", "خمسة مسلحين ملثمين", "مهندس");
        assertParties("المقترح الجديد رفض من قبل نقابة المعلمين.", "رفض", "نقابة المعلمين", "المقترح الجديد");
    }

    @Test
    void whoWasExposedToAnAttackUnderwentIt() {
        assertParties("أكد ناطق عسكري تعرض ناقلة النفط لهجوم صاروخي في المضيق.", "هجوم صاروخي", "", "ناقلة النفط");
    }

    @Test
    void noDeedDoesAnything() {
        assertParties("تم إيقاف المهرب بعد مداهمة منزله.", "مداهمة", "", "منزله");
    }

    private static void assertStatus(String text, String trigger, Event.Status status) {
        assertThat(events(text))
                .filteredOn(event -> event.trigger().of(text).equals(trigger))
                .singleElement()
                .extracting(Event::status)
                .isEqualTo(status);
    }

    private static void assertParties(String text, String trigger, String actors, String recipients) {
        assertThat(events(text))
                .filteredOn(event -> event.trigger().of(text).equals(trigger))
                .singleElement()
                .satisfies(event -> {
                    assertThat(words(event.actors(), text)).isEqualTo(actors);
                    assertThat(words(event.recipients(), text)).isEqualTo(recipients);
                });
    }

    private static String words(List<Event.Participant> participants, String text) {
        return String.join(
                "; ", participants.stream().map(one -> one.span().of(text)).toList());
    }

    private static List<Event> events(String text) {
        Analysis analysis = MUJAZ.analyze(Article.of(text));
        return analysis.events();
    }

    @Test
    void anAttackToldAgainInOtherWordsIsOne() {
        String text = "أطلق مسلحون النار على مسجد في المدينة أمس. وقال شاهد إن الهجوم استمر دقائق."
                + " وأضاف أن الاعتداء على المسجد وقع وقت الصلاة.";

        assertThat(events(text))
                .filteredOn(event -> event.type().equals("ASSAULT"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تسعى الحكومة إلى تحقيق نسبة نمو تبلغ أربعة بالمائة.",
                "ويعزى هذا الارتفاع إلى زيادة الصادرات.",
                "أنا هنا اليوم وهُنا سأبقى.",
                "نشر الناطق باسم قوات الأمن تدوينة على صفحته."
            })
    void whatIsDoneToOtherThingsIsNoEvent(String text) {
        assertThat(events(text)).isEmpty();
    }
}
