package org.mujaz.cli.wikidata;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.LexiconFolder;

/**
 * Makes entries of candidates: an item is one entry, and a spelling is one entry's. What is listed already stays as it is; of
 * namesakes the one with the most pages is kept.
 *
 * <p>The candidates, their spellings and the spellings that lose are sorted on disk, so that memory does not grow with the dump.
 */
final class Resolver {

    /** The marker of an entry's own name among the numbers of its other names. */
    private static final int FORM = -1;

    private final LexiconFolder lists;
    private final Path folder;
    private final Path scratch;
    private final Counts counts;
    private final Map<String, Set<String>> knownNames = new HashMap<>();
    private final Map<String, Set<String>> knownRefs = new HashMap<>();

    Resolver(LexiconFolder lists, Path folder, Path scratch, Counts counts) {
        this.lists = lists;
        this.folder = folder;
        this.scratch = scratch;
        this.counts = counts;
    }

    /** How the files end that an import writes. */
    static final String PART = ".wikidata.tsv";

    /** The part of a list that an import writes, relative to the folder. */
    static String part(String list) {
        return list + PART;
    }

    /** Reads the candidates and writes the parts, each whole or not at all. */
    void run(Path candidates, Map<String, String> countries) throws IOException {
        try (ExternalSort.Sorter items = new ExternalSort.Sorter(scratch, "items");
                ExternalSort.Sorter spellings = new ExternalSort.Sorter(scratch, "spellings");
                ExternalSort.Sorter losers = new ExternalSort.Sorter(scratch, "losers")) {
            try (BufferedReader in = Files.newBufferedReader(candidates, StandardCharsets.UTF_8)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    items.add(line);
                }
            }
            Path once = scratch.resolve("once");
            keepOnce(items, once, spellings);
            findLosers(spellings, losers);
            write(once, losers, countries);
            Files.delete(once);
        }
    }

    /** Leaves out items that come again or are listed, and hands on the spellings of the others. */
    private void keepOnce(ExternalSort.Sorter items, Path once, ExternalSort.Sorter spellings) throws IOException {
        try (ExternalSort.Sorted sorted = items.sorted();
                BufferedWriter out = Files.newBufferedWriter(once, StandardCharsets.UTF_8)) {
            String last = "";
            for (String line = sorted.next(); line != null; line = sorted.next()) {
                Candidate candidate = Candidate.parse(line);
                String item = candidate.list() + candidate.number();
                if (item.equals(last)) {
                    counts.skip(Skipped.TWICE);
                    continue;
                }
                last = item;
                know(candidate.list());
                boolean known =
                        knownRefs.getOrDefault(candidate.list(), Set.of()).contains(candidate.ref())
                                || names(candidate.list()).contains(Lexicon.key(candidate.name()));
                if (known) {
                    counts.skip(Skipped.KNOWN);
                    continue;
                }
                out.write(line);
                out.write('\n');
                spell(candidate, candidate.name(), FORM, spellings);
                for (int i = 0; i < candidate.also().size(); i++) {
                    spell(candidate, candidate.also().get(i), i, spellings);
                }
            }
        }
    }

    private static void spell(Candidate candidate, String name, int which, ExternalSort.Sorter spellings)
            throws IOException {
        spellings.add(String.join(
                "\t",
                candidate.list(),
                Lexicon.key(name),
                which == FORM ? "0" : "1",
                candidate.fame(),
                Candidate.padded(candidate.number()),
                Integer.toString(which)));
    }

    /** Of the spellings that are the same the first stays: a name before another name, a well known item before others. */
    private void findLosers(ExternalSort.Sorter spellings, ExternalSort.Sorter losers) throws IOException {
        try (ExternalSort.Sorted sorted = spellings.sorted()) {
            String last = "";
            for (String line = sorted.next(); line != null; line = sorted.next()) {
                String[] cells = line.split("\t", -1);
                String spelling = cells[0] + "\t" + cells[1];
                if (spelling.equals(last) || names(cells[0]).contains(cells[1])) {
                    losers.add(cells[0] + "\t" + cells[4] + "\t" + cells[5]);
                }
                last = spelling;
            }
        }
    }

    private void write(Path once, ExternalSort.Sorter losers, Map<String, String> countries) throws IOException {
        Map<String, BufferedWriter> writers = new TreeMap<>();
        try (ExternalSort.Sorted lost = losers.sorted();
                BufferedReader in = Files.newBufferedReader(once, StandardCharsets.UTF_8)) {
            String loser = lost.next();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Candidate candidate = Candidate.parse(line);
                String item = candidate.list() + "\t" + Candidate.padded(candidate.number()) + "\t";
                Set<Integer> without = new HashSet<>();
                while (loser != null && loser.startsWith(item)) {
                    without.add(Integer.parseInt(loser.substring(item.length())));
                    loser = lost.next();
                }
                if (without.contains(FORM)) {
                    counts.skip(Skipped.NAMESAKE);
                } else {
                    BufferedWriter out = writers.get(candidate.list());
                    if (out == null) {
                        out = begin(candidate.list());
                        writers.put(candidate.list(), out);
                    }
                    out.write(row(candidate, without, countries));
                    out.write('\n');
                }
            }
        } finally {
            for (BufferedWriter out : writers.values()) {
                out.close();
            }
        }
        for (String list : WikidataImport.LISTS) {
            Path part = folder.resolve(part(list));
            if (writers.containsKey(list)) {
                Files.createDirectories(part.resolveSibling(""));
                Files.move(scratch.resolve(list.replace('/', '.')), part, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(part);
            }
        }
    }

    private BufferedWriter begin(String list) throws IOException {
        BufferedWriter out = Files.newBufferedWriter(scratch.resolve(list.replace('/', '.')), StandardCharsets.UTF_8);
        out.write(String.join("\t", lists.columns(list)));
        out.write('\n');
        return out;
    }

    private String row(Candidate candidate, Set<Integer> without, Map<String, String> countries) {
        List<String> also = new ArrayList<>();
        for (int i = 0; i < candidate.also().size(); i++) {
            if (without.contains(i)) {
                counts.skip(Skipped.ALIAS);
            } else {
                also.add(candidate.also().get(i));
            }
        }
        String country = "";
        for (String item : candidate.countries()) {
            String code = countries.get(item);
            if (code != null) {
                country = code;
                break;
            }
        }
        counts.entry(candidate.list(), !country.isEmpty());
        List<String> columns = lists.columns(candidate.list());
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(
                    switch (column) {
                        case "form" -> candidate.name();
                        case "also" -> String.join("; ", also);
                        case "kind" -> candidate.kind();
                        case "sector" -> candidate.sector();
                        case "sex" -> candidate.sex();
                        case "country" -> country;
                        case "common" -> Names.words(candidate.name()) == 1 ? "yes" : "";
                        case "ref" -> candidate.ref();
                        case "provenance" -> "wikidata";
                        // Where a list has no column for the item it is kept for people.
                        case "comment" -> columns.contains("ref") ? "" : candidate.ref();
                        default -> "";
                    });
        }
        return String.join("\t", cells);
    }

    private Set<String> names(String list) {
        return knownNames.getOrDefault(list, Set.of());
    }

    /** Learns what a list has that no import wrote. */
    private void know(String list) {
        if (knownNames.containsKey(list)) {
            return;
        }
        Set<String> names = new HashSet<>();
        Set<String> refs = new HashSet<>();
        lists.entries(list, (spellings, ref) -> {
            spellings.forEach(name -> names.add(Lexicon.key(name)));
            if (!ref.isEmpty()) {
                refs.add(ref);
            }
        });
        // A country has a list of its own and is no place of another.
        if (list.equals(WikidataImport.PLACES)) {
            lists.entries(
                    WikidataImport.COUNTRIES, (spellings, ref) -> spellings.forEach(n -> names.add(Lexicon.key(n))));
        }
        knownNames.put(list, names);
        knownRefs.put(list, refs);
    }

    /** The code of each country that the dump has, where it is one that lists may have; the first where an item comes again. */
    static Map<String, String> countries(Path file, LexiconFolder lists) throws IOException {
        Map<String, String> codes = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                String code = line.substring(tab + 1);
                if (lists.isCountry(code)) {
                    codes.putIfAbsent(line.substring(0, tab), code);
                }
            }
        }
        return codes;
    }
}
