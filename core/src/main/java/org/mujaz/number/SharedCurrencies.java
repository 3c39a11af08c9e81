package org.mujaz.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * Says of which country money is whose name several countries use: riyals are Qatari in an article about Qatar.
 *
 * <p>It is that of the country which the article names most often. Where it names none of them, or two as often, the currency is not
 * known ({@code XXX}), unless the name is used of one country far more than of the others. A nationality behind the name says it at once and
 * is not touched. Currencies are those of ISO 4217, countries of ISO 3166.
 */
public final class SharedCurrencies {

    /** Stands for a currency that is not known, as in ISO 4217. */
    public static final String UNKNOWN = "XXX";

    private static final int COUNTRY = 3;

    private final PhraseTable currencies;

    public SharedCurrencies(Lexicon lexicon) {
        this.currencies = lexicon.table("number/shared-currencies");
    }

    /**
     * {@code numerals} with the currencies of the countries that an article is about. Linear in their number.
     *
     * @param naming how often the article names a country (ISO 3166 alpha-3)
     */
    public List<Numeral> settle(Text text, List<Numeral> numerals, ToIntFunction<String> naming) {
        List<Numeral> settled = new ArrayList<>(numerals);
        for (int i = settled.size() - 1; i >= 0; i--) {
            Numeral numeral = numerals.get(i);
            int row = numeral.kind() == Numeral.Kind.MONEY ? row(text, numeral) : -1;
            if (row >= 0) {
                settled.set(i, numeral.in(currency(row, naming)));
            } else if (leavesOut(text, numerals, i)) {
                settled.set(
                        i,
                        numeral.in(Objects.requireNonNullElse(settled.get(i + 1).unit(), UNKNOWN)));
            }
        }
        return settled;
    }

    /**
     * Whether a sum of which it is not known whose money it is ({@link #UNKNOWN}) may be in a currency: dinars may be Kuwaiti, but no
     * dollars.
     *
     * @param code the currency (ISO 4217)
     */
    public boolean mayBe(Text text, Numeral numeral, String code) {
        if (!UNKNOWN.equals(numeral.unit())) {
            return false;
        }
        int row = row(text, numeral);
        return row < 0 || currencies.cell(row, "codes").contains(' ' + code);
    }

    /** Whether a sum leaves its currency to the next: "between 3 and 5 million riyals". */
    private static boolean leavesOut(Text text, List<Numeral> numerals, int i) {
        Numeral numeral = numerals.get(i);
        return numeral.kind() == Numeral.Kind.MONEY
                && text.tokens().get(numeral.endToken() - 1).kind() == Token.Kind.NUMBER
                && i + 1 < numerals.size()
                && numerals.get(i + 1).kind() == Numeral.Kind.MONEY
                && Objects.equals(numeral.unit(), numerals.get(i + 1).unit());
    }

    /** The row of the word that a sum of money ends with, or -1. */
    private int row(Text text, Numeral numeral) {
        Token last = text.tokens().get(numeral.endToken() - 1);
        return last.kind() == Token.Kind.WORD
                ? currencies.rowOf(text.folded(), last.foldedStart(), last.foldedEnd())
                : -1;
    }

    private String currency(int row, ToIntFunction<String> naming) {
        String codes = currencies.cell(row, "codes");
        String currency = currencies.cell(row, "otherwise");
        int most = 0;
        int at = 0;
        while (at < codes.length()) {
            int end = codes.indexOf(';', at) < 0 ? codes.length() : codes.indexOf(';', at);
            int named = naming.applyAsInt(codes.substring(at, at + COUNTRY));
            String code = codes.substring(at + COUNTRY + 1, end);
            boolean other = named == most && named > 0 && !code.equals(currency);
            currency = named > most ? code : other ? UNKNOWN : currency;
            most = Math.max(most, named);
            at = end + 2;
        }
        return currency;
    }
}
