package org.mujaz.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * Builds expressions of time from words of time, by the lexicon's rules ({@link TimeRules}), level by level: months from
 * their names, days from months, days with weekdays, parts of days, clock times, ranges.
 *
 * <p>A rule is a row of categories, and no rule reaches across a word that is none of time. So a sentence falls into islands,
 * stretches that items cover without a gap; where an island is glue only (a preposition, a comma, a number that counts
 * something) there is nothing to do, and that is most of them. In the others a walk along the items is a walk down a level's
 * trie, so that the work is linear in the words of time there are.
 */
final class TimeGrammar {

    private static final int MOST_WEEKS = 53;
    private static final int HALF_A_DAY = 12;
    private static final int MOST_ITEMS = 12;

    /** The units of a compound quantity, the greatest first. */
    private static final List<String> UNITS = List.of("C", "DE", "Y", "M", "W", "D", "H", "MI", "S");

    /** Plurals: how many is not said where no number is. */
    private static final Set<String> MANY = Set.of("units", "theunits");

    /** What announces that a conjunction will follow: "between", an hour, "the two days of". */
    private static final Set<String> ANNOUNCING = Set.of("between", "clockword", "unit2d");

    /** The actions whose result is a place in the calendar. */
    private static final Set<String> CALENDAR = Set.of("merge", "relunit", "nth", "minus");

    /** Quantities that a conjunction written on adds up. */
    private static final Set<String> ADDED = Set.of("qty", "one");

    private final TimeLexer lexer;
    private final TimeRules rules;

    TimeGrammar(Lexicon lexicon) {
        this.rules = new TimeRules(lexicon);
        this.lexer = new TimeLexer(lexicon, rules);
    }

    /**
     * Everything that stretches of the sentence {@code [from, to)} can be read as, by first token; empty where no stretch of it
     * can be read as an expression.
     */
    List<List<TimeItem>> chart(Text text, int from, int to) {
        return new Walk(text, from, to).run();
    }

    /** Whether an item can stand as an expression. */
    boolean isWhole(TimeItem item) {
        return rules.isWhole(item.number());
    }

    /** The work on one sentence: its items, island by island, and on each the levels, one after the other. */
    private final class Walk {
        private final Text text;
        private final int from;
        private final int to;
        private final TimeLexer.Lexing lexing;

        /** By token, as far as it has been read. */
        private final List<List<TimeItem>> chart;

        private final List<TimeItem> path = new ArrayList<>(MOST_ITEMS);
        private final int[] starts = new int[MOST_ITEMS];

        /** What this level made, and the token each begins with; seen by the next levels only. */
        private final List<TimeItem> made = new ArrayList<>();

        private int[] places = new int[MOST_ITEMS];

        Walk(Text text, int from, int to) {
            this.text = text;
            this.from = from;
            this.to = to;
            this.lexing = lexer.on(text, to);
            this.chart = new ArrayList<>(to - from);
        }

        List<List<TimeItem>> run() {
            boolean found = false;
            while (from + chart.size() < to) {
                int start = from + chart.size();
                if (readIsland()) {
                    grow(start, from + chart.size());
                    found = true;
                }
            }
            return found ? chart : List.of();
        }

        /**
         * Reads the next token, and on while an item reaches up to where the next one may begin. True if a rule may apply: not
         * all is glue, or the sentence ends here, as some rules want it.
         */
        private boolean readIsland() {
            boolean ofTime = false;
            int start = from + chart.size();
            int reach = start;
            for (int at = start; at <= reach && at < to; at++) {
                List<TimeItem> items = lexing.itemsAt(at);
                chart.add(items);
                for (int i = 0; i < items.size(); i++) {
                    TimeItem item = items.get(i);
                    reach = Math.max(reach, item.endToken());
                    ofTime |= !rules.isGlue(item.number());
                }
            }
            return ofTime || (reach > start && reach >= to - 1);
        }

        /** Applies the rules to the island {@code [start, end)}. */
        private void grow(int start, int end) {
            for (TimeRules.Level level : rules.levels()) {
                for (int i = start; i < end; i++) {
                    extend(level, i, level.root());
                }
                for (int i = 0; i < made.size(); i++) {
                    add(places[i], made.get(i));
                }
                made.clear();
            }
        }

        /** The first reading of a stretch as a category stands. */
        private void add(int i, TimeItem item) {
            List<TimeItem> items = chart.get(i - from);
            for (TimeItem other : items) {
                if (other.number() == item.number() && other.endToken() == item.endToken()) {
                    return;
                }
            }
            items.add(item);
        }

