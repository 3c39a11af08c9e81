package org.mujaz.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;

class EntityReaderTest {

    private static final Mujaz MUJAZ = Mujaz.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            وصل وزير الخارجية النرويجي إريك هولستاد إلى عمان | PERSON إريك هولستاد
            قال العقيد خالد الزعبي إن الطريق مفتوح | PERSON خالد الزعبي
            اجتمع المزارع أبو عدنان الشمالي بالأهالي | PERSON أبو عدنان الشمالي
            بحسب وزارة الموارد البشرية والتنمية الاجتماعية | ORGANIZATION وزارة الموارد البشرية والتنمية الاجتماعية
            نشرت صحيفة «الفجر الأزرق» المقال | ORGANIZATION الفجر الأزرق
            سافر إلى سوريا ولبنان أمس | LOCATION سوريا, LOCATION لبنان
            وصلت القافلة إلى قرية كفر طميس صباحا | LOCATION كفر طميس
            أغلق مطار بيروت الدولي أبوابه | LOCATION مطار بيروت الدولي
            """)
    void namesAreFound(String text, String expected) {
        List<String> found = entities(text).stream()
                .filter(entity -> !entity.name().equals("عمان"))
                .map(entity -> entity.type() + " " + entity.name())
                .toList();
        assertThat(String.join(", ", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            استمر القتال أياما قبل أن يتوقف
            وقال إن السلام ممكن وإن الأمل قائم
            كان كريما مع ضيوفه وجميل المعشر
            """)
    void ordinaryWordsAreNoNames(String text) {
        assertThat(entities(text)).isEmpty();
    }

    @Test
    void fullShortAndTitleAloneAreOnePerson() {
        Entity person = entities(
                        "استقبل رئيس الوزراء إريك هولستاد الوفد. وقال هولستاد إن الزيارة مهمة. ثم غادر رئيس الوزراء.")
                .get(0);
        assertThat(person.name()).isEqualTo("إريك هولستاد");
        assertThat(person.mentions()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(person.roles()).extracting(Entity.Role::title).containsExactly("رئيس الوزراء");
    }

    @Test
    void aFamilyNameOfTwoPersonsStaysByItself() {
        List<Entity> entities = entities("حضر إريك هولستاد وماريا هولستاد الحفل. وقال هولستاد إن الحفل ناجح.");
        assertThat(entities)
                .filteredOn(entity -> entity.name().endsWith("هولستاد"))
                .hasSize(3);
    }

    @Test
    void aCounterpartHasTheOfficeOfTheOther() {
        List<Entity> entities =
                entities("بحث وزير الخارجية الأردني سالم الحديدي مع نظيره النرويجي إريك هولستاد الوضع.");
        assertThat(entities).hasSize(2);
        assertThat(entities.get(1).roles().get(0).title()).isEqualTo("وزير الخارجية");
        assertThat(entities.get(1).roles().get(0).of()).isEqualTo("NOR");
        assertThat(entities.get(0).roles().get(0).of()).isEqualTo("JOR");
    }

    @Test
    void countriesHaveTheirCodes() {
        assertThat(entities("زار الوفد مصر أمس").get(0).ref()).isEqualTo("iso3166:EGY");
    }

    private static List<Entity> entities(String text) {
        return MUJAZ.analyze(Article.of(text)).entities();
    }
}
