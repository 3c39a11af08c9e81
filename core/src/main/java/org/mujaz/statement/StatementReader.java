package org.mujaz.statement;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.statement.SpeechLexicon.Saying;
import org.mujaz.statement.Statement.Form;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Finds statements: by verbs of saying with what they say behind "that", a colon or a quotation mark, or as their object; by participles
 * of saying that go with another verb; by the verbal noun "saying"; by cues that name a source beside what it says.
 *
 * <p>Where the verb alone carries the speaker, he is who spoke before and agrees with it in gender, in the same sentence or nearby.
 */
public final class StatementReader {

    /** So many statements back one is looked at. */
    private static final int BACK = 40;

    /** So many speakers back one is looked for by gender. */
    private static final int SPEAKERS_BACK = 3;

    private static final int CUE_REACH = 3;

    /** So many tokens behind a picture the verb may stand that says what it shows. */
    private static final int PICTURE_REACH = 14;

    private static final char WAW = '\u0648';
    private static final char LAM = '\u0644';
    private static final String FROM = "from";
    private static final String IN = "in";
    private static final String INSIDE = "\u0641\u064A";
    private static final String OF_HIM = "\u0639\u0646\u0647";
    private static final String OF_HER = "\u0639\u0646\u0647\u0627";
    private static final String PICTURE = "statement.picture";
    private static final String ABOUT = "\u0639\u0646";
    private static final String WHAT = "\u0645\u0627";

    private final SpeechLexicon speech;

    public StatementReader(Lexicon lexicon) {
        this.speech = new SpeechLexicon(lexicon);
    }

    /** The statements of {@code text}, in order. */
    public List<Statement> read(
            Text text,
            Words words,
            Clauses clauses,
            List<NameMention> names,
            List<Entity> entities,
            List<TimeExpression> times) {
        Reading reading = new Reading(text, words, clauses, names, entities, times);
        return reading.run();
    }

    /** Who spoke where. */
    private record Spoken(Speaker speaker, int paragraph) {}

    /** A statement of the sentence that is read. */
    private record Here(Speaker speaker, int content) {}

    /**
     * What a verb says.
     *
     * @param subject the index of the phrase which is its subject, or -1
     * @param behind whether the subject stands behind it
     */
    private record Act(
            WordReading verb,
            List<Saying> sayings,
            int subject,
            boolean behind,
            @Nullable Content content) {}

    /** The state of reading one text. */
    private final class Reading {
        private final Text text;
        private final Words words;
        private final Clauses clauses;
        private final List<NameMention> names;
        private final List<TimeExpression> times;
        private final ContentFinder contents;
        private final SpeakerFinder speakers;
        private final Map<Integer, Integer> pronounOf = new HashMap<>();
        private final Map<Integer, Speaker> known = new HashMap<>();
        private final Map<Integer, Act> acts = new HashMap<>();
        private final List<Statement> statements = new ArrayList<>();

        /** Who spoke in the sentences before, the last at the end. */
        private final List<Spoken> spoken = new ArrayList<>();

        /** What was said in this sentence so far. */
        private final List<Here> here = new ArrayList<>();

        Reading(
                Text text,
                Words words,
                Clauses clauses,
                List<NameMention> names,
                List<Entity> entities,
                List<TimeExpression> times) {
            this.text = text;
            this.words = words;
            this.clauses = clauses;
            this.names = names;
            this.times = times;
            this.contents = new ContentFinder(text, words, clauses, names, speech);
            this.speakers = new SpeakerFinder(text, words, clauses, names, entities, speech);
            for (int i = 0; i < entities.size(); i++) {
                for (NameMention mention : entities.get(i).mentions()) {
                    if (mention.form() == NameMention.Form.PRONOUN) {
                        pronounOf.put(mention.firstToken(), i);
                    }
                }
            }
        }

        List<Statement> run() {
            for (Sentence sentence : text.sentences()) {
                here.clear();
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    int p = clauses.predicateAt(i);
                    Statement statement = p >= 0
                            ? ofVerb(clauses.predicates().get(p), sentence)
                            : speech.isSaying(text, i) ? ofNoun(i, sentence) : ofParticiple(i, sentence);
                    if (statement == null && p >= 0) {
                        statement = ofPicture(clauses.predicates().get(p), sentence);
                    }
                    if (statement == null) {
                        statement = ofCue(i, sentence);
                    }
                    if (statement != null) {
                        statements.add(statement);
                    }
                }
                if (!here.isEmpty()) {
                    spoken.add(new Spoken(here.get(0).speaker, sentence.paragraph()));
                    Speaker last = here.get(here.size() - 1).speaker;
                    if (!last.equals(here.get(0).speaker)) {
                        spoken.add(new Spoken(last, sentence.paragraph()));
                    }
                }
            }
            statements.sort(
                    Comparator.comparingInt(statement -> statement.verb().start()));
            return statements;
        }

        // Verbs.

