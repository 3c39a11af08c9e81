package org.mujaz.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mujaz.read.Problem;
import org.mujaz.read.Skip;

/** What became of everything that was read: kept, skipped and why, failed and with which code. */
final class Tally {

    private final Map<Skip, Long> skipped = new EnumMap<>(Skip.class);
    private final Map<String, Long> failed = new TreeMap<>();
    private long kept;

    void keep() {
        kept++;
    }

    void skip(Skip reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    void fail(Problem problem) {
        failed.merge(problem.id(), 1L, Long::sum);
    }

    long kept() {
        return kept;
    }

    long failed() {
        return sum(failed);
    }

    long skipped() {
        return sum(skipped);
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The one line at the end of a batch. */
    String line(Locale language) {
        boolean arabic = language.getLanguage().equals("ar");
        List<String> reasons = new ArrayList<>();
        skipped.forEach((reason, count) -> reasons.add(reason.in(language) + " " + count));
        List<String> codes = new ArrayList<>();
        failed.forEach((code, count) -> codes.add(code + " " + count));
        String comma = arabic ? "\u060C " : ", ";
        String skips = reasons.isEmpty() ? "" : " (" + String.join(comma, reasons) + ")";
        String fails = codes.isEmpty() ? "" : " (" + String.join(comma, codes) + ")";
        String format = arabic
                ? "mujaz: \u0627\u0644\u0645\u0642\u0631\u0648\u0621 %d\u060C \u0627\u0644\u0645\u0623\u062E\u0648\u0630 %d\u060C"
                        + " \u0627\u0644\u0645\u062A\u0631\u0648\u0643 %d%s\u060C \u0627\u0644\u0645\u062A\u0639\u062B\u0631 %d%s"
                : "mujaz: %d read, %d kept, %d skipped%s, %d failed%s";
        return String.format(Locale.ROOT, format, kept + skipped() + failed(), kept, skipped(), skips, failed(), fails);
    }
}
