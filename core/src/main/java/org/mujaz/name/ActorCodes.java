package org.mujaz.name;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.text.Published;
import org.mujaz.text.Text;

/**
 * Actor codes as PLOVER and CAMEO write them: a country (ISO 3166 alpha-3) or a body of several, then a sector ({@code RUSGOV},
 * {@code IGOUNO}).
 *
 * <p>Who no longer holds an office is of the elites ({@code ELI}), as CAMEO has it for former officials.
 */
final class ActorCodes {

    private static final char LAM = '\u0644';
    private static final String FORMER = "ELI";

    /** The sector of bodies of states, which are of no country. */
    private static final String STATES = "IGO";

    private static final String GOVERNMENT = "GOV";
    private static final String MILITARY = "MIL";
    private static final int COUNTRY = 3;
    private static final String ALSO = "also in ";

    private final NameLexicon names;
    private final Offices offices;

    ActorCodes(NameLexicon names, Offices offices) {
        this.names = names;
        this.offices = offices;
    }

    /** What {@code column} says of the entry of a key; empty where there is none. */
    String cellOf(String key, String column) {
        return names.cellOf(key, column);
    }

    /**
     * The code of an entity, or null where neither country nor sector is known.
     *
     * @param bodyCode the code of the body where a person holds an office, or null
     * @param nation the country of a nationality that a person is given and no office says, or null
     */
    @Nullable
    String of(Text text, Entity entity, Published published, @Nullable String bodyCode, @Nullable String nation) {
        NameMention first = entity.mentions().get(0);
        String key = first.key();
        for (NameMention mention : entity.mentions()) {
            key = key.isEmpty() ? mention.key() : key;
        }
        String code = switch (entity.type()) {
            case PERSON -> person(entity, key, published, bodyCode, nation);
            case ORGANIZATION -> organization(text, first, key);
            case LOCATION -> place(entity, key);
            case GROUP -> names.cellOf(key, "country");
            case OTHER -> "";
        };
        return code.isEmpty() ? null : code;
    }

    /** Whether a place of a key lies in another country, too, by the comment of the list ("also in LBN"). */
    boolean isOfSeveral(String key) {
        return key.startsWith(NameList.PLACE.table()) && !other(key).isEmpty();
    }

    private String other(String key) {
        return also(cellOf(key, "comment"));
    }

    private static String also(String comment) {
        int also = comment.lastIndexOf(ALSO);
        int from = also + ALSO.length();
        String country = also < 0 || comment.length() < from + COUNTRY ? "" : comment.substring(from, from + COUNTRY);
        return isCountry(country) && comment.length() == from + COUNTRY ? country : "";
    }

    /**
     * The code of a place whose name another country has, too: with the country of which the article says more.
     *
     * @param code its code by the list
     * @param nearness how often the article names a country
     */
    String nearer(String key, String code, ToIntFunction<String> nearness) {
        String other = key.startsWith(NameList.PLACE.table()) ? other(key) : "";
        boolean elsewhere = !other.isEmpty()
                && code.length() >= COUNTRY
                && nearness.applyAsInt(other) > nearness.applyAsInt(code.substring(0, COUNTRY));
        return elsewhere ? other : code;
    }

    private String person(
            Entity entity, String key, Published published, @Nullable String bodyCode, @Nullable String nation) {
        String country = nation == null ? names.cellOf(key, "country") : nation;
        String sector = "";
        boolean former = false;
        for (Entity.Role role : entity.roles()) {
            String of = role.of();
            country = of != null && isCountry(of) ? of : country;
            boolean head = of != null && isCountry(of) && role.title().equals(TitleUse.CHIEF);
            String says = head ? GOVERNMENT : role.sector();
            if (sector.isEmpty() && says != null) {
                sector = says;
                former |= role.tenure() == Entity.Tenure.FORMER;
            }
        }
        if (bodyCode != null && !sector.equals(GOVERNMENT)) {
            boolean ofNoCountry = bodyCode.length() == COUNTRY && !isCountry(bodyCode) && !bodyCode.equals(STATES);
            return ofNoCountry ? country + bodyCode : bodyCode;
        }
        String prefix = NameList.PERSON.table() + ":";
        if (sector.isEmpty() && key.startsWith(prefix)) {
            List<Offices.Office> all = offices.of(key.substring(prefix.length()));
            for (Offices.Office office : all) {
                if (sector.isEmpty() && office.isHeldAt(published)) {
                    sector = office.sector();
                    country = isCountry(office.of()) ? office.of() : country;
                }
            }
        }
        return country + (former ? FORMER : sector);
    }

    private String organization(Text text, NameMention mention, String key) {
        String code = names.cellOf(key, "code");
        if (!code.isEmpty()) {
            return code;
        }
        String sector = names.cellOf(key, "sector");
        String country = names.cellOf(key, "country");
        Hits hits = names.hits(text, mention.firstToken(), mention.endToken());
        Hit head = hits.longest(NameList.HEAD);
        Reading reading = head == null ? null : head.as(NameList.HEAD);
        sector = sector.isEmpty() && reading != null ? names.cell(reading, "sector") : sector;
        for (int i = mention.firstToken(); i < mention.endToken() && country.isEmpty(); i++) {
            country = countryAt(text, i, mention.endToken(), sector, i == mention.firstToken() + 1);
        }
        return country + sector;
    }

    private String countryAt(Text text, int at, int end, String sector, boolean first) {
        for (Hit hit : names.hits(text, at, end)) {
            Reading nation = hit.as(NameList.DEMONYM);
            Reading land = hit.as(NameList.COUNTRY);
            Reading place = hit.as(NameList.PLACE);
            boolean doubtful = place == null
                    || hit.article()
                    || names.isCommon(place)
                    || (hit.as(NameList.GIVEN) != null && !WordClasses.isArab(names.cell(place, "country")))
                    || !also(names.cell(place, "comment")).isEmpty();
            place = doubtful ? null : place;
            boolean financial = nation != null
                    && nation.feminine()
                    && names.cell(nation, "comment").startsWith("ambiguous")
                    && !sector.equals(MILITARY);
            boolean person = nation != null
                    && nation.list() == NameList.DEMONYM
                    && !nation.feminine()
                    && !nation.plural()
                    && !first
                    && hit.foldedStart() > text.tokens().get(at).foldedStart()
                    && text.foldedChar(text.tokens().get(at)) == LAM;
            nation = financial || person ? null : nation;
            Reading known = land != null ? land : nation != null ? nation : place;
            String country = known == null ? "" : names.cell(known, "country");
            if (isCountry(country)) {
                return country;
            }
        }
        return "";
    }

    private String place(Entity entity, String key) {
        String country = names.cellOf(key, "country");
        boolean acts = false;
        for (NameMention mention : entity.mentions()) {
            acts |= mention.acts();
        }
        return country.isEmpty() ? "" : country + (acts ? GOVERNMENT : "");
    }

    static boolean isCountry(String code) {
        return code.length() == COUNTRY && code.charAt(0) >= 'A' && code.charAt(0) <= 'Z';
    }
}
