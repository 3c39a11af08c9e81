package org.mujaz.lexicon;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.LexiconSource.Origin;
import org.mujaz.lexicon.LexiconSource.Rows;

/**
 * What the lists of names may say: the values of their cells one by one, and whether two entries contradict each other.
 *
 * <p>Looked at is what a folder brings, against everything that is loaded with it. Refused are values that nothing knows (a kind
 * that is not in the list {@code name/values}, a country without a code), periods that are none, a Wikidata item on two entries of a
 * list, and a spelling that is one entry's form and the other name of another that is of another country or sex or is another
 * item. What is only likely to be a mistake is a warning.
 */
final class NameChecks {

    /** The list of the values that cells may have; a form of it is a kind of value and a value. */
    static final String VALUES = "name/values";

    private static final String PERSONS = "name/persons";
    private static final String COUNTRIES = "name/countries";
    private static final String PLACES = "name/places";
    private static final String ORGANIZATIONS = "name/organizations";
    private static final String CLASSES = "name/wikidata-classes";
    private static final String OFFICES = "name/offices";

    /** Kosovo has no code of ISO 3166; this one is of the range that is left to users, and everybody uses it. */
    private static final String KOSOVO = "XKX";

    private static final Set<String> ALPHA_2 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** Lists in which a name is one entry's, and so are its other names. */
    private static final List<String> ENTRIES = List.of(PERSONS, PLACES, ORGANIZATIONS, COUNTRIES);

    /** The kinds of value of a list's columns. */
    private static final Map<String, Map<String, List<String>>> COLUMNS = Map.ofEntries(
            entry(PERSONS, Map.of("sex", List.of("sex"))),
            entry("name/given-names", named("sex", "given-sex", "origin", "origin", "common", "given-common")),
            entry("name/family-names", named("origin", "origin", "common", "flag")),
            entry(PLACES, named("kind", "place-kind", "common", "flag")),
            entry(ORGANIZATIONS, named("kind", "organization-kind", "sector", "sector", "common", "flag")),
            entry(OFFICES, named("sector", "sector")),
            entry("name/demonyms", named("kind", "demonym-kind")),
            entry("name/titles", named("kind", "title-kind", "sector", "sector", "takes", "takes")),
            entry(
                    "name/heads",
                    Map.of(
                            "type", List.of("head-type"),
                            "kind", List.of("place-kind", "organization-kind", "group-kind"),
                            "sector", List.of("sector"),
                            "extent", List.of("extent"))),
            entry(
                    CLASSES,
                    Map.of(
                            "kind", List.of("place-kind", "organization-kind"),
                            "sector", List.of("sector"),
                            "general", List.of("flag"))),
            entry("name/metonyms", named("kind", "metonym-kind", "sector", "sector")),
            entry("name/particles", named("kind", "particle-kind")));

    /** Columns without which an entry says nothing. */
    private static final Set<String> REQUIRED = Set.of("kind", "type", "origin");

    /** Columns that hold several values, a semicolon between two. */
    private static final Set<String> SEVERAL = Set.of("takes", "extent");

    /** Columns of further spellings, a semicolon between two. */
    private static final List<String> SPELLINGS = List.of("also", "short", "latin", "plural", "feminine", "capital");

    private final Map<String, Rows> tables;
    private final Consumer<LexiconProblem> problems;
    private final Map<String, Set<String>> values = new HashMap<>();
    private final Set<String> countries;

    NameChecks(Map<String, Rows> tables, Consumer<LexiconProblem> problems) {
        this.tables = tables;
        this.problems = problems;
        this.countries = countries(tables);
        Rows allowed = tables.get(VALUES);
        if (allowed != null) {
            for (List<String> row : allowed.byKey().values()) {
                String[] words = row.get(0).split(" ", 2);
                if (words.length == 2) {
                    values.computeIfAbsent(words[0], kind -> new TreeSet<>()).add(words[1]);
                }
            }
        }
    }

