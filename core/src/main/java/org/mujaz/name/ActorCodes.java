package org.mujaz.name;

import java.util.List;
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

    private static final String FORMER = "ELI";
    private static final String GOVERNMENT = "GOV";
    private static final String MILITARY = "MIL";
    private static final int COUNTRY = 3;

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

    /** The code of an entity, or null where neither country nor sector is known. */
    @Nullable
    String of(Text text, Entity entity, Published published, @Nullable String bodyCode) {
        NameMention first = entity.mentions().get(0);
        String key = first.key();
        for (NameMention mention : entity.mentions()) {
            key = key.isEmpty() ? mention.key() : key;
        }
        String code = switch (entity.type()) {
            case PERSON -> person(entity, key, published, bodyCode);
            case ORGANIZATION -> organization(text, first, key);
            case LOCATION -> place(entity, key);
            case GROUP -> names.cellOf(key, "country");
            case OTHER -> "";
        };
        return code.isEmpty() ? null : code;
    }

    private String person(Entity entity, String key, Published published, @Nullable String bodyCode) {
        String country = names.cellOf(key, "country");
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
            return bodyCode;
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
            country = countryAt(text, i, mention.endToken(), sector);
        }
        return country + sector;
    }

    private String countryAt(Text text, int at, int end, String sector) {
        for (Hit hit : names.hits(text, at, end)) {
            Reading nation = hit.as(NameList.DEMONYM);
            Reading land = hit.as(NameList.COUNTRY);
            Reading place = hit.as(NameList.PLACE);
            place = place == null || hit.article() || names.isCommon(place) ? null : place;
            boolean financial = nation != null
                    && nation.feminine()
                    && names.cell(nation, "comment").startsWith("ambiguous")
                    && !sector.equals(MILITARY);
            nation = financial ? null : nation;
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