        private @Nullable Statement ofVerb(Predicate predicate, Sentence sentence) {
            Act said = acts.computeIfAbsent(predicate.token(), at -> act(predicate));
            Content content = said.content();
            if (content == null || isAttribute(predicate, content) || isBareInRelative(predicate, content)) {
                return null;
            }
            if (text.isTitle(sentence) && !isClause(content)) {
                // The article says it again, and in full.
                return null;
            }
            int token = predicate.token();
            WordReading verb = said.verb();
            List<Saying> sayings = said.sayings();
            int subject = said.subject();
            boolean behind = said.behind();
            boolean passive = verb.isPassive();
            for (int i = token + 1; i < content.at(); i++) {
                if (speech.isSaying(text, i)) {
                    return null;
                }
            }
            Phrase phrase = subject < 0 ? null : clauses.phrases().get(subject);
            if (phrase != null && behind && isAddressed(predicate, phrase, verb, sayings, content)) {
                phrase = null;
            }
            if (phrase != null && predicate.inherited() && isInside(phrase) && !maySpeak(phrase)) {
                phrase = null;
            }
            if (takesFrom(sayings)) {
                phrase = source(predicate, content);
                if (phrase == null) {
                    return null;
                }
            } else if (takesIn(sayings)) {
                phrase = document(predicate, content);
                if (phrase == null) {
                    return null;
                }
            } else if (phrase != null && !maySpeak(phrase) && !isNamedBehind(phrase, content.at())) {
                return null;
            }
            if (phrase == null && isImpersonal(predicate, verb, content, sentence)) {
                return null;
            }
            Speaker speaker = passive
                    ? Speaker.NOBODY
                    : phrase == null || (predicate.inherited() && (isInside(phrase) || isSingle(phrase, verb)))
                            ? carried(token, verb.agreement(), sentence)
                            : speaker(predicate, phrase, content, sayings);
            boolean nobody = speaker.entity() == null && speaker.span() == null && here.isEmpty();
            if (nobody && !isClause(content) && predicate.subject() >= 0 && phrase == null) {
                return null;
            }
            Saying saying = choose(sayings, content.joint());
            return statement(
                    token,
                    span(token, verb),
                    speaker,
                    saying.act(),
                    content,
                    predicate.isNegated(),
                    predicate,
                    sentence,
                    "statement.verb");
        }