        private void extend(TimeRules.Level level, int at, int node) {
            List<TimeItem> items = chart.get(at - from);
            for (int k = 0; k < items.size(); k++) {
                TimeItem item = items.get(k);
                int next = level.step(node, item.number());
                if (next == TimeRules.NONE || !joins(at, item)) {
                    continue;
                }
                starts[path.size()] = at;
                path.add(item);
                TimeRules.Make make = level.makeAt(next);
                if (make != null) {
                    make(make);
                }
                if (item.endToken() < to && path.size() < MOST_ITEMS) {
                    extend(level, item.endToken(), next);
                }
                path.remove(path.size() - 1);
            }
        }

        /** A conjunction written on to a word parts it from what stands before, unless "between" has announced it. */
        private boolean joins(int at, TimeItem item) {
            if (path.isEmpty()) {
                return true;
            }
            int tokenStart = text.tokens().get(at).foldedStart();
            if (item.foldedStart() == tokenStart) {
                return true;
            }
            char clitic = text.folded().charAt(tokenStart);
            boolean conjunction = clitic == '\u0648' || clitic == '\u0641';
            return !conjunction || item.category().equals("to") || isAdded(item) || isAnnounced();
        }

        /** A quantity is added to one before it, or minutes to an hour. */
        private boolean isAdded(TimeItem item) {
            String before = path.get(path.size() - 1).category();
            boolean toHour = before.startsWith("hour")
                    && (item.category().equals("num") || item.category().equals("qty"));
            return toHour || (ADDED.contains(item.category()) && ADDED.contains(before));
        }

        private boolean isAnnounced() {
            for (TimeItem item : path) {
                if (ANNOUNCING.contains(item.category())) {
                    return true;
                }
            }
            return false;
        }

        private void make(TimeRules.Make make) {
            if (make.last() && !endsSentence(path.get(path.size() - 1).endToken())) {
                return;
            }
            Fields fields = null;
            Fields second = null;
            switch (make.action()) {
                case "range" -> {
                    Fields[] ends = range();
                    fields = ends == null ? null : ends[0];
                    second = ends == null ? null : ends[1];
                }
                case "quantity",
                        "ago",
                        "after",
                        "fromnow",
                        "anchored",
                        "before",
                        "since",
                        "duration",
                        "lastn",
                        "every" -> fields = quantity();
                case "compound" -> fields = compound();
                case "nth" -> fields = nth();
                case "minus" -> fields = minus();
                case "firstn" -> fields = firstUnits();
                case "sameof" -> fields = sameOf();
                case "night" -> fields = united(path.subList(0, path.size() - 1));
                case "relunit" -> fields = relativeUnit();
                case "calendars" -> {
                    second = daydate(true);
                    fields = second == null ? null : daydate(false);
                }
                case "none" -> fields = Fields.NOTHING;
                default -> fields = united(path);
            }
            if (fields == null || (make.action().equals("range") && second == null)) {
                return;
            }
            TimeItem first = path.get(make.context());
            TimeItem last = path.get(path.size() - 1);
            int end = last.endToken();
            boolean trailing = make.held()
                    && (last.category().equals("of") || last.category().equals("at"));
            int foldedEnd = trailing ? path.get(path.size() - 2).foldedEnd() : last.foldedEnd();
            String action = CALENDAR.contains(make.action()) ? "calendar" : make.action();
            for (String category : make.categories()) {
                places = made.size() < places.length ? places : Arrays.copyOf(places, made.size() * 2);
                places[made.size()] = starts[make.held() ? 0 : make.context()];
                made.add(new TimeItem(
                        category,
                        rules.number(category),
                        first.foldedStart(),
                        end,
                        foldedEnd,
                        fields,
                        second,
                        action,
                        make.concept()));
            }
        }

        /** Whether nothing of the sentence is left but its mark. */
        private boolean endsSentence(int at) {
            return at >= to || (at == to - 1 && text.tokens().get(at).kind() == Token.Kind.PUNCTUATION);
        }

        private static @Nullable Fields united(List<TimeItem> items) {
            Fields all = Fields.NOTHING;
            for (TimeItem item : items) {
                Fields said = item.fields();
                if (item.category().equals("qty")) {
                    said = minutes(said);
                } else if (item.category().equals("num")) {
                    said = new Fields();
                    said.minute =
                            item.fields().count == null || item.fields().count.intValue() >= 60
                                    ? null
                                    : item.fields().count.intValue();
                } else if (item.category().equals("last")
                        && items.get(0).category().equals("quarterword")) {
                    said = new Fields();
                    said.quarter = 4;
                } else if (item.category().equals("ord")) {
                    said = ordinal(items, item);
                } else if (item.category().equals("half")) {
                    all = withMinutes(all, said);
                    continue;
                } else if (item.category().startsWith("unit") || item.category().startsWith("theunit")) {
                    said = item.category().startsWith("theunit") ? unitOf(said) : Fields.NOTHING;
                }
                Fields both = said == null ? null : Fields.unite(all, said);
                if (both == null) {
                    return null;
                }
                all = both;
            }
            if (all.half != null && all.month != null) {
                // Half of a month has no value of its own: the month, and which end of it.
                Fields month = all.copy();
                month.mod = all.half == 1 ? "START" : "END";
                month.half = null;
                return month;
            }
            return all;
        }

