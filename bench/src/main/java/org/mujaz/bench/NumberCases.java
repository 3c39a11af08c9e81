package org.mujaz.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.number.NumberReader;
import org.mujaz.number.Numeral;
import org.mujaz.number.Numeral.Kind;
import org.mujaz.text.Article;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;

/**
 * Numbers, ordinals, percentages and bounds on the suite of Recognizers-Text, which speaks as people speak to an assistant, not
 * as news does: of the sentences that hold something and are not out of scope ({@code bench/out-of-scope.tsv}), those in which
 * every value is read, of its kind, where it stands. Numbers inside expressions of time are read too.
 *
 * <p>What is read beyond that is told with the mistakes but not counted: the suite leaves to other models much that is a number.
 */
final class NumberCases implements Measure {

    private static final String NAME = "numbers, Recognizers, ";

    /** The suite writes fifteen digits of a fraction. */
    private static final MathContext DIGITS = new MathContext(14);

    private static final List<Model> MODELS = List.of(
            new Model("NumberModel", "values", true, NumberCases::isValue),
            new Model("OrdinalModel", "ordinals", true, NumberCases::isOrdinal),
            new Model("PercentModel", "percentages", true, NumberCases::isPercentage),
            new Model("NumberRangeModel", "bounds", false, NumberCases::isRange));

    private final OutOfScope outOfScope;

    NumberCases(OutOfScope outOfScope) {
        this.outOfScope = outOfScope;
    }

    /** What one model of the suite wants, and when a numeral is that. */
    private record Model(String spec, String name, boolean floored, Judge judge) {}

    private interface Judge {
        boolean accepts(String value, Numeral numeral);
    }

    @Override
    public String gold() {
        return "time-numbers/recognizers.jsonl";
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        TextReader texts = new TextReader(mujaz.lexicon());
        NumberReader numbers = new NumberReader(mujaz.lexicon());
        Map<String, List<RecognizerCase>> bySentence = new LinkedHashMap<>();
        for (RecognizerCase expectation : RecognizerCase.read(gold)) {
            bySentence
                    .computeIfAbsent(expectation.spec() + '\t' + expectation.text(), key -> new ArrayList<>())
                    .add(expectation);
        }
        List<Score> scores = new ArrayList<>();
        Count sum = new Count();
        for (Model model : MODELS) {
            Count count = new Count();
            for (List<RecognizerCase> sentence : bySentence.values()) {
                if (sentence.get(0).spec().equals(model.spec())) {
                    Text text = texts.read(Article.of(sentence.get(0).text()));
                    boolean asked = sentence.stream().noneMatch(outOfScope::contains);
                    boolean right = isRight(model, sentence, numbers.read(text, List.of()), asked ? log : null);
                    count.add(asked, right);
                }
            }
            if (count.all > 0) {
                scores.add(Score.of(NAME + model.name(), count.right()));
            }
            if (model.floored()) {
                sum.add(count);
            }
        }
        if (sum.all > 0) {
            scores.add(Score.of(NAME + "all but bounds", sum.right()));
            scores.add(Score.of(NAME + "share in scope", 100.0 * sum.asked / sum.all));
        }
        return scores;
    }

    /** How many sentences there are, are asked for, are right. */
    private static final class Count {
        private int all;
        private int asked;
        private int right;

        void add(boolean isAsked, boolean isRight) {
            all++;
            asked += isAsked ? 1 : 0;
            right += isAsked && isRight ? 1 : 0;
        }

        void add(Count other) {
            all += other.all;
            asked += other.asked;
            right += other.right;
        }

        double right() {
            return asked == 0 ? 0 : 100.0 * right / asked;
        }
    }

    private static boolean isRight(
            Model model, List<RecognizerCase> sentence, List<Numeral> found, @Nullable MistakeLog log) {
        List<Numeral> left = new ArrayList<>(found);
        String text = sentence.get(0).text();
        boolean right = true;
        for (RecognizerCase expectation : sentence) {
            String value = expectation.value().path("value").asText();
            int start = Math.max(0, text.indexOf(expectation.words()));
            Span span = new Span(start, start + expectation.words().length());
            boolean given = left.removeIf(
                    numeral -> numeral.span().overlaps(span) && model.judge().accepts(value, numeral));
            if (!given && log != null) {
                log.add(NAME + model.name(), "missed " + value, expectation.id() + ": " + text);
            }
            right &= given;
        }
        for (Numeral numeral : left) {
            if (log != null) {
                String also = "also " + numeral.value().toPlainString();
                log.add(NAME + model.name(), also, numeral.span().of(text) + ": " + text);
            }
        }
        return right;
    }

    private static boolean isValue(String value, Numeral numeral) {
        return numeral.kind() != Kind.ORDINAL && equal(new BigDecimal(value), numeral.value());
    }

    /** Of ordinals that count from the end, {@code end-1} is the last but one. */
    private static boolean isOrdinal(String value, Numeral numeral) {
        if (numeral.kind() != Kind.ORDINAL || value.startsWith("current")) {
            return false;
        }
        BigDecimal rank = value.startsWith("end")
                ? new BigDecimal(value.substring("end".length())).subtract(BigDecimal.ONE)
                : new BigDecimal(value);
        return equal(rank, numeral.value());
    }

    private static boolean isPercentage(String value, Numeral numeral) {
        return numeral.kind() == Kind.PERCENT && equal(new BigDecimal(value.replace("%", "")), numeral.value());
    }

    /** {@code (20,35]}; whether an end belongs to the range is not said by a numeral. */
    private static boolean isRange(String value, Numeral numeral) {
        String[] ends = value.substring(1, value.length() - 1).split(",", -1);
        return isEnd(ends[0], numeral.low()) && isEnd(ends[1], numeral.high());
    }

    private static boolean isEnd(String end, @Nullable BigDecimal bound) {
        return bound == null ? end.isEmpty() : !end.isEmpty() && equal(new BigDecimal(end), bound);
    }

    private static boolean equal(BigDecimal one, BigDecimal other) {
        return one.round(DIGITS).compareTo(other.round(DIGITS)) == 0;
    }
}
