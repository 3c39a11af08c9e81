package org.mujaz.clause;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.name.NameMention;
import org.mujaz.text.Letters;
import org.mujaz.text.Sorted;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Finds the arguments of a verb. The subject is a phrase before it, else the first bare one behind it that agrees; where there is none it is
 * the topic, or the subject of a verb before. The next bare phrase behind the verb is its object, those with a preposition its complements.
 */
final class ArgumentFinder {

    /** So many tokens behind a verb its subject is looked for. */
    private static final int REACH = 24;

    /** So many tokens an aside between a verb and its object has at most, its commas among them. */
    private static final int LONGEST_ASIDE = 12;

    private static final String WHAT = "\u0645\u0627";

    /** So many letters "what" has at most, with a preposition and "and" on it. */
    private static final int LONGEST_WHAT = 4;

    /** Prepositions with the pronoun of the noun of a relative clause: in which, during which, by which. */
    private static final Set<String> RESUMING = Set.of(
            "\u0641\u064A\u0647",
            "\u0641\u064A\u0647\u0627",
            "\u0628\u0647",
            "\u0628\u0647\u0627",
            "\u062E\u0644\u0627\u0644\u0647",
            "\u062E\u0644\u0627\u0644\u0647\u0627",
            "\u0639\u0628\u0631\u0647",
            "\u0639\u0628\u0631\u0647\u0627");

    private static final String HIM = "\u0647";
    private static final String HER = "\u0647\u0627";
    private static final String AS_FOR = "\u0627\u0645\u0627";
    private static final String AMONG = "\u0628\u064A\u0646";
    private static final String BUT = "\u0644\u0643\u0646";

    /**
     * The sentence of a verb.
     *
     * @param from its first token
     * @param to the token behind its last
     * @param firstPhrase the index of its first phrase
     * @param firstPredicate the index of its first predicate
     */
    record Scope(int from, int to, int firstPhrase, int firstPredicate) {}

    private final ClauseText source;
    private final Words words;
    private final NameBlocks blocks;
    private final Tag[] tags;
    private final List<Phrase> phrases;
    private final List<Predicate> predicates;
    private final ClauseBounds bounds;
    private final Agreement agreement;

    /** Phrases that are subject or object of a verb already. */
    private final Set<Integer> claimed = new HashSet<>();

    ArgumentFinder(
            ClauseLexicon lexicon,
            ClauseText source,
            List<Phrase> phrases,
            List<Predicate> predicates,
            ClauseBounds bounds) {
        this.source = source;
        this.words = source.words;
        this.blocks = source.blocks;
        this.tags = source.tags;
        this.phrases = phrases;
        this.predicates = predicates;
        this.bounds = bounds;
        this.agreement = new Agreement(lexicon, source);
    }

    /**
     * The arguments of a verb.
     *
     * @param first the first token of its clause
     * @param end the token behind its clause's last
     * @param relative whether it is the verb of a relative clause
     * @param last the verb before it in the sentence, or null
     */
    Arguments of(
            int verb,
            List<WordReading> readings,
            int first,
            int end,
            boolean relative,
            @Nullable Predicate last,
            Scope scope) {
        Arguments found = new Search(verb, readings, first, end, relative, last, scope).run();
        if (found.subject() >= 0) {
            claimed.add(found.subject());
        }
        if (found.object() >= 0) {
            claimed.add(found.object());
        }
        return found;
    }

    /** The search for the arguments of one verb. */
    private final class Search {
        private final int verb;
        private final List<WordReading> readings;
        private final int first;
        private final int end;
        private final boolean relative;
        private final @Nullable Predicate last;
        private final Scope scope;
        private final int from;

        /** Whether the object is a pronoun on the verb. */
        private final boolean filled;

        private int subject = -1;
        private boolean before;
        private boolean inherited;
        private int object = -1;
        private final List<Integer> complements = new ArrayList<>(4);

        Search(
                int verb,
                List<WordReading> readings,
                int first,
                int end,
                boolean relative,
                @Nullable Predicate last,
                Scope scope) {
            this.verb = verb;
            this.readings = readings;
            this.first = first;
            this.end = end;
            this.relative = relative;
            this.last = last;
            this.scope = scope;
            this.from = scope.from();
            this.filled = Words.all(readings, reading -> reading.pronoun() > 0);
        }