        /** What a verb says, if it is one of saying and says something. */
        private Act act(Predicate predicate) {
            int token = predicate.token();
            WordReading said = speech.reading(words, predicate);
            WordReading verb = said == null ? predicate.reading() : said;
            List<Saying> sayings = said == null ? List.of() : speech.verb(words, said);
            if (sayings.isEmpty() || predicate.mood() != Mood.FACT || speech.isOfAnonymity(text, token)) {
                return new Act(verb, sayings, -1, false, null);
            }
            boolean passive = verb.isPassive();
            int subject = passive ? -1 : subject(predicate);
            boolean behind = subject >= 0 && !predicate.before() && !predicate.inherited();
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
            Content content = behind && isApposed(clauses.phrases().get(subject))
                    ? null
                    : contents.of(token, sayings, behind ? subject : -1, end);
            if (content == null && behind) {
                Phrase phrase = clauses.phrases().get(subject);
                boolean apposed = isApposed(phrase);
                Content other = apposed || ((isAnd(token) || isAndNot(token)) && !maySpeak(phrase))
                        ? contents.of(token, sayings, -1, end)
                        : null;
                if (other != null && (apposed || other.first() == phrase.first())) {
                    content = other;
                    subject = -1;
                    behind = false;
                }
            }
            if (content != null && subject < 0 && !passive && !alone) {
                subject = unmatched(predicate, sayings, content);
                behind = subject >= 0;
            }
            boolean empty = content == null || content.first() >= text.tokens().size();
            return new Act(verb, sayings, subject, behind, empty ? null : content);
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

        private boolean isAndNot(int token) {
            return token > 0
                    && clauses.tag(token - 1) == Tag.NEGATION
                    && text.foldedChar(text.tokens().get(token - 1)) == WAW;
        }

        /** The phrase right behind a verb that does not agree with it as far as is known, and still is its subject; or -1. */
        private int unmatched(Predicate predicate, List<Saying> sayings, Content content) {
            Phrase phrase = predicate.object() < 0 ? null : clauses.phrases().get(predicate.object());
            boolean subject = phrase != null
                    && phrase.first() == predicate.token() + 1
                    && phrase.end() <= content.at()
                    && phrase.first() < content.first()
                    && (!ContentFinder.isAddressing(sayings) || isUnmarked(predicate, phrase))
                    && maySpeak(phrase);
            return subject ? predicate.object() : -1;
        }

        /** Whether a phrase right behind a verb is of those who act, and not of whom it speaks to. */
        private boolean isActor(Predicate predicate, int object, List<Saying> sayings) {
            Phrase phrase = clauses.phrases().get(object);
            return phrase.first() == predicate.token() + 1 && !ContentFinder.isAddressing(sayings) && isAgent(phrase);
        }

        private boolean isAgent(Phrase phrase) {
            return words.can(phrase.head(), r -> r.list() == WordList.AGENT && isLiving(words.cell(r, "class")));
        }

        private static boolean isLiving(String kind) {
            return kind.equals("person") || kind.equals("body") || kind.equals("people");
        }

        /** Whether a phrase is indefinite and not written as an object, behind a verb that opens the sentence. */
        private boolean isUnmarked(Predicate predicate, Phrase phrase) {
            Sentence sentence = text.sentences().get(predicate.sentence());
            return !phrase.definite()
                    && predicate.token() == sentence.firstToken()
                    && !words.can(phrase.head(), WordReading::isAccusative);
        }

        /** Whether a verb belongs to an indefinite noun before it: slogans that call for. */
        private boolean isAttribute(Predicate predicate, Content content) {
            int token = predicate.token();
            boolean opens = token == text.sentences().get(predicate.sentence()).firstToken();
            if (isAnd(token) || opens || predicate.relative() || speech.anonymityBefore(text, token) > 0) {
                return false;
            }
            Tag before = clauses.tag(token - 1);
            boolean noun = before == Tag.NOUN || before == Tag.ADJECTIVE;
            boolean told = isClause(content)
                    && words.can(
                            token - 1,
                            r -> r.list() == WordList.NOUN
                                    && words.cell(r, "class").equals("text"));
            if (told) {
                return false;
            }
            if (predicate.subject() < 0 || predicate.inherited()) {
                return noun;
            }
            Phrase subject = clauses.phrases().get(predicate.subject());
            int p = clauses.phraseAt(token - 1);
            boolean other = p >= 0
                    && p != predicate.subject()
                    && !clauses.phrases().get(p).definite();
            boolean bare = p >= 0
                    && clauses.phrases().get(p).isBare()
                    && clauses.phrases().get(p).mention() < 0;
            if (noun && other && (predicate.before() || bare)) {
                return true;
            }
            return predicate.before()
                    && !subject.definite()
                    && subject.mention() < 0
                    && subject.end() == token
                    && subject.end() - subject.first() == 1
                    && subject.first() > 0
                    && isInside(clauses.tag(subject.first() - 1));
        }

        private static boolean isInside(Tag before) {
            return before == Tag.VERB || before == Tag.NOUN || before == Tag.PRONOUN;
        }

        private static boolean isBareInRelative(Predicate predicate, Content content) {
            return predicate.relative() && !isClause(content);
        }

        /** Whether what is said is a clause, and not only a noun with what belongs to it. */
        private static boolean isClause(Content content) {
            return content.isQuoted() || content.joint().equals(":") || ContentFinder.isThat(content.joint());
        }

        private static boolean takesFrom(List<Saying> sayings) {
            return sayings.get(0).joints().contains(FROM);
        }

        private static boolean takesIn(List<Saying> sayings) {
            return sayings.get(0).joints().contains(IN);
        }

        /** Of "it says in a statement that": the statement, or null. */
        private @Nullable Phrase document(Predicate predicate, Content content) {
            for (int c : predicate.complements()) {
                Phrase phrase = clauses.phrases().get(c);
                boolean inside = phrase.preposition() >= 0
                        && phrase.letter() == 0
                        && text.folded(text.tokens().get(phrase.preposition())).equals(INSIDE);
                if (inside && phrase.first() < content.at() && speech.isSource(words, text, phrase.head())) {
                    return phrase;
                }
            }
            return null;
        }

        /** Whether a person is named between commas right behind a phrase and before what is said, and so is who it means. */
        private boolean isNamedBehind(Phrase phrase, int to) {
            int next = phrase.end() + 1;
            int p = next < to && clauses.tag(phrase.end()) == Tag.COMMA ? clauses.phraseAt(next) : -1;
            Phrase name = p < 0 ? null : clauses.phrases().get(p);
            return name != null
                    && name.isBare()
                    && !name.joined()
                    && name.mention() >= 0
                    && names.get(name.mention()).type() == NameMention.Type.PERSON
                    && name.end() < to
                    && clauses.tag(name.end()) == Tag.COMMA;
        }

        /** Of "reported from X that": X, or null. */
        private @Nullable Phrase source(Predicate predicate, Content content) {
            for (int c : predicate.complements()) {
                Phrase phrase = clauses.phrases().get(c);
                boolean from = phrase.preposition() >= 0
                        && phrase.letter() == 0
                        && text.folded(text.tokens().get(phrase.preposition())).equals(ABOUT);
                if (from && phrase.first() < content.at()) {
                    return phrase;
                }
            }
            return null;
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
                Phrase other = p < 0 ? null : clauses.phrases().get(p);
                boolean bare = other != null && other.first() == i && other.isBare() && !other.joined();
                if (bare && other != null && other.end() <= content.at()) {
                    return false;
                }
            }
            boolean person = phrase.mention() >= 0
                    ? names.get(phrase.mention()).type() == NameMention.Type.PERSON
                    : !isPlural(phrase) && phrase.definite() && isOfPerson(phrase);
            boolean asks = sayings.stream()
                    .anyMatch(each -> each.act() == Statement.Act.ASK || each.act() == Statement.Act.DEMAND);
            boolean state = phrase.mention() >= 0
                    && (names.get(phrase.mention()).type() == NameMention.Type.LOCATION || (!asks && !needs))
                    && predicate.token()
                            == text.sentences().get(predicate.sentence()).firstToken();
            boolean several = !person && ((phrase.mention() >= 0 && !state) || isPlural(phrase) || needs);
            boolean opens = isAnd(predicate.token()) || !here.isEmpty();
            return opens
                    && (needs || several || isObjective(phrase))
                    && !last(verb.agreement()).equals(Speaker.NOBODY);
        }

