package org.mujaz.cli.wikidata;

import java.util.List;

/**
 * What an import looks at of an entity of Wikidata. Of each property the values that hold: none that is deprecated, unknown or
 * none; the preferred ones first, and behind them those that have ended.
 *
 * @param id its item, like Q79
 * @param label its Arabic label, empty where it has none
 * @param aliases its other Arabic names
 * @param classes what it is an instance of (P31)
 * @param sexes P21
 * @param citizenships P27
 * @param countries the country it is in (P17)
 * @param iso its ISO 3166 code of three letters (P298), empty where it has none
 * @param sites how many sites have a page about it
 */
record Entity(
        String id,
        String label,
        List<String> aliases,
        List<String> classes,
        List<String> sexes,
        List<String> citizenships,
        List<String> countries,
        String iso,
        int sites) {}
