package org.mujaz.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.number.SharedCurrencies;
import org.mujaz.text.FoldedText;
import org.mujaz.text.LightStemmer;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * What the words of texts are compared by. Two words are one if they can be forms of one entry of the lists of words (a verb, its verbal
 * noun and its participles are one entry) or have the same stem.
 */
final class Vocabulary {

    /** Keys below this are stems, others entries of lists. */
    private static final int ENTRIES = 1 << 24;

    private static final int LIST_SHIFT = 20;
    private static final int SHORTEST = 2;
    private static final String DEMONYMS = "name/demonyms";
    private static final char DEMONYM = 'd';

    private final Concepts concepts;
    private final PhraseTable function;
    private final PhraseTable light;
    private final PhraseTable forms;
    private final PhraseTable demonyms;
    private final PhraseTable certainties;
    private final PhraseTable documents;
    private final PhraseTable officials;
    private final SharedCurrencies currencies;
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();

    Vocabulary(Lexicon lexicon, Concepts concepts) {
        this.concepts = concepts;
        this.function = lexicon.table("text/function-words");
        this.light = lexicon.table("check/light-words");
        this.forms = lexicon.table("name/forms");
        this.demonyms = lexicon.table(DEMONYMS);
        this.certainties = lexicon.table("check/certain-words");
        this.documents = lexicon.table("check/documents");
        this.officials = lexicon.table("check/officials");
        this.currencies = new SharedCurrencies(lexicon);
        PhraseTable listed = lexicon.table(DEMONYMS);
        for (int row = 0; row < listed.size(); row++) {
            countries.putIfAbsent(listed.cell(row, "country"), countries.size());
        }
        PhraseTable states = lexicon.table("name/countries");
        for (int row = 0; row < states.size(); row++) {
            Integer country = countries.get(states.cell(row, "country"));
            for (String capital : states.cell(row, "capital").split("; ?")) {
                if (country != null && !capital.isEmpty()) {
                    capitals.putIfAbsent(FoldedText.fold(capital), country);
                }
            }
        }
        PhraseTable seats = lexicon.table("name/metonyms");
        for (int row = 0; row < seats.size(); row++) {
            Integer country = countries.get(seats.cell(row, "country"));
            if (country != null) {
                capitals.putIfAbsent(FoldedText.fold(seats.cell(row, "form")), country);
            }
        }
    }

    /** Names of money that several countries use. */
    SharedCurrencies currencies() {
        return currencies;
    }

    /** Words that call what is said certain. */
    PhraseTable certainties() {
        return certainties;
    }

    /** Nouns for somebody who holds an office, whoever he is. */
    PhraseTable officials() {
        return officials;
    }

    /** Words for what tells something that somebody else made. */
    PhraseTable documents() {
        return documents;
    }

    /** Stems that were met, numbered; of one comparison. */
    static final class Stems {
        private final Map<String, Integer> numbers = new HashMap<>();

        int of(String stem) {
            return numbers.computeIfAbsent(stem, s -> numbers.size());
        }
    }

    /** The number of a country by its reference, or -1. */
    int country(String ref) {
        return ref.startsWith("iso3166:") ? countries.getOrDefault(ref.substring("iso3166:".length()), -1) : -1;
    }

    /** The number of the country whose capital a place is, or the seat of whose government, or -1. */
    int capitalOf(String place) {
        return capitals.getOrDefault(FoldedText.fold(place), -1);
    }

    /** The number of the country whose nationality a token is, or -1. */
    int nationality(Text text, int at) {
        Token token = text.tokens().get(at);
        if (token.kind() != Token.Kind.WORD) {
            return -1;
        }
        int start = LightStemmer.start(text.folded(), token.foldedStart(), token.foldedEnd());
        int row = forms.rowOf(text.folded(), start, token.foldedEnd());
        if (row < 0) {
            return -1;
        }
        for (String reading : forms.cell(row, "readings").split(" ")) {
            if (reading.charAt(0) == DEMONYM) {
                int digits = 1;
                while (digits < reading.length() && Character.isDigit(reading.charAt(digits))) {
                    digits++;
                }
                int of = Integer.parseInt(reading.substring(1, digits));
                if (demonyms.cell(of, "kind").equals("nationality")) {
                    return countries.getOrDefault(demonyms.cell(of, "country"), -1);
                }
            }
        }
        return -1;
    }

    /** Whether a token says something of its own. */
    boolean isContent(Text text, Clauses clauses, int at) {
        Token token = text.tokens().get(at);
        return switch (token.kind()) {
            case WORD ->
                isContentTag(clauses.tag(at))
                        && token.foldedLength() > SHORTEST
                        && !isFunction(text, token, clauses.tag(at));
            case LATIN, FOREIGN, HANDLE, HASHTAG -> true;
            case NUMBER, PUNCTUATION, URL, EMOJI -> false;
        };
    }

    /** Whether a word is a function word, "and" or "so" written on to it or not: not a verb of the same letters as "so under". */
    private boolean isFunction(Text text, Token token, Tag tag) {
        char first = text.foldedChar(token);
        boolean joined = tag != Tag.VERB && (first == '\u0648' || first == '\u0641');
        return function.contains(text, token)
                || (joined && function.rowOf(text.folded(), token.foldedStart() + 1, token.foldedEnd()) >= 0);
    }

