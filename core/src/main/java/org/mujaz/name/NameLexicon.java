package org.mujaz.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.KeyCache;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.RowCache;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.text.Trait;

/** Looks a text's words up in all lists of names at once, with conjunctions, prepositions and the article peeled off. */
final class NameLexicon {

    private static final String CONJUNCTIONS = "\u0648\u0641";
    private static final String PREPOSITIONS = "\u0628\u0644\u0643";
    /** Marks a form with a pronoun. */
    private static final char OWNED = 'o';

    private static final char ALEF = '\u0627';
    private static final char LAM = '\u0644';
    private static final String ALI = "\u0639\u0644\u064A";
    private static final String ARTICLE = "\u0627\u0644";

    private static final Beginning[] NONE = {};
    private static final NameList[] LISTS = NameList.values();

    private final PhraseTable forms;
    private final Map<NameList, PhraseTable> lists = new EnumMap<>(NameList.class);

    /** The entries that keys were asked for. */
    private final KeyCache<Reading> entries = new KeyCache<>(this::find);

    /** What each form can be. */
    private final RowCache<Readings> readings;

    /** In which ways forms may begin in a word: in most in none. */
    private final Trait<Beginning[]> beginnings;

    NameLexicon(Lexicon lexicon) {
        this.forms = lexicon.table("name/forms");
        this.readings = new RowCache<>(forms, this::read);
        this.beginnings = lexicon.spellings().trait("name/beginnings", this::findBeginnings);
        for (NameList list : NameList.values()) {
            lists.put(list, lexicon.table(list.table()));
        }
    }

    /** What {@code column} says of a reading's row. */
    String cell(Reading reading, String column) {
        PhraseTable table = lists.get(reading.list());
        return table == null ? "" : table.cell(reading.row(), column);
    }

    /** An entry's name for itself: the same for every spelling of it. */
    String key(Reading reading) {
        NameList list = reading.list() == NameList.SHORT ? NameList.PERSON : reading.list();
        return list.table() + ":" + cell(reading, "form");
    }

    /** What {@code column} says of the entry of a key; empty where there is no such entry or column. */
    String cellOf(String key, String column) {
        Reading entry = entries.get(key);
        return entry != null && has(entry.list(), column) ? cell(entry, column) : "";
    }

