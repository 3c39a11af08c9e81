package org.mujaz.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/** Numbers in digits, with the commas and full stops of all desks. */
final class Digits {

    /** More are no number of a news text. */
    static final int MOST = 24;

    private static final char ARABIC_COMMA = '\u060C';
    private static final char THOUSANDS_SEPARATOR = '\u066C';

    private Digits() {}

    /** Whether the numbers of a text use the comma for decimals: some do, and none uses the full stop or groups of thousands. */
    public static boolean hasDecimalComma(Text text) {
        boolean commas = false;
        for (Token token : text.tokens()) {
            if (token.kind() == Kind.NUMBER && token.foldedLength() > 2) {
                String digits = text.folded(token);
                int stop = digits.indexOf('.');
                int comma = digits.indexOf(',');
                if (stop >= 0 || comma != digits.lastIndexOf(',')) {
                    return false;
                }
                commas |= comma > 0 && digits.length() - comma - 1 != 3;
            }
        }
        return commas;
    }

    /**
     * The value of a number in digits. A comma parts thousands where every group behind it has three digits and there is more
     * than one or no decimal sense; else it is a decimal comma. Several full stops part thousands too, unless they are a date; null where it is no number.
     */
    static @Nullable BigDecimal value(Text text, Token token, boolean decimalComma) {
        String digits = text.folded(token);
        if (digits.length() > MOST) {
            return null;
        }
        String source = text.source().substring(token.start(), token.end());
        boolean arabicDecimal = source.indexOf('\u066B') >= 0;
        int commas = count(digits, ',');
        int stops = count(digits, '.');
        if (stops > 1) {
            boolean grouped = groupsOfThree(digits, '.') && commas <= 1;
            return grouped ? new BigDecimal(digits.replace(".", "").replace(',', '.')) : null;
        }
        if (commas == 1 && stops == 0 && (decimalComma || !groupsOfThree(digits, ','))) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        if (commas > 0 && stops == 1 && digits.indexOf('.') < digits.indexOf(',')) {
            return null;
        }
        if (commas > 1 && stops == 0 && areOfTwoKinds(source)) {
            int last = digits.lastIndexOf(',');
            return groupsOfThree(digits.substring(0, last), ',')
                    ? new BigDecimal(digits.substring(0, last).replace(",", "") + '.' + digits.substring(last + 1))
                    : null;
        }
        if (commas > 0
                && !groupsOfThree(digits.substring(0, stops == 1 ? digits.indexOf('.') : digits.length()), ',')) {
            return null;
        }
        boolean leadingZero = commas == 1 && stops == 0 && digits.startsWith("0,");
        if (leadingZero || (arabicDecimal && commas == 1 && stops == 0)) {
            return new BigDecimal(digits.replace(',', '.'));
        }
        return new BigDecimal(digits.replace(",", ""));
    }

    /** Whether the last comma is written otherwise than the first: one parts thousands, the other is the decimal comma. */
    private static boolean areOfTwoKinds(String source) {
        int first = 0;
        int last = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == ',' || c == ARABIC_COMMA || c == THOUSANDS_SEPARATOR) {
                first = first == 0 ? c : first;
                last = c;
            }
        }
        return first != last;
    }

    private static int count(String digits, char mark) {
        int count = 0;
        for (int i = 0; i < digits.length(); i++) {
            count += digits.charAt(i) == mark ? 1 : 0;
        }
        return count;
    }

    private static boolean groupsOfThree(String digits, char mark) {
        int firstMark = digits.indexOf(mark);
        if (firstMark < 1 || firstMark > 3) {
            return false;
        }
        int run = 0;
        for (int i = firstMark + 1; i <= digits.length(); i++) {
            if (i == digits.length() || digits.charAt(i) == mark) {
                if (run != 3) {
                    return false;
                }
                run = 0;
            } else if (digits.charAt(i) == '.' || digits.charAt(i) == ',') {
                return run == 3;
            } else {
                run++;
            }
        }
        return true;
    }
}