        /** Behind an hour, so many minutes. */
        private static @Nullable Fields minutes(Fields quantity) {
            if (!"MI".equals(quantity.unit) || quantity.count == null) {
                return null;
            }
            Fields fields = new Fields();
            fields.minute = quantity.count.intValue();
            return fields;
        }

        private static Fields unitOf(Fields unit) {
            Fields fields = new Fields();
            fields.relativeUnit = unit.unit;
            return fields;
        }

        private static Fields withMinutes(Fields clock, Fields half) {
            Fields fields = clock.copy();
            int minutes = half.minute == null ? 0 : half.minute;
            if (fields.hour != null && minutes < 0) {
                fields.hour = fields.hour == 0 ? 23 : fields.hour - 1;
                minutes += 60;
            }
            fields.minute = minutes;
            return fields;
        }

        /** An ordinal is of what stands before it: a quarter, a half, a century. */
        private static @Nullable Fields ordinal(List<TimeItem> items, TimeItem ord) {
            int value = ord.fields().count == null ? -1 : ord.fields().count.intValue();
            Fields fields = new Fields();
            String before = items.get(0).category();
            if (before.equals("quarterword") && value >= 1 && value <= 4) {
                fields.quarter = value;
            } else if (before.equals("halfword") && value >= 1 && value <= 2) {
                fields.half = value;
            } else if (before.startsWith("theunit") && value >= 1 && value <= 21) {
                fields.century = value - 1;
            } else {
                return null;
            }
            return fields;
        }

        private @Nullable Fields relativeUnit() {
            Fields all = Fields.NOTHING;
            for (TimeItem item : path) {
                Fields said = item.category().startsWith("theunit") ? unitOf(item.fields()) : item.fields();
                if (item.category().equals("deictic")) {
                    said = new Fields();
                    said.relativeUnit = "D";
                }
                Fields both = Fields.unite(all, said);
                if (both == null) {
                    return null;
                }
                all = both;
            }
            if (all.relation != null) {
                return all;
            }
            Fields current = all.copy();
            current.relation = 0;
            return current;
        }

        private Fields quantity() {
            Fields all = new Fields();
            for (TimeItem item : path) {
                Fields said = item.fields();
                String category = item.category();
                if (category.equals("half")) {
                    all.fraction = BigDecimal.valueOf(said.minute == null ? 0 : said.minute)
                            .divide(BigDecimal.valueOf(60), java.math.MathContext.DECIMAL32);
                    continue;
                }
                if (category.equals("ord")) {
                    continue;
                }
                if (said.unit != null && all.unit == null) {
                    all.unit = said.unit;
                }
                if (said.count != null) {
                    all.count = said.count;
                }
                all.mod = said.mod == null ? all.mod : said.mod;
                all.part = said.part == null ? all.part : said.part;
                all.vague |= said.vague;
                all.further = said.further == null ? all.further : said.further;
                all.relation = said.relation == null ? all.relation : said.relation;
                all.fraction = said.fraction == null ? all.fraction : said.fraction;
            }
            if (all.count == null) {
                boolean dual = path.stream().anyMatch(item -> item.category().endsWith("unit2"));
                all.count = dual ? BigDecimal.valueOf(2) : BigDecimal.ONE;
                all.vague |= path.stream().anyMatch(item -> MANY.contains(item.category()));
            }
            return all;
        }

        /** Quantities of different units added up, the greatest unit first. */
        private @Nullable Fields compound() {
            List<Fields> parts = new ArrayList<>();
            boolean apart = false;
            for (int i = 0; i < path.size(); i++) {
                TimeItem item = path.get(i);
                if (ADDED.contains(item.category())) {
                    parts.add(item.fields());
                    boolean joined = i == 0 || path.get(i - 1).category().equals("and") || isWrittenOn(item);
                    apart |= !joined;
                }
            }
            Fields sum = null;
            for (String unit : UNITS) {
                for (Fields part : parts) {
                    if (unit.equals(part.unit)) {
                        if (sum != null && unit.equals(sum.unit)) {
                            return null;
                        }
                        sum = sum == null ? part.copy() : Fields.add(sum, part);
                    }
                }
            }
            boolean descending = sum != null && sum.unit != null && sum.unit.equals(parts.get(0).unit);
            return apart && !descending ? null : sum;
        }

        /** Whether a conjunction is written on to the word that an item begins with. */
        private boolean isWrittenOn(TimeItem item) {
            int before = item.foldedStart() - 1;
            return before >= 0 && text.folded().charAt(before) == '\u0648';
        }