        Arguments run() {
            findBefore();
            findBehindBeing();
            findBefallen();
            if (relative) {
                takeAntecedent();
            }
            findBehind();
            if ((subject < 0 || !before) && source.firstLetter(verb) == Letters.FEH) {
                takeTopic();
            }
            if (subject < 0 && !relative) {
                takeIndefinite();
            }
            inherit();
            return new Arguments(subject, before, inherited, object, complements);
        }

        /** The subject before the verb in its clause. */
        private void findBefore() {
            int behind = phraseFrom(verb, scope.firstPhrase());
            for (int p = phraseFrom(first, scope.firstPhrase()); p < behind && subject < 0; p++) {
                if (mayBeSubjectBefore(p)) {
                    subject = p;
                    before = true;
                }
            }
        }

        private boolean mayBeSubjectBefore(int p) {
            Phrase phrase = phrases.get(p);
            boolean own = filled && phrase.end() == verb && !phrase.definite() && phrase.mention() < 0;
            return phrase.end() <= verb
                    && phrase.isBare()
                    && !(phrase.joined() && p > 0 && isGovernedBefore(phrases.get(p - 1), phrase))
                    && !claimed.contains(p)
                    && !isAdverbial(phrase)
                    && !isLeft(phrase, from)
                    && !own
                    && agreement.mayPrecede(readings, phrase);
        }

        /** Of "X, as a spokesman says, had done": X, right behind the form of "be", where a comma stands before "had" and its verb. */
        private void findBehindBeing() {
            if (subject >= 0 || verb <= from || tags[verb - 1] != Tag.MAY) {
                return;
            }
            int be = verb - 2;
            boolean comma = false;
            while (be >= from && verb - be < REACH && tags[be] != Tag.AUXILIARY) {
                if (tags[be] == Tag.VERB || tags[be] == Tag.STOP || tags[be] == Tag.COMPLEMENTIZER) {
                    return;
                }
                comma |= tags[be] == Tag.COMMA;
                be--;
            }
            int p = phraseFrom(be + 1, scope.firstPhrase());
            boolean right = comma && be >= from && tags[be] == Tag.AUXILIARY && p < phrases.size();
            if (right
                    && phrases.get(p).first() <= be + 2
                    && phrases.get(p).isBare()
                    && agreement.mayPrecede(readings, phrases.get(p))) {
                subject = p;
                before = true;
            }
        }

        /** Of "it befell X that he did" and "it befell him that he did": X, or who is meant by him. */
        private void findBefallen() {
            int befallen = isBehindThat() ? dativeBefore(first - 1, from, scope.firstPhrase()) : -1;
            if (befallen < 0 && subject < 0 && first > from && isDativePronoun(first - 2, from)) {
                befallen = subjectBefore(first - 2, readings, scope.firstPredicate());
                inherited = befallen >= 0;
            }
            subject = befallen >= 0 ? befallen : subject;
            before |= befallen >= 0;
        }

        /** Whether the clause of the verb stands behind "that" or "to". */
        private boolean isBehindThat() {
            return first > from && tags[first - 1] == Tag.COMPLEMENTIZER;
        }

        /** What a relative clause is of is its subject, or its object where that is a pronoun on the verb. */
        private void takeAntecedent() {
            int antecedent = isFree(first - 1) ? -1 : phraseEndingAt(first - 1, scope.firstPhrase());
            boolean another = filled && antecedent >= 0 && !mayMean(verb, phrases.get(antecedent));
            boolean own = antecedent >= 0
                    && (!filled || another)
                    && !isResumed(verb + 1)
                    && agreement.isOfAntecedent(readings, phrases.get(antecedent));
            subject = subject < 0 && own ? antecedent : subject;
            before = subject >= 0;
            object = filled && !another ? antecedent : object;
        }

