package org.mujaz.web.page;

import org.mujaz.analysis.Analysis;

/** Which findings a reading has, by the ids of the contract ({@code t1}, {@code n1}, {@code e1}, {@code s1}, {@code v1}) and {@code k1}. */
public final class Findable {

    private static final int LONGEST = 8;

    private Findable() {}

    /** Whether {@code finding} is one of the reading's. */
    public static boolean has(Reading reading, String finding) {
        return index(reading, finding) >= 0;
    }

    /** The index of a finding in its list, or -1 where there is none. */
    public static int index(Reading reading, String finding) {
        if (finding.length() < 2 || finding.length() > LONGEST) {
            return -1;
        }
        int number = 0;
        for (int i = 1; i < finding.length(); i++) {
            char c = finding.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        Analysis analysis = reading.analysis();
        int count = switch (finding.charAt(0)) {
            case 'k' -> reading.brief().points().size();
            case 't' -> analysis.times().size();
            case 'n' -> analysis.numbers().size();
            case 'e' -> analysis.entities().size();
            case 's' -> analysis.statements().size();
            case 'v' -> analysis.events().size();
            default -> 0;
        };
        return number >= 1 && number <= count && finding.charAt(1) != '0' ? number - 1 : -1;
    }
}
