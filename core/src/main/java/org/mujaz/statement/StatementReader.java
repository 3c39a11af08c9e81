package org.mujaz.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Predicate.Mood;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.statement.SpeechLexicon.Saying;
import org.mujaz.statement.Statement.Act;
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
 * of saying that go with another verb; by cues that name a source beside what it says.
 *
 * <p>Where the verb alone carries the speaker, he is whom the sentence before has as its speaker.
 */
public final class StatementReader {

    private static final String THAT = "\u0623\u0646";
    private static final String THAT_OF_SAYING = "\u0625\u0646";
    /** So many statements back one is looked at. */
    private static final int BACK = 40;

    private static final int CUE_REACH = 3;
    private static final char LAM = '\u0644';

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

    /** What is said: from a token to behind another, and how it is joined. */
    private record Content(int first, int startOffset, int end, boolean quoted, String joint) {}

    /** The state of reading one text. */
    private final class Reading {
        private final Text text;
        private final Words words;
        private final Clauses clauses;
        private final List<NameMention> names;
        private final List<TimeExpression> times;
        private final Map<Span, Integer> entityOf = new HashMap<>();
        private final Map<Integer, Integer> pronounOf = new HashMap<>();
        private final List<Statement> statements = new ArrayList<>();
        private @Nullable Integer lastSpeaker;
        private int lastParagraph = -1;

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
            for (int i = 0; i < entities.size(); i++) {
                for (NameMention mention : entities.get(i).mentions()) {
                    entityOf.put(mention.span(), i);
                    if (mention.form() == NameMention.Form.PRONOUN) {
                        pronounOf.put(mention.firstToken(), i);
                    }
                }
            }
        }