        /** Whether the head of a phrase is written in the case of an object: a sound plural or a dual. */
        private boolean isObjective(Phrase phrase) {
            return phrase.mention() < 0
                    && text.folded(text.tokens().get(phrase.head())).endsWith("\u064A\u0646")
                    && words.can(phrase.head(), r -> r.isNominal() && (r.isPlural() || r.isDual()));
        }

        private boolean isPlural(Phrase phrase) {
            return phrase.plural()
                    || clauses.tag(phrase.first()) == Tag.QUANTIFIER
                    || words.can(phrase.head(), WordReading::isPlural);
        }

        private boolean isOfPerson(Phrase phrase) {
            return words.can(phrase.head(), r -> r.list() == WordList.AGENT && r.isPerson());
        }

        /** Whether a present without a subject says what people say: it is said that. */
        private boolean isImpersonal(Predicate predicate, WordReading verb, Content content, Sentence sentence) {
            return !verb.isPast()
                    && verb.agreement() == 'm'
                    && !predicate.inherited()
                    && predicate.token() - sentence.firstToken() < 2
                    && content.at() <= predicate.token() + 2
                    && speech.isImpersonal(words, verb)
                    && !text.folded(text.tokens().get(predicate.token())).endsWith("\u0642\u0648\u0644");
        }

        /** Whether a phrase stands in what was last said in this sentence: what follows "and" is told by who said it. */
        private boolean isInside(Phrase phrase) {
            return !here.isEmpty() && phrase.first() >= here.get(here.size() - 1).content;
        }

        /** Whether a verb of several cannot be that of one person. */
        private boolean isSingle(Phrase phrase, WordReading verb) {
            return "mf".indexOf(verb.agreement()) < 0
                    && phrase.mention() >= 0
                    && names.get(phrase.mention()).type() == NameMention.Type.PERSON;
        }