    /** The codes of countries that lists may have. */
    static Set<String> countries(Map<String, Rows> tables) {
        Set<String> countries = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        countries.add(KOSOVO);
        Rows listed = tables.get(COUNTRIES);
        if (listed != null) {
            listed.byKey().values().forEach(row -> countries.add(listed.cell(row, "country")));
        }
        return countries;
    }

    private static Map<String, List<String>> named(String... columnsAndKinds) {
        Map<String, List<String>> named = new HashMap<>();
        for (int i = 0; i < columnsAndKinds.length; i += 2) {
            named.put(columnsAndKinds[i], List.of(columnsAndKinds[i + 1]));
        }
        return named;
    }

    /** Looks at every entry that has an origin, in the order of files and lines. */
    void run() {
        List<Found> found = new ArrayList<>();
        tables.forEach((table, rows) -> {
            if (table.startsWith("name/") && !rows.origin().isEmpty()) {
                check(table, rows, found);
            }
        });
        found.sort(Comparator.comparing((Found f) -> f.at.file()).thenComparingInt(f -> f.at.line()));
        for (Found one : found) {
            problems.accept(new LexiconProblem(one.at.file(), one.at.line(), one.what, one.refused));
        }
    }

    /** A problem on its way to be told in order. */
    private record Found(Origin at, String what, boolean refused) {}

    private void check(String table, Rows rows, List<Found> found) {
        rows.origin().forEach((key, origin) -> {
            List<String> row = rows.byKey().get(key);
            if (row != null) {
                new Row(table, rows, row, origin, found).check();
            }
        });
        if (rows.columns().contains("ref")) {
            refsOnce(rows, found);
        }
        if (ENTRIES.contains(table)) {
            spellingsOnce(rows, found);
        }
    }

    /** One row and what is wrong with it. */
    private final class Row {
        private final String table;
        private final Rows rows;
        private final List<String> row;
        private final Origin origin;
        private final List<Found> found;

        Row(String table, Rows rows, List<String> row, Origin origin, List<Found> found) {
            this.table = table;
            this.rows = rows;
            this.row = row;
            this.origin = origin;
            this.found = found;
        }

        void check() {
            COLUMNS.getOrDefault(table, Map.of()).forEach(this::value);
            country();
            ref();
            spellings();
            if (table.equals(CLASSES) && !isItem(cell("form"))) {
                refuse(quoted(cell("form")) + " is no item of Wikidata, like Q515");
            }
            if (table.equals(OFFICES)) {
                office();
            }
            if (table.equals(SpellingRules.TABLE)) {
                String problem = SpellingRules.problem(cell("from"), cell("to"), cell("place"), cell("least"));
                if (problem != null) {
                    refuse(problem);
                }
            }
        }

        private String cell(String column) {
            return rows.cell(row, column);
        }

        private void refuse(String what) {
            found.add(new Found(origin, what, true));
        }

        private void value(String column, List<String> kinds) {
            Set<String> allowed = new TreeSet<>();
            kinds.forEach(kind -> allowed.addAll(values.getOrDefault(kind, Set.of())));
            String cell = cell(column);
            boolean mayBeEmpty = !REQUIRED.contains(column) || table.equals(CLASSES);
            if (allowed.isEmpty() || (cell.isEmpty() && mayBeEmpty)) {
                return;
            }
            for (String value : SEVERAL.contains(column) ? parts(cell) : List.of(cell)) {
                if (!allowed.contains(value)) {
                    refuse(column + " " + quoted(value) + " is none of " + String.join(", ", allowed));
                }
            }
        }

        private void country() {
            String country = cell("country");
            if (table.equals("name/dateline-places")) {
                boolean known = ALPHA_2.contains(country)
                        || country.equals(KOSOVO.substring(0, 2))
                        || values.getOrDefault("dateline-country", Set.of()).contains(country);
                if (!country.isEmpty() && !known) {
                    refuse("country " + quoted(country) + " is no code of two letters of ISO 3166, like EG");
                }
            } else if (!country.isEmpty() && !countries.contains(country)) {
                refuse("country " + quoted(country) + " is no code of three letters of ISO 3166, like EGY");
            }
        }

