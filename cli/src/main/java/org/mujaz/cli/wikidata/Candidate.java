package org.mujaz.cli.wikidata;

import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of an item until the dump is read to its end: it may become an entry. A line of a file while it waits; lines of an
 * item are together when lines are sorted.
 *
 * @param list the list it goes to
 * @param number the number of its item
 * @param sites how many sites have a page about it
 * @param name its name
 * @param also its other names
 * @param kind its kind in the list, empty for persons
 * @param sector its sector, empty where the list has none
 * @param sex m, f or nothing
 * @param countries the items of its countries, the likeliest first
 */
record Candidate(
        String list,
        long number,
        int sites,
        String name,
        List<String> also,
        String kind,
        String sector,
        String sex,
        List<String> countries) {

    private static final int MOST_SITES = 99_999;

    /** As many digits as the numbers of Wikidata's items will have for long. */
    static String padded(long number) {
        return String.format("%012d", number);
    }

    /** Where a better known item comes first. */
    String fame() {
        return String.format("%05d", MOST_SITES - Math.min(sites, MOST_SITES));
    }

    String line() {
        return String.join(
                "\t",
                list,
                padded(number),
                Integer.toString(sites),
                name,
                String.join("; ", also),
                kind,
                sector,
                sex,
                String.join(" ", countries));
    }

    static Candidate parse(String line) {
        String[] cells = line.split("\t", -1);
        return new Candidate(
                cells[0],
                Long.parseLong(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3],
                split(cells[4], "; "),
                cells[5],
                cells[6],
                cells[7],
                split(cells[8], " "));
    }

    private static List<String> split(String cell, String between) {
        return cell.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(cell.split(between, -1)));
    }

    /** The reference as lists have it. */
    String ref() {
        return "Q" + number;
    }
}