        private Speaker speaker(Predicate predicate, Phrase phrase, Content content, List<Saying> sayings) {
            boolean own = !predicate.inherited() && !(predicate.relative() && predicate.before());
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

        /** Whether a phrase can be who says something: a name, a person, a body, a text; unknown nouns too. */
        private boolean maySpeak(Phrase phrase) {
            if (phrase.mention() >= 0) {
                return true;
            }
            WordReading noun = words.first(phrase.head(), WordReading::isNominal);
            if (noun == null && speech.isAdverb(text, phrase.head())) {
                return false;
            }
            if (noun == null
                    || speech.isSource(words, text, phrase.head())
                    || speech.isHonorific(text, phrase.head())) {
                return true;
            }
            String head = text.folded(text.tokens().get(phrase.head()));
            if (hasUnknown(phrase)) {
                return true;
            }
            boolean two = phrase.definite() && noun.isDual() && head.endsWith("\u0627\u0646");
            if (two || isAgent(phrase) || isOfBody(phrase)) {
                return true;
            }
            return switch (noun.list()) {
                case ACTIVE, PASSIVE, ADJECTIVE ->
                    phrase.definite() || !words.can(phrase.head(), WordReading::isAccusative);
                case NOUN -> {
                    String type = words.cell(noun, "class");
                    yield type.equals("person") || type.equals("body") || type.equals("text");
                }
                default -> false;
            };
        }

        /** Whether a word of a phrase is in no list: it is a name that was not found. */
        private boolean hasUnknown(Phrase phrase) {
            for (int i = phrase.first(); i < phrase.end(); i++) {
                if (clauses.tag(i) == Tag.NOUN && words.at(i).isEmpty()) {
                    return true;
                }
            }
            return false;
        }

        /** Of "the command of the army": whether what stands in the genitive is a body or a name. */
        private boolean isOfBody(Phrase phrase) {
            for (int i = phrase.head() + 1; i < phrase.end(); i++) {
                if (clauses.tag(i) == Tag.NAME || words.can(i, r -> r.list() == WordList.AGENT)) {
                    return words.can(
                            phrase.head(),
                            r -> r.list() == WordList.NOUN
                                    && words.cell(r, "class").equals("body"));
                }
            }
            return false;
        }

        /** The act of which what is said is joined so; "that" may stand for "that" behind a preposition. */
        private Saying choose(List<Saying> sayings, String joint) {
            boolean that = ContentFinder.isThat(joint);
            for (Saying saying : sayings) {
                for (String one : saying.joints()) {
                    if (one.equals(joint) || (that && ContentFinder.isThat(one))) {
                        return saying;
                    }
                }
            }
            return sayings.get(0);
        }

        private boolean isAnd(int at) {
            Token token = text.tokens().get(at);
            char first = text.foldedChar(token);
            return (first == '\u0648' || first == '\u0641') && words.first(at, reading -> reading.front() > 0) != null;
        }

        /** Who speaks where the verb alone says it: who spoke last and agrees with it. */
        private Speaker carried(int token, char agreement, Sentence sentence) {
            if (here.isEmpty()) {
                Predicate main = mainBefore(token, sentence);
                if (main != null && main.subject() >= 0 && main.token() != token) {
                    Phrase subject = clauses.phrases().get(main.subject());
                    boolean fits = maySpeak(subject)
                            && speakers.of(subject, subject.end(), true).agrees(genderOf(agreement));
                    return fits
                            ? speakers.of(subject, Math.max(subject.end(), main.before() ? main.token() : token), true)
                                    .carried()
                            : Speaker.NOBODY;
                }
            }
            Speaker last = last(agreement);
            boolean near = !here.isEmpty()
                    || (!spoken.isEmpty() && sentence.paragraph() - spoken.get(spoken.size() - 1).paragraph <= 1);
            if (near && !last.equals(Speaker.NOBODY)) {
                return last.carried();
            }
            Integer named = pronounOf.get(token);
            return named == null ? actorBefore(sentence, genderOf(agreement)) : new Speaker(named, null, 'u', Set.of());
        }

        /** Who is named as the subject of the sentence before in the same paragraph, where nobody spoke in it, and agrees. */
        private Speaker actorBefore(Sentence sentence, char gender) {
            int s = Sorted.firstFrom(text.sentences(), Sentence::firstToken, sentence.firstToken()) - 1;
            if (s < 0 || text.sentences().get(s).paragraph() != sentence.paragraph()) {
                return Speaker.NOBODY;
            }
            Sentence before = text.sentences().get(s);
            for (Predicate predicate : clauses.predicatesIn(before.firstToken(), before.endToken())) {
                boolean main = !predicate.relative() && !predicate.inherited() && predicate.subject() >= 0;
                Phrase subject = main ? clauses.phrases().get(predicate.subject()) : null;
                if (subject != null) {
                    Speaker actor = subject.mention() < 0
                            ? Speaker.NOBODY
                            : speakers.of(subject, subject.end(), true).carried();
                    return actor.entity() != null && actor.agrees(gender) ? actor : Speaker.NOBODY;
                }
            }
            return Speaker.NOBODY;
        }

        private static char genderOf(char agreement) {
            return agreement == 'm' || agreement == 'f' ? agreement : 'p';
        }

        private Speaker last(char agreement) {
            char gender = genderOf(agreement);
            for (int i = here.size() - 1; i >= 0; i--) {
                if (here.get(i).speaker.agrees(gender)) {
                    return here.get(i).speaker;
                }
            }
            for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - SPEAKERS_BACK; i--) {
                if (spoken.get(i).speaker.agrees(gender)) {
                    return spoken.get(i).speaker;
                }
            }
            return Speaker.NOBODY;
        }

        /** Of "published a picture that shows …": what the picture shows is what is said with it. */
        private @Nullable Statement ofPicture(Predicate predicate, Sentence sentence) {
            int object = predicate.object() >= 0 ? predicate.object() : behindComma(predicate);
            boolean told = predicate.mood() == Mood.FACT && !predicate.isNegated() && !predicate.relative();
            if (!told
                    || predicate.subject() < 0
                    || object < 0
                    || clauses.phrases().get(object).first() < predicate.token()
                    || !speech.isPosting(words, predicate, "post")
                    || !speech.isPicture(
                            words, text, clauses.phrases().get(object).head())) {
                return null;
            }
            Phrase who = clauses.phrases().get(predicate.subject());
            if (who.mention() < 0 && !isAgent(who)) {
                return null;
            }
            Phrase picture = clauses.phrases().get(object);
            for (Predicate shows : clauses.predicatesIn(picture.end(), sentence.endToken())) {
                boolean near = shows.token() <= picture.end() + PICTURE_REACH;
                if (!near || speech.isPosting(words, shows, "show")) {
                    if (!near || shows.token() + 1 >= sentence.endToken()) {
                        return null;
                    }
                    Content content = new Content(shows.token(), -1, -1, "bare", picture.first());
                    Speaker speaker = predicate.inherited()
                            ? speakers.of(who, who.end(), false).carried()
                            : speakers.of(who, Math.max(who.end(), picture.first()), false);
                    return statement(
                            predicate.token(),
                            span(predicate.token(), predicate.reading()),
                            speaker,
                            Statement.Act.ANNOUNCE,
                            content,
                            false,
                            predicate,
                            sentence,
                            PICTURE);
                }
            }
            return null;
        }

        /** The bare phrase behind a comma that closes a subject with an apposition, or -1. */
        private int behindComma(Predicate predicate) {
            Phrase subject = predicate.subject() < 0 ? null : clauses.phrases().get(predicate.subject());
            int at = subject == null || subject.first() < predicate.token() ? -1 : subject.end();
            boolean comma = at > 0 && at + 1 < text.tokens().size() && clauses.tag(at) == Tag.COMMA;
            int object = comma ? clauses.phraseAt(at + 1) : -1;
            return object >= 0 && clauses.phrases().get(object).isBare() ? object : -1;
        }

