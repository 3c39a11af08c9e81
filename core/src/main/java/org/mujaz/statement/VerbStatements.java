package org.mujaz.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.statement.SpeechActs.SpeechAct;
import org.mujaz.statement.SpeechLexicon.Saying;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Finds the statements of verbs of saying: with what they say behind "that", a colon or a quotation mark, or as their object. */
final class VerbStatements {

    private static final String WHAT = "\u0645\u0627";
    private static final String FROM = "from";
    private static final String INSIDE = "\u0641\u064A";
    private static final String ABOUT = "\u0639\u0646";
    private static final String MAY = "\u0642\u062F";
    private static final String ON = "\u0639\u0644\u064A";
    private static final String BY = "\u0628";
    private static final String SAYS = "\u0642\u0648\u0644";

    private final StatementText source;
    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final SpeechLexicon speech;
    private final SpeechActs acts;
    private final SpeakerFinder speakers;
    private final PossibleSpeakers possible;
    private final Turns turns;
    private final StatementWriter writer;

    /** Who is meant by a phrase, by its first token. */
    private final Map<Integer, Speaker> known = new HashMap<>();

    VerbStatements(
            StatementText source,
            SpeechActs acts,
            SpeakerFinder speakers,
            PossibleSpeakers possible,
            Turns turns,
            StatementWriter writer) {
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.speech = source.speech;
        this.acts = acts;
        this.speakers = speakers;
        this.possible = possible;
        this.turns = turns;
        this.writer = writer;
    }

    /** The statement of a verb, or null. */
    @Nullable
    Statement of(Predicate predicate, Sentence sentence) {
        SpeechAct said = acts.of(predicate);
        Content content = said.content();
        if (content == null
                || isAttribute(predicate, content)
                || isBareInRelative(predicate, content)
                || isOfWhat(predicate, content)) {
            return null;
        }
        if (text.isTitle(sentence) && !content.isClause() && said.subject() < 0) {
            // The article says it again, and in full.
            return null;
        }
        int token = predicate.token();
        for (int i = token + 1; i < content.at(); i++) {
            if (speech.isSaying(text, i)) {
                return null;
            }
        }
        WordReading verb = said.verb();
        List<Saying> sayings = said.sayings();
        Phrase phrase = subject(predicate, said, content);
        if (takes(FROM, sayings) || SpeechActs.isOfDocument(sayings)) {
            phrase = takes(FROM, sayings) ? source(predicate, content) : document(predicate, said, content);
            if (phrase == null) {
                return null;
            }
        } else if (phrase != null && !possible.maySpeak(phrase) && !isNamedBehind(phrase, content.at())) {
            return null;
        }
        if (phrase == null && isImpersonal(predicate, verb, content, sentence)) {
            return null;
        }
        if (content.at() > token + 1 && !speech.participle(text, token + 1).isEmpty() && content.at() == token + 2) {
            return null; // "He went on, saying": one act, that of the participle.
        }
        boolean untold = phrase == null && predicate.isNegated() && !content.isClause() && !verb.isPassive();
        if (untold) {
            return null; // As often a passive: nothing was announced.
        }
        if (phrase != null && !content.isClause() && isSetting(predicate, phrase)) {
            return null;
        }
        boolean broadcast = (predicate.relative() || isOfText(token))
                && predicate.hasPronoun()
                && !ContentFinder.isAddressing(sayings)
                && !speech.needsObject(words, verb)
                && !content.joint().startsWith(BY);
        broadcast |= predicate.relative() && turns.saidFrom(content.first());
        if (broadcast || (phrase == null && isOpinionInside(predicate, verb, sayings))) {
            return null;
        }
        Speaker speaker = speaker(predicate, phrase, said, content, sentence);
        boolean nobody = speaker.entity() == null && speaker.span() == null && turns.isFirst();
        if (nobody && !content.isClause() && predicate.subject() >= 0 && phrase == null) {
            return null;
        }
        return writer.statement(
                token,
                writer.span(token, verb),
                speaker,
                Saying.choose(sayings, content.joint()).act(),
                content,
                predicate.isNegated(),
                predicate,
                sentence,
                "statement.verb");
    }

