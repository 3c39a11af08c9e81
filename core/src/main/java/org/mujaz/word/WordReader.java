package org.mujaz.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.RowCache;
import org.mujaz.lexicon.WordList;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Mark;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.text.Trait;
import org.mujaz.word.WordReading.Prefix;

/**
 * Looks words up in the table of all their forms, with conjunctions, prepositions, the article and the sign of the future off in front
 * and pronouns off behind. One walk over the letters for each way of taking the front off; at most five.
 */
@SuppressWarnings("EnumOrdinal") // a sense's number is never stored, only used while the program runs
public final class WordReader {

    private static final char WAW = '\u0648';
    private static final char FEH = '\u0641';
    private static final char BEH = '\u0628';
    private static final char LAM = '\u0644';
    private static final char KAF = '\u0643';
    private static final char SEEN = '\u0633';
    private static final char HEH = '\u0647';
    private static final char ALEF = '\u0627';
    private static final char DAMMA = '\u064F';

    /** Persons of a past whose first letter has another vowel in the active than in the passive, whatever the verb. */
    private static final String VOWELLED = "mfdep";

    /** What the list of verbs says of one without a passive. */
    private static final String NONE = "-";

    private final PhraseTable forms;
    private final PhraseTable function;
    private final PhraseTable pronouns;
    private final Map<WordList, PhraseTable> lists = new EnumMap<>(WordList.class);

    /** What each form can be. */
    private final RowCache<List<Form>> entries;

    private final Map<WordList, RowCache<String>> lemmas = new EnumMap<>(WordList.class);

    private final Trait<List<WordReading>> readings;
    /** By the numbers of the senses. */
    private final Mark[] senses = new Mark[Sense.values().length];

    private record Form(WordList list, int row, String features, String lemma, boolean person) {
        boolean isVerb() {
            return list == WordList.VERB;
        }

        boolean isBound() {
            return features.indexOf('s') >= 0;
        }
    }

    public WordReader(Lexicon lexicon) {
        this.forms = lexicon.table("word/forms");
        this.function = lexicon.table("text/function-words");
        this.pronouns = lexicon.table("word/pronouns");
        this.entries = new RowCache<>(forms, this::entry);
        this.readings = lexicon.spellings().trait("word/readings", this::find);
        for (Sense sense : Sense.values()) {
            senses[sense.ordinal()] =
                    lexicon.spellings().mark("word/" + sense, (text, token) -> sense.isOf(readings.of(text, token)));
        }
        for (WordList list : WordList.values()) {
            PhraseTable table = lexicon.table(list.table());
            lists.put(list, table);
            lemmas.put(list, new RowCache<>(table, row -> FoldedText.fold(cell(list, row, "form"))));
        }
    }

    /** The words of {@code text}; each is looked up when it is first asked for. */
    public Words read(Text text) {
        return new Words(this, text);
    }

    /** What {@code column} says of a reading's row; nothing where its list has no such column. */
    public String cell(WordReading reading, String column) {
        return cell(reading.list(), reading.row(), column);
    }

    private String cell(WordList list, int row, String column) {
        PhraseTable table = lists.get(list);
        return table == null || !table.hasColumn(column) ? "" : table.cell(row, column);
    }

    /** Whether a token is a function word that is read as nothing else; the verb "was done" is one that is read as a verb. */
    private boolean isFunction(Text text, Token token) {
        int row = function.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
        return row >= 0
                && !function.cell(row, "class").equals("verb")
                && !(function.cell(row, "class").equals("preposition") && text.isDoubledInside(token));
    }

    /** Everything that token {@code at} can be; empty for what is no word, for a function word and for an unknown one. */
    List<WordReading> readings(Text text, int at) {
        Token token = text.tokens().get(at);
        return token.kind() == Kind.WORD ? readings.of(text, token) : List.of();
    }

    /** Whether token {@code at} can be what is asked; nothing but a word can. */
    boolean can(Text text, int at, Sense sense) {
        Token token = text.tokens().get(at);
        return token.kind() == Kind.WORD && senses[sense.ordinal()].is(text, token);
    }

    private List<WordReading> find(Text text, Token token) {
        if (isFunction(text, token)) {
            return List.of();
        }
        int start = token.foldedStart();
        int end = token.foldedEnd();
        List<WordReading> found = new ArrayList<>(2);
        char first = text.folded().charAt(start);
        from(text, start, start, end, found);
        if ((first == WAW || first == FEH) && end - start > 2) {
            from(text, start, start + 1, end, found);
        }
        return token.end() - token.start() > token.foldedLength() ? asVowelled(text, token, found) : List.copyOf(found);
    }