        /**
         * Of "soldiers were killed" behind another verb, "he saw soldiers who were killed": the indefinite plural right before a verb in the
         * plural, whose clause stands without "who".
         */
        private void takeIndefinite() {
            if (filled || !Words.all(readings, Agreement::isBehindSubject)) {
                return;
            }
            int at = verb;
            while (at > from && (tags[at - 1] == Tag.AUXILIARY || tags[at - 1] == Tag.MAY)) {
                at--;
            }
            boolean suspected = at - 1 > from && tags[at - 1] == Tag.PREPOSITION && source.hasPronoun(at - 1);
            int p = source.isJoined(at) ? -1 : phraseFrom(at, scope.firstPhrase()) - 1;
            at -= suspected ? 1 : 0;
            if (p < scope.firstPhrase() || phrases.get(p).end() != at) {
                return;
            }
            Phrase phrase = phrases.get(p);
            boolean counted = tags[phrase.first()] == Tag.NUMBER || tags[phrase.first()] == Tag.QUANTIFIER;
            boolean many = phrase.gender() == 'p' || phrase.plural() || counted;
            boolean people = phrase.gender() == 'p' || words.can(phrase.head(), ClauseText::isSomebody);
            boolean ofMany = words.can(phrase.end() - 1, r -> ClauseText.isSomebody(r) && r.isPlural());
            boolean indefinite = !phrase.definite() || (counted && !source.hasArticle(phrase.head()));
            if (indefinite && phrase.mention() < 0 && ((many && people) || ofMany)) {
                subject = p;
                before = true;
            }
        }

        /** Whether a relative is "what", which has its noun in itself. */
        private boolean isFree(int relative) {
            String word = source.text.folded(source.text.tokens().get(relative));
            return word.length() <= LONGEST_WHAT && word.endsWith(WHAT);
        }

        /** Whether the noun of a relative clause is the pronoun right behind its verb: in which he said. */
        private boolean isResumed(int at) {
            return at < end
                    && RESUMING.contains(source.text.folded(source.text.tokens().get(at)));
        }

        /** The subject, the object and the complements behind the verb in its clause. */
        private void findBehind() {
            boolean butHe = verb > from && isButHe(verb - 1);
            for (int p = phraseFrom(verb + 1, scope.firstPhrase()); p < phrases.size(); p++) {
                Phrase phrase = phrases.get(p);
                if (phrase.first() >= end) {
                    break;
                }
                if (!phrase.isBare()) {
                    complements.add(p);
                } else if (!isApart(phrase)) {
                    takeBehind(p, phrase, butHe);
                }
            }
        }

        private void takeBehind(int p, Phrase phrase, boolean butHe) {
            boolean quoted = object >= 0 && tags[phrase.first() - 1] == Tag.QUOTE;
            boolean may = subject < 0 && !butHe && !quoted;
            if (may && agreement.agrees(readings, phrase) && !agreement.isWilled(readings, phrase)) {
                subject = p;
            } else if (object < 0
                    && (relative || !filled)
                    && subject != p
                    && !isCountedGenitive(p)
                    && !isParted(verb, phrase.first(), subject)) {
                object = p;
            }
        }

        /** Whether a phrase behind the verb is too far from it, or goes with another word. */
        private boolean isApart(Phrase phrase) {
            return phrase.first() > verb + REACH
                    || phrase.joined()
                    || (tags[phrase.first() - 1] == Tag.TIME && isLeft(phrase, from))
                    || (phrase.first() > 0
                            && (tags[phrase.first() - 1] == Tag.PRONOUN || isAmongThem(phrase.first() - 1)));
        }

        /** Whether a word is "among them", behind which those stand who are. */
        private boolean isAmongThem(int at) {
            String word = source.folded(at);
            return tags[at] == Tag.PREPOSITION
                    && word.startsWith(AMONG)
                    && ClauseLexicon.PRONOUNS.contains(word.substring(AMONG.length()));
        }

        /** Of "as for X, he …" the topic is the subject; what was taken for it is the object. */
        private void takeTopic() {
            int topic = topic(verb, from, scope.firstPhrase());
            if (topic >= 0 && (subject < 0 || agreement.mayPrecede(readings, phrases.get(topic)))) {
                object = subject >= 0 ? subject : object;
                subject = topic;
                before = true;
            }
        }