    /** Whether an indefinite text stands right before a verb, which tells who published it: "a statement which the office issued". */
    private boolean isOfText(int token) {
        int p = token > 0 ? clauses.phraseAt(token - 1) : -1;
        Phrase before = p < 0 ? null : source.phrase(p);
        return before != null
                && !before.definite()
                && before.mention() < 0
                && words.can(
                        before.head(),
                        r -> r.list() == WordList.NOUN && words.cell(r, "class").equals("text"));
    }

    /** Whether who speaks says what he thinks, "that she believes that": one act, that of saying so. */
    private boolean isOpinionInside(Predicate predicate, WordReading verb, List<Saying> sayings) {
        int before = predicate.token() - 1;
        int that = before > 0 && clauses.tag(before) == Tag.NEGATION ? before : predicate.token();
        return !turns.isFirst()
                && !verb.isPast()
                && isOfPronoun(that)
                && sayings.get(0).act() == Statement.Act.SAY;
    }

    /** Whether a verb only sets the time of something else, "after a court ruled that", and nobody is named or known who does it. */
    private boolean isSetting(Predicate predicate, Phrase phrase) {
        int that = predicate.token() - 1;
        return that > 0
                && clauses.tag(that) == Tag.COMPLEMENTIZER
                && clauses.tag(that - 1) == Tag.PREPOSITION
                && phrase.mention() < 0
                && !phrase.definite();
    }

    /** Whether a verb with a pronoun right behind "what" only gives a name to what is meant: "what she called a first step". */
    private boolean isOfWhat(Predicate predicate, Content content) {
        int before = predicate.token() - 1;
        String what = before < 0 ? "" : text.folded(text.tokens().get(before));
        return predicate.hasPronoun()
                && !content.isClause()
                && what.endsWith(WHAT)
                && what.length() <= WHAT.length() + 1;
    }

    /** The phrase which is the subject of what is said; null where that is whom is spoken to, or told of by who spoke before. */
    private @Nullable Phrase subject(Predicate predicate, SpeechAct said, Content content) {
        Phrase phrase = said.subject() < 0 ? null : source.phrase(said.subject());
        if (phrase != null && said.behind() && isAddressed(predicate, phrase, said.verb(), said.sayings(), content)) {
            return null;
        }
        if (phrase != null && isOfPronoun(predicate.token())) {
            return null;
        }
        boolean told = phrase != null && predicate.inherited() && turns.isInside(phrase) && !possible.maySpeak(phrase);
        return told ? null : phrase;
    }

    /** Whether "that" with a pronoun on it stands right before a verb, which has that for its subject: "that she asked for". */
    private boolean isOfPronoun(int token) {
        String that = token > 0 && clauses.tag(token - 1) == Tag.COMPLEMENTIZER ? source.folded(token - 1) : "";
        return that.endsWith("\u0647") || that.endsWith("\u0647\u0627") || that.endsWith("\u0647\u0645");
    }

    /** Who speaks: nobody of a passive, who spoke before where no phrase says it, else whom the phrase means. */
    private Speaker speaker(
            Predicate predicate, @Nullable Phrase phrase, SpeechAct said, Content content, Sentence sentence) {
        WordReading verb = said.verb();
        if (verb.isPassive() || isRuledAgainst(predicate, said)) {
            return Speaker.NOBODY;
        }
        Speaker author = predicate.relative() && acts.isOfText(predicate) ? author(predicate) : null;
        if (author != null) {
            return author;
        }
        if (phrase == null || (predicate.inherited() && (turns.isInside(phrase) || possible.isSingle(phrase, verb)))) {
            return turns.carried(predicate.token(), verb.agreement(), sentence);
        }
        return speaker(predicate, phrase, content, said.sayings());
    }

    /** Whether a ruling stands with whom it is against right behind it, and so is a passive: "sentenced, on Thursday, the company to". */
    private boolean isRuledAgainst(Predicate predicate, SpeechAct said) {
        int next = predicate.token() + 1;
        while (next < text.tokens().size() && clauses.tag(next) == Tag.TIME) {
            next++;
        }
        return next < text.tokens().size()
                && said.sayings().get(0).act() == Statement.Act.DECIDE
                && said.behind()
                && clauses.tag(next) == Tag.PREPOSITION
                && source.folded(next).equals(ON);
    }

