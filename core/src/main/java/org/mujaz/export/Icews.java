package org.mujaz.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.event.Event.Participant;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.Entity;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;

/**
 * The event table of ICEWS as its yearly files have it. An event of several actors or recipients has a row for each two of them. What
 * an article does not say stays empty: coordinates, and the date of an event whose day is not said.
 */
public final class Icews {

    /** The 20 columns. */
    public static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    private static final String COUNTRIES = "event/country-names";
    private static final String CODES = "event/cameo";
    private static final String PLACES = "name/places";

    /** What ICEWS calls the sectors that PLOVER has codes for. */
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("BUS", "Business"),
            Map.entry("COP", "Police"),
            Map.entry("CRM", "Criminals / Gangs"),
            Map.entry("CVL", "General Population / Civilian / Social"),
            Map.entry("EDU", "Education"),
            Map.entry("ELI", "Elite"),
            Map.entry("GOV", "Government"),
            Map.entry("IGO", "International Government Organization"),
            Map.entry("JUD", "Judicial"),
            Map.entry("LAB", "Labor"),
            Map.entry("LEG", "Legislative / Parliamentary"),
            Map.entry("MED", "Media"),
            Map.entry("MIL", "Military"),
            Map.entry("NGO", "Nongovernmental Organization / Activists"),
            Map.entry("OPP", "Popular Opposition"),
            Map.entry("PTY", "Parties"),
            Map.entry("REB", "Rebel"),
            Map.entry("REF", "Refugees / Displaced"),
            Map.entry("REL", "Religious"),
            Map.entry("SPY", "Intelligence"));

    /** ICEWS's columns for places, by what the list of places calls them. */
    private static final Map<String, String> KINDS = Map.of(
            "city", "City",
            "town", "City",
            "village", "City",
            "district", "District",
            "province", "Province",
            "governorate", "Province",
            "state", "Province");

    private final Map<String, String> countries;
    private final Map<String, String> codes;
    private final Map<String, String> places;

    /** Reads from the lexicon what the columns need that an analysis has not: English names of countries and codes, kinds of places. */
    public Icews(Lexicon lexicon) {
        this.countries = column(lexicon.table(COUNTRIES), "name");
        this.codes = column(lexicon.table(CODES), "comment");
        this.places = column(lexicon.table(PLACES), "kind");
    }

    private static Map<String, String> column(PhraseTable table, String column) {
        Map<String, String> cells = new HashMap<>(table.size() * 2);
        for (int row = 0; row < table.size(); row++) {
            cells.put(table.cell(row, "form"), table.cell(row, column));
        }
        return cells;
    }

    /** The rows of one event: its cells in the order of {@link #COLUMNS}, empty where nothing is known. At most a thousand. */
    public List<List<String>> rows(Analysis analysis, Event event) {
        List<List<String>> rows = new ArrayList<>();
        LocalDate day = EventTime.of(analysis, event).day();
        for (Dyad dyad : Dyad.of(event)) {
            List<String> row = new ArrayList<>(COLUMNS.size());
            row.add(Long.toString(EventIds.of(analysis, event, dyad)));
            row.add(day == null ? "" : day.toString());
            row.addAll(actor(analysis, dyad.actor()));
            row.add(codes.getOrDefault(event.cameo(), ""));
            row.add(event.cameo());
            row.add(event.goldstein() == null ? "" : event.goldstein().toPlainString());
            row.addAll(actor(analysis, dyad.recipient()));
            row.add(analysis.article().id());
            row.add(Integer.toString(sentence(analysis.text(), event.trigger())));
            row.add(
                    analysis.article().source() == null
                            ? ""
                            : analysis.article().source());
            row.addAll(place(analysis, event.place()));
            row.add("");
            row.add("");
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private List<String> actor(Analysis analysis, @Nullable Participant participant) {
        ActorCode code = Dyad.code(participant);
        String sectors = String.join(
                ",",
                code.types().stream()
                        .map(type -> SECTORS.getOrDefault(type, type))
                        .toList());
        return List.of(Dyad.name(analysis, participant), sectors, country(code.country()));
    }

    private String country(String code) {
        return countries.getOrDefault(code, "");
    }

    /** City, district, province and country, each empty unless the place is one. */
    private List<String> place(Analysis analysis, @Nullable Integer index) {
        if (index == null) {
            return List.of("", "", "", "");
        }
        Entity place = analysis.entities().get(index);
        String kind = KINDS.getOrDefault(kind(place), "");
        return List.of(
                kind.equals("City") ? place.name() : "",
                kind.equals("District") ? place.name() : "",
                kind.equals("Province") ? place.name() : "",
                country(ActorCode.of(place.code()).country()));
    }

    private String kind(Entity place) {
        String prefix = PLACES + ":";
        return place.mentions().stream()
                .filter(mention -> mention.key().startsWith(prefix))
                .map(mention -> places.getOrDefault(mention.key().substring(prefix.length()), ""))
                .findFirst()
                .orElse("");
    }

    /** The number of the sentence that a span begins in, from 1; a title is the first. */
    static int sentence(Text text, Span span) {
        int behind =
                Sorted.firstFrom(text.sentences(), sentence -> sentence.span().start(), span.start() + 1);
        return Math.max(1, behind);
    }
}
