package org.mujaz.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.text.Published;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.time.TimeExpression;

/** When an event took place, and what its time says of it. */
final class EventTimes {

    /** So many expressions of time back one is looked for. */
    private static final int BACK = 80;

    private static final int YEAR_DIGITS = 4;

    /** So many tokens before a verb the word may stand that makes its clause subordinate. */
    private static final int SUBORDINATE_REACH = 5;

    /** Where the month ends in a value: XXXX-03. */
    private static final int MONTH_END = 7;

    /** How many tokens may stand before the date of an entry of a chronicle. */
    private static final int CHRONICLE = 3;

    /** How many tokens before the noun of an event its time may stand. */
    private static final int TIME_BEFORE = 6;

    /** How many tokens behind the noun of an event its time may begin. */
    private static final int TIME_BEHIND = 10;

    /** How many tokens from a verb the time may stand that says when somebody says something. */
    private static final int BESIDE = 4;

    /** What was so many days before publication went before the day's news. */
    private static final int BACKGROUND_DAYS = 4;

    private static final String TOMORROW = "P1D";

    /** The coming, the next. */
    private static final Set<String> NEXT = Set.of(
            "\u0627\u0644\u0645\u0642\u0628\u0644",
            "\u0627\u0644\u0645\u0642\u0628\u0644\u0647",
            "\u0627\u0644\u0645\u0642\u0628\u0644\u064A\u0646",
            "\u0627\u0644\u0642\u0627\u062F\u0645",
            "\u0627\u0644\u0642\u0627\u062F\u0645\u0647");

    private final Text text;
    private final Clauses clauses;
    private final List<TimeExpression> times;
    private final Published published;

    /** For each token the first time that begins at it or behind it. */
    private final int[] timesFrom;

    EventTimes(EventText source) {
        this.text = source.text;
        this.clauses = source.clauses;
        this.times = source.times;
        this.published = source.published;
        this.timesFrom = Sorted.firstFromEach(
                times, TimeExpression::firstToken, text.tokens().size());
    }

    /** The expression of time of the trigger's clause, else the only one of its sentence, else the last of the paragraph. */
    @Nullable
    Integer time(Trigger trigger, Sentence sentence) {
        Predicate verb = trigger.verb();
        int from = verb == null ? trigger.first() - TIME_BEFORE : Math.min(verb.first(), trigger.first());
        int to = verb == null ? trigger.end() + TIME_BEHIND : Math.max(verb.end(), trigger.end() + TIME_BEFORE);
        for (int i = timeFrom(Math.max(from, sentence.firstToken()));
                i < times.size() && times.get(i).firstToken() < Math.min(to, sentence.endToken());
                i++) {
            if (isMoment(times.get(i)) && !isOfOtherClause(times.get(i), trigger)) {
                return i;
            }
        }
        Integer only = null;
        int first = timeFrom(sentence.firstToken());
        for (int i = first; i < times.size() && i < first + BACK; i++) {
            if (times.get(i).firstToken() >= sentence.endToken()) {
                break;
            }
            if (isMoment(times.get(i)) && !isAside(times.get(i), trigger, sentence)) {
                if (only != null) {
                    return null;
                }
                only = i;
            }
        }
        for (int i = first - 1; only == null && i >= Math.max(0, first - BACK); i--) {
            if (!sameParagraph(times.get(i).firstToken(), sentence)) {
                break;
            }
            if (isAhead(i)) {
                // What is to be is no time of what is told next.
                break;
            }
            only = isMoment(times.get(i)) ? i : null;
        }
        return only;
    }

    /** Whether an expression stands in another verb's relative clause behind the trigger. */
    private boolean isAside(TimeExpression time, Trigger trigger, Sentence sentence) {
        if (time.firstToken() < trigger.end()) {
            return false;
        }
        List<Predicate> before = clauses.predicatesIn(sentence.firstToken(), time.firstToken());
        Predicate own = before.isEmpty() ? null : before.get(before.size() - 1);
        Predicate verb = trigger.verb();
        int governing = verb == null ? -1 : verb.token();
        boolean other = own != null && own.token() != governing && own.token() > trigger.first();
        return other
                && own != null
                && (own.relative()
                        || isBehindThat(own)
                        || ((isLongAgo(time.value()) || isMonth(time)) && isSubordinate(own, sentence)));
    }