        /** The subject of a verb before, where the verb has none of its own and goes on from it. */
        private void inherit() {
            if (subject < 0 && isBehindThat()) {
                inheritFrom(last);
                before = true;
            }
            if (subject < 0
                    && last != null
                    && bounds.isJoinedVerb(verb, readings)
                    && Agreement.sameNumber(last.reading(), readings.get(0))) {
                inheritFrom(last);
                before = true;
            }
            if (subject < 0 && verb > from && isButHe(verb - 1)) {
                subject = subjectBefore(verb, readings, scope.firstPredicate());
                inherited = subject >= 0;
                before = inherited;
            }
            if (subject < 0 && last != null && goesOn(last)) {
                inheritFrom(last);
                before = true;
            }
            boolean beside = first > from && tags[verb - 1] == Tag.COMMA;
            if (subject < 0 && beside && Words.all(readings, WordReading::isPresent)) {
                subject = mainSubject(readings, scope.firstPredicate());
                inherited = subject >= 0;
                before |= inherited;
            }
        }

        private void inheritFrom(@Nullable Predicate other) {
            subject = other != null ? other.subject() : -1;
            inherited = subject >= 0;
        }

        /** Whether a verb stands right behind another whose subject is before it. */
        private boolean goesOn(Predicate other) {
            return other.before()
                    && other.subject() >= 0
                    && first > from
                    && tags[first - 1] == Tag.VERB
                    && Agreement.sameNumber(other.reading(), readings.get(0));
        }
    }

    // Subjects of other verbs.

    /** The subject of the nearest verb before a token in the sentence that agrees with a verb, or -1. */
    private int subjectBefore(int token, List<WordReading> readings, int firstPredicate) {
        for (int i = predicates.size() - 1; i >= firstPredicate; i--) {
            int subject = predicates.get(i).subject();
            if (predicates.get(i).token() < token
                    && !source.isBefalling(predicates.get(i).token())
                    && subject >= 0
                    && phrases.get(subject).mention() >= 0
                    && agreement.mayPrecede(readings, phrases.get(subject))) {
                return subject;
            }
        }
        return -1;
    }

    /** The person who is the subject of the sentence's first verb, where a verb agrees with it, or -1. */
    private int mainSubject(List<WordReading> readings, int firstPredicate) {
        if (predicates.size() <= firstPredicate) {
            return -1;
        }
        int subject = predicates.get(firstPredicate).subject();
        Phrase phrase = subject < 0 ? null : phrases.get(subject);
        boolean person = phrase != null
                && phrase.mention() >= 0
                && blocks.name(phrase.mention()).type() == NameMention.Type.PERSON;
        return person && phrase != null && agreement.agrees(readings, phrase) ? subject : -1;
    }

    /** Of "it befell X that he did": X, or -1. */
    private int dativeBefore(int that, int from, int firstPhrase) {
        int p = phraseFrom(that, firstPhrase) - 1;
        if (p < firstPhrase) {
            return -1;
        }
        Phrase phrase = phrases.get(p);
        boolean dative = phrase.end() == that && phrase.letter() == Letters.LAM && phrase.first() > from;
        return dative && source.isBefalling(phrase.first() - 1) ? p : -1;
    }

    /** Whether a token is "him" of "it befell him that". */
    private boolean isDativePronoun(int at, int from) {
        if (at <= from || !source.isBefalling(at - 1)) {
            return false;
        }
        String word = source.folded(at);
        return word.length() > 1 && word.charAt(0) == Letters.LAM && ClauseLexicon.PRONOUNS.contains(word.substring(1));
    }

    /** Whether a word is "but" with the subject of what follows as a pronoun on it. */
    private boolean isButHe(int at) {
        String word = source.folded(at);
        String rest = word.startsWith("\u0648") ? word.substring(1) : word;
        return rest.startsWith(BUT) && ClauseLexicon.PRONOUNS.contains(rest.substring(BUT.length()));
    }

    /** Of "as for X, he …": X, or -1. */
    private int topic(int verb, int from, int firstPhrase) {
        for (int i = verb - 1; i >= from && tags[i] != Tag.VERB; i--) {
            if (tags[i] == Tag.SUBORDINATOR && source.folded(i).endsWith(AS_FOR)) {
                int p = phraseFrom(i + 1, firstPhrase);
                return p < phrases.size() && phrases.get(p).first() < verb ? p : -1;
            }
        }
        return -1;
    }

    // Phrases beside the verb.