        // Participles and "saying".

        private @Nullable Statement ofParticiple(int at, Sentence sentence) {
            if (at == sentence.firstToken() || !contents.isParticiple(at, sentence.endToken())) {
                return null;
            }
            List<Saying> sayings = speech.participle(text, at);
            boolean apart = clauses.tag(at - 1) == Tag.COMMA || isAndParticiple(at);
            Content content = contents.of(at, sayings, -1, sentence.endToken());
            boolean bare = content != null
                    && !content.isQuoted()
                    && !content.joint().equals(":")
                    && !ContentFinder.isThat(content.joint());
            if (content == null || content.first() >= text.tokens().size() || (bare && !apart)) {
                return null;
            }
            Speaker speaker = besides(at, genderOfParticiple(at), sentence);
            if (speaker == null) {
                return null;
            }
            Token token = text.tokens().get(at);
            Span verb = text.folded().source(token.foldedStart() + (isAndParticiple(at) ? 1 : 0), token.foldedEnd());
            Statement.Act act = choose(sayings, content.joint()).act();
            return statement(at, verb, speaker, act, content, false, null, sentence, "statement.participle");
        }

        /** Whose participle or "saying" it is: who speaks in the sentence, or the subject of the verb before; null for nobody. */
        private @Nullable Speaker besides(int at, char gender, Sentence sentence) {
            for (int i = here.size() - 1; i >= 0; i--) {
                if (here.get(i).speaker.agrees(gender)) {
                    return here.get(i).speaker.carried();
                }
            }
            Predicate main = mainBefore(at, sentence);
            if (main == null) {
                return null;
            }
            if (main.subject() < 0) {
                return carried(main.token(), main.reading().agreement(), sentence);
            }
            Phrase subject = clauses.phrases().get(main.subject());
            if (!maySpeak(subject)) {
                return null;
            }
            Speaker speaker = speakers.of(subject, Math.max(subject.end(), main.before() ? main.token() : at), true);
            if (!speaker.agrees(gender)) {
                Speaker first = firstActor(at, gender, sentence);
                return first == null ? speaker : first;
            }
            return main.inherited() ? speaker.carried() : speaker;
        }

        /** The subject of the first verb of a sentence, if it may speak and agrees; else null. */
        private @Nullable Speaker firstActor(int at, char gender, Sentence sentence) {
            for (Predicate predicate : clauses.predicatesIn(sentence.firstToken(), at)) {
                if (predicate.subject() >= 0) {
                    Phrase subject = clauses.phrases().get(predicate.subject());
                    Speaker speaker = maySpeak(subject) ? speakers.of(subject, subject.end(), true) : Speaker.NOBODY;
                    boolean fits = speaker.span() != null && speaker.agrees(gender) && speaker.gender() != 'u';
                    return fits || (speaker.entity() != null && speaker.agrees(gender)) ? speaker : null;
                }
            }
            return null;
        }

        private char genderOfParticiple(int at) {
            Token token = text.tokens().get(at);
            char last = text.folded().charAt(token.foldedEnd() - 1);
            return text.folded().isTehMarbuta(token.foldedEnd() - 1) ? 'f' : last == '\u0627' ? 'm' : 'p';
        }

        private boolean isAndParticiple(int at) {
            Token token = text.tokens().get(at);
            return text.foldedChar(token) == '\u0648' && token.foldedLength() > 4;
        }

        private @Nullable Statement ofNoun(int at, Sentence sentence) {
            Content content = contents.of(at, speech.quoting(), -1, sentence.endToken());
            if (content == null
                    || content.at() > at + 3
                    || content.first() >= text.tokens().size()) {
                return null;
            }
            Phrase from = null;
            for (int i = at - 1; i >= sentence.firstToken() && clauses.tag(i) != Tag.VERB; i--) {
                String word = text.folded(text.tokens().get(i));
                if (word.equals(OF_HIM) || word.equals(OF_HER)) {
                    char gender = word.equals(OF_HER) ? 'f' : 'm';
                    Speaker actor = actorBefore(sentence, gender);
                    Speaker named = actor.entity() == null ? last(gender) : actor;
                    Token saying = text.tokens().get(at);
                    return statement(
                            at,
                            new Span(saying.start(), saying.end()),
                            named.carried(),
                            Statement.Act.SAY,
                            content,
                            false,
                            null,
                            sentence,
                            "statement.noun");
                }
                int p = clauses.tag(i) == Tag.PREPOSITION
                                && text.folded(text.tokens().get(i)).equals(ABOUT)
                        ? clauses.phraseAt(i + 1)
                        : -1;
                if (p >= 0) {
                    from = clauses.phrases().get(p);
                    break;
                }
            }
            Speaker speaker = from == null ? besides(at, 'u', sentence) : speakers.of(from, at, false);
            if (speaker == null) {
                return null;
            }
            Token token = text.tokens().get(at);
            Span verb = new Span(token.start(), token.end());
            return statement(at, verb, speaker, Statement.Act.SAY, content, false, null, sentence, "statement.noun");
        }