    /** Whom a phrase means, as the subject of a verb. */
    private Speaker speaker(Predicate predicate, Phrase phrase, Content content, List<Saying> sayings) {
        boolean own = (!predicate.inherited() || isBehindRelative(predicate))
                && !(predicate.relative() && predicate.before());
        Speaker before = known.get(phrase.first());
        if (before != null) {
            return own ? before : before.carried();
        }
        boolean behind = phrase.first() > predicate.token();
        int to = behind ? content.at() : predicate.before() ? predicate.token() : phrase.end();
        boolean addressing = behind && ContentFinder.isAddressing(sayings);
        Speaker speaker = speakers.of(phrase, Math.max(to, phrase.end()), addressing);
        known.put(phrase.first(), speaker);
        return own || predicate.relative() ? speaker : speaker.carried();
    }

    /** Of "the remarks of X in which he said": X, or null. */
    private @Nullable Speaker author(Predicate predicate) {
        int at = predicate.first() - 2;
        at = at > 0 && clauses.tag(at) == Tag.COMMA ? at - 1 : at;
        int p = at > 0 ? clauses.phraseAt(at) : -1;
        return p < 0 ? null : speakers.namedIn(source.phrase(p));
    }

    /** Whether a verb is the main one behind the relative clause of its subject, which nothing was said of before. */
    private boolean isBehindRelative(Predicate predicate) {
        int p = clauses.predicateAt(predicate.token()) - 1;
        return p >= 0
                && turns.isFirst()
                && !source.isAnd(predicate.token())
                && clauses.predicates().get(p).sentence() == predicate.sentence()
                && clauses.predicates().get(p).relative();
    }

    // Whose words they are.

    /** Whether a verb belongs to an indefinite noun before it: slogans that call for. */
    private boolean isAttribute(Predicate predicate, Content content) {
        int token = predicate.token();
        if (source.isAnd(token)
                || source.opensSentence(predicate)
                || predicate.relative()
                || acts.isOfText(predicate)
                || speech.anonymityBefore(text, token) > 0) {
            return false;
        }
        Tag before = clauses.tag(token - 1);
        boolean noun = before == Tag.NOUN || before == Tag.ADJECTIVE;
        boolean told = content.isClause()
                && words.can(
                        token - 1,
                        r -> r.list() == WordList.NOUN && words.cell(r, "class").equals("text"));
        if (told) {
            return false;
        }
        if (predicate.subject() < 0 || predicate.inherited()) {
            return noun;
        }
        Phrase subject = source.phrase(predicate.subject());
        boolean quality = predicate.before()
                && subject.end() == token
                && subject.end() - subject.first() == 1
                && !subject.definite()
                && subject.mention() < 0
                && !possible.isAgent(subject)
                && words.can(subject.head(), r -> r.list() == WordList.ACTIVE || r.list() == WordList.PASSIVE);
        if (quality && !content.isClause()) {
            return true; // "A non-binding resolution that calls for".
        }
        int p = clauses.phraseAt(token - 1);
        boolean other = p >= 0 && p != predicate.subject() && !source.phrase(p).definite();
        boolean bare = p >= 0 && source.phrase(p).isBare() && source.phrase(p).mention() < 0;
        if (noun && other && (predicate.before() || bare)) {
            return true;
        }
        return predicate.before()
                && !subject.definite()
                && subject.mention() < 0
                && subject.end() == token
                && subject.first() > 0
                && (clauses.tag(subject.first() - 1) == Tag.PRONOUN
                        || (subject.end() - subject.first() == 1 && isInClause(clauses.tag(subject.first() - 1))));
    }

    /** Whether a noun behind such a word is inside the clause of it. */
    private static boolean isInClause(Tag before) {
        return before == Tag.VERB || before == Tag.NOUN || before == Tag.PRONOUN;
    }

    private boolean isBareInRelative(Predicate predicate, Content content) {
        return !content.isClause() && (predicate.relative() || goesOnInRelative(predicate));
    }

    /** Whether "and" joins a verb to that of a relative clause, with no comma between them and the same subject. */
    private boolean goesOnInRelative(Predicate predicate) {
        int p = source.isAnd(predicate.token()) ? clauses.predicateAt(predicate.token()) - 1 : -1;
        int last = predicate.token();
        for (; p >= 0 && clauses.predicates().get(p).sentence() == predicate.sentence(); p--) {
            Predicate before = clauses.predicates().get(p);
            for (int i = before.token() + 1; i < last; i++) {
                if (clauses.tag(i) == Tag.COMMA || clauses.tag(i) == Tag.STOP) {
                    return false;
                }
            }
            if (before.relative()) {
                return before.reading().agreement() == predicate.reading().agreement();
            }
            last = before.token();
        }
        return false;
    }

