package org.mujaz.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.event.Event.Participant;
import org.mujaz.event.Event.Status;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.time.TimeExpression;

/** The formats of others, column by column, of an analysis made by hand. */
class ExportTest {

    private static final Mujaz MUJAZ = Mujaz.load();
    private static final Icews ICEWS = new Icews(Lexicon.load());
    private static final String BODY = "قصف الجيش الروسي مدينة خاركيف الأوكرانية يوم الأحد.\nونفى لافروف ذلك في موسكو.";

    private static final Entity RUSSIA = entity("الجيش الروسي", NameMention.Type.ORGANIZATION, null, "RUSMIL");
    private static final Entity LAVROV = entity("سيرغي لافروف", NameMention.Type.PERSON, "wikidata:Q58217", "RUSGOV");
    private static final Entity UNHCR = entity("المفوضية", NameMention.Type.ORGANIZATION, null, "IGOUNOHCR");
    private static final Entity UKRAINE = entity("أوكرانيا", NameMention.Type.LOCATION, "iso3166:UKR", "UKR");
    private static final Entity KHARKIV = new Entity(
            NameMention.Type.LOCATION,
            "خاركيف",
            null,
            "UKR",
            List.of(),
            List.of(new NameMention(
                    new Span(23, 29),
                    NameMention.Type.LOCATION,
                    NameMention.Form.NAME,
                    "name.place",
                    "name/places:خاركيف",
                    null,
                    null,
                    null,
                    4,
                    5,
                    false)));

    private static Entity entity(String name, NameMention.Type type, @Nullable String ref, @Nullable String code) {
        return new Entity(type, name, ref, code, List.of(), List.of());
    }

    private static final List<Entity> ENTITIES = List.of(RUSSIA, LAVROV, UNHCR, UKRAINE, KHARKIV);

    private static TimeExpression time(String value, @Nullable String from, @Nullable String to) {
        return new TimeExpression(
                new Span(41, 50),
                TimeExpression.Type.DATE,
                value,
                null,
                from,
                to,
                "DAY",
                null,
                "day",
                List.of(),
                null,
                7,
                9);
    }

    private static final List<TimeExpression> TIMES = List.of(
            time("2024-04-07", "2024-04-07", "2024-04-08"),
            time("2024-03", "2024-03-01", "2024-04-01"),
            time("2023", "2023-01-01", "2024-01-01"),
            time("2024-04-07TEV", "2024-04-07T18:00", "2024-04-08T00:00"),
            time("P-1D", null, null),
            time("2024-12-31", "2024-12-31", "2025-01-01"));

    private static Participant part(@Nullable Integer entity, @Nullable String code, int start, int end) {
        return new Participant(entity, code, new Span(start, end));
    }

    private static final Participant ARMY = part(0, "RUSMIL", 4, 16);
    private static final Participant CITY = part(null, null, 17, 40);
    private static final Participant MINISTER = part(1, "RUSGOV", 57, 63);

    private static Event event(Status status, @Nullable Integer time, List<Participant> by, List<Participant> to) {
        return new Event(
                "ASSAULT",
                "explosives",
                "1951",
                4,
                new BigDecimal("-10.0"),
                status,
                by,
                to,
                time,
                4,
                new Event.Counts(3, null, 1),
                new Span(0, 3),
                List.of(new Span(63, 66)),
                new Span(0, 51),
                false,
                null,
                "event.bombard");
    }

    private static Event coded(Event event, String type, String cameo, int quad, boolean background) {
        return new Event(
                type,
                null,
                cameo,
                quad,
                null,
                event.status(),
                event.actors(),
                event.recipients(),
                event.time(),
                3,
                Event.Counts.NONE,
                event.trigger(),
                List.of(),
                event.evidence(),
                background,
                null,
                event.rule());
    }

    private static Analysis analysis(Published published, Event... events) {
        Article article = new Article("a1", "عنوان", BODY, published, "https://example.org/1", "وكالة", List.of());
        Analysis real = MUJAZ.analyze(article);
        int title = "عنوان\n".length();
        List<Event> shifted = new ArrayList<>();
        for (Event event : events) {
            shifted.add(shift(event, title));
        }
        return new Analysis(
                article,
                real.text(),
                Optional.empty(),
                published,
                Optional.empty(),
                TIMES,
                List.of(),
                real.clauses(),
                List.of(),
                ENTITIES,
                List.of(),
                shifted,
                List.of());
    }