        private void ref() {
            if (!cell("ref").isEmpty() && !isItem(cell("ref"))) {
                refuse("ref " + quoted(cell("ref")) + " is no item of Wikidata, like Q79");
            }
        }

        private void spellings() {
            for (String column : SPELLINGS) {
                Set<String> seen = new HashSet<>();
                for (String name : parts(cell(column))) {
                    if (PhraseTable.key(name).isEmpty()) {
                        refuse(column + " has nothing between two semicolons, or at its end; take one out");
                    } else if (!seen.add(name)) {
                        found.add(new Found(origin, column + " says " + name + " twice", false));
                    }
                }
            }
        }

        private void office() {
            if (!isForm(PERSONS, cell("person"))) {
                refuse("person " + quoted(cell("person")) + " is the form of no entry in " + PERSONS
                        + "; add it there");
            }
            String of = cell("of");
            boolean known = of.isEmpty()
                    || countries.contains(of)
                    || isName(ORGANIZATIONS, of)
                    || isName(PLACES, of)
                    || isName(COUNTRIES, of);
            if (!known) {
                refuse("of " + quoted(of) + " is no code of a country and no listed organisation or place");
            }
            String earlier = "";
            for (String period : parts(cell("periods"))) {
                String problem = Period.problem(period);
                if (problem != null) {
                    refuse("period " + quoted(period) + " " + problem);
                    return;
                }
                if (Period.overlap(earlier, period)) {
                    refuse("periods " + earlier + " and " + period + " overlap or are not in order");
                }
                earlier = period;
            }
        }
    }

    private boolean isForm(String table, String name) {
        Rows rows = tables.get(table);
        return rows == null || rows.byKey().containsKey(PhraseTable.key(name));
    }

    private final Map<String, Set<String>> otherNames = new HashMap<>();

    private boolean isName(String table, String name) {
        Set<String> names = otherNames.computeIfAbsent(table, t -> {
            Set<String> all = new HashSet<>();
            Rows rows = tables.get(t);
            if (rows != null) {
                rows.byKey()
                        .values()
                        .forEach(row -> parts(rows.cell(row, "also")).forEach(also -> all.add(PhraseTable.key(also))));
            }
            return all;
        });
        return tables.get(table) != null && (isForm(table, name) || names.contains(PhraseTable.key(name)));
    }

    private static void refsOnce(Rows rows, List<Found> found) {
        Map<String, String> first = new HashMap<>();
        rows.byKey().forEach((key, row) -> {
            String ref = rows.cell(row, "ref");
            if (!ref.isEmpty()) {
                first.merge(ref, key, (one, other) -> isBefore(rows, one, other) ? one : other);
            }
        });
        rows.origin().forEach((key, origin) -> {
            String ref = rows.cell(rows.byKey().getOrDefault(key, List.of()), "ref");
            String earlier = first.get(ref);
            if (earlier != null && !earlier.equals(key)) {
                found.add(new Found(
                        origin,
                        "ref " + ref + " is " + where(rows, earlier)
                                + "; one item is one entry: put the name under also",
                        true));
            }
        });
    }

    /** What is built in comes before what the folder brings, so that it is the folder's entry that is told. */
    private static boolean isBefore(Rows rows, String key, String other) {
        Origin one = rows.origin().get(key);
        Origin two = rows.origin().get(other);
        if (one == null || two == null) {
            return one == null && (two != null || key.compareTo(other) < 0);
        }
        return ORDER.compare(one, two) < 0;
    }

    private static final Comparator<Origin> ORDER =
            Comparator.comparing(Origin::file).thenComparingInt(Origin::line);

