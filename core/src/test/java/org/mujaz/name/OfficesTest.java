package org.mujaz.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Published;

class OfficesTest {

    private static final Offices OFFICES = new Offices(Lexicon.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010-05-03/2014-01-20          | 2012-07-01 | true
            2010-05-03/2014-01-20          | 2010-05-03 | true
            2010-05-03/2014-01-20          | 2014-01-20 | true
            2010-05-03/2014-01-20          | 2014-01-21 | false
            2010-05-03/2014-01-20          | 2010-05-02 | false
            2010/2014                      | 2010-01-01 | true
            2010/2014                      | 2014-12-31 | true
            2010/2014                      | 2015-01-01 | false
            2010-05/2014-03                | 2014-03-31 | true
            2010-05/2014-03                | 2014-04-01 | false
            2010/                          | 2030-01-01 | true
            2010/                          | 2009-12-31 | false
            2001/2004; 2010/2014           | 2012-07-01 | true
            2001/2004; 2010/2014           | 2007-07-01 | false
            ''                             | 2007-07-01 | false
            """)
    void anOfficeIsHeldOnTheDaysOfItsPeriods(String periods, String day, boolean held) {
        Published published = Published.on(LocalDate.parse(day), Published.Basis.GIVEN);

        assertThat(new Offices.Office("وزير", "NOR", "GOV", periods).isHeldAt(published))
                .isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"2010/2014, false", "2010/, true", "2001/2004; 2010/, true"})
    void ofAnUndatedArticleAnOfficeIsHeldThatIsHeldStill(String periods, boolean held) {
        assertThat(new Offices.Office("وزير", "NOR", "GOV", periods).isHeldAt(Published.UNKNOWN))
                .isEqualTo(held);
    }

    @Test
    void theOfficesOfTheListAreFoundByThePersonsName() {
        assertThat(OFFICES.of("حسني مبارك"))
                .anySatisfy(office -> assertThat(office)
                        .isEqualTo(new Offices.Office("رئيس", "EGY", "GOV", "1981-10-14/2011-02-11")));
        assertThat(OFFICES.of("إريك هولستاد")).isEmpty();
    }
}