    private static Span shift(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static List<Participant> shift(List<Participant> all, int by) {
        return all.stream()
                .map(one -> new Participant(one.entity(), one.code(), shift(one.span(), by)))
                .toList();
    }

    private static Event shift(Event event, int by) {
        return new Event(
                event.type(),
                event.mode(),
                event.cameo(),
                event.quad(),
                event.goldstein(),
                event.status(),
                shift(event.actors(), by),
                shift(event.recipients(), by),
                event.time(),
                event.place(),
                event.counts(),
                shift(event.trigger(), by),
                event.again(),
                shift(event.evidence(), by),
                event.background(),
                event.statement(),
                event.rule());
    }

    private static final Published DAY = Published.parse("2024-04-08", Published.Basis.GIVEN);

    private static Map<String, String> known(List<String> columns, List<String> cells) {
        assertThat(cells).hasSameSizeAs(columns);
        Map<String, String> known = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                known.put(columns.get(i), cells.get(i));
            }
        }
        return known;
    }

    private static Map<String, String> gdelt(Published published, Event event) {
        Analysis analysis = analysis(published, event);
        return known(
                Gdelt.COLUMNS, Gdelt.rows(analysis, analysis.events().get(0)).get(0));
    }

    @Test
    void gdeltHasItsColumnsInOrder() {
        assertThat(String.join(" ", Gdelt.COLUMNS))
                .isEqualTo("GLOBALEVENTID SQLDATE MonthYear Year FractionDate"
                        + " Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode"
                        + " Actor1Religion1Code Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code"
                        + " Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode"
                        + " Actor2Religion1Code Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code"
                        + " IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions"
                        + " NumSources NumArticles AvgTone"
                        + " Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code"
                        + " Actor1Geo_Lat Actor1Geo_Long Actor1Geo_FeatureID"
                        + " Actor2Geo_Type Actor2Geo_FullName Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code"
                        + " Actor2Geo_Lat Actor2Geo_Long Actor2Geo_FeatureID"
                        + " ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode ActionGeo_ADM1Code"
                        + " ActionGeo_ADM2Code ActionGeo_Lat ActionGeo_Long ActionGeo_FeatureID DATEADDED SOURCEURL");
        assertThat(Gdelt.COLUMNS).hasSize(61);
    }

    @Test
    void gdeltSaysWhatIsKnownAndNothingElse() {
        Map<String, String> row = gdelt(DAY, event(Status.ACTUAL, 0, List.of(ARMY), List.of(CITY)));
        String id = row.remove("GLOBALEVENTID");
        assertThat(Long.parseLong(String.valueOf(id))).isBetween(1L, 1L << 53);
        assertThat(row)
                .isEqualTo(Map.ofEntries(
                        Map.entry("SQLDATE", "20240407"),
                        Map.entry("MonthYear", "202404"),
                        Map.entry("Year", "2024"),
                        Map.entry("FractionDate", "2024.2657"),
                        Map.entry("Actor1Code", "RUSMIL"),
                        Map.entry("Actor1Name", "الجيش الروسي"),
                        Map.entry("Actor1CountryCode", "RUS"),
                        Map.entry("Actor1Type1Code", "MIL"),
                        Map.entry("Actor2Name", "مدينة خاركيف الأوكرانية"),
                        Map.entry("IsRootEvent", "1"),
                        Map.entry("EventCode", "1951"),
                        Map.entry("EventBaseCode", "195"),
                        Map.entry("EventRootCode", "19"),
                        Map.entry("QuadClass", "4"),
                        Map.entry("GoldsteinScale", "-10.0"),
                        Map.entry("NumMentions", "2"),
                        Map.entry("NumSources", "1"),
                        Map.entry("NumArticles", "1"),
                        Map.entry("ActionGeo_FullName", "خاركيف"),
                        Map.entry("DATEADDED", "20240408"),
                        Map.entry("SOURCEURL", "https://example.org/1")));
    }

    @Test
    void gdeltIsAsExactAboutTheDateAsTheArticle() {
        for (Object[] expected : new Object[][] {
            {1, null, "202403", "2024", null},
            {2, null, null, "2023", null},
            {3, "20240407", "202404", "2024", "2024.2657"},
            {4, null, null, null, null},
            {5, "20241231", "202412", "2024", "2024.9890"},
            {null, null, null, null, null}
        }) {
            Map<String, String> row = gdelt(DAY, event(Status.ACTUAL, (Integer) expected[0], List.of(ARMY), List.of()));
            assertThat(new Object[] {row.get("SQLDATE"), row.get("MonthYear"), row.get("Year"), row.get("FractionDate")
                    })
                    .containsExactly(expected[1], expected[2], expected[3], expected[4]);
        }
    }

    @Test
    void gdeltAddsWhatWasPublishedWhenThatIsKnown() {
        Event event = event(Status.ACTUAL, null, List.of(), List.of());
        assertThat(gdelt(Published.parse("2024-04-08T01:30+03:00", Published.Basis.GIVEN), event))
                .containsEntry("DATEADDED", "20240407223000");
        assertThat(gdelt(Published.parse("2024-04-08T01:30", Published.Basis.GIVEN), event))
                .containsEntry("DATEADDED", "20240408");
        assertThat(gdelt(Published.UNKNOWN, event)).doesNotContainKey("DATEADDED");
        assertThat(gdelt(Published.yearless(MonthDay.of(4, 8)), event)).doesNotContainKey("DATEADDED");
    }

    @Test
    void gdeltTakesCodesApart() {
        Event event = event(Status.ACTUAL, 0, List.of(part(2, "IGOUNOHCR", 4, 16)), List.of(MINISTER));
        assertThat(gdelt(DAY, coded(event, "COERCE", "17", 4, false)))
                .containsEntry("Actor1Code", "IGOUNOHCR")
                .containsEntry("Actor1KnownGroupCode", "UNOHCR")
                .containsEntry("Actor1Type1Code", "IGO")
                .doesNotContainKeys("Actor1CountryCode", "Actor1Type2Code", "GoldsteinScale")
                .containsEntry("Actor2Name", "سيرغي لافروف")
                .containsEntry("Actor2CountryCode", "RUS")
                .containsEntry("EventCode", "17")
                .containsEntry("EventBaseCode", "17")
                .containsEntry("EventRootCode", "17")
                .containsEntry("NumMentions", "1")
                .containsEntry("ActionGeo_Type", "1")
                .containsEntry("ActionGeo_FullName", "أوكرانيا");
    }

    @Test
    void actorCodesAreGroupsOfThreeLetters() {
        assertThat(ActorCode.of("RUSGOVMIL")).isEqualTo(new ActorCode("RUSGOVMIL", "RUS", "", List.of("GOV", "MIL")));
        assertThat(ActorCode.of("NGOMSF")).isEqualTo(new ActorCode("NGOMSF", "", "MSF", List.of("NGO")));
        assertThat(ActorCode.of("PSEREBHMS")).isEqualTo(new ActorCode("PSEREBHMS", "PSE", "HMS", List.of("REB")));
        assertThat(ActorCode.of("EGY")).isEqualTo(new ActorCode("EGY", "EGY", "", List.of()));
        assertThat(ActorCode.of("RE")).isEqualTo(new ActorCode("RE", "RE", "", List.of()));
        assertThat(ActorCode.of("")).isEqualTo(ActorCode.NONE);
        assertThat(ActorCode.of(null)).isEqualTo(ActorCode.NONE);
    }

    @Test
    void severalPartiesAreARowForEachTwo() {
        Event event = event(Status.ACTUAL, 0, List.of(ARMY, MINISTER), List.of(CITY, ARMY));
        Analysis analysis = analysis(DAY, event);
        List<List<String>> rows = Gdelt.rows(analysis, analysis.events().get(0));
        assertThat(rows.stream().map(row -> row.get(6) + " > " + row.get(16)))
                .containsExactly(
                        "الجيش الروسي > مدينة خاركيف الأوكرانية",
                        "سيرغي لافروف > مدينة خاركيف الأوكرانية",
                        "سيرغي لافروف > الجيش الروسي");
        assertThat(rows.stream().map(row -> row.get(0))).doesNotHaveDuplicates();
        assertThat(ICEWS.rows(analysis, analysis.events().get(0)).stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(rows.stream().map(row -> row.get(0)).toList());
        assertThat(Gdelt.rows(analysis, analysis.events().get(0))).isEqualTo(rows);
    }

    @Test
    void aRowThatHasOnlyOneSideOrNoneIsARow() {
        assertThat(Dyad.of(event(Status.ACTUAL, 0, List.of(), List.of()))).containsExactly(new Dyad(null, null));
        assertThat(Dyad.of(event(Status.ACTUAL, 0, List.of(), List.of(CITY)))).containsExactly(new Dyad(null, CITY));
        assertThat(Dyad.of(event(Status.ACTUAL, 0, List.of(ARMY), List.of(ARMY))))
                .containsExactly(new Dyad(ARMY, null));
    }

    @Test
    void hundredsOfPartiesMakeNoMoreThanAThousandRows() {
        List<Participant> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(part(null, null, i, i + 1));
        }
        assertThat(Dyad.of(event(Status.ACTUAL, 0, many, many))).hasSize(1000);
    }

    @Test
    void theNumberOfAnEventChangesWithItsArticleAndItsTrigger() {
        Event event = event(Status.ACTUAL, 0, List.of(ARMY), List.of());
        Analysis analysis = analysis(DAY, event, coded(event, "COERCE", "17", 4, false));
        Dyad dyad = new Dyad(ARMY, null);
        long id = EventIds.of(analysis, event, dyad);
        assertThat(EventIds.of(analysis(DAY), event, dyad)).isEqualTo(id);
        assertThat(EventIds.of(analysis, event, new Dyad(MINISTER, null))).isNotEqualTo(id);
        assertThat(EventIds.of(analysis, shift(event, 1), dyad)).isNotEqualTo(id);
    }

    @Test
    void icewsHasItsColumnsInOrder() {
        Event event = event(Status.ACTUAL, 0, List.of(ARMY), List.of(part(2, "IGOUNOHCR", 57, 63)));
        Analysis analysis = analysis(DAY, event);
        Map<String, String> row = known(
                Icews.COLUMNS, ICEWS.rows(analysis, analysis.events().get(0)).get(0));
        assertThat(row.remove("Event ID")).matches("[0-9]+");
        assertThat(Icews.COLUMNS).hasSize(20);
        assertThat(row)
                .isEqualTo(Map.ofEntries(
                        Map.entry("Event Date", "2024-04-07"),
                        Map.entry("Source Name", "الجيش الروسي"),
                        Map.entry("Source Sectors", "Military"),
                        Map.entry("Source Country", "Russian Federation"),
                        Map.entry("Event Text", "Employ precision-guided aerial munitions"),
                        Map.entry("CAMEO Code", "1951"),
                        Map.entry("Intensity", "-10.0"),
                        Map.entry("Target Name", "المفوضية"),
                        Map.entry("Target Sectors", "International Government Organization"),
                        Map.entry("Story ID", "a1"),
                        Map.entry("Sentence Number", "2"),
                        Map.entry("Publisher", "وكالة"),
                        Map.entry("City", "خاركيف"),
                        Map.entry("Country", "Ukraine")));
    }

    @Test
    void icewsLeavesADayEmptyThatIsNotSaid() {
        Event event = coded(event(Status.ACTUAL, 1, List.of(), List.of()), "COERCE", "170", 4, false);
        Analysis analysis = analysis(DAY, event);
        assertThat(known(
                        Icews.COLUMNS,
                        ICEWS.rows(analysis, analysis.events().get(0)).get(0)))
                .doesNotContainKeys("Event Date", "City", "Intensity", "Latitude", "Longitude", "Source Name")
                .containsEntry("Country", "Ukraine");
    }

    @Test
    void ploverHasTheFieldsOfItsManual() {
        Event event = event(Status.ACTUAL, 0, List.of(ARMY, MINISTER), List.of(CITY));
        assertThat(Plover.json("0.1.0", analysis(DAY, event), 0))
                .isEqualTo("{\"id\":\"a1-v1\",\"date\":\"2024-04-07\","
                        + "\"source\":[{\"code\":\"RUS\",\"sector\":\"MIL\",\"cameo_code\":\"RUSMIL\","
                        + "\"actor_text\":\"الجيش الروسي\",\"name\":\"الجيش الروسي\"},"
                        + "{\"code\":\"RUS\",\"sector\":\"GOV\",\"cameo_code\":\"RUSGOV\",\"actor_text\":\"لافروف\","
                        + "\"name\":\"سيرغي لافروف\",\"identifier_id\":\"Q58217\"}],"
                        + "\"recipient\":[{\"actor_text\":\"مدينة خاركيف الأوكرانية\",\"name\":\"مدينة خاركيف الأوكرانية\"}],"
                        + "\"event\":[\"ASSAULT\"],\"event_loc\":{\"name\":\"خاركيف\",\"cc3\":\"UKR\"},"
                        + "\"event_text\":[\"قصف\"],\"quad_code\":4,\"event_scale\":-10.0,\"mode\":[\"explosives\"],"
                        + "\"cameo\":\"1951\",\"status\":\"ACTUAL\",\"dead\":3,\"arrested\":1,"
                        + "\"text\":\"قصف الجيش الروسي مدينة خاركيف الأوكرانية يوم الأحد.\","
                        + "\"text_info\":{\"sequence\":2,\"start\":6,\"end\":57},"
                        + "\"cite_info\":{\"citation\":\"a1\",\"url\":\"https://example.org/1\",\"title\":\"عنوان\","
                        + "\"language\":\"ar\",\"publication\":\"وكالة\",\"date\":\"2024-04-08\","
                        + "\"coder\":\"mujaz 0.1.0 event.bombard\"}}");
    }

    @Test
    void ploverSaysWhatIsNotKnownByLeavingItOut() {
        Event event = coded(event(Status.NEGATED, 1, List.of(), List.of()), "COERCE", "170", 4, true);
        assertThat(Plover.json("0.1.0", analysis(Published.UNKNOWN, event), 0))
                .contains("\"date\":\"2024-03-01\",\"enddate\":\"2024-03-31\",\"source\":[],\"event\":[\"COERCE\"]")
                .contains("\"context\":[\"historical\",\"negation\"]")
                .doesNotContain("recipient", "event_scale", "\"mode\"", "dead", "injured");
        Event dateless = event(Status.ACTUAL, 4, List.of(ARMY), List.of());
        assertThat(Plover.json("0.1.0", analysis(DAY, dateless), 0))
                .contains("\"date\":null,")
                .doesNotContain("context");
    }

    @Test
    void aPlannedCooperationIsAnIntentionToCooperateAsWell() {
        Event meeting = coded(event(Status.PLANNED, 0, List.of(ARMY), List.of(MINISTER)), "CONSULT", "042", 1, false);
        assertThat(Plover.categories(meeting)).containsExactly("AGREE", "CONSULT");
        assertThat(Plover.contexts(meeting)).containsExactly("future");
        assertThat(Plover.categories(coded(meeting, "AGREE", "030", 1, false))).containsExactly("AGREE");
        assertThat(Plover.categories(event(Status.PLANNED, 0, List.of(), List.of())))
                .containsExactly("ASSAULT");
        assertThat(Plover.contexts(event(Status.HYPOTHETICAL, 0, List.of(), List.of())))
                .containsExactly("hypothetical");
    }

    @Test
    void partiesThatActOnEachOtherAreAllSources() {
        List<Participant> both = List.of(ARMY, MINISTER);
        Event meeting = coded(event(Status.ACTUAL, 0, both, List.of(MINISTER, ARMY)), "CONSULT", "040", 1, false);
        assertThat(Plover.json("0.1.0", analysis(DAY, meeting), 0)).doesNotContain("\"recipient\"");
        assertThat(Plover.isReciprocal(event(Status.ACTUAL, 0, both, List.of(CITY, ARMY))))
                .isFalse();
        assertThat(Plover.isReciprocal(event(Status.ACTUAL, 0, List.of(ARMY), List.of(ARMY))))
                .isFalse();
    }
}
