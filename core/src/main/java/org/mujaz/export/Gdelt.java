package org.mujaz.export;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.event.Event.Participant;
import org.mujaz.name.Entity;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/**
 * The event table of GDELT 2.0: the columns of its codebook of 19 February 2015, in their order. An event of several actors or recipients
 * has a row for each two of them. What an article does not say stays empty: coordinates, tone, and the date of an event whose day is
 * not said.
 */
public final class Gdelt {

    /** The 61 columns. */
    public static final List<String> COLUMNS = columns();

    private static final String COUNTRY_REF = "iso3166:";
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    /** GDELT's type of a place that is a country. */
    private static final String GEO_COUNTRY = "1";

    private static final int BASE = 3;
    private static final int ROOT = 2;

    private Gdelt() {}

    private static List<String> columns() {
        List<String> columns =
                new ArrayList<>(List.of("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate"));
        for (String actor : List.of("Actor1", "Actor2")) {
            for (String field : List.of(
                    "Code",
                    "Name",
                    "CountryCode",
                    "KnownGroupCode",
                    "EthnicCode",
                    "Religion1Code",
                    "Religion2Code",
                    "Type1Code",
                    "Type2Code",
                    "Type3Code")) {
                columns.add(actor + field);
            }
        }
        columns.addAll(List.of(
                "IsRootEvent",
                "EventCode",
                "EventBaseCode",
                "EventRootCode",
                "QuadClass",
                "GoldsteinScale",
                "NumMentions",
                "NumSources",
                "NumArticles",
                "AvgTone"));
        for (String geo : List.of("Actor1Geo", "Actor2Geo", "ActionGeo")) {
            for (String field :
                    List.of("Type", "FullName", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID")) {
                columns.add(geo + "_" + field);
            }
        }
        columns.addAll(List.of("DATEADDED", "SOURCEURL"));
        return Collections.unmodifiableList(columns);
    }

    /** The rows of one event: its cells in the order of {@link #COLUMNS}, empty where nothing is known. At most a thousand. */
    public static List<List<String>> rows(Analysis analysis, Event event) {
        Map<String, String> shared = new LinkedHashMap<>();
        COLUMNS.forEach(column -> shared.put(column, ""));
        date(shared, EventTime.of(analysis, event));
        action(shared, analysis, event);
        place(shared, analysis, event);
        shared.put("DATEADDED", added(analysis.published()));
        String url = analysis.article().url();
        shared.put("SOURCEURL", url == null ? "" : url);
        List<List<String>> rows = new ArrayList<>();
        for (Dyad dyad : Dyad.of(event)) {
            Map<String, String> row = new LinkedHashMap<>(shared);
            row.put("GLOBALEVENTID", Long.toString(EventIds.of(analysis, event, dyad)));
            actor(row, "Actor1", analysis, dyad.actor());
            actor(row, "Actor2", analysis, dyad.recipient());
            rows.add(List.copyOf(row.values()));
        }
        return rows;
    }

    private static void date(Map<String, String> row, EventTime time) {
        LocalDate day = time.day();
        YearMonth month = time.month();
        Integer year = time.year();
        if (day != null) {
            row.put("SQLDATE", day.format(DateTimeFormatter.BASIC_ISO_DATE));
            row.put("FractionDate", fraction(day));
        }
        if (month != null) {
            row.put("MonthYear", String.format(Locale.ROOT, "%04d%02d", month.getYear(), month.getMonthValue()));
        }
        row.put("Year", year == null ? "" : String.format(Locale.ROOT, "%04d", year));
    }

    /** The share of the year that is over, every month counted as thirty days and the year as 365, as GDELT's files have it. */
    private static String fraction(LocalDate day) {
        int days = (day.getMonthValue() - 1) * 30 + day.getDayOfMonth();
        return String.format(Locale.ROOT, "%d.%04d", day.getYear(), days * 10000 / 365);
    }

    private static void actor(
            Map<String, String> row, String actor, Analysis analysis, @Nullable Participant participant) {
        ActorCode code = Dyad.code(participant);
        row.put(actor + "Code", code.code());
        row.put(actor + "Name", Dyad.name(analysis, participant));
        row.put(actor + "CountryCode", code.country());
        row.put(actor + "KnownGroupCode", code.group());
        for (int i = 0; i < 3; i++) {
            row.put(actor + "Type" + (i + 1) + "Code", code.type(i));
        }
    }

    private static void action(Map<String, String> row, Analysis analysis, Event event) {
        String code = event.cameo();
        BigDecimal goldstein = event.goldstein();
        row.put("IsRootEvent", isInLead(analysis.text(), event.trigger()) ? "1" : "0");
        row.put("EventCode", code);
        row.put("EventBaseCode", code.substring(0, Math.min(BASE, code.length())));
        row.put("EventRootCode", code.substring(0, Math.min(ROOT, code.length())));
        row.put("QuadClass", Integer.toString(event.quad()));
        row.put("GoldsteinScale", goldstein == null ? "" : goldstein.toPlainString());
        row.put("NumMentions", Integer.toString(1 + event.again().size()));
        row.put("NumSources", "1");
        row.put("NumArticles", "1");
    }

    /** Whether a span is in the title or in the first paragraph behind it. */
    private static boolean isInLead(Text text, Span span) {
        for (int i = 0; i < text.paragraphs().size(); i++) {
            if (!text.paragraphs().get(i).isTitle()) {
                return span.start() < text.paragraphs().get(i).span().end();
            }
        }
        return true;
    }

    /** A country is known by its reference; of other places only the name is. */
    private static void place(Map<String, String> row, Analysis analysis, Event event) {
        Integer index = event.place();
        if (index != null) {
            Entity place = analysis.entities().get(index);
            String ref = place.ref();
            row.put("ActionGeo_Type", ref != null && ref.startsWith(COUNTRY_REF) ? GEO_COUNTRY : "");
            row.put("ActionGeo_FullName", place.name());
        }
    }

    /** To the second in UTC where the publication was given with an offset; else the day; empty where that is not known. */
    private static String added(Published published) {
        String value = published.value();
        if (value == null) {
            return "";
        }
        try {
            return OffsetDateTime.parse(value)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .format(SECONDS);
        } catch (DateTimeException e) {
            LocalDate day = published.earliest();
            return day == null ? "" : day.format(DateTimeFormatter.BASIC_ISO_DATE);
        }
    }
}
