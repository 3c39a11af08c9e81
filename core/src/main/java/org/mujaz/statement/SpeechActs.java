package org.mujaz.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.WordList;
import org.mujaz.statement.SpeechLexicon.Saying;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** What the verbs of a text say, those of saying: each read once, when it is first asked for. */
final class SpeechActs {

    /**
     * What a verb says.
     *
     * @param subject the index of the phrase which is its subject, or -1
     * @param behind whether the subject stands behind it
     * @param content what is said, or null
     */
    record SpeechAct(
            WordReading verb,
            List<Saying> sayings,
            int subject,
            boolean behind,
            @Nullable Content content) {}

    private static final Set<String> MUST = Set.of("\u064A\u062C\u0628", "\u062A\u062C\u0628");

    /** The joint of verbs that tell what stands in a text. */
    private static final String IN = "in";

    private final StatementText source;
    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final SpeechLexicon speech;
    private final ContentFinder contents;
    private final PossibleSpeakers possible;
    private final Map<Integer, SpeechAct> acts = new HashMap<>();

    SpeechActs(StatementText source, ContentFinder contents, PossibleSpeakers possible) {
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.speech = source.speech;
        this.contents = contents;
        this.possible = possible;
    }

    /** What a verb says, if it is one of saying and says something. */
    SpeechAct of(Predicate predicate) {
        return acts.computeIfAbsent(predicate.token(), at -> read(predicate));
    }

    private SpeechAct read(Predicate predicate) {
        int token = predicate.token();
        WordReading said = speech.reading(text, words, predicate);
        WordReading verb = said == null ? predicate.reading() : said;
        List<Saying> sayings = said == null ? List.of() : speech.verb(words, said);
        if (isMust(token)) {
            return new SpeechAct(verb, List.of(), -1, false, null);
        }
        if (sayings.isEmpty() || predicate.mood() != Mood.FACT || speech.isOfAnonymity(text, token)) {
            return new SpeechAct(verb, sayings, -1, false, null);
        }
        boolean passive = verb.isPassive();
        int issuer = passive ? -1 : issuer(predicate, sayings);
        int subject = passive ? -1 : issuer >= 0 ? issuer : subject(predicate);
        boolean behind = subject >= 0 && issuer < 0 && !predicate.before() && !predicate.inherited();
        boolean alone = "mf".indexOf(verb.agreement()) < 0;
        int object = predicate.object();
        if (behind && alone) {
            subject = -1;
            behind = false;
        } else if (subject < 0 && !passive && object >= 0 && isActor(predicate, object, sayings) && !alone) {
            subject = object;
            behind = true;
        }
        int end = text.sentences().get(predicate.sentence()).endToken();
        Content content = behind && isApposed(source.phrase(subject))
                ? null
                : contents.of(token, sayings, behind ? subject : -1, end);
        if (behind && (content == null || isDeedBehind(token, source.phrase(subject), content))) {
            Phrase phrase = source.phrase(subject);
            boolean apposed = content == null && isApposed(phrase);
            boolean deed = content != null || source.isAnd(token) || isAndNot(token);
            Content other =
                    apposed || (deed && !possible.maySpeak(phrase)) ? contents.of(token, sayings, -1, end) : null;
            if (other != null && (apposed || other.first() == phrase.first())) {
                content = other;
                subject = -1;
                behind = false;
            }
        }
        if (behind
                && content != null
                && content.isQuoted()
                && source.phrase(subject).first() >= content.first()) {
            subject = -1; // It is what the quoted words are about.
            behind = false;
        }
        if (content != null && subject < 0 && !passive && !alone) {
            subject = unmatched(predicate, sayings, content);
            behind = subject >= 0;
        }
        boolean empty = content == null || content.first() >= text.tokens().size();
        return new SpeechAct(verb, sayings, subject, behind, empty ? null : content);
    }

