package org.mujaz.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.check.Unit.Kind;
import org.mujaz.check.Unit.Reality;
import org.mujaz.check.Vocabulary.Stems;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.name.TitleUse;
import org.mujaz.number.Numeral;
import org.mujaz.statement.Statement;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** A text as it is compared: its units in order, and what is said of their reality. */
final class Side {

    /** How many tokens before a noun the word may stand that says whether it is so. */
    private static final int GOVERNOR_REACH = 6;

    /** So many tokens before a verb stands what denies that it is possible. */
    private static final int POSSIBLE_REACH = 4;

    /** So many tokens before a word the denial of it may stand. */
    private static final int DENIAL_REACH = 40;

    /** The word that negates an adjective behind it. */
    private static final String OTHER_THAN = "\u063A\u064A\u0631";

    /** "For", written to "that". */
    private static final char FOR = '\u0644';

    /** "It is possible to", before a noun. */
    private static final String POSSIBLE = "\u064A\u0645\u0643\u0646";

    /** "Does not cease to be" is what still is. */
    private static final String CEASE = "\u0632\u0627\u0644";

    /** The word that negates a verbal noun behind it. */
    private static final String LACK = "\u0639\u062F\u0645";

    /** "Without", a preposition written to it or not. */
    private static final String WITHOUT = "\u062F\u0648\u0646";

    /** So many tokens behind a verb stands the number that it bounds. */
    private static final int COUNT_REACH = 7;

    final Analysis analysis;

    /** What is said, by whom as far as the words beside each verb tell. */
    final List<Statement> statements;

    final Text text;
    final Clauses clauses;
    final Words words;

    /** All units; words inside names and expressions are among them. */
    final List<Unit> units;

    /** For each token the unit of its word, or -1. */
    final int[] wordAt;

    /** For each token the name, time or number that covers it, as an index of the units, or -1. */
    final int[] covering;

    /** For each sentence its entities, pronouns and speakers of verbs alone included. */
    final List<BitSet> present;

    /** For each token the statement whose content it is in, the innermost, or -1. */
    final int[] saidIn;

    /** The tokens of the words of saying. */
    final BitSet sayings = new BitSet();

    /** The tokens of that through which something is said: a channel, a paper. */
    final BitSet media = new BitSet();

    /** For each token the event that it triggers, or -1. */
    final int[] eventAt;

    private final Operators operators;

    Side(Analysis analysis, Words words, Vocabulary vocabulary, Operators operators, Stems stems) {
        this.analysis = analysis;
        this.text = analysis.text();
        this.statements = besideTheirVerbs(analysis.statements());
        this.clauses = analysis.clauses();
        this.words = words;
        this.operators = operators;
        int size = text.tokens().size();
        this.units = new ArrayList<>(size);
        this.wordAt = new int[size];
        this.covering = new int[size];
        this.saidIn = new int[size];
        this.eventAt = new int[size];
        Arrays.fill(wordAt, -1);
        Arrays.fill(covering, -1);
        Arrays.fill(saidIn, -1);
        Arrays.fill(eventAt, -1);
        this.present = new ArrayList<>(text.sentences().size());
        for (int s = 0; s < text.sentences().size(); s++) {
            present.add(new BitSet());
        }
        contents();
        events();
        names(vocabulary, stems);
        times();
        numbers();
        words(vocabulary, stems);
    }

    /** Statements without the words of a speaker that stand beside another verb: what a verb carries on is not named by it. */
    private List<Statement> besideTheirVerbs(List<Statement> all) {
        List<Statement> beside = new ArrayList<>(all.size());
        Set<Span> told = new HashSet<>();
        for (Statement statement : all) {
            Span speaker = statement.speaker() == null ? statement.speakerSpan() : null;
            boolean carried = speaker != null
                    && (!told.add(speaker)
                            || isComma(speaker.end(), statement.verb().start()));
            beside.add(carried ? statement.withoutSpeakerSpan() : statement);
        }
        return List.copyOf(beside);
    }