    /** The entry of a key, or null. */
    private @Nullable Reading find(String key) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return null;
        }
        String form = key.substring(colon + 1);
        String folded = FoldedText.fold(form);
        @Nullable Reading[] found = {null};
        forms.forEachPrefix(folded, 0, folded.length(), (row, end) -> {
            Readings read = end == folded.length() ? readings.get(row) : Readings.NONE;
            for (NameList list : LISTS) {
                Reading reading = list == NameList.SHORT ? null : read.as(list);
                boolean same = reading != null
                        && key.startsWith(list.table())
                        && list.table().length() == colon
                        && cell(reading, "form").equals(form);
                found[0] = same ? reading : found[0];
            }
        });
        return found[0];
    }

    private boolean has(NameList list, String column) {
        PhraseTable table = lists.get(list);
        return table != null && table.hasColumn(column);
    }

    /** What papers call the person of a key for short, folded; empty for any other key. */
    List<String> shortForms(String key) {
        String prefix = NameList.PERSON.table() + ":";
        if (!key.startsWith(prefix)) {
            return List.of();
        }
        String form = key.substring(prefix.length());
        String folded = FoldedText.fold(form);
        List<String> called = new ArrayList<>(2);
        forms.forEachPrefix(folded, 0, folded.length(), (row, end) -> {
            Reading person = end == folded.length() ? readings.get(row).as(NameList.PERSON) : null;
            if (person != null && cell(person, "form").equals(form)) {
                String cell = cell(person, "short");
                for (String one : cell.isEmpty() ? new String[0] : cell.split("; ?")) {
                    called.add(FoldedText.fold(one));
                }
            }
        });
        return called;
    }

    /** What an entry is called elsewhere, or null. */
    @Nullable
    String ref(Reading reading) {
        return switch (reading.list()) {
            case COUNTRY -> "iso3166:" + cell(reading, "country");
            case PERSON, ORGANIZATION -> {
                String ref = cell(reading, "ref");
                yield ref.isEmpty() ? null : "wikidata:" + ref;
            }
            default -> null;
        };
    }

    /** What a title with a pronoun says of a role: that somebody is the counterpart of another, or nothing. */
    String counterpart(Reading reading) {
        return cell(reading, "form").startsWith(TitleUse.COUNTERPART) ? TitleUse.COUNTERPART : "";
    }

    /**
     * A title as the lexicon has it, feminine where the form is.
     *
     * @param owned whether the form ends with a pronoun, and not with the ending of the feminine that folds to the same
     */
    String title(Reading reading, boolean owned) {
        String feminine = reading.feminine() && !owned ? cell(reading, "feminine") : "";
        int several = feminine.indexOf(';');
        return feminine.isEmpty() ? cell(reading, "form") : several < 0 ? feminine : feminine.substring(0, several);
    }

    /** The title of a folded phrase, or null. */
    @Nullable
    Reading titled(String folded) {
        return readingOf(folded, NameList.TITLE);
    }

    /** The given name of a folded word, or null. */
    @Nullable
    Reading given(String folded) {
        return readingOf(folded, NameList.GIVEN);
    }

    private @Nullable Reading readingOf(String folded, NameList list) {
        Readings[] found = {Readings.NONE};
        forms.forEachPrefix(folded, 0, folded.length(), (row, end) -> {
            found[0] = end == folded.length() ? readings.get(row) : found[0];
        });
        return found[0].as(list);
    }

    /** A title as the lexicon has it, what was read behind it included, of a man or of a woman; as it is where none begins so. */
    String inGender(String title, boolean feminine) {
        String folded = FoldedText.fold(title);
        String[] best = {title};
        int[] longest = {0};
        forms.forEachPrefix(folded, 0, folded.length(), (row, end) -> {
            Reading reading = readings.get(row).as(NameList.TITLE);
            boolean whole = end == folded.length() || folded.charAt(end) == ' ';
            String form = reading == null ? "" : cell(reading, feminine ? "feminine" : "form");
            if (whole && end > longest[0] && !form.isEmpty()) {
                int several = form.indexOf(';');
                best[0] = (several < 0 ? form : form.substring(0, several)) + behind(title, folded, end);
                longest[0] = end;
            }
        });
        return best[0];
    }

    /** What of a phrase stands behind as many words as its folded form has before {@code end}. */
    private static String behind(String phrase, String folded, int end) {
        int at = 0;
        for (int i = 0; i < end; i++) {
            at = folded.charAt(i) == ' ' ? phrase.indexOf(' ', at) + 1 : at;
        }
        int space = phrase.indexOf(' ', at);
        return space < 0 ? "" : phrase.substring(space);
    }

    /** Whether a reading is also an ordinary word. */
    boolean isCommon(Reading reading) {
        return reading.common();
    }

    private Reading withCommon(Reading reading) {
        boolean common = switch (reading.list()) {
            case GIVEN, FAMILY, PLACE, ORGANIZATION -> !cell(reading, "common").isEmpty();
            default -> false;
        };
        return common ? reading.asCommon() : reading;
    }

    /** Every form that begins in token {@code at}, with fewer clitics first. */
    Hits hits(Text text, int at, int limit) {
        Token token = text.tokens().get(at);
        if (token.kind() != Kind.WORD && token.kind() != Kind.LATIN) {
            return Hits.NONE;
        }
        Hits hits = Hits.NONE;
        for (Beginning beginning : beginnings.of(text, token)) {
            Readings alone = beginning.alone;
            if (alone != null) {
                hits = hits.and(hit(beginning, token, at + 1, alone));
            }
            List<PhraseTable.Match> matches = forms.allBehind(text, beginning.rest, at, limit);
            for (int i = 0; i < matches.size(); i++) {
                PhraseTable.Match match = matches.get(i);
                Hit hit = hit(beginning, token, match.endToken(), readings.get(match.row()));
                Token last = text.tokens().get(match.endToken() - 1);
                boolean misread = !beginning.swallowed && isMisread(text, hit, last);
                hits = misread ? hits : hits.and(hit);
            }
        }
        return hits;
    }

    private static Hit hit(Beginning beginning, Token token, int end, Readings of) {
        return new Hit(token.foldedStart() + beginning.clitics, end, beginning.clitics, beginning.article, of);
    }

    /**
     * A way in which forms may begin in a word.
     *
     * @param clitics how many letters stand before them
     * @param article whether those are of the article
     * @param swallowed whether they begin with an article whose alef is swallowed
     * @param alone what the word can be by itself, or null
     * @param rest how longer forms that begin so go on
     */
    private record Beginning(
            int clitics,
            boolean article,
            boolean swallowed,
            @Nullable Readings alone,
            PhraseTable.Rest rest) {}

    private void add(
            Text text, Token token, int clitics, boolean article, boolean swallowed, int node, List<Beginning> found) {
        int row = forms.rowAt(node);
        PhraseTable.Rest rest = forms.restAt(node);
        Readings alone = row < 0 ? null : readings.get(row);
        Beginning beginning = new Beginning(clitics, article, swallowed, alone, rest);
        if (alone != null && !swallowed && isMisread(text, hit(beginning, token, 1, alone), token)) {
            beginning = new Beginning(clitics, article, false, null, rest);
        }
        if (beginning.alone != null || rest.node() >= 0) {
            found.add(beginning);
        }
    }

    private Beginning[] findBeginnings(Text text, Token token) {
        List<Beginning> found = new ArrayList<>();
        int start = token.foldedStart();
        int end = token.foldedEnd();
        add(text, token, 0, false, found);
        int behindConjunction = start;
        if (end - start > 2 && CONJUNCTIONS.indexOf(text.folded().charAt(start)) >= 0) {
            behindConjunction = start + 1;
            add(text, token, 1, false, found);
            article(text, token, 1, found);
        }
        article(text, token, 0, found);
        int bare = behindConjunction;
        if (end - bare > 2 && PREPOSITIONS.indexOf(text.folded().charAt(bare)) >= 0) {
            add(text, token, bare + 1 - start, false, found);
            article(text, token, bare + 1 - start, found);
        }
        boolean governed = end - bare > 3
                && text.folded().charAt(bare) == LAM
                && text.folded().charAt(bare + 1) == LAM;
        if (governed) {
            // "To the" swallows the alef of the article.
            int node = forms.behindFirst(text.folded(), ARTICLE, bare + 2, end);
            if (node >= 0) {
                add(text, token, bare + 1 - start, false, true, node, found);
            }
            add(text, token, bare + 2 - start, true, found);
        }
        return found.toArray(NONE);
    }

    private void article(Text text, Token token, int clitics, List<Beginning> found) {
        int from = token.foldedStart() + clitics;
        boolean article = token.foldedEnd() - from > 3
                && text.folded().charAt(from) == ALEF
                && text.folded().charAt(from + 1) == LAM;
        if (article) {
            add(text, token, clitics + 2, true, found);
        }
    }

    private void add(Text text, Token token, int clitics, boolean article, List<Beginning> found) {
        int node = forms.behindFirst(text.folded(), "", token.foldedStart() + clitics, token.foldedEnd());
        if (node >= 0) {
            add(text, token, clitics, article, false, node, found);
        }
    }

    /** A name or noun that ends in teh marbuta, in token {@code last}, is no word with the pronoun that folds to the same. */
    private static boolean isMisread(Text text, Hit hit, Token last) {
        if (last.foldedEnd() - hit.foldedStart() == ALI.length() && endsWithAli(text, last)) {
            // The preposition and the name differ in their last letter only, which is folded.
            return text.source().charAt(last.end() - 1) == '\u0649';
        }
        int first = text.folded().sourceStart(hit.foldedStart());
        if (hit.readings().hasOtherHamza(text.source().charAt(first))) {
            return true;
        }
        int end = last.foldedEnd() - 1;
        boolean tied = text.folded().charAt(end) != '\u0647' || text.folded().isTehMarbuta(end);
        return !tied && hit.readings().isTied();
    }

    private static boolean endsWithAli(Text text, Token token) {
        for (int i = 0; i < ALI.length(); i++) {
            if (text.folded().charAt(token.foldedEnd() - ALI.length() + i) != ALI.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an entry begins with a hamza below and the text has one above, or the other way round. */
    boolean hasOtherHamza(Text text, Hit hit, Reading reading) {
        char written = text.source().charAt(text.folded().sourceStart(hit.foldedStart()));
        char listed = cell(reading, "form").charAt(0);
        return written != listed && isHamza(written) && isHamza(listed);
    }

    private static boolean isHamza(char letter) {
        return letter == '\u0623' || letter == '\u0625';
    }

    private Readings read(int row) {
        List<Reading> read = new ArrayList<>(2);
        List<String> entries = new ArrayList<>(2);
        for (String written : forms.cell(row, "readings").split(" ")) {
            Reading reading = withCommon(Reading.parse(written));
            read.add(reading);
            entries.add(written.indexOf(OWNED) < 0 ? cell(reading, "form") : cell(reading, "form") + Readings.HEH);
        }
        return new Readings(read, entries);
    }
}