    /** Whether a verb of saying has its speaker behind a preposition. */
    private static boolean takes(String joint, List<Saying> sayings) {
        return sayings.get(0).joints().contains(joint);
    }

    /** Of "reported from X that": X, or null. */
    private @Nullable Phrase source(Predicate predicate, Content content) {
        for (int c : predicate.complements()) {
            Phrase phrase = source.phrase(c);
            if (isBehind(ABOUT, phrase) && phrase.first() < content.at()) {
                return phrase;
            }
        }
        return null;
    }

    /** Of "it says in a statement that": the statement; of "issued a statement in which it says": who issued it; or null. */
    private @Nullable Phrase document(Predicate predicate, SpeechAct said, Content content) {
        if (acts.isOfText(predicate) && !predicate.relative()) {
            return said.subject() < 0 ? null : source.phrase(said.subject());
        }
        for (int c : predicate.complements()) {
            Phrase phrase = source.phrase(c);
            if (isBehind(INSIDE, phrase)
                    && phrase.first() < content.at()
                    && speech.isSource(words, text, phrase.head())) {
                return phrase;
            }
        }
        return null;
    }

    /** Whether a phrase stands behind a preposition that is a word of its own. */
    private boolean isBehind(String preposition, Phrase phrase) {
        return phrase.preposition() >= 0
                && phrase.letter() == 0
                && source.folded(phrase.preposition()).equals(preposition);
    }

    /** Whether a person is named between commas right behind a phrase and before what is said, and so is who it means. */
    private boolean isNamedBehind(Phrase phrase, int to) {
        int next = phrase.end() + 1;
        int p = next < to && clauses.tag(phrase.end()) == Tag.COMMA ? clauses.phraseAt(next) : -1;
        Phrase name = p < 0 ? null : source.phrase(p);
        return name != null
                && name.isBare()
                && !name.joined()
                && source.isPerson(name)
                && name.end() < to
                && clauses.tag(name.end()) == Tag.COMMA;
    }

    /** Whether the only noun phrase behind a verb is whom it speaks to, and its speaker is who spoke before. */
    private boolean isAddressed(
            Predicate predicate, Phrase phrase, WordReading verb, List<Saying> sayings, Content content) {
        boolean needs = speech.needsObject(words, verb);
        if (!ContentFinder.isAddressing(sayings) && !needs) {
            return false;
        }
        for (int i = phrase.end(); i < content.at(); i++) {
            int p = clauses.phraseAt(i);
            Phrase other = p < 0 ? null : source.phrase(p);
            boolean bare = other != null && other.first() == i && other.isBare() && !other.joined();
            if (bare && other != null && other.end() <= content.at()) {
                return false;
            }
        }
        boolean person = phrase.mention() >= 0
                ? source.isPerson(phrase)
                : !possible.isPlural(phrase) && phrase.definite() && possible.isOfPerson(phrase);
        boolean asks = sayings.stream()
                .anyMatch(each -> each.act() == Statement.Act.ASK || each.act() == Statement.Act.DEMAND);
        boolean state = phrase.mention() >= 0
                && (source.names.get(phrase.mention()).type() == NameMention.Type.LOCATION || (!asks && !needs))
                && source.opensSentence(predicate);
        boolean several = !person && ((phrase.mention() >= 0 && !state) || possible.isPlural(phrase) || needs);
        int before = predicate.token() - 1;
        boolean may = before >= 0 && source.folded(before).endsWith(MAY) && source.isAnd(before);
        boolean opens = may || source.isAnd(predicate.token()) || !turns.isFirst();
        return opens
                && (needs || several || possible.isObjective(phrase))
                && !turns.last(verb.agreement()).equals(Speaker.NOBODY);
    }

    /** Whether a present without a subject says what people say: it is said that. */
    private boolean isImpersonal(Predicate predicate, WordReading verb, Content content, Sentence sentence) {
        return !verb.isPast()
                && verb.agreement() == 'm'
                && !predicate.inherited()
                && predicate.token() - sentence.firstToken() < 2
                && content.at() <= predicate.token() + 2
                && speech.isImpersonal(words, verb)
                && !source.folded(predicate.token()).endsWith(SAYS);
    }
}