    /** The phrase that ends at a token, adverbs of time and a comma aside, or -1. */
    private int phraseEndingAt(int end, int firstPhrase) {
        int p = phraseFrom(end, firstPhrase) - 1;
        if (p >= firstPhrase && phrases.get(p).end() > end) {
            p--;
        }
        return p >= firstPhrase && end - phrases.get(p).end() < 3 ? p : -1;
    }

    /** The first phrase, from one on, that begins at a token or behind it; behind the last if there is none. */
    private int phraseFrom(int token, int from) {
        return Sorted.firstFrom(phrases, from, Phrase::first, token);
    }

    /** Whether a phrase is an adverb: an indefinite accusative. */
    private boolean isAdverbial(Phrase phrase) {
        boolean counted = tags[phrase.first()] == Tag.NUMBER || tags[phrase.first()] == Tag.QUANTIFIER;
        boolean that = phrase.first() > 0 && tags[phrase.first() - 1] == Tag.COMPLEMENTIZER;
        return phrase.mention() < 0
                && !phrase.definite()
                && !counted
                && !that
                && !source.isTwo(phrase.head())
                && words.can(phrase.head(), WordReading::isAccusative);
    }

    /** Whether a phrase is an adjective that was left of the phrase right before it. */
    private boolean isLeft(Phrase phrase, int from) {
        return tags[phrase.head()] == Tag.ADJECTIVE
                && phrase.first() > from
                && (source.isNominal(phrase.first() - 1) || tags[phrase.first() - 1] == Tag.TIME);
    }

    /** Whether what "and" joins to a phrase stands behind its preposition, too: between strikers and drivers. */
    private static boolean isGovernedBefore(Phrase one, Phrase joined) {
        return !one.isBare() && one.end() == joined.first();
    }

    /** Whether a comma parts a phrase from its verb; not the second of two around a name in apposition. */
    private boolean isParted(int verb, int phrase, int subject) {
        for (int i = verb + 1; i < phrase; i++) {
            boolean second = subject >= 0 && phrases.get(subject).end() == i && hasComma(phrases.get(subject));
            boolean aside = (i > verb + 1 && tags[i - 1] == Tag.TIME) || (i + 1 < phrase && tags[i + 1] == Tag.TIME);
            if (tags[i] == Tag.COMMA && !second && !aside) {
                return !isAside(i, phrase);
            }
        }
        return false;
    }

    /** Whether two commas stand around a complement and nothing else, the second right before a phrase: "decided, at today's session, the". */
    private boolean isAside(int comma, int phrase) {
        boolean opens = tags[comma + 1] == Tag.PREPOSITION || (comma + 1 < phrase && source.letterOf(comma + 1) != 0);
        if (!opens || tags[phrase - 1] != Tag.COMMA || phrase - 1 == comma || phrase - comma > LONGEST_ASIDE) {
            return false;
        }
        for (int i = comma + 1; i < phrase - 1; i++) {
            if (tags[i] == Tag.COMMA || tags[i] == Tag.VERB || tags[i] == Tag.COMPLEMENTIZER || tags[i] == Tag.STOP) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pronoun on a verb may mean a phrase: "whom they accused" of deputies, and not of those who accused her. */
    private boolean mayMean(int verb, Phrase phrase) {
        String word = source.folded(verb);
        boolean many = phrase.gender() == 'p';
        if (word.endsWith(HER)) {
            return !many;
        }
        return !word.endsWith(HIM) || !many;
    }

    /**
     * Whether a number or a quotation stands right behind an indefinite noun with a preposition, in whose genitive it is: "at the hands of
     * ten rebels".
     */
    private boolean isCountedGenitive(int p) {
        Phrase phrase = phrases.get(p);
        Phrase before = p > 0 ? phrases.get(p - 1) : null;
        boolean quoted = phrase.first() > 0 && tags[phrase.first() - 1] == Tag.QUOTE;
        return before != null
                && (quoted || tags[phrase.first()] == Tag.NUMBER)
                && before.end() == (quoted ? phrase.first() - 1 : phrase.first())
                && before.end() == before.first() + 1
                && !before.isBare()
                && !before.definite();
    }

    private boolean hasComma(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (source.firstLetter(i) == ',') {
                return true;
            }
        }
        return false;
    }
}