    /** Whether a word is "must", and not "answered", which is written alike behind a negation only. */
    private boolean isMust(int token) {
        String word = source.folded(token);
        String bare = word.length() > 3 && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FEH)
                ? word.substring(1)
                : word;
        return MUST.contains(bare) && (token == 0 || clauses.tag(token - 1) != Tag.NEGATION);
    }

    /** Whether a verb tells what a text says that is a pronoun right behind it: in which it called on. */
    boolean isOfText(Predicate predicate) {
        int next = predicate.token() + 1;
        return next < text.tokens().size() && speech.isInText(text, next);
    }

    /** Of "issued a statement in which it called on", "in which it says": the subject of the verb whose object the text is, or -1. */
    private int issuer(Predicate predicate, List<Saying> sayings) {
        if (predicate.relative() || !isOfText(predicate)) {
            return -1;
        }
        int from = text.sentences().get(predicate.sentence()).firstToken();
        List<Predicate> before = clauses.predicatesIn(from, predicate.token());
        for (int i = before.size() - 1; i >= 0; i--) {
            Predicate issued = before.get(i);
            boolean one = issued.object() >= 0
                    && issued.subject() >= 0
                    && issued.subject() != issued.object()
                    && isText(source.phrase(issued.object()));
            if (one) {
                char gender = source.phrase(issued.subject()).gender();
                char agreement = predicate.reading().agreement();
                boolean other = (gender == 'm' && agreement == 'f') || (gender == 'f' && agreement == 'm');
                return other && !isOfDocument(sayings) ? -1 : issued.subject();
            }
        }
        return -1;
    }

    /** Whether a verb tells what stands in a text: "it says in the communique". */
    static boolean isOfDocument(List<Saying> sayings) {
        return sayings.get(0).joints().contains(IN);
    }

    private boolean isText(Phrase phrase) {
        return phrase.mention() < 0
                && !phrase.definite()
                && (speech.isMedium(words, text, phrase.head())
                        || words.can(
                                phrase.head(),
                                r -> r.list() == WordList.NOUN
                                        && words.cell(r, "class").equals("text")));
    }

    /** The subject of a verb; behind the words by which a source is not to be named ("who asked not to be named, said") the source. */
    private int subject(Predicate predicate) {
        int asked = predicate.subject() >= 0 ? -1 : speech.anonymityBefore(text, predicate.token());
        int p = asked > 0 ? clauses.predicateAt(asked - 1) : -1;
        return p < 0 ? predicate.subject() : clauses.predicates().get(p).subject();
    }

    /** Whether a phrase behind a comma is a participle that belongs to who speaks. */
    private boolean isApposed(Phrase phrase) {
        return phrase.mention() < 0
                && clauses.tag(phrase.first() - 1) == Tag.COMMA
                && contents.isParticiple(phrase.head(), text.tokens().size());
    }

    /** Whether the phrase right behind a verb is an act that is told, and what was found behind it only belongs to it: denied issuing. */
    private boolean isDeedBehind(int token, Phrase phrase, Content content) {
        return phrase.first() == token + 1
                && phrase.mention() < 0
                && !content.isClause()
                && !phrase.definite()
                && words.can(phrase.head(), r -> r.list() == WordList.MASDAR);
    }

    /** Whether "and not" stands before a verb. */
    private boolean isAndNot(int token) {
        return token > 0 && clauses.tag(token - 1) == Tag.NEGATION && source.firstLetter(token - 1) == Letters.WAW;
    }

    /** The phrase right behind a verb that does not agree with it as far as is known, and still is its subject; or -1. */
    private int unmatched(Predicate predicate, List<Saying> sayings, Content content) {
        Phrase phrase = predicate.object() < 0 ? null : source.phrase(predicate.object());
        boolean subject = phrase != null
                && phrase.first() == predicate.token() + 1
                && phrase.end() <= content.at()
                && phrase.first() < content.first()
                && (!ContentFinder.isAddressing(sayings) || isUnmarked(predicate, phrase))
                && possible.maySpeak(phrase);
        return subject ? predicate.object() : -1;
    }

    /** Whether a phrase right behind a verb is of those who act, and not of whom it speaks to. */
    private boolean isActor(Predicate predicate, int object, List<Saying> sayings) {
        Phrase phrase = source.phrase(object);
        return phrase.first() == predicate.token() + 1
                && !ContentFinder.isAddressing(sayings)
                && possible.isAgent(phrase);
    }

    /** Whether a phrase is indefinite and not written as an object, behind a verb that opens the sentence. */
    private boolean isUnmarked(Predicate predicate, Phrase phrase) {
        return !phrase.definite()
                && source.opensSentence(predicate)
                && !words.can(phrase.head(), WordReading::isAccusative);
    }
}