        /** The verb whose subject a participle shares: the last before it that is in no clause of what is said. */
        private @Nullable Predicate mainBefore(int at, Sentence sentence) {
            Predicate main = null;
            for (Predicate predicate : clauses.predicatesIn(sentence.firstToken(), at)) {
                boolean inside = main != null && main.content() >= 0 && main.content() < predicate.token();
                boolean inner = main != null && (predicate.relative() || inside);
                main = inner ? main : predicate;
            }
            return main;
        }

        // Cues.

        private @Nullable Statement ofCue(int at, Sentence sentence) {
            PhraseTable.Match match = speech.cue(text, at, sentence.endToken());
            if (match == null) {
                return null;
            }
            Phrase who = whoIsCued(match.endToken(), sentence);
            if (who == null || who.first() < at || !isSource(who)) {
                return null;
            }
            boolean opens = at == sentence.firstToken() || clauses.tag(at - 1) == Tag.STOP;
            int first;
            int end;
            if (opens) {
                first = who.end();
                while (first < sentence.endToken() && clauses.tag(first) != Tag.COMMA) {
                    first++;
                }
                first++;
                if (first >= sentence.endToken()) {
                    return null;
                }
                end = end(first, true, sentence);
            } else {
                first = sentence.firstToken();
                end = clauses.tag(at - 1) == Tag.COMMA ? at - 1 : at;
                int last = text.tokens().get(Math.max(first, end - 1)).end();
                for (Statement statement :
                        statements.subList(Math.max(0, statements.size() - BACK), statements.size())) {
                    boolean inSentence =
                            statement.content().start() >= sentence.span().start();
                    if (inSentence && statement.content().end() >= last) {
                        return null;
                    }
                    int before = text.tokenAt(statement.content().end());
                    first = inSentence && before > first && before < at ? before : first;
                }
            }
            if (end - first < 3 || end > sentence.endToken()) {
                return null;
            }
            boolean and = text.foldedChar(text.tokens().get(at)) == WAW;
            Span verb = new Span(
                    text.folded().sourceStart(text.tokens().get(at).foldedStart() + (and ? 1 : 0)),
                    text.tokens().get(match.endToken() - 1).end());
            Content content = new Content(first, -1, -1, "cue", at);
            boolean document = speech.isMedium(words, text, who.head());
            int limit = !document ? who.end() : opens ? Math.max(who.end(), first) : sentence.endToken();
            Speaker speaker = speakers.of(who, limit, false);
            speakers.spoke(speaker);
            here.add(new Here(speaker, sentence.endToken()));
            return statement(at, verb, speaker, Statement.Act.SAY, content, end, false, null, "statement.cue");
        }

        /** The source behind a cue, also as the subject of a verb of saying: according to what X said. */
        private @Nullable Phrase whoIsCued(int from, Sentence sentence) {
            for (int i = from; i < sentence.endToken() && i < from + CUE_REACH; i++) {
                int p = clauses.predicateAt(i);
                if (p >= 0) {
                    Predicate predicate = clauses.predicates().get(p);
                    boolean said = !speech.verb(words, predicate).isEmpty() && predicate.subject() >= 0;
                    return said ? clauses.phrases().get(predicate.subject()) : null;
                }
                int phrase = clauses.phraseAt(i);
                boolean what = text.folded(text.tokens().get(i)).endsWith(WHAT);
                if (phrase >= 0 && !what) {
                    return clauses.phrases().get(phrase);
                }
            }
            return null;
        }

        private boolean isSource(Phrase phrase) {
            if (phrase.mention() >= 0) {
                return names.get(phrase.mention()).type() == NameMention.Type.PERSON
                        || names.get(phrase.mention()).type() == NameMention.Type.ORGANIZATION;
            }
            return speech.isSource(words, text, phrase.head()) || isAgent(phrase);
        }

        // Where what is said ends.

        /** Behind what is said: at the next act of saying of the same speaker, a cue, or the end of the sentence. */
        private int end(int from, boolean clause, Sentence sentence) {
            for (int i = from + 1; i < sentence.endToken(); i++) {
                if (text.quotations().opens(i) && text.quotations().partnerOf(i) > i) {
                    i = text.quotations().partnerOf(i);
                    continue;
                }
                Tag tag = clauses.tag(i);
                if (tag == Tag.STOP && i + 1 >= sentence.endToken()) {
                    return i;
                }
                boolean behindComma = clauses.tag(i - 1) == Tag.COMMA;
                boolean other = behindComma
                        && (contents.isParticiple(i, sentence.endToken())
                                || speech.cue(text, i, sentence.endToken()) != null
                                || isContrast(i, sentence));
                int p = clauses.predicateAt(i);
                boolean next = p >= 0 && isAnd(i) && goesOn(clauses.predicates().get(p), from, clause);
                boolean participle = tag == Tag.NOUN && isAnd(i) && contents.isParticiple(i, sentence.endToken());
                if (other || next || participle) {
                    return behindComma ? i - 1 : i;
                }
            }
            int end = sentence.endToken();
            while (end > from && clauses.tag(end - 1) == Tag.STOP) {
                end--;
            }
            return end;
        }

