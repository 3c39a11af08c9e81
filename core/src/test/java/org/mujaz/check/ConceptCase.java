package org.mujaz.check;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;

/**
 * A case of a concept: {@code claim <= evidence}.
 *
 * @param kind {@code supports} where the evidence bears the claim out, {@code refutes} where it excludes it
 * @param words the case as it is written
 * @param place file and line
 */
record ConceptCase(String kind, String words, String place) {

    static final String SUPPORTS = "supports";
    static final String REFUTES = "refutes";

    private static final String SIGN = " <= ";

    /** The cases of a row, those that hold first. */
    static List<ConceptCase> of(ConceptRow row) {
        List<ConceptCase> cases = new ArrayList<>();
        for (String kind : List.of(SUPPORTS, REFUTES)) {
            row.members(kind).forEach(words -> cases.add(new ConceptCase(kind, words, row.place())));
        }
        return cases;
    }

    /** Claim and evidence; a case that is written otherwise has not two parts. */
    List<String> parts() {
        return List.of(words.split(SIGN, -1));
    }

    /** Whether the check decides as the case says: supported, or anything else. */
    boolean holds(Mujaz mujaz) {
        String claim = parts().get(0);
        String evidence = parts().get(1);
        Check check = mujaz.check(mujaz.analyze(Article.of(evidence)), List.of(claim));
        return (check.verdict() == Verdict.SUPPORTED) == kind.equals(SUPPORTS);
    }

    /** How it stands in the list of known failures. */
    String key() {
        return kind + "\t" + words;
    }
}
