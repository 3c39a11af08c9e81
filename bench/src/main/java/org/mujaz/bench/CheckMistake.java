package org.mujaz.bench;

import java.util.Locale;
import org.mujaz.check.CheckedPoint;
import org.mujaz.check.Claim;
import org.mujaz.check.Verdict;

/** A point that was judged wrongly, as {@code -Dmujaz.mistakes=true} shows it. */
final class CheckMistake {

    private CheckMistake() {}

    /** The verdict, the point, and each claim that is not supported with what is said to be wrong with it. */
    static String of(CheckedPoint point) {
        StringBuilder line = new StringBuilder(point.verdict().name().toLowerCase(Locale.ROOT))
                .append(" | ")
                .append(point.text());
        for (Claim claim : point.claims()) {
            if (claim.verdict() != Verdict.SUPPORTED) {
                line.append(" | ")
                        .append(claim.error())
                        .append(claim.detail().isEmpty() ? "" : "/" + claim.detail())
                        .append(" \u27E6")
                        .append(point.text(), claim.span().start(), claim.span().end())
                        .append("\u27E7 ")
                        .append(claim.reason().english());
            }
        }
        return line.toString();
    }
}
