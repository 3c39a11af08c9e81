package org.mujaz.report;

import java.util.Locale;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;

/** The words of reports in one language: the list {@code check/labels}. Immutable. */
public final class Labels {

    private final PhraseTable table;
    private final boolean arabic;

    /** @param language {@code ar} for Arabic, any other for English */
    public Labels(Lexicon lexicon, Locale language) {
        this.table = lexicon.table("check/labels");
        this.arabic = language.getLanguage().equals("ar");
    }

    public boolean isArabic() {
        return arabic;
    }

    /** A verdict in a word or two. */
    public String verdict(Verdict verdict) {
        return of("verdict-", verdict);
    }

    /** The sign of a verdict, for those who do not see its colour. */
    public String sign(Verdict verdict) {
        return of("sign-", verdict);
    }

    /** What is wrong with a claim, or what it is about where nothing is. */
    public String about(Claim claim) {
        return claim.error() == null ? of("kind-", claim.kind()) : of("error-", claim.error());
    }

    /** Why a claim has its verdict. */
    public String reason(Claim claim) {
        return arabic ? claim.reason().arabic() : claim.reason().english();
    }

    /**
     * A word by its name in the list.
     *
     * @throws IllegalArgumentException if the list has no such word
     */
    String of(String name) {
        int row = table.rowOf(FoldedText.of(name), 0, name.length());
        if (row < 0) {
            throw new IllegalArgumentException("the lexicon has no label " + name);
        }
        return table.cell(row, arabic ? "arabic" : "english");
    }

    private String of(String prefix, Enum<?> value) {
        return of(prefix + value.name().toLowerCase(Locale.ROOT));
    }
}