    /** Whether an expression stands behind the verb of another clause that begins behind the trigger: "after fighting broke out on". */
    private boolean isOfOtherClause(TimeExpression time, Trigger trigger) {
        int from = Math.min(trigger.end(), time.firstToken());
        for (Predicate verb : clauses.predicatesIn(from, time.firstToken())) {
            if (isBehindThat(verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a past stands behind "after" or another preposition with "that". */
    private boolean isBehindThat(Predicate verb) {
        int that = verb.token() - 1;
        return that > 0
                && clauses.tag(that) == Tag.COMPLEMENTIZER
                && clauses.tag(that - 1) == Tag.PREPOSITION
                && verb.reading().isPast();
    }

    private static boolean isMonth(TimeExpression time) {
        String value = time.value();
        return value != null && value.length() == MONTH_END && value.charAt(YEAR_DIGITS) == '-';
    }

    private boolean isSubordinate(Predicate verb, Sentence sentence) {
        for (int i = verb.token() - 1;
                i > sentence.firstToken() && i >= verb.token() - SUBORDINATE_REACH && clauses.tag(i) != Tag.COMMA;
                i--) {
            if (clauses.tag(i) == Tag.SUBORDINATOR) {
                return true;
            }
        }
        return false;
    }

    private int timeFrom(int token) {
        return timesFrom[Math.max(0, Math.min(token, timesFrom.length - 1))];
    }

    private static boolean isMoment(TimeExpression time) {
        return time.type() != TimeExpression.Type.DURATION && time.type() != TimeExpression.Type.SET;
    }

    private boolean sameParagraph(int token, Sentence sentence) {
        Span paragraph = text.paragraphs().get(sentence.paragraph()).span();
        return text.tokens().get(token).start() >= paragraph.start();
    }

    /** Whether a time stands near a trigger. */
    boolean isNear(int time, Trigger trigger) {
        return times.get(time).endToken() > trigger.first() - TIME_BEFORE
                && times.get(time).firstToken() < trigger.end() + TIME_BEHIND;
    }

    /** Whether a time stands in the clause of a trigger, or near a noun with no verb between. */
    boolean isOwn(int time, Trigger trigger) {
        Predicate verb = trigger.verb();
        int at = times.get(time).firstToken();
        boolean clause = verb != null && verb.first() <= trigger.first() && trigger.first() < verb.end();
        if (clause && verb != null) {
            return verb.first() <= at && at < verb.end();
        }
        int from = Math.min(trigger.end(), times.get(time).endToken());
        int to = Math.max(trigger.first(), at);
        return isNear(time, trigger) && clauses.predicatesIn(from, to).isEmpty();
    }

    /** Whether no more than a subject stands between a trigger and a time. */
    boolean isBeside(int time, Trigger trigger) {
        int at = times.get(time).firstToken();
        return at < trigger.end() + BESIDE && times.get(time).endToken() > trigger.first() - BESIDE;
    }

    /** Whether a time lies behind the day of publication. */
    boolean isAhead(int time) {
        LocalDate latest = published.latest();
        if (latest == null) {
            return isTomorrow(times.get(time)) || isNext(times.get(time));
        }
        LocalDate from = day(times.get(time).from());
        return from != null && from.isAfter(latest);
    }

    /**
     * Whether a time is long past. Where nobody says when an article was published, a year that is said is one, for news of
     * the day has none; not at the head of a sentence, as in a chronicle.
     */
    boolean isBackground(@Nullable Integer time) {
        LocalDate earliest = published.earliest();
        if (time != null && earliest == null) {
            TimeExpression said = times.get(time);
            Sentence sentence = text.sentenceAt(said.span().start());
            boolean chronicle = said.firstToken() <= sentence.firstToken() + CHRONICLE && !isAgo(said.value());
            return isLongAgo(said.value()) && !chronicle;
        }
        LocalDate to =
                time == null || earliest == null ? null : day(times.get(time).to());
        if (to == null && time != null && earliest != null) {
            return isOtherMonth(times.get(time).value(), earliest);
        }
        return to != null && earliest != null && to.isBefore(earliest.minusDays(BACKGROUND_DAYS));
    }

    /** Whether a value begins with the digits of a year, a decade or a century, or is a number of years ago. */
    private static boolean isLongAgo(@Nullable String value) {
        return value != null && (value.chars().limit(YEAR_DIGITS).allMatch(c -> c >= '0' && c <= '9') || isAgo(value));
    }

    private static boolean isAgo(@Nullable String value) {
        return value != null && value.startsWith("P-") && value.endsWith("Y");
    }

    /** Whether an expression is the day after a day of publication that nobody says. */
    private static boolean isTomorrow(TimeExpression time) {
        String value = time.value();
        return time.type() == TimeExpression.Type.DATE && value != null && value.startsWith(TOMORROW);
    }

    /** Whether an expression says itself that it is to come: next Saturday. */
    private boolean isNext(TimeExpression time) {
        for (int i = time.firstToken(); i < time.endToken(); i++) {
            String word = text.folded(text.tokens().get(i));
            if (NEXT.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value without a year is of a month that lies outside those in which the article was published. */
    private boolean isOtherMonth(@Nullable String value, LocalDate earliest) {
        LocalDate latest = published.latest();
        if (value == null || latest == null || !value.startsWith("XXXX-") || value.length() < MONTH_END) {
            return false;
        }
        String month = value.substring(MONTH_END - 2, MONTH_END);
        if (!month.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int of = Integer.parseInt(month);
        boolean year = latest.isAfter(earliest.plusMonths(10));
        int from = earliest.getMonthValue();
        int to = latest.getMonthValue();
        boolean inside = from <= to ? from <= of && of <= to : of >= from || of <= to;
        return !year && !inside;
    }

    private @Nullable LocalDate day(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String iso = value.toString();
        try {
            return iso.length() < 10 ? null : LocalDate.parse(iso.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