    /** The readings that the vowel written on the first letter allows: no past in the third person has a damma there but a passive. */
    private List<WordReading> asVowelled(Text text, Token token, List<WordReading> found) {
        List<WordReading> allowed = new ArrayList<>(found.size());
        for (WordReading reading : found) {
            boolean active = reading.isPast() && !reading.isPassive() && VOWELLED.indexOf(reading.agreement()) >= 0;
            if (!active || !hasDamma(text, token.foldedStart() + reading.front())) {
                allowed.add(reading);
                continue;
            }
            String passive = cell(reading, "pastpassive");
            if (passive.isEmpty()) {
                allowed.add(reading.asPassive());
            } else if (passive.equals(NONE)) {
                allowed.add(reading);
            }
        }
        return List.copyOf(allowed);
    }

    /** Whether the letter at a place of the folded text is written with a damma. */
    private static boolean hasDamma(Text text, int at) {
        int behind = text.folded().source(at, at + 1).start() + 1;
        return behind < text.source().length() && text.source().charAt(behind) == DAMMA;
    }

    private void from(Text text, int token, int start, int end, List<WordReading> found) {
        CharSequence folded = text.folded();
        walk(text, token, start, end, Prefix.NONE, found);
        if (end - start < 3) {
            return;
        }
        char first = folded.charAt(start);
        char second = folded.charAt(start + 1);
        switch (first) {
            case ALEF -> {
                if (second == LAM) {
                    walk(text, token, start + 2, end, Prefix.THE, found);
                }
            }
            case BEH, KAF -> {
                walk(text, token, start + 1, end, first == BEH ? Prefix.BI : Prefix.KA, found);
                if (second == ALEF && end - start > 4 && folded.charAt(start + 2) == LAM) {
                    walk(text, token, start + 3, end, first == BEH ? Prefix.BI_THE : Prefix.KA_THE, found);
                }
            }
            case LAM -> {
                walk(text, token, start + 1, end, Prefix.LI, found);
                if (second == LAM) {
                    walk(text, token, start + 2, end, Prefix.LI_THE, found);
                }
            }
            case SEEN -> walk(text, token, start + 1, end, Prefix.WILL, found);
            default -> {
                // Nothing else is written on in front.
            }
        }
    }

    /** Every form that begins at {@code from} and ends with the word, or before a pronoun that ends it. */
    private void walk(Text text, int token, int from, int end, Prefix prefix, List<WordReading> found) {
        forms.forEachPrefix(text.folded(), from, end, (row, behind) -> {
            int pronoun = end - behind;
            boolean heh = text.folded().charAt(end - 1) == HEH;
            boolean tied = heh && text.folded().isTehMarbuta(end - 1);
            if (tied && pronoun == 1) {
                return;
            }
            if (pronoun == 0 || (pronoun <= 3 && pronouns.rowOf(text.folded(), behind, end) >= 0)) {
                List<Form> forms = entries.get(row);
                for (int i = 0; i < forms.size(); i++) {
                    Form form = forms.get(i);
                    Prefix meant = meant(form, prefix, pronoun);
                    boolean untied = heh && !tied && pronoun == 0 && !form.isVerb() && form.features.indexOf('f') >= 0;
                    if (meant != null && !untied) {
                        found.add(new WordReading(
                                form.list,
                                form.row,
                                form.features,
                                form.lemma,
                                form.person,
                                meant,
                                pronoun,
                                from - token));
                    }
                }
            }
        });
    }

    /** What the letters in front are before this form, or null if they cannot stand before it. */
    private static @Nullable Prefix meant(Form form, Prefix prefix, int pronoun) {
        if (form.isBound() && pronoun == 0) {
            return null;
        }
        if (form.isVerb()) {
            boolean present = form.features.charAt(0) != 'p';
            // "That we may" is no word of the news; what looks like it is a name, as London does.
            boolean we = form.features.charAt(1) == '4';
            return switch (prefix) {
                case NONE -> Prefix.NONE;
                case WILL -> present ? Prefix.WILL : null;
                case LI -> present && !we ? Prefix.TO : null;
                default -> null;
            };
        }
        boolean owned = pronoun > 0 && (prefix.isDefinite() || form.features.indexOf('i') >= 0);
        return prefix == Prefix.WILL || owned ? null : prefix;
    }

    private List<Form> entry(int row) {
        List<Form> read = new ArrayList<>(2);
        for (String written : forms.cell(row, "readings").split(" ")) {
            int digits = 1;
            while (digits < written.length() && Character.isDigit(written.charAt(digits))) {
                digits++;
            }
            WordList list = WordList.of(written.charAt(0));
            int of = Integer.parseInt(written.substring(1, digits));
            RowCache<String> known = lemmas.get(list);
            String lemma = known == null ? "" : known.get(of);
            boolean person = cell(list, of, "class").equals("person");
            // There are few different ones: each is fetched once for all words that have it.
            read.add(new Form(list, of, written.substring(digits).intern(), lemma, person));
        }
        return List.copyOf(read);
    }
}