        /** Whether a verb behind "and" is another act of saying and no part of what is said. */
        private boolean goesOn(Predicate predicate, int from, boolean clause) {
            Act act = acts.computeIfAbsent(predicate.token(), at -> act(predicate));
            if (act.content() == null) {
                return false;
            }
            boolean told = clause
                    && predicate.inherited()
                    && predicate.subject() >= 0
                    && clauses.phrases().get(predicate.subject()).first() >= from
                    && maySpeak(clauses.phrases().get(predicate.subject()))
                    && !isContinuing(act.sayings());
            return !told;
        }

        /** Whether a verb of saying only says more: it is the speaker's, not one of whom he speaks of. */
        private static boolean isContinuing(List<Saying> sayings) {
            return sayings.get(0).joints().contains("more");
        }

        /** Whether a clause begins that is set against what is said: while; but, where another word of saying follows. */
        private boolean isContrast(int at, Sentence sentence) {
            if (!speech.isContrast(text, at)) {
                return false;
            }
            if (speech.alwaysParts(text, at)) {
                return true;
            }
            for (int i = at + 1; i < sentence.endToken() && i < at + 6; i++) {
                int p = clauses.predicateAt(i);
                if (p >= 0) {
                    return !speech.verb(words, clauses.predicates().get(p)).isEmpty();
                }
            }
            return false;
        }

        // Common to all.

        private Statement statement(
                int token,
                Span verb,
                Speaker speaker,
                Statement.Act act,
                Content content,
                boolean negated,
                @Nullable Predicate predicate,
                Sentence sentence,
                String rule) {
            int end = content.isQuoted() ? content.close() : end(content.first(), isClause(content), sentence);
            speakers.spoke(speaker);
            here.add(new Here(speaker, content.first()));
            return statement(token, verb, speaker, act, content, end, negated, predicate, rule);
        }

        private Statement statement(
                int token,
                Span verb,
                Speaker speaker,
                Statement.Act act,
                Content content,
                int end,
                boolean negated,
                @Nullable Predicate predicate,
                String rule) {
            int first = content.first();
            int open = content.startOffset() >= 0 ? first + 1 : first;
            int close = open < end && text.quotations().opens(open)
                    ? text.quotations().partnerOf(open)
                    : -1;
            boolean whole = close > open + 1
                    && close == end - 1
                    && (ContentFinder.isThat(content.joint()) || content.joint().equals(":"));
            Span said = whole ? content(open + 1, -1, end - 1) : content(first, content.startOffset(), end);
            List<Span> quotes = whole ? List.of() : quotes(first, end);
            boolean direct = content.isQuoted() || whole;
            Form form = direct ? Form.DIRECT : !quotes.isEmpty() ? Form.MIXED : Form.INDIRECT;
            List<Span> stretches = direct && quotes.isEmpty() ? List.of(said) : quotes;
            Integer addressee = null;
            Span medium = null;
            Integer time = null;
            if (predicate != null) {
                for (int c : predicate.complements()) {
                    Phrase phrase = clauses.phrases().get(c);
                    boolean before = phrase.first() < first;
                    if (before && phrase.letter() == LAM && speakers.entity(phrase) != null) {
                        addressee = speakers.entity(phrase);
                    }
                    if ((before || rule.equals(PICTURE))
                            && medium == null
                            && speech.isMedium(words, text, phrase.head())) {
                        medium = clauses.span(phrase);
                    }
                }
                for (int i = Sorted.firstFrom(times, TimeExpression::firstToken, predicate.first());
                        i < times.size() && times.get(i).firstToken() < first;
                        i++) {
                    boolean own = times.get(i).endToken() <= first;
                    time = own && time == null ? Integer.valueOf(i) : time;
                }
            }
            return new Statement(
                    speaker.entity(),
                    speaker.span(),
                    verb,
                    act,
                    form,
                    said,
                    stretches,
                    negated,
                    addressee,
                    medium,
                    time,
                    token,
                    rule);
        }

        private Span content(int first, int startOffset, int end) {
            Token last = text.tokens().get(Math.max(end - 1, first));
            int start = startOffset >= 0
                    ? text.folded().sourceStart(startOffset)
                    : text.tokens().get(first).start();
            return new Span(start, Math.max(last.end(), start + 1));
        }

        private List<Span> quotes(int first, int end) {
            List<Span> found = new ArrayList<>(1);
            for (int i = first; i < end; i++) {
                int close = text.quotations().opens(i) ? text.quotations().partnerOf(i) : -1;
                if (close > i + 1 && close <= end && !contents.isNamed(i, close)) {
                    found.add(new Span(
                            text.tokens().get(i + 1).start(),
                            text.tokens().get(close - 1).end()));
                }
                i = Math.max(i, close);
            }
            return found;
        }

        private Span span(int token, WordReading reading) {
            Token word = text.tokens().get(token);
            return text.folded().source(word.foldedStart() + reading.front(), word.foldedEnd());
        }
    }
}