        List<Statement> run() {
            for (int s = 0; s < text.sentences().size(); s++) {
                Sentence sentence = text.sentences().get(s);
                Integer speaker = null;
                boolean spoke = false;
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    int p = clauses.predicateAt(i);
                    Statement statement = p >= 0
                            ? ofVerb(clauses.predicates().get(p), sentence)
                            : clauses.tag(i) == Tag.NOUN ? ofParticiple(i, sentence, speaker) : null;
                    if (statement == null) {
                        statement = ofCue(i, sentence);
                    }
                    if (statement != null) {
                        statements.add(statement);
                        speaker = statement.speaker();
                        spoke = true;
                    }
                }
                if (spoke) {
                    lastSpeaker = speaker;
                    lastParagraph = sentence.paragraph();
                }
            }
            statements.sort(
                    Comparator.comparingInt(statement -> statement.verb().start()));
            return statements;
        }

        // Verbs.

        private @Nullable Statement ofVerb(Predicate predicate, Sentence sentence) {
            if (predicate.mood() != Mood.FACT) {
                return null;
            }
            List<Saying> sayings = List.of();
            WordReading verb = predicate.reading();
            for (WordReading reading : predicate.readings()) {
                List<Saying> found = speech.verb(words, reading);
                if (sayings.isEmpty() && !found.isEmpty()) {
                    sayings = found;
                    verb = reading;
                }
            }
            if (sayings.isEmpty() || verb.agreement() == '1' || verb.agreement() == '4') {
                return null;
            }
            Content content = joined(predicate, sentence);
            Saying saying = content == null ? null : choose(sayings, content.joint);
            content = saying == null ? null : content;
            if (content == null) {
                for (Saying one : sayings) {
                    content = content == null ? bare(predicate, one, sentence) : content;
                    saying = content != null && saying == null ? one : saying;
                }
            }
            if (content == null
                    || saying == null
                    || content.first >= text.tokens().size()) {
                return null;
            }
            boolean passive = verb.isPassive();
            Phrase subject =
                    predicate.subject() >= 0 && !passive ? clauses.phrases().get(predicate.subject()) : null;
            boolean own = subject != null && !predicate.inherited() && !isRelativeAntecedent(predicate);
            Integer speaker = subject == null ? carried(predicate.token(), verb, sentence) : entity(subject);
            if (subject != null && !maySpeak(subject)) {
                return null;
            }
            Span speakerSpan = subject != null && (own || predicate.relative()) ? clauses.span(subject) : null;
            return statement(
                    predicate.token(),
                    span(predicate.token(), verb),
                    speaker,
                    speakerSpan,
                    saying.act(),
                    content,
                    predicate.isNegated(),
                    predicate,
                    "statement.verb");
        }

        private boolean isRelativeAntecedent(Predicate predicate) {
            return predicate.relative() && predicate.before();
        }

        /** Whether a phrase can be who says something: a name, a person, a body, a text; unknown nouns too. */
        private boolean maySpeak(Phrase phrase) {
            if (phrase.mention() >= 0) {
                return true;
            }
            WordReading noun = words.first(phrase.head(), WordReading::isNominal);
            if (noun == null || speech.isSource(words, text, phrase.head())) {
                return true;
            }
            return switch (noun.list()) {
                case AGENT, ACTIVE, PASSIVE, ADJECTIVE -> true;
                case NOUN -> {
                    String type = words.cell(noun, "class");
                    yield type.equals("person")
                            || type.equals("body")
                            || type.equals("text")
                            || words.can(phrase.head(), r -> r.list() == org.mujaz.lexicon.WordList.AGENT);
                }
                default -> false;
            };
        }

        /** The act of which what is said is joined so; "that" may stand for "that" behind a preposition. */
        private @Nullable Saying choose(List<Saying> sayings, String joint) {
            boolean that = joint.endsWith(THAT) || joint.endsWith(THAT_OF_SAYING);
            for (Saying saying : sayings) {
                for (String one : saying.joints()) {
                    boolean thats = one.equals(THAT) || one.equals(THAT_OF_SAYING) || one.endsWith(" " + THAT);
                    if (one.equals(joint) || (that && thats)) {
                        return saying;
                    }
                }
            }
            return null;
        }

        /** What stands behind "that", a colon or a quotation mark. */
        private @Nullable Content joined(Predicate predicate, Sentence sentence) {
            int verb = predicate.token();
            int to = sentence.endToken();
            int that = predicate.content();
            int colon = -1;
            int quote = -1;
            int limit = that >= 0 ? that : to;
            for (int i = verb + 1; i < limit; i++) {
                Tag tag = clauses.tag(i);
                if (i > verb + 1
                        && tag == Tag.NOUN
                        && clauses.tag(i - 1) == Tag.COMMA
                        && !speech.participle(text, i).isEmpty()) {
                    return null;
                }
                if (tag == Tag.COLON) {
                    colon = i;
                    break;
                }
                if (tag == Tag.QUOTE && text.quotations().opens(i)) {
                    int close = text.quotations().partnerOf(i);
                    boolean name = close >= 0 && close - i < 4 && i > verb + 1;
                    if (!name) {
                        quote = i;
                        break;
                    }
                    i = close;
                    continue;
                }
                if (tag == Tag.STOP || (tag == Tag.VERB && !isInRelative(i, verb)) || tag == Tag.SUBORDINATOR) {
                    break;
                }
            }
            if (colon >= 0 && colon + 1 < to) {
                boolean opened = text.quotations().opens(colon + 1);
                return opened
                        ? quoted(colon + 1, ":")
                        : new Content(colon + 1, -1, end(colon + 1, sentence), false, ":");
            }
            if (quote >= 0) {
                return quoted(quote, "quote");
            }
            if (that < 0) {
                return null;
            }
            return behindThat(that, sentence);
        }

        private @Nullable Content behindThat(int that, Sentence sentence) {
            if (that + 1 >= sentence.endToken()) {
                return null;
            }
            Token token = text.tokens().get(that);
            String folded = text.folded(token);
            int noon = folded.indexOf('\u0646');
            boolean pronoun = noon >= 0 && noon + 1 < folded.length();
            int offset = pronoun ? token.foldedStart() + noon + 1 : -1;
            String joint = folded.startsWith("\u0628")
                    ? "\u0628\u0623\u0646"
                    : text.source().charAt(token.start()) == '\u0625' ? "\u0625\u0646" : "\u0623\u0646";
            return new Content(pronoun ? that : that + 1, offset, end(that + 1, sentence), false, joint);
        }

        private boolean isInRelative(int at, int from) {
            for (int i = at - 1; i > from; i--) {
                if (clauses.tag(i) == Tag.RELATIVE) {
                    return true;
                }
                if (clauses.tag(i) == Tag.COMMA) {
                    return false;
                }
            }
            return false;
        }

        private @Nullable Content quoted(int open, String joint) {
            int close = text.quotations().partnerOf(open);
            return close > open + 1 ? new Content(open + 1, -1, close, true, joint) : null;
        }

        /** The object or complement that is what is said: condemned the attack, called for a truce. */
        private @Nullable Content bare(Predicate predicate, Saying saying, Sentence sentence) {
            if (predicate.relative()) {
                return null;
            }
            boolean says = saying.act() == Act.SAY
                    || saying.act() == Act.AFFIRM
                    || saying.act() == Act.DECIDE
                    || saying.act() == Act.ADMIT;
            if (saying.takesObject()
                    && !says
                    && predicate.object() >= 0
                    && !predicate.reading().isPassive()) {
                Phrase object = clauses.phrases().get(predicate.object());
                boolean behind = object.first() > predicate.token() && isThing(object);
                if (!behind) {
                    return second(predicate, object, saying, sentence);
                }
                return behind
                        ? new Content(object.first(), object.start(), end(object.first(), sentence), false, "bare")
                        : null;
            }
            for (int c : predicate.complements()) {
                Phrase phrase = clauses.phrases().get(c);
                String joint = joint(phrase);
                if (!says && saying.joints().contains(joint) && phrase.first() > predicate.token() && isThing(phrase)) {
                    return new Content(phrase.first(), phrase.start(), end(phrase.first(), sentence), false, joint);
                }
            }
            return null;
        }

        /** Behind whom it is said to: what is asked of him. */
        private @Nullable Content second(Predicate predicate, Phrase object, Saying saying, Sentence sentence) {
            for (int c : predicate.complements()) {
                Phrase phrase = clauses.phrases().get(c);
                if (phrase.first() >= object.end() && saying.joints().contains(joint(phrase)) && isThing(phrase)) {
                    return new Content(
                            phrase.first(), phrase.start(), end(phrase.first(), sentence), false, joint(phrase));
                }
            }
            int next = object.end() < predicate.end() ? clauses.phraseAt(object.end()) : -1;
            Phrase phrase = next < 0 ? null : clauses.phrases().get(next);
            return phrase != null && phrase.isBare() && isThing(phrase) && object.first() > predicate.token()
                    ? new Content(phrase.first(), phrase.start(), end(phrase.first(), sentence), false, "bare")
                    : null;
        }

        private String joint(Phrase phrase) {
            return phrase.letter() != 0
                    ? String.valueOf(phrase.letter())
                    : text.quote(text.tokens().get(phrase.preposition()).span());
        }

        private boolean isThing(Phrase phrase) {
            return phrase.mention() < 0
                    && !words.can(phrase.head(), r -> r.list() == org.mujaz.lexicon.WordList.AGENT)
                    && !speech.isMedium(words, text, phrase.head());
        }

        /** Behind what is said: at the next act of saying of the same speaker, a cue, or the end of the sentence. */
        private int end(int from, Sentence sentence) {
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
                if (behindComma
                        && ((!speech.participle(text, i).isEmpty() && saysOn(i, sentence))
                                || speech.cue(text, i, sentence.endToken()) != null
                                || (tag == Tag.SUBORDINATOR && isContrast(i)))) {
                    return i - 1;
                }
                int p = clauses.predicateAt(i);
                boolean next = p >= 0
                        && isAnd(i)
                        && clauses.predicates().get(p).content() >= 0
                        && !isSpeech(clauses.predicates().get(p)).isEmpty()
                        && clauses.predicates().get(p).mood() == Mood.FACT;
                if (next) {
                    return behindComma ? i - 1 : i;
                }
                if (tag == Tag.NOUN && isAnd(i) && !speech.participle(text, i).isEmpty() && saysOn(i, sentence)) {
                    return behindComma ? i - 1 : i;
                }
            }
            int end = sentence.endToken();
            while (end > from && clauses.tag(end - 1) == Tag.STOP) {
                end--;
            }
            return end;
        }

        private boolean isContrast(int at) {
            String word = text.folded(text.tokens().get(at));
            return word.equals("\u0628\u064A\u0646\u0645\u0627") || word.equals("\u0641\u064A\u0645\u0627");
        }

        private boolean saysOn(int at, Sentence sentence) {
            for (int i = at + 1; i < sentence.endToken() && i < at + 8; i++) {
                if (clauses.tag(i) == Tag.COMPLEMENTIZER
                        || clauses.tag(i) == Tag.QUOTE
                        || clauses.tag(i) == Tag.COLON
                        || clauses.tag(i) == Tag.PREPOSITION) {
                    return true;
                }
                if (clauses.tag(i) == Tag.VERB || clauses.tag(i) == Tag.COMMA) {
                    return false;
                }
            }
            return false;
        }

        private List<Saying> isSpeech(Predicate predicate) {
            for (WordReading reading : predicate.readings()) {
                List<Saying> found = speech.verb(words, reading);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return List.of();
        }

        private boolean isAnd(int at) {
            Token token = text.tokens().get(at);
            char first = text.foldedChar(token);
            return (first == '\u0648' || first == '\u0641')
                    && words.first(at, reading -> reading.stem() > token.foldedStart()) != null;
        }

        /** Who speaks where the verb alone says it: whom the names' stage found, or who spoke last nearby. */
        private @Nullable Integer carried(int token, WordReading verb, Sentence sentence) {
            Integer named = pronounOf.get(token);
            if (named != null) {
                return named;
            }
            boolean near = lastSpeaker != null && sentence.paragraph() - lastParagraph <= 1;
            return near && verb.agreement() != 'p' ? lastSpeaker : null;
        }

        // Participles.

        private @Nullable Statement ofParticiple(int at, Sentence sentence, @Nullable Integer speaker) {
            List<Saying> sayings = speech.participle(text, at);
            if (sayings.isEmpty() || at == sentence.firstToken()) {
                return null;
            }
            int that = -1;
            int open = -1;
            boolean into = false;
            for (int i = at + 1; i < sentence.endToken() && i < at + 10; i++) {
                Tag tag = clauses.tag(i);
                if (tag == Tag.COMPLEMENTIZER) {
                    that = i;
                    break;
                }
                if (tag == Tag.COLON || (tag == Tag.QUOTE && text.quotations().opens(i))) {
                    open = i;
                    break;
                }
                into |= tag == Tag.PREPOSITION && i == at + 1;
                if (tag == Tag.VERB || tag == Tag.COMMA || tag == Tag.STOP) {
                    break;
                }
            }
            Content content = null;
            if (that >= 0) {
                content = behindThat(that, sentence);
            } else if (open >= 0) {
                int quote = clauses.tag(open) == Tag.COLON
                                && open + 1 < sentence.endToken()
                                && text.quotations().opens(open + 1)
                        ? open + 1
                        : open;
                content = text.quotations().opens(quote)
                        ? quoted(quote, "quote")
                        : new Content(open + 1, -1, end(open + 1, sentence), false, ":");
            } else if (isAccusative(at) && (into || sayings.get(0).takesObject())) {
                int phrase = clauses.phraseAt(
                        into ? at + 2 < sentence.endToken() ? at + 2 : at : at + 1 < sentence.endToken() ? at + 1 : at);
                if (phrase >= 0 && clauses.phrases().get(phrase).first() > at) {
                    Phrase said = clauses.phrases().get(phrase);
                    content = new Content(said.first(), said.start(), end(said.first(), sentence), false, "bare");
                }
            }
            if (content == null || content.first >= text.tokens().size()) {
                return null;
            }
            Predicate main = mainBefore(at, sentence);
            Phrase subject = main == null || main.subject() < 0
                    ? null
                    : clauses.phrases().get(main.subject());
            Integer who = subject != null && entity(subject) != null
                    ? entity(subject)
                    : speaker != null ? speaker : main == null ? null : carried(main.token(), main.reading(), sentence);
            if (who == null && (subject == null || !maySpeak(subject))) {
                return null;
            }
            Token token = text.tokens().get(at);
            boolean and = isAndParticiple(at);
            Span verb = text.folded().source(token.foldedStart() + (and ? 1 : 0), token.foldedEnd());
            Span speakerSpan = subject == null ? null : clauses.span(subject);
            Saying saying = choose(sayings, content.joint);
            Act act = (saying == null ? sayings.get(0) : saying).act();
            return statement(at, verb, who, speakerSpan, act, content, false, null, "statement.participle");
        }

        private boolean isAccusative(int at) {
            Token token = text.tokens().get(at);
            return text.folded().charAt(token.foldedEnd() - 1) == '\u0627';
        }

        private boolean isAndParticiple(int at) {
            Token token = text.tokens().get(at);
            return text.foldedChar(token) == '\u0648' && token.foldedLength() > 4;
        }

        /** The verb whose subject a participle shares: the last before it that is in no clause of what is said. */
        private @Nullable Predicate mainBefore(int at, Sentence sentence) {
            Predicate main = null;
            for (Predicate predicate : clauses.predicatesIn(sentence.firstToken(), at)) {
                if (predicate.token() >= sentence.firstToken() && predicate.token() < at) {
                    boolean inside = main != null && main.content() >= 0 && main.content() < predicate.token();
                    boolean inner = main != null && (predicate.relative() || inside);
                    main = inner ? main : predicate;
                }
            }
            return main;
        }

        // Cues.

        private @Nullable Statement ofCue(int at, Sentence sentence) {
            PhraseTable.Match match = speech.cue(text, at, sentence.endToken());
            if (match == null) {
                return null;
            }
            int source = -1;
            for (int i = match.endToken();
                    i < sentence.endToken() && i < match.endToken() + CUE_REACH && source < 0;
                    i++) {
                source = clauses.phraseAt(i);
            }
            Phrase who = source < 0 ? null : clauses.phrases().get(source);
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
                end = end(Math.min(first, sentence.endToken() - 1), sentence);
            } else {
                first = sentence.firstToken();
                for (Statement statement :
                        statements.subList(Math.max(0, statements.size() - BACK), statements.size())) {
                    int before = text.tokenAt(statement.content().end());
                    if (before > first
                            && before < at
                            && statement.content().start() >= sentence.span().start()) {
                        first = before;
                    }
                }
                end = clauses.tag(at - 1) == Tag.COMMA ? at - 1 : at;
                boolean taken = false;
                for (Statement statement :
                        statements.subList(Math.max(0, statements.size() - BACK), statements.size())) {
                    taken |= statement.content().end()
                                    >= text.tokens()
                                            .get(Math.max(first, end - 1))
                                            .end()
                            && statement.content().start() >= sentence.span().start();
                }
                if (taken) {
                    return null;
                }
            }
            if (end - first < 3 || end > sentence.endToken()) {
                return null;
            }
            Token token = text.tokens().get(at);
            Span verb = new Span(
                    token.start(), text.tokens().get(match.endToken() - 1).end());
            Content content = new Content(first, -1, end, false, "cue");
            return statement(at, verb, entity(who), clauses.span(who), Act.SAY, content, false, null, "statement.cue");
        }

        private boolean isSource(Phrase phrase) {
            if (phrase.mention() >= 0) {
                return names.get(phrase.mention()).type() == NameMention.Type.PERSON
                        || names.get(phrase.mention()).type() == NameMention.Type.ORGANIZATION;
            }
            return speech.isSource(words, text, phrase.head())
                    || words.can(phrase.head(), r -> r.list() == org.mujaz.lexicon.WordList.AGENT);
        }

        // Common to all.

        private Statement statement(
                int token,
                Span verb,
                @Nullable Integer speaker,
                @Nullable Span speakerSpan,
                Act act,
                Content content,
                boolean negated,
                @Nullable Predicate predicate,
                String rule) {
            Span said = content(content);
            List<Span> quotes = quotes(content);
            boolean whole = content.quoted && quotes.isEmpty();
            List<Span> stretches = whole ? List.of(said) : quotes;
            Form form = content.quoted ? Form.DIRECT : !quotes.isEmpty() ? Form.MIXED : Form.INDIRECT;
            Integer addressee = null;
            Span medium = null;
            Integer time = null;
            if (predicate != null) {
                for (int c : predicate.complements()) {
                    Phrase phrase = clauses.phrases().get(c);
                    boolean before = phrase.first() < content.first;
                    if (before && phrase.letter() == LAM && entity(phrase) != null) {
                        addressee = entity(phrase);
                    }
                    if (before && medium == null && speech.isMedium(words, text, phrase.head())) {
                        medium = clauses.span(phrase);
                    }
                }
                for (int i = Sorted.firstFrom(times, TimeExpression::firstToken, predicate.first());
                        i < times.size() && times.get(i).firstToken() < content.first;
                        i++) {
                    TimeExpression expression = times.get(i);
                    boolean own = expression.firstToken() >= predicate.first()
                            && expression.firstToken() < content.first
                            && expression.endToken() <= content.first;
                    time = own && time == null ? Integer.valueOf(i) : time;
                }
            }
            return new Statement(
                    speaker,
                    speakerSpan,
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

        private Span content(Content content) {
            Token last = text.tokens().get(Math.max(content.end - 1, content.first));
            int start = content.startOffset >= 0
                    ? text.folded().sourceStart(content.startOffset)
                    : text.tokens().get(content.first).start();
            return new Span(start, Math.max(last.end(), start + 1));
        }

        private List<Span> quotes(Content content) {
            List<Span> found = new ArrayList<>(1);
            for (int i = content.first; i < content.end; i++) {
                int close = text.quotations().opens(i) ? text.quotations().partnerOf(i) : -1;
                if (close > i + 1 && close <= content.end) {
                    found.add(new Span(
                            text.tokens().get(i + 1).start(),
                            text.tokens().get(close - 1).end()));
                    i = close;
                }
            }
            return found;
        }

        private @Nullable Integer entity(Phrase phrase) {
            return phrase.mention() < 0
                    ? null
                    : entityOf.get(names.get(phrase.mention()).span());
        }

        private Span span(int token, WordReading reading) {
            return text.folded().source(reading.stem(), text.tokens().get(token).foldedEnd());
        }
    }
}