        /** The first Friday, the last week: which of a month's or a year's. */
        private @Nullable Fields nth() {
            List<TimeItem> others = new ArrayList<>();
            int nth = 0;
            for (TimeItem item : path) {
                Fields said = item.fields();
                switch (item.category()) {
                    case "ord" -> nth = said.count == null ? 0 : said.count.intValue();
                    case "last" -> nth = -1;
                    case "mod", "firstmod" -> nth = "START".equals(said.mod) ? 1 : "END".equals(said.mod) ? -1 : 0;
                    case "theunitw" -> {}
                    default -> others.add(item);
                }
            }
            Fields all = nth == 0 || nth > MOST_WEEKS ? null : united(others);
            if (all == null) {
                return null;
            }
            Fields counted = all.copy();
            counted.nth = nth;
            counted.weeks = path.stream().anyMatch(item -> item.category().equals("theunitw"));
            return counted;
        }

        /** So many units from the beginning of what stands last. */
        private @Nullable Fields firstUnits() {
            BigDecimal ordinal = path.get(1).fields().count;
            boolean first = ordinal != null && ordinal.compareTo(BigDecimal.ONE) == 0;
            return first
                    ? Fields.unite(
                            path.get(0).fields(), path.get(path.size() - 1).fields())
                    : null;
        }

        /** So many minutes before an hour or a half. */
        private @Nullable Fields minus() {
            List<TimeItem> hour = new ArrayList<>();
            Fields minutes = null;
            for (TimeItem item : path) {
                switch (item.category()) {
                    case "qty" -> minutes = minutes(item.fields());
                    case "minus", "ago" -> {}
                    default -> hour.add(item);
                }
            }
            Fields clock = united(hour);
            if (clock == null || clock.hour == null || minutes == null || minutes.minute == null) {
                return null;
            }
            int all = clock.hour * 60 + (clock.minute == null ? 0 : clock.minute) - minutes.minute;
            if (all < 0) {
                return null;
            }
            Fields before = clock.copy();
            before.hour = all / 60;
            before.minute = all % 60;
            return before;
        }

        /** The year that the same month, quarter or stretch is of. */
        private Fields sameOf() {
            return path.get(path.size() - 1).fields();
        }

        private static int minuteOfDay(Fields clock) {
            return (clock.hour == null ? 0 : clock.hour) * 60 + (clock.minute == null ? 0 : clock.minute);
        }

        /** The day in the Hijri calendar or the one in the Gregorian; null where both are in one. */
        private @Nullable Fields daydate(boolean hijri) {
            Fields wanted = null;
            for (TimeItem item : path) {
                if (item.category().equals("daydate") && item.fields().hijri == hijri) {
                    wanted = item.fields();
                }
            }
            return wanted;
        }

        /** The two ends of a range; what the first leaves out it takes from the second. */
        private Fields @Nullable [] range() {
            List<TimeItem> left = new ArrayList<>();
            List<TimeItem> right = new ArrayList<>();
            boolean marked = false;
            boolean secondHalf = false;
            for (TimeItem item : path) {
                switch (item.category()) {
                    case "between", "of" -> {
                        // What stands before the mark says where both ends are.
                        right.addAll(marked ? List.of() : left);
                        marked |= item.category().equals("between");
                    }
                    case "to", "dash", "slash", "and" -> secondHalf = true;
                    case "years2", "unit2d" -> marked = true;
                    default -> {
                        boolean second = secondHalf || (marked && left.size() > right.size());
                        (second ? right : left).add(item);
                    }
                }
            }
            Fields end = united(right);
            Fields start = united(left);
            if (start == null || end == null || right.isEmpty() || left.isEmpty()) {
                return null;
            }
            Fields begin = start.copy();
            begin.year = begin.year == null ? end.year : begin.year;
            boolean dayOnly = begin.day != null && begin.month == null;
            begin.month = dayOnly ? end.month : begin.month;
            begin.hijri |= end.hijri;
            begin.deictic = begin.deictic == null && begin.hour != null ? end.deictic : begin.deictic;
            begin.part = begin.part == null && begin.hour != null ? end.part : begin.part;
            Fields behind = end.copy();
            boolean sameHalf = behind.part == null && behind.hour != null && begin.part != null && behind.hour <= 12;
            behind.part = sameHalf ? begin.part : behind.part;
            boolean backwards = begin.hour != null
                    && behind.hour != null
                    && minuteOfDay(begin) >= minuteOfDay(behind)
                    && begin.hour <= HALF_A_DAY
                    && Objects.equals(begin.part, behind.part);
            if (backwards) {
                return null;
            }
            begin.relation = begin.relation == null ? end.relation : begin.relation;
            begin.relativeUnit = begin.relativeUnit == null && dayOnly ? end.relativeUnit : begin.relativeUnit;
            return new Fields[] {begin, behind};
        }
    }
}