    private static boolean isContentTag(Tag tag) {
        return switch (tag) {
            case NOUN, ADJECTIVE, NAME, VERB, AUXILIARY, OTHER, NUMBER, TIME -> true;
            default -> false;
        };
    }

    /** Whether a token says little of its own: "took place", "carried out". */
    boolean isLight(Text text, Words words, Clauses clauses, int at) {
        for (WordReading reading : readings(words, clauses, at)) {
            String form = FoldedText.fold(words.cell(reading, "form"));
            if (light.rowOf(FoldedText.of(form), 0, form.length()) >= 0) {
                return true;
            }
        }
        Token token = text.tokens().get(at);
        return light.contains(text, token);
    }

    /** What a token can be where it stands. */
    private static List<WordReading> readings(Words words, Clauses clauses, int at) {
        int predicate = clauses.predicateAt(at);
        if (predicate >= 0) {
            return clauses.predicates().get(predicate).readings();
        }
        List<WordReading> nominal = new ArrayList<>(2);
        for (WordReading reading : words.at(at)) {
            if (reading.isNominal()) {
                nominal.add(reading);
            }
        }
        return nominal.isEmpty() ? words.at(at) : nominal;
    }

    /** The keys of a token, sorted: the entries it can be of and its stem. */
    int[] keys(Text text, Words words, Clauses clauses, int at, Stems stems) {
        List<WordReading> readings = readings(words, clauses, at);
        int[] keys = new int[readings.size() + 1];
        int count = 0;
        for (WordReading reading : readings) {
            keys[count++] = entry(reading);
        }
        keys[count++] = stems.of(stem(text, at));
        Arrays.sort(keys, 0, count);
        return keys;
    }

    private static int entry(WordReading reading) {
        WordList list = reading.list();
        int code = list == WordList.NOUN ? 2 : list == WordList.ADJECTIVE ? 3 : list == WordList.AGENT ? 4 : 1;
        return ENTRIES + (code << LIST_SHIFT) + reading.row();
    }

    /** The stem of a token: its letters without what is written on before and behind. */
    static String stem(Text text, int at) {
        Token token = text.tokens().get(at);
        int from = token.foldedStart();
        int to = token.foldedEnd();
        if (token.kind() == Token.Kind.WORD) {
            from = LightStemmer.start(text.folded(), from, to);
            to = LightStemmer.end(text.folded(), from, to);
        }
        return text.folded().subSequence(from, to).toString();
    }

    /** The concepts of a token, with those of phrases that begin with it; sorted, each once. */
    int[] concepts(Text text, Words words, Clauses clauses, int at, int end) {
        int[] found = Concepts.NONE;
        for (WordReading reading : readings(words, clauses, at)) {
            String form = FoldedText.fold(words.cell(reading, "form"));
            boolean ofVerb = reading.list() == WordList.VERB
                    || reading.list() == WordList.MASDAR
                    || reading.list() == WordList.ACTIVE
                    || reading.list() == WordList.PASSIVE;
            found = union(found, ofVerb ? concepts.ofVerb(form) : concepts.ofNominal(form));
            if (reading.isNominal()) {
                int stem = text.tokens().get(at).foldedStart() + reading.front();
                int stemEnd = text.tokens().get(at).foldedEnd() - reading.pronoun();
                if (stemEnd > stem) {
                    found = union(found, concepts.ofNominal(text.folded().word(stem, stemEnd)));
                }
            }
            found = phrases(text, form, at, end, found);
        }
        if (found.length == 0) {
            String stem = stem(text, at);
            found = concepts.ofNominal(stem);
            found = phrases(text, stem, at, end, found);
        }
        Arrays.sort(found);
        return found;
    }

    private int[] phrases(Text text, String first, int at, int end, int[] found) {
        int[] all = found;
        for (Concepts.Phrase phrase : concepts.phrasesOf(first)) {
            if (follows(text, phrase.rest(), at, end)) {
                all = union(all, new int[] {phrase.concept()});
            }
        }
        return all;
    }

    /** Whether the words of a phrase follow in order, its subject or object between them or not. */
    private static boolean follows(Text text, List<String> rest, int at, int end) {
        int next = at + 1;
        for (String word : rest) {
            int limit = Math.min(end, next + GAP);
            while (next < limit && !isForm(text, next, word)) {
                next++;
            }
            if (next >= limit) {
                return false;
            }
            next++;
        }
        return true;
    }

    private static final int GAP = 6;

    private static final int ENDING = 3;

    private static boolean isForm(Text text, int at, String word) {
        Token token = text.tokens().get(at);
        int length = word.length();
        int from = token.foldedStart();
        int to = token.foldedEnd();
        for (int start = from; start <= from + 3 && to - start >= length; start++) {
            boolean same = to - start - length <= ENDING;
            for (int i = 0; same && i < length; i++) {
                same = text.folded().charAt(start + i) == word.charAt(i);
            }
            if (same && isPrefix(text, from, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPrefix(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("\u0648\u0641\u0628\u0644\u0643\u0627".indexOf(text.folded().charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] union(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return a.length == 0 ? b.clone() : a;
        }
        int[] all = Arrays.copyOf(a, a.length + b.length);
        int count = a.length;
        for (int one : b) {
            if (!Concepts.has(a, one)) {
                all[count++] = one;
            }
        }
        return Arrays.copyOf(all, count);
    }
}
