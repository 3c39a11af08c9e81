package org.mujaz.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mujaz.text.FoldedText;

/** The list of concepts agrees with itself. */
class ConceptListTest {

    private static final List<String> RELATIONS = List.of("opposite", "implies", "converse");
    private static final List<String> MEMBERS = List.of("verbs", "nouns", "words", "phrases");

    private final List<ConceptRow> rows = ConceptRow.all();

    ConceptListTest() throws IOException {}

    @Test
    void namesAreUniqueAsTheyAreCompared() {
        Map<String, String> places = new HashMap<>();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(
                        places.put(FoldedText.fold(row.form()), row.place()))
                .as(row.place() + " " + row.form())
                .isNull());
    }

    @Test
    void relationsNameOtherConcepts() {
        Set<String> names = new HashSet<>();
        rows.forEach(row -> names.add(row.form()));
        List<String> unknown = new ArrayList<>();
        for (ConceptRow row : rows) {
            for (String relation : RELATIONS) {
                for (String name : row.members(relation)) {
                    if (!names.contains(name) || name.equals(row.form())) {
                        unknown.add(row.place() + " " + relation + " " + name);
                    }
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void nothingFollowsFromWhatItExcludes() {
        Map<String, Set<String>> implied = new HashMap<>();
        rows.forEach(row -> implied.put(row.form(), new HashSet<>(row.members("implies"))));
        boolean more = true;
        while (more) {
            more = false;
            for (Set<String> steps : implied.values()) {
                Set<String> further = new HashSet<>();
                steps.forEach(step -> further.addAll(implied.getOrDefault(step, Set.of())));
                more |= steps.addAll(further);
            }
        }
        List<String> both = new ArrayList<>();
        for (ConceptRow row : rows) {
            for (String opposite : row.members("opposite")) {
                boolean follows = implied.getOrDefault(row.form(), Set.of()).contains(opposite)
                        || implied.getOrDefault(opposite, Set.of()).contains(row.form());
                if (follows) {
                    both.add(row.place() + " " + row.form() + " and " + opposite);
                }
            }
        }
        assertThat(both).isEmpty();
    }

    @Test
    void noWordIsOfAConceptAndOfItsOpposite() {
        Map<String, Set<String>> words = new HashMap<>();
        for (ConceptRow row : rows) {
            Set<String> own = new HashSet<>(Set.of(row.form().replaceFirst(" \\d+$", "")));
            MEMBERS.forEach(column -> own.addAll(row.members(column)));
            words.put(row.form(), own);
        }
        List<String> both = new ArrayList<>();
        for (ConceptRow row : rows) {
            for (String opposite : row.members("opposite")) {
                Set<String> shared = new HashSet<>(words.getOrDefault(row.form(), Set.of()));
                shared.retainAll(words.getOrDefault(opposite, Set.of()));
                shared.forEach(word -> both.add(row.place() + " " + word + " is of " + opposite + " too"));
            }
        }
        assertThat(both).isEmpty();
    }

    @Test
    void rowsWithSeveralMembersHaveACaseThatHolds() {
        List<String> without = rows.stream()
                .filter(row -> MEMBERS.stream()
                                .mapToInt(column -> row.members(column).size())
                                .sum()
                        > 0)
                .filter(row -> row.members("supports").isEmpty())
                .map(row -> row.place() + " " + row.form())
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void phrasesAreOfTwoToFourWords() {
        List<String> odd = new ArrayList<>();
        for (ConceptRow row : rows) {
            for (String phrase : row.members("phrases")) {
                int words = phrase.split(" ").length;
                if (words < 2 || words > 4) {
                    odd.add(row.place() + " " + phrase);
                }
            }
        }
        assertThat(odd).isEmpty();
    }
}