    private static void spellingsOnce(Rows rows, List<Found> found) {
        rows.byKey().forEach((key, row) -> {
            for (String also : new LinkedHashSet<>(parts(rows.cell(row, "also")))) {
                String other = PhraseTable.key(also);
                List<String> entry = rows.byKey().get(other);
                Origin at = rows.origin().get(rows.origin().containsKey(key) ? key : other);
                if (entry == null || at == null) {
                    continue;
                }
                if (other.equals(key)) {
                    found.add(new Found(at, "also says the form once more: " + also, false));
                    continue;
                }
                String contradiction = contradiction(rows, row, entry);
                boolean mine = rows.origin().containsKey(key);
                String what = mine
                        ? "also has " + also + ", which is the form of another entry, " + where(rows, other)
                        : "the form is another name of " + where(rows, key);
                found.add(new Found(
                        at,
                        what
                                + (contradiction == null
                                        ? "; make one entry of the two"
                                        : ", of another " + contradiction + "; a spelling is one entry's"),
                        contradiction != null));
            }
        });
    }

    /** The column in which two entries cannot both be right about one thing, or null. */
    private static @Nullable String contradiction(Rows rows, List<String> one, List<String> other) {
        for (String column : List.of("ref", "country", "sex")) {
            String left = rows.cell(one, column);
            String right = rows.cell(other, column);
            if (!left.isEmpty() && !right.isEmpty() && !left.equals(right)) {
                return column;
            }
        }
        return null;
    }

    private static String where(Rows rows, String key) {
        Origin origin = rows.origin().get(key);
        List<String> row = rows.byKey().getOrDefault(key, List.of(key));
        return row.get(0) + " (" + (origin == null ? "built in" : origin.toString()) + ")";
    }

    /** Whether {@code ref} is the number of an item of Wikidata. */
    static boolean isItem(String ref) {
        if (ref.length() < 2 || ref.charAt(0) != 'Q' || ref.charAt(1) == '0') {
            return false;
        }
        for (int i = 1; i < ref.length(); i++) {
            if (ref.charAt(i) < '0' || ref.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The values of a cell that holds several; empty ones stay, so that they can be told. */
    static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("; ?", -1));
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "(empty)" : value;
    }

    /** Periods: {@code from/to}, each a year, a month or a day, or nothing where it lasts or is not certain. */
    static final class Period {
        private Period() {}

        /** What is wrong with a period, or null. */
        static @Nullable String problem(String period) {
            int slash = period.indexOf('/');
            if (slash < 0 || slash != period.lastIndexOf('/')) {
                return "is not from/to, like 2011-02/2013; what is not certain is left out";
            }
            String from = period.substring(0, slash);
            String to = period.substring(slash + 1);
            for (String date : List.of(from, to)) {
                if (!date.isEmpty() && !isDate(date)) {
                    return "has " + date + ", which is no year, month or day, like 2011, 2011-02 or 2011-02-11";
                }
            }
            return !from.isEmpty() && !to.isEmpty() && isBefore(to, from) ? "ends before it begins" : null;
        }

        /** Whether {@code later} begins before {@code earlier} ends. */
        static boolean overlap(String earlier, String later) {
            if (earlier.isEmpty()) {
                return false;
            }
            String end = earlier.substring(earlier.indexOf('/') + 1);
            String begin = later.substring(0, later.indexOf('/'));
            return end.isEmpty() || begin.isEmpty() || isBefore(begin, end);
        }

        /** Whether a date is before another as far as the coarser of the two says. */
        private static boolean isBefore(String date, String other) {
            int length = Math.min(date.length(), other.length());
            return date.substring(0, length).compareTo(other.substring(0, length)) < 0;
        }

        private static boolean isDate(String date) {
            try {
                switch (date.length()) {
                    case 4 -> {
                        return date.chars().allMatch(c -> c >= '0' && c <= '9');
                    }
                    case 7 -> YearMonth.parse(date);
                    case 10 -> LocalDate.parse(date);
                    default -> {
                        return false;
                    }
                }
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