    /** Whether a comma stands between two offsets of the text. */
    private boolean isComma(int from, int to) {
        for (int t = from < to ? text.tokenAt(from) : text.tokens().size();
                t < text.tokens().size() && text.tokens().get(t).start() < to;
                t++) {
            if (text.foldedChar(text.tokens().get(t)) == ',') {
                return true;
            }
        }
        return false;
    }

    private void contents() {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            int from = text.tokenAt(statement.content().start());
            for (int t = from;
                    t < saidIn.length
                            && text.tokens().get(t).start()
                                    < statement.content().end();
                    t++) {
                saidIn[t] = i;
            }
            sayings.set(statement.token());
            Span medium = statement.medium();
            if (medium != null) {
                media.set(text.tokenAt(medium.start()), text.tokenAt(medium.end() - 1) + 1);
            }
            if (statement.speaker() != null) {
                present.get(sentenceOf(statement.token())).set(statement.speaker());
            }
        }
    }

    private void events() {
        List<Event> events = analysis.events();
        for (int i = 0; i < events.size(); i++) {
            mark(events.get(i).trigger(), i);
            for (Span again : events.get(i).again()) {
                mark(again, i);
            }
        }
    }

    private void mark(Span trigger, int event) {
        int token = text.tokenAt(trigger.start());
        if (token < eventAt.length && eventAt[token] < 0) {
            eventAt[token] = event;
        }
    }

    private void names(Vocabulary vocabulary, Stems stems) {
        List<Entity> entities = analysis.entities();
        for (int e = 0; e < entities.size(); e++) {
            Entity entity = entities.get(e);
            String ref = entity.ref();
            int state = ref == null ? -1 : vocabulary.country(ref);
            boolean seat = entity.type() == NameMention.Type.LOCATION || entity.type() == NameMention.Type.ORGANIZATION;
            int country = state < 0 && seat ? vocabulary.capitalOf(entity.name()) : state;
            for (NameMention mention : entity.mentions()) {
                int sentence = sentenceOf(mention.firstToken());
                present.get(sentence).set(e);
                if (mention.form() == NameMention.Form.PRONOUN) {
                    continue;
                }
                int first = mention.firstToken();
                int end = mention.endToken();
                TitleUse title = mention.title();
                if (title != null) {
                    int titleFirst = text.tokenAt(title.span().start());
                    int titleEnd = text.tokenAt(title.span().end() - 1) + 1;
                    first = titleEnd <= first && titleEnd >= first - 1 ? titleFirst : first;
                }
                int[] stemsOf = new int[mention.endToken() - mention.firstToken()];
                for (int t = mention.firstToken(); t < mention.endToken(); t++) {
                    stemsOf[t - mention.firstToken()] = stems.of(Vocabulary.stem(text, t));
                }
                cover(Unit.name(first, end, sentence, stemsOf, country, e));
            }
        }
    }

    private void cover(Unit unit) {
        for (int t = unit.first(); t < unit.end(); t++) {
            if (covering[t] < 0 || unit.kind() == Kind.NAME) {
                covering[t] = units.size();
            }
        }
        units.add(unit);
    }

    private void times() {
        List<TimeExpression> times = analysis.times();
        for (int i = 0; i < times.size(); i++) {
            TimeExpression time = times.get(i);
            if (covering[time.firstToken()] < 0 && !isAge(time)) {
                cover(Unit.expression(Kind.TIME, time.firstToken(), time.endToken(), sentenceOf(time.firstToken()), i));
            }
        }
    }

    /** Whether a length of time is somebody's age, which is a number. */
    private boolean isAge(TimeExpression time) {
        return time.type() == TimeExpression.Type.DURATION
                && analysis.numbers().stream()
                        .anyMatch(number -> number.kind() == Numeral.Kind.AGE
                                && number.firstToken() < time.endToken()
                                && number.endToken() > time.firstToken());
    }

    private void numbers() {
        List<Numeral> numbers = analysis.numbers();
        for (int i = 0; i < numbers.size(); i++) {
            Numeral number = numbers.get(i);
            if (number.firstToken() < covering.length && covering[number.firstToken()] < 0) {
                cover(Unit.expression(
                        Kind.NUMBER, number.firstToken(), number.endToken(), sentenceOf(number.firstToken()), i));
            }
        }
    }

    private void words(Vocabulary vocabulary, Stems stems) {
        for (int s = 0; s < text.sentences().size(); s++) {
            Sentence sentence = text.sentences().get(s);
            for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
                if (vocabulary.isContent(text, clauses, t)) {
                    wordAt[t] = units.size();
                    Told told = told(t, sentence);
                    units.add(Unit.word(
                            clauses.predicateAt(t) >= 0 ? Kind.VERB : Kind.WORD,
                            t,
                            s,
                            vocabulary.keys(text, words, clauses, t, stems),
                            vocabulary.concepts(text, words, clauses, t, sentence.endToken()),
                            vocabulary.nationality(text, t),
                            told.reality(),
                            told.by()));
                }
            }
        }
    }

    int sentenceOf(int token) {
        int low = 0;
        int high = text.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.sentences().get(middle).endToken() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low);
    }

    /** Whether what a token says is so, and which token says that. */
    private Told told(int at, Sentence sentence) {
        int p = clauses.predicateAt(at);
        if (p >= 0) {
            return said(at, ofVerb(clauses.predicates().get(p), at, sentence));
        }
        if (isAside(at, sentence)) {
            return said(at, Told.FACT);
        }
        boolean quality = eventAt[at] < 0
                && !words.can(at, reading -> reading.list() == WordList.MASDAR || reading.list() == WordList.NOUN);
        int left = GOVERNOR_REACH;
        for (int t = at - 1; t >= sentence.firstToken() && left > 0; t = before(t, at), left--) {
            Tag tag = clauses.tag(t);
            int verb = clauses.predicateAt(t);
            if (verb >= 0) {
                return said(at, governed(at, t, clauses.predicates().get(verb), sentence));
            }
            boolean impossible = t == at - 1
                    && t > sentence.firstToken()
                    && clauses.tag(t - 1) == Tag.NEGATION
                    && text.is(text.tokens().get(t), POSSIBLE);
            if (impossible) {
                return said(at, new Told(Reality.NOT, t - 1));
            }
            if (t == at - 1 && text.is(text.tokens().get(t), OTHER_THAN)) {
                return said(at, new Told(Reality.NOT, t));
            }
            if (tag == Tag.STOP
                    || tag == Tag.COLON
                    || tag == Tag.RELATIVE
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.COMPLEMENTIZER) {
                break;
            }
            if (tag == Tag.CONDITION) {
                return new Told(Reality.OPEN, t);
            }
            if (sayings.get(t) && words.can(t, reading -> reading.list() == WordList.ACTIVE)) {
                break; // "..., accusing them of": what they are accused of is of that word.
            }
            boolean isNot = (t == at - 1 && tag == Tag.NEGATION)
                    || (tag == Tag.AUXILIARY
                            && t > sentence.firstToken()
                            && clauses.tag(t - 1) == Tag.NEGATION
                            && !text.folded(text.tokens().get(t)).contains(CEASE));
            if (isNot) {
                return said(at, new Told(Reality.NOT, t));
            }
            if (tag == Tag.AUXILIARY && t > sentence.firstToken() && clauses.tag(t - 1) == Tag.MAY) {
                return new Told(Reality.DOUBTFUL, t - 1);
            }
            Reality made = quality && isBeforeTime(t) ? null : operators.ofWord(text, words, t, isNextTo(t, at));
            if (made != null) {
                return new Told(made, t);
            }
        }
        return said(at, Told.FACT);
    }

    /** Whether an expression of time stands behind a word, so that "before" only says when. */
    private boolean isBeforeTime(int token) {
        int next = token + 1 < covering.length ? covering[token + 1] : -1;
        return next >= 0 && units.get(next).kind() == Kind.TIME;
    }

    /** The token before another one, a name between counted as one. */
    private int before(int token, int at) {
        int cover = covering[token];
        boolean named = cover >= 0
                && units.get(cover).kind() == Kind.NAME
                && units.get(cover).end() <= at;
        return (named ? units.get(cover).first() : token) - 1;
    }

    /** Whether a word is a participle that tells what somebody does beside: ", calling on". */
    private boolean isAside(int at, Sentence sentence) {
        return at > sentence.firstToken()
                && clauses.tag(at - 1) == Tag.COMMA
                && words.can(at, reading -> reading.list() == WordList.ACTIVE && reading.isAccusative());
    }

    /** Whether a noun stands right behind another word, or behind its preposition: "the failure of", "the failure in". */
    private boolean isNextTo(int word, int noun) {
        return noun == word + 1 || (noun == word + 2 && clauses.tag(word + 1) == Tag.PREPOSITION);
    }

    /** What a verb makes of a noun behind it. */
    private Told governed(int at, int verb, Predicate governor, Sentence sentence) {
        Told own = ofVerb(governor, verb, sentence);
        int phrase = clauses.phraseAt(at);
        boolean passive = governor.readings().stream().allMatch(WordReading::isPassive);
        boolean subject = phrase >= 0 && governor.subject() == phrase && !passive;
        if (subject && eventAt[at] < 0 && !words.can(at, reading -> reading.list() == WordList.MASDAR)) {
            return Told.FACT;
        }
        Reality made = own.reality == Reality.FACT ? operators.ofVerb(words, governor) : null;
        return made == null ? new Told(own.reality, own.by < 0 ? verb : own.by) : new Told(made, verb);
    }

    /** Whether a number follows, so that a verb of exceeding bounds it: "does not exceed 30". */
    private boolean isCounted(int at, Sentence sentence) {
        for (int t = at + 1; t < Math.min(sentence.endToken(), at + COUNT_REACH); t++) {
            if (clauses.predicateAt(t) >= 0) {
                return false;
            }
            if (clauses.tag(t) == Tag.NUMBER || text.tokens().get(t).kind() == Token.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    /** Whether "but" or "except" takes back a negation: "spends no more than", "not until". */
    private boolean hasException(int at, Sentence sentence) {
        for (int t = at + 1; t < Math.min(sentence.endToken(), at + GOVERNOR_REACH); t++) {
            Tag tag = clauses.tag(t);
            if (clauses.predicateAt(t) >= 0 || tag == Tag.STOP || tag == Tag.COMMA) {
                return false;
            }
            if (operators.isException(text, t)) {
                return true;
            }
        }
        return false;
    }

    private Told ofVerb(Predicate verb, int at, Sentence sentence) {
        if (verb.isNegated() && !operators.isWhich(text, verb.negation())) {
            boolean bounds = operators.isBound(words, verb) && isCounted(at, sentence);
            return bounds || hasException(at, sentence) || operators.isDenial(words, verb)
                    ? Told.FACT
                    : new Told(Reality.NOT, -1);
        }
        if (at >= 2
                && clauses.tag(at - 1) == Tag.COMPLEMENTIZER
                && text.folded(text.tokens().get(at - 2)).endsWith(WITHOUT)) {
            return new Told(Reality.NOT, -1);
        }
        if (verb.mood() != Predicate.Mood.FACT && !operators.isTimed(text, at) && !isResult(at, sentence)) {
            boolean possible = verb.mood() == Predicate.Mood.POSSIBLE;
            int not = possible ? impossible(at, sentence) : -1;
            return not >= 0 ? new Told(Reality.NOT, not) : new Told(possible ? Reality.DOUBTFUL : Reality.OPEN, -1);
        }
        for (int t = at - 1; t >= sentence.firstToken() && t >= at - GOVERNOR_REACH; t--) {
            int before = clauses.predicateAt(t);
            boolean that = clauses.tag(t) == Tag.COMPLEMENTIZER;
            if (before >= 0) {
                Predicate governor = clauses.predicates().get(before);
                boolean governs = governor.content() >= 0 && governor.content() < at;
                Reality made = !governs
                        ? null
                        : operators.isRaised(words, governor) ? Reality.NOT : operators.ofVerb(words, governor);
                return made == null ? Told.FACT : new Told(made, t);
            }
            if (!that && (clauses.tag(t) == Tag.STOP || clauses.tag(t) == Tag.COLON)) {
                break;
            }
            if (clauses.tag(t) == Tag.CONDITION) {
                return new Told(Reality.OPEN, t);
            }
        }
        return Told.FACT;
    }

    /** Whether a verb behind a comma and "to" tells what came of what stands before: ", to rise to 40", ", to become the first". */
    private boolean isResult(int at, Sentence sentence) {
        return at > sentence.firstToken()
                && clauses.tag(at - 1) == Tag.COMMA
                && text.foldedChar(text.tokens().get(at)) == FOR
                && words.can(at, reading -> reading.isVerb() && reading.front() > 0);
    }

    /** The particle that denies the possibility of what a verb says, "it is not possible that he pays"; -1 where there is none. */
    private int impossible(int at, Sentence sentence) {
        for (int t = at - 1; t >= sentence.firstToken() && t >= at - POSSIBLE_REACH; t--) {
            Tag tag = clauses.tag(t);
            if (tag == Tag.NEGATION) {
                return t;
            }
            if (clauses.predicateAt(t) >= 0 || tag == Tag.STOP || tag == Tag.COMMA || tag == Tag.COLON) {
                return -1;
            }
        }
        return -1;
    }

    /** What a statement makes of what is said in it: denied, demanded, expected. */
    private Told said(int at, Told own) {
        if (saidIn[at] < 0 || own.reality.isOpen()) {
            return own;
        }
        Statement statement = statements.get(saidIn[at]);
        if (own.reality == Reality.NOT && own.by == statement.token()) {
            return own; // "Denied accusations" denies them once.
        }
        return switch (statement.act()) {
            case DENY -> statement.negated() ? own : denied(at, own, statement);
            case EXPECT -> isGoverned(at, statement) ? new Told(Reality.DOUBTFUL, statement.token()) : own;
            case DEMAND, ASK, THREATEN, PROMISE ->
                isGoverned(at, statement) ? new Told(Reality.OPEN, statement.token()) : own;
            default -> isRefused(statement) ? denied(at, own, statement) : own;
        };
    }

    private Told denied(int at, Told own, Statement statement) {
        return isBehindComma(at, statement)
                ? own
                : new Told(own.reality == Reality.FACT ? Reality.NOT : Reality.FACT, statement.token());
    }

    /** Whether a noun of saying is what is refused: "rejected the claim that". */
    private boolean isRefused(Statement statement) {
        int token = statement.token();
        int phrase = clauses.phraseAt(token);
        boolean bare = phrase >= 0
                && (clauses.phrases().get(phrase).first() != token
                        || clauses.phrases().get(phrase).isBare());
        return bare
                && wordAt[token] >= 0
                && clauses.predicateAt(token) < 0
                && words.can(token, reading -> reading.list() == WordList.MASDAR)
                && units.get(wordAt[token]).reality() == Reality.NOT;
    }

    /** Whether a comma or "because" stands between the beginning of what is denied and a token, or it is far, so that it may only be told beside. */
    private boolean isBehindComma(int at, Statement statement) {
        int first = Math.max(statement.token(), at - DENIAL_REACH);
        for (int t = at - 1;
                t > first && text.tokens().get(t).start() > statement.content().start();
                t--) {
            boolean because = clauses.tag(t) == Tag.COMPLEMENTIZER
                    && text.foldedChar(text.tokens().get(t)) == FOR;
            if (clauses.tag(t) == Tag.COMMA || because) {
                return true;
            }
        }
        return first > statement.token();
    }

    /** Whether what is said is asked for: a noun, or a verb behind "that". */
    private boolean isGoverned(int at, Statement statement) {
        if (clauses.predicateAt(at) < 0) {
            return true;
        }
        for (int t = at - 1; t > statement.token(); t--) {
            if (clauses.tag(t) == Tag.COMPLEMENTIZER) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit says that something is done: a verb, or a noun for an event. */
    boolean isPredicate(Unit unit) {
        boolean noun = unit.kind() == Kind.WORD
                && (eventAt[unit.first()] >= 0 || words.can(unit.first(), r -> r.list() == WordList.MASDAR));
        return noun || unit.kind() == Kind.VERB;
    }

    /** Whether a word may say what something is like: an adjective or a participle, in no list of nouns. */
    boolean isQuality(Unit unit) {
        return unit.kind() == Kind.WORD && !words.can(unit.first(), reading -> reading.list() == WordList.NOUN);
    }

    /** Whether a unit is not so because of a particle right before it, and of no verb: "not ready", "the non-closing of". */
    boolean isBesideNot(Unit unit) {
        int by = unit.governor();
        return unit.reality() == Reality.NOT
                && by >= 0
                && by == unit.first() - 1
                && (clauses.tag(by) == Tag.NEGATION
                        || text.folded(text.tokens().get(by)).endsWith(OTHER_THAN)
                        || text.folded(text.tokens().get(by)).endsWith(LACK)
                        || (text.folded(text.tokens().get(by)).endsWith(WITHOUT)
                                && (by == 0 || clauses.predicateAt(by - 1) < 0)));
    }

    /** Whether a particle denies a word itself, and not only what it is governed by. */
    boolean isDeniedDirectly(Unit unit) {
        return isBesideNot(unit) || (unit.kind() == Kind.VERB && unit.reality() == Reality.NOT && unit.governor() < 0);
    }

    /** Whether what a token says is called certain: behind a verb that says so, no other between. */
    boolean isCertain(int at) {
        int first = text.sentences().get(sentenceOf(at)).firstToken();
        for (int t = at - 1; t >= first && t >= at - GOVERNOR_REACH; t--) {
            int verb = clauses.predicateAt(t);
            if (verb >= 0) {
                Predicate governor = clauses.predicates().get(verb);
                return governor.mood() == Predicate.Mood.FACT
                        && !governor.isNegated()
                        && operators.isCertain(words, governor);
            }
            if (clauses.tag(t) == Tag.STOP || clauses.tag(t) == Tag.COMMA || clauses.tag(t) == Tag.CONDITION) {
                return false;
            }
        }
        return false;
    }

    /** Whether a token is a verb that says of what it governs that it is done or settled: to approve, to begin, to obtain. */
    boolean isCarryingOut(int at) {
        int verb = clauses.predicateAt(at);
        return verb >= 0
                && !clauses.predicates().get(verb).isNegated()
                && operators.isDone(words, clauses.predicates().get(verb));
    }

    /** Whether a token is a verb that says that a court found somebody guilty. */
    boolean isConviction(int at) {
        int verb = clauses.predicateAt(at);
        return verb >= 0 && operators.isConviction(words, clauses.predicates().get(verb));
    }

    /** Whether a word shortly before a token says that somebody is charged with it. */
    boolean isCharged(int at) {
        int first = text.sentences().get(sentenceOf(at)).firstToken();
        for (int t = at - 1; t >= first && t >= at - GOVERNOR_REACH; t--) {
            if (operators.isCharge(text, t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is so, and the token that says that, or -1. */
    private record Told(Reality reality, int by) {
        static final Told FACT = new Told(Reality.FACT, -1);
    }

    /** The statement that a token is told in, or null. */
    @Nullable
    Statement statementAt(int token) {
        return saidIn[token] < 0 ? null : statements.get(saidIn[token]);
    }

    /** What stands between two tokens. */
    Span span(int first, int end) {
        Token from = text.tokens().get(first);
        Token to = text.tokens().get(end - 1);
        return new Span(from.start(), to.end());
    }
}
