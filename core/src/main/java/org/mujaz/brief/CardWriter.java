package org.mujaz.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Card.Entry;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.Letters;
import org.mujaz.text.Quotations;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Sense;
import org.mujaz.word.WordReader;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Fills the card from the lead: who and what from its event of the day or else its first verb, when and where from what belongs to
 * that, why and how from what such phrases open with.
 */
final class CardWriter {

    /** At most so many are named as who. */
    private static final int MOST = 3;

    /** A name in quotation marks has at most so many tokens. */
    private static final int MOST_QUOTED = 6;

    /** Within so many tokens of the head of a title the name stands. */
    private static final int MOST_TITLE = 10;

    /** "The past 48 hours" is of fewer tokens. */
    private static final int MOST_SPAN = 5;

    private static final String THE = "\u0627\u0644";

    /** The classes of nouns that are talked of and do not happen. */
    private static final Set<String> MATTERS = Set.of("state", "abstract", "text");

    /** The classes of nouns for what is somewhere, or where something takes place. */
    private static final Set<String> SOMEWHERE = Set.of("place", "thing", "event", "body");

    /** The classes of nouns that can act. */
    private static final Set<String> SOMEBODY = Set.of("person", "body", "place");

    private static final String IN = "\u0641\u064A";

    /** The rule of "the city of …", "the governorate of …": such a name is a place, whatever it is called. */
    private static final String HEADED_PLACE = "name.place-head";

    private static final String IN_THE_NAME_OF = "\u0628\u0627\u0633\u0645";
    private static final String WITH = "\u0645\u0639";
    private static final String TO = "\u0627\u0644\u064A";
    private static final String ON = "\u0639\u0644\u064A";
    private static final String OF = "\u0645\u0646";
    private static final String THIS = "\u0647\u0630\u0627";
    private static final String THEY = "\u0648\u0627";
    private static final char BEH = '\u0628';

    private final Lexicon lexicon;
    private final DayNames days;
    private final Ordinals ordinals;
    private final PhraseTable causes;
    private final PhraseTable honorifics;
    private final PhraseTable dayWords;
    private final PhraseTable scenes;
    private final PhraseTable keepers;
    private final PhraseTable spans;
    private final WordReader reader;

    CardWriter(Lexicon lexicon, DayNames days, WordReader reader) {
        this.reader = reader;
        this.lexicon = lexicon;
        this.days = days;
        this.dayWords = lexicon.table("brief/relative-days");
        this.honorifics = lexicon.table("brief/honorifics");
        this.ordinals = new Ordinals(lexicon);
        this.causes = lexicon.table("brief/causes");
        this.spans = lexicon.table("brief/spans");
        this.scenes = lexicon.table("brief/scenes");
        this.keepers = lexicon.table("brief/keepers");
    }

    /** The card; empty where the article has no lead that can stand. */
    Card write(Analysis analysis, List<Clause> clauses) {
        if (clauses.isEmpty() || !clauses.get(0).lead()) {
            return Card.EMPTY;
        }
        return new Writing(analysis, clauses.get(0)).card();
    }

    /** The state of filling one card. */
    private final class Writing {
        private final Analysis analysis;
        private final Text text;
        private final Words words;
        private final Clauses clauses;
        private final Clause lead;
        private final FullNames names;
        private final @Nullable Event event;

        Writing(Analysis analysis, Clause lead) {
            this.analysis = analysis;
            this.text = analysis.text();
            this.words = reader.read(text);
            this.clauses = analysis.clauses();
            this.lead = lead;
            this.names = new FullNames(analysis, lexicon);
            this.event = event();
        }

        Card card() {
            return new Card(who(), what(), when(), where(), because("why"), because("how"));
        }

        /** The first event of the lead that is no background; one that took place before one that is planned. */
        private @Nullable Event event() {
            int end = text.tokens().get(lead.endToken() - 1).end();
            Event planned = null;
            List<Event> events = analysis.events();
            int e = Sorted.firstFrom(events, event -> event.trigger().start(), lead.start());
            for (; e < events.size() && events.get(e).trigger().start() < end; e++) {
                if (!events.get(e).background() && events.get(e).status() == Event.Status.ACTUAL) {
                    return events.get(e);
                }
                planned = planned == null && !events.get(e).background() ? events.get(e) : planned;
            }
            return planned;
        }

        /** The subject of the verb that opens the lead or follows its subject; where it is not beside it, who acts in the event. */
        private List<Entry> who() {
            List<Entry> who = new ArrayList<>();
            subject().flatMap(this::extended).ifPresent(span -> addOnce(who, span));
            if (who.isEmpty() && event != null) {
                for (Event.Participant actor : event.actors()) {
                    Integer entity = actor.entity();
                    if (entity != null) {
                        addOnce(who, names.full(entity).orElse(actor.span()));
                    }
                }
            }
            return who.subList(0, Math.min(MOST, who.size()));
        }

        /** The verb that opens the lead, or that stands behind the circumstance and the comma that open it; else its first verb, or null. */
        private @Nullable Predicate mainVerb() {
            List<Predicate> predicates = clauses.predicatesIn(lead.firstToken(), lead.endToken());
            if (predicates.isEmpty() || !opensWithCircumstance()) {
                return predicates.isEmpty() ? null : predicates.get(0);
            }
            for (Predicate predicate : predicates) {
                boolean behind = predicate.token() > lead.firstToken()
                        && clauses.tag(predicate.token() - 1) == Tag.COMMA
                        && !predicate.relative();
                if (behind) {
                    return predicate;
                }
            }
            return predicates.get(0);
        }

        private boolean opensWithCircumstance() {
            int p = clauses.phraseAt(lead.firstToken());
            return clauses.tag(lead.firstToken()) == Tag.PREPOSITION
                    || (p >= 0
                            && clauses.phrases().get(p).first() == lead.firstToken()
                            && clauses.phrases().get(p).letter() != 0);
        }

        private Optional<Phrase> subject() {
            Predicate predicate = mainVerb();
            if (predicate == null || predicate.subject() < 0) {
                return Optional.empty();
            }
            Phrase subject = clauses.phrases().get(predicate.subject());
            boolean opens = predicate.token() == lead.firstToken()
                    || (opensWithCircumstance() && clauses.tag(predicate.token() - 1) == Tag.COMMA);
            boolean behind = opens && isBehind(predicate.token(), subject);
            boolean before = predicate.before() && subject.first() == lead.firstToken();
            return (behind || before) && !isThing(subject) ? Optional.of(subject) : Optional.empty();
        }

        /** Whether a subject stands right behind its verb, or behind nothing but times and places. */
        private boolean isBehind(int verb, Phrase subject) {
            if (subject.first() == verb + 1) {
                return true;
            }
            for (int i = verb + 1; i < subject.first(); i++) {
                int p = clauses.phraseAt(i);
                boolean circumstance = clauses.tag(i) == Tag.TIME
                        || clauses.tag(i) == Tag.PREPOSITION
                        || (p >= 0 && !clauses.phrases().get(p).isBare());
                if (!circumstance) {
                    return false;
                }
            }
            return subject.first() > verb && subject.isBare() && subject.definite();
        }

        /**
         * Whether a phrase is headed by a noun for what is nobody: an index, a storm, a decree. A number of somebody is, and what has a
         * nationality may be a body.
         */
        private boolean isThing(Phrase phrase) {
            int head = clauses.tag(phrase.first()) == Tag.DEMONSTRATIVE ? phrase.head() : phrase.first();
            boolean thing = phrase.mention() < 0
                    && words.can(head, reading -> reading.list() == WordList.NOUN)
                    && !isSomebody(head);
            for (int i = head + 1; i < Math.min(phrase.end() + 1, lead.endToken()) && thing; i++) {
                thing = clauses.tag(i) != Tag.ADJECTIVE || !hasArticle(i);
            }
            boolean counts =
                    words.can(head, reading -> words.cell(reading, "class").equals("quantity"));
            for (int i = head + 1; i < Math.min(phrase.end() + 2, lead.endToken()) && thing && counts; i++) {
                thing = !isSomebody(i);
            }
            return thing;
        }

        private boolean isSomebody(int i) {
            return words.can(i, reading -> SOMEBODY.contains(words.cell(reading, "class")));
        }

        /**
         * A phrase with the name in quotation marks, the names and the adjectives that follow it; nothing for a single word that needs
         * another one which was not read as its own, unless a person's name follows.
         */
        private Optional<Span> extended(Phrase phrase) {
            Span span = clauses.span(phrase);
            int end = phrase.end();
            if (end - phrase.first() > 1 && isScene(end - 1, "fate")) {
                end--;
                span = new Span(span.start(), text.tokens().get(end - 1).end());
            }
            int own = ownEnd(phrase);
            if (own < end) {
                return Optional.of(
                        new Span(span.start(), text.tokens().get(own - 1).end()));
            }
            boolean named = phrase.mention() >= 0
                    && analysis.names().get(phrase.mention()).type() == NameMention.Type.PERSON;
            if (end < lead.endToken() && text.quotations().opens(end) && !named) {
                int close = text.quotations().partnerOf(end);
                end = close > end && close - end <= MOST_QUOTED && close < lead.endToken() ? close + 1 : end;
            }
            boolean open = end - phrase.first() == 1
                    && phrase.mention() < 0
                    && !hasArticle(phrase.first())
                    && end < lead.endToken()
                    && clauses.tag(end) == Tag.NOUN
                    && !opensPhrase(end);
            if (open || honorifics.contains(text, text.tokens().get(phrase.first()))) {
                List<NameMention> mentions = analysis.names();
                int n = Sorted.firstFrom(mentions, NameMention::firstToken, end);
                boolean person = n < mentions.size()
                        && mentions.get(n).type() == NameMention.Type.PERSON
                        && mentions.get(n).firstToken() < Math.min(end + MOST_TITLE, lead.endToken());
                return person
                        ? Optional.of(
                                new Span(span.start(), mentions.get(n).span().end()))
                        : Optional.empty();
            }
            Predicate verb = mainVerb();
            int object = verb == null ? -1 : verb.object();
            int stop = object < 0 || speaks()
                    ? lead.endToken()
                    : Math.max(end, clauses.phrases().get(object).first());
            end = withName(subjectEnd(end, Math.min(stop, lead.endToken())));
            return Optional.of(new Span(
                    span.start(),
                    Math.max(span.end(), text.tokens().get(end - 1).end())));
        }

        /** Where a plural without the article ends behind its adjective, although the noun that follows was read as its own: the verb's object. */
        private int ownEnd(Phrase phrase) {
            int adjective = phrase.first() + 1;
            Predicate verb = mainVerb();
            boolean may = phrase.mention() < 0
                    && !phrase.definite()
                    && phrase.plural()
                    && verb != null
                    && verb.object() < 0
                    && adjective + 1 < phrase.end()
                    && words.can(
                            adjective,
                            reading -> reading.isFeminine()
                                    && (reading.list() == WordList.ACTIVE || reading.list() == WordList.ADJECTIVE))
                    && words.can(adjective + 1, reading -> reading.list() == WordList.NOUN);
            return may ? adjective + 1 : phrase.end();
        }

        /** Whether a phrase begins at a token that is joined to what stands before or has a preposition written on. */
        private boolean opensPhrase(int i) {
            int p = clauses.phraseAt(i);
            Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
            return phrase != null && phrase.first() == i && (phrase.joined() || phrase.letter() != 0);
        }

        /** As far as a subject goes: its adjectives and names, what "and" joins to it, and of what body its office is. */
        private int subjectEnd(int from, int stop) {
            int end = from;
            while (end < stop) {
                int p = clauses.phraseAt(end);
                Phrase next = p < 0 || clauses.phrases().get(p).first() != end
                        ? null
                        : clauses.phrases().get(p);
                boolean adjective = clauses.tag(end) == Tag.ADJECTIVE || clauses.tag(end) == Tag.NAME;
                if (clauses.tag(end) == Tag.RELATIVE) {
                    return end;
                }
                if (adjective || (speaks() && isDefinite(end))) {
                    end++;
                } else if (next != null && next.end() <= stop && (isJoined(next) || isOffice(next))) {
                    end = next.end();
                } else if (end + 1 < stop && isOfBody(end)) {
                    end = clauses.phrases().get(clauses.phraseAt(end + 1)).end();
                } else {
                    return end;
                }
            }
            return end;
        }

        /** Whether a word is written with the article, and does not only fold to one: "thousands". */
        private boolean hasArticle(int i) {
            return text.source().startsWith(THE, text.tokens().get(i).start());
        }

        /** Whether a word has the article, so that it is no verb: where nothing but a clause is the object, it is of the subject. */
        private boolean isDefinite(int i) {
            return hasArticle(i)
                    && clauses.tag(i) != Tag.TIME
                    && clauses.predicateAt(i) < 0
                    && text.tokens().get(i).kind() == Kind.WORD;
        }

        private boolean isJoined(Phrase phrase) {
            return phrase.joined() && phrase.letter() == 0 && clauses.predicateAt(phrase.first()) < 0;
        }

        /** Whether a phrase behind "in", written on, is no place and no time: "in charge of the press". */
        private boolean isOffice(Phrase phrase) {
            boolean place = phrase.mention() >= 0
                    && analysis.names().get(phrase.mention()).type() == NameMention.Type.LOCATION;
            if (text.is(text.tokens().get(phrase.first()), IN_THE_NAME_OF)) {
                return speaks();
            }
            return phrase.letter() == '\u0628'
                    && speaks()
                    && phrase.definite()
                    && !place
                    && clauses.tag(phrase.first()) != Tag.TIME;
        }

        /** Whether "in" stands before an organisation. */
        private boolean isOfBody(int i) {
            int p = clauses.phraseAt(i + 1);
            Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
            return phrase != null
                    && speaks()
                    && text.is(text.tokens().get(i), IN)
                    && phrase.first() == i + 1
                    && phrase.mention() >= 0
                    && analysis.names().get(phrase.mention()).type() == NameMention.Type.ORGANIZATION;
        }

        /** Whether the verb that opens the lead has a clause or a quotation for what is said. */
        private boolean speaks() {
            Predicate verb = mainVerb();
            if (verb == null) {
                return false;
            }
            int s = Sorted.firstFrom(analysis.statements(), Statement::token, verb.token());
            boolean says = s < analysis.statements().size()
                    && analysis.statements().get(s).token() == verb.token();
            return says || verb.content() >= 0;
        }

        /** With the name that stands behind an office between commas, or before what is said. */
        private int withName(int end) {
            if (end + 1 >= lead.endToken() || !isMark(text.tokens().get(end))) {
                return end;
            }
            List<NameMention> mentions = analysis.names();
            int n = Sorted.firstFrom(mentions, NameMention::firstToken, end + 1);
            if (n >= mentions.size()
                    || mentions.get(n).firstToken() != end + 1
                    || mentions.get(n).type() != NameMention.Type.PERSON) {
                return end;
            }
            int close = mentions.get(n).endToken();
            boolean closed = close >= lead.endToken()
                    || isMark(text.tokens().get(close))
                    || clauses.tag(close) == Tag.COMPLEMENTIZER
                    || clauses.tag(close) == Tag.QUOTE
                    || clauses.tag(close) == Tag.COLON;
            return closed ? Math.min(close, lead.endToken()) : end;
        }

        /** The token before which the lead speaks of its own verb: what was said, what is described and what adds comes behind it. */
        private int mainEnd() {
            for (int i = lead.firstToken(); i < lead.endToken(); i++) {
                Tag tag = clauses.tag(i);
                if (tag == Tag.COMPLEMENTIZER || tag == Tag.RELATIVE || tag == Tag.SUBORDINATOR || tag == Tag.COLON) {
                    return i;
                }
            }
            return sourceStart();
        }

        /** The token at which the lead names its source behind a comma, or its end: what follows is of what the source does. */
        private int sourceStart() {
            for (int i = lead.firstToken() + 1; i < lead.endToken(); i++) {
                PhraseTable.Match keeper =
                        isMark(text.tokens().get(i - 1)) ? keepers.longestAt(text, i, lead.endToken()) : null;
                if (keeper != null && !keepers.cell(keeper.row(), "kind").isEmpty()) {
                    return i;
                }
            }
            return lead.endToken();
        }

        private void addOnce(List<Entry> entries, Span span) {
            String words = text.quote(span);
            if (span.end() <= text.tokens().get(lead.firstToken()).end() && span.start() >= lead.start()) {
                return; // The verb itself is nobody.
            }
            boolean known = entries.stream().anyMatch(entry -> entry.text().equals(words));
            if (!known && !span.isEmpty()) {
                entries.add(new Entry(words, span));
            }
        }

        /** The lead as it stands, without what may go at its end. */
        private List<Entry> what() {
            List<Cut> cuts = Lengths.usual(text, lead);
            int end = lead.endToken();
            for (int i = cuts.size() - 1; i >= 0 && cuts.get(i).end() >= end; i--) {
                end = cuts.get(i).first();
            }
            Span span = new Span(
                    lead.start(),
                    text.tokens().get(Math.max(lead.firstToken(), end - 1)).end());
            boolean whole = Lengths.words(text, lead, cuts) < 2 * words(lead.firstToken(), end);
            if (!whole) {
                span = new Span(
                        lead.start(), text.tokens().get(lead.endToken() - 1).end());
            }
            return List.of(new Entry(text.quote(span), span));
        }

        private int words(int from, int to) {
            int words = 0;
            for (int i = from; i < to; i++) {
                words += text.tokens().get(i).isWordLike() ? 1 : 0;
            }
            return words;
        }

        /** The first day that the lead names for its verb, or a longer time; else the day of publication, where the lead or the next sentence names it. */
        private List<Entry> when() {
            List<Entry> when = when(lead.firstToken(), Math.min(mainEnd(), secondClause()), false);
            int sentence = lead.sentence() + 1;
            int end = sentence < text.sentences().size()
                    ? text.sentences().get(sentence).endToken()
                    : lead.endToken();
            if (when.isEmpty()) {
                when = span();
            }
            return when.isEmpty() ? when(lead.firstToken(), end, true) : when;
        }

        /** The token at which a comma and "and" with a verb bring in another clause, whose days are its own; or the end of the lead. */
        private int secondClause() {
            for (Predicate predicate : clauses.predicatesIn(lead.firstToken() + 1, lead.endToken())) {
                boolean joined = predicate.readings().stream().allMatch(reading -> reading.front() > 0);
                if (joined && predicate.reading().isPresent() && clauses.tag(predicate.token() - 1) == Tag.COMMA) {
                    return predicate.token();
                }
            }
            return lead.endToken();
        }

        /** Hours, days, a week or a month that the lead gives for its verb by where they lie from the day of writing: "in the past hours". */
        private List<Entry> span() {
            Predicate verb = mainVerb();
            int end = mainEnd();
            boolean opens = verb != null
                    && (verb.token() == lead.firstToken()
                            || (opensWithCircumstance() && clauses.tag(verb.token() - 1) == Tag.COMMA)
                            || (verb.before()
                                    && verb.subject() >= 0
                                    && clauses.phrases().get(verb.subject()).first() == lead.firstToken()));
            if (verb == null || !opens) {
                return List.of();
            }
            for (int i = verb.token() + 1; i < end && clauses.predicateAt(i) < 0; i++) {
                boolean noun = isSpan(i, "noun");
                for (int last = i + 1; noun && last < Math.min(end, i + MOST_SPAN); last++) {
                    if (isSpan(last, "from")) {
                        int before = i - 1;
                        boolean during = isSpan(before, "during");
                        boolean free = during
                                || text.is(text.tokens().get(before), IN)
                                || clauses.tag(before) == Tag.VERB
                                || clauses.tag(before) == Tag.COMMA
                                || clauses.tag(before) == Tag.NAME
                                || (clauses.tag(before) == Tag.ADJECTIVE && hasArticle(before))
                                || (clauses.tag(before) == Tag.NOUN && hasArticle(before));
                        Span span = new Span(
                                text.tokens().get(during ? before : i).start(),
                                text.tokens().get(last).end());
                        return free ? List.of(new Entry(text.quote(span), span)) : List.of();
                    }
                }
            }
            return List.of();
        }

        private boolean isSpan(int token, String kind) {
            PhraseTable.Match match = spans.longestAt(text, token, token + 1);
            return match != null && spans.cell(match.row(), "kind").equals(kind);
        }

        private List<Entry> when(int from, int end, boolean published) {
            List<TimeExpression> times = analysis.times();
            int t = Sorted.firstFrom(times, TimeExpression::firstToken, from);
            for (; t < times.size() && times.get(t).firstToken() < end; t++) {
                TimeExpression time = times.get(t);
                boolean day = time.precision().equals("DAY") || time.precision().equals("PART_OF_DAY");
                if (day
                        && !isPointedTo(time)
                        && isNamed(time)
                        && (!published || isPublished(time))
                        && !ordinals.isAt(text, time.endToken())
                        && (time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)) {
                    Span span = time.span();
                    String words = days.day(analysis, time, days.style(analysis))
                            .map(one -> text.source()
                                            .substring(
                                                    span.start(), one.replaced().start())
                                    + one.text())
                            .orElse(text.quote(span));
                    return List.of(new Entry(words, span));
                }
            }
            return List.of();
        }

        /** "On this day", of a day that comes every year. */
        private boolean isPointedTo(TimeExpression time) {
            int first = time.firstToken();
            return text.folded(text.tokens().get(first)).endsWith(THIS)
                    || (first > 0 && text.folded(text.tokens().get(first - 1)).endsWith(THIS));
        }

        /** Whether a day is that of publication. */
        private boolean isPublished(TimeExpression time) {
            LocalDate published = analysis.published().latest();
            return published != null
                    && published.equals(analysis.published().earliest())
                    && time.alternative() == null
                    && time.value().startsWith(published.toString());
        }

        /** Whether an expression has a weekday, a day from the day of writing or a number: no feast. */
        private boolean isNamed(TimeExpression time) {
            for (int i = time.firstToken(); i < time.endToken(); i++) {
                Token token = text.tokens().get(i);
                if (token.kind() == Kind.NUMBER || dayWords.longestAt(text, i, time.endToken()) != null) {
                    return true;
                }
            }
            return false;
        }

        /** What is in, or towards a direction of, a place; else where the way leads, where what is told of was held, what was hit. */
        private List<Entry> where() {
            List<Entry> where = new ArrayList<>();
            int end = mainEnd();
            placesIn(where, lead.firstToken(), end);
            if (where.isEmpty()) {
                direction(where, end);
            }
            if (where.isEmpty()) {
                goal(where);
            }
            if (where.isEmpty()) {
                venue(where);
            }
            if (where.isEmpty()) {
                struck(where, end);
            }
            if (where.isEmpty() && event != null) {
                told(where, event);
            }
            if (where.isEmpty() && event != null) {
                target(where, event);
            }
            return where.subList(0, Math.min(MOST, where.size()));
        }

        private void placesIn(List<Entry> where, int first, int end) {
            List<NameMention> mentions = analysis.names();
            int n = Sorted.firstFrom(mentions, NameMention::firstToken, first);
            for (; n < mentions.size() && mentions.get(n).firstToken() < end; n++) {
                boolean in = isKnownPlace(mentions.get(n)) && isPlace(mentions.get(n));
                if (isOfAnother(mentions.get(n))) {
                    continue;
                }
                if ((in || isNewPlace(mentions.get(n))) && !isMatter(mentions.get(n))) {
                    addOnce(where, mentions.get(n).span());
                }
            }
        }

        /** Whether a place only says where another is that something comes from or goes to, or where people were of whom a clause without a pronoun tells. */
        private boolean isOfAnother(NameMention place) {
            int p = place.firstToken() > 1 ? clauses.phraseAt(place.firstToken() - 2) : -1;
            Phrase before = p < 0 ? null : clauses.phrases().get(p);
            boolean way = before != null
                    && before.mention() >= 0
                    && before.preposition() >= 0
                    && before.letter() == 0
                    && text.is(text.tokens().get(before.preposition()), OF);
            Predicate main = mainVerb();
            List<Predicate> inner = clauses.predicatesIn(lead.firstToken(), place.firstToken());
            if (way || main == null || inner.isEmpty()) {
                return way;
            }
            int verb = inner.get(inner.size() - 1).token();
            boolean described = verb > main.token()
                    && !inner.get(inner.size() - 1).relative()
                    && main.content() < 0
                    && (clauses.tag(verb - 1) == Tag.NOUN || clauses.tag(verb - 1) == Tag.ADJECTIVE)
                    && !hasArticle(verb - 1)
                    && text.folded(text.tokens().get(verb)).endsWith(THEY)
                    && inner.get(inner.size() - 1).reading().front() == 0
                    && inner.get(inner.size() - 1).reading().isPast();
            for (int i = verb; i < place.firstToken() && described; i++) {
                described = !isPause(i);
            }
            return described;
        }

        /** Whether a place only says where what is talked of is: "discussed the situation in Libya". */
        private boolean isMatter(NameMention place) {
            int in = place.firstToken() - 1;
            return in > lead.firstToken()
                    && text.is(text.tokens().get(in), IN)
                    && clauses.tag(in - 1) == Tag.NOUN
                    && words.can(in - 1, reading -> MATTERS.contains(words.cell(reading, "class")));
        }

        private boolean isKnownPlace(NameMention mention) {
            boolean known = mention.ref() != null || !mention.key().isEmpty();
            return known && mention.type() == NameMention.Type.LOCATION;
        }

        /** A place of no list whose name opens with its kind, behind "in" itself: what is written on may belong to an office. */
        private boolean isNewPlace(NameMention mention) {
            int head = mention.firstToken() - 1;
            return mention.rule().equals(HEADED_PLACE)
                    && mention.type() == NameMention.Type.LOCATION
                    && head > 0
                    && text.is(text.tokens().get(head - 1), IN)
                    && !isScene(head, "field");
        }

        /** The south of a place, near it, off its coast: where nothing leads from it or to it. */
        private void direction(List<Entry> where, int end) {
            List<NameMention> mentions = analysis.names();
            int n = Sorted.firstFrom(mentions, NameMention::firstToken, lead.firstToken() + 1);
            for (; n < mentions.size() && mentions.get(n).firstToken() < end; n++) {
                boolean headed = mentions.get(n).rule().equals(HEADED_PLACE);
                int before = mentions.get(n).firstToken() - 1;
                before = headed && !isScene(before, "direction") ? before - 1 : before;
                boolean free = before > lead.firstToken() && clauses.tag(before - 1) != Tag.PREPOSITION;
                if (free
                        && before > lead.firstToken()
                        && mentions.get(n).type() == NameMention.Type.LOCATION
                        && (isKnownPlace(mentions.get(n)) || headed)
                        && isScene(before, "direction")
                        && !mentions.get(n).acts()) {
                    boolean joined = text.foldedChar(text.tokens().get(before)) == BEH;
                    addOnce(
                            where,
                            new Span(
                                    text.tokens().get(before).start() + (joined ? 1 : 0),
                                    mentions.get(n).span().end()));
                }
            }
        }

        /** The place that strikes hit: "killed in raids on the town of". */
        private void struck(List<Entry> where, int end) {
            for (int i = lead.firstToken() + 1; i + 1 < end; i++) {
                int p = clauses.phraseAt(i + 1);
                boolean on = text.is(text.tokens().get(i), ON)
                        && p >= 0
                        && clauses.phrases().get(p).preposition() == i;
                int noun = i - 1;
                while (noun > lead.firstToken() && clauses.tag(noun) == Tag.ADJECTIVE) {
                    noun--;
                }
                if (on && isScene(noun, "strike")) {
                    placeOf(clauses.phrases().get(p)).ifPresent(span -> addOnce(where, span));
                }
            }
        }

        private boolean isScene(int token, String kind) {
            PhraseTable.Match match = scenes.longestAt(text, token, token + 1);
            return match != null && scenes.cell(match.row(), "kind").equals(kind);
        }

        /** Whether a verb is in a list as it is written, or by its past. */
        private boolean isScene(Predicate verb, String kind) {
            if (isScene(verb.token(), kind)) {
                return true;
            }
            String lemma = verb.reading().lemma();
            int row = scenes.rowOf(lemma, 0, lemma.length());
            return row >= 0 && scenes.cell(row, "kind").equals(kind);
        }

        /** Where the verb that opens the lead goes to, or what it visits. */
        private void goal(List<Entry> where) {
            Predicate verb = mainVerb();
            if (verb != null && isScene(verb, "start")) {
                List<Predicate> next = clauses.predicatesIn(verb.token() + 1, Math.max(verb.token() + 1, mainEnd()));
                verb = next.isEmpty() || next.get(0).relative() || next.get(0).content() >= 0 ? verb : next.get(0);
            }
            if (verb == null || verb.isNegated()) {
                return;
            }
            if (isScene(verb, "arrival")) {
                for (int complement : verb.complements()) {
                    Phrase phrase = clauses.phrases().get(complement);
                    if (phrase.preposition() >= 0
                            && phrase.letter() == 0
                            && text.is(text.tokens().get(phrase.preposition()), TO)) {
                        placeOf(phrase).ifPresent(span -> addOnce(where, span));
                    }
                }
            } else if (isScene(verb, "visit") && verb.object() >= 0) {
                placeOf(clauses.phrases().get(verb.object())).ifPresent(span -> addOnce(where, span));
            }
        }

        /** A phrase that is or has a known place, or that one follows at once ("the capital Cairo"). */
        private Optional<Span> placeOf(Phrase phrase) {
            List<NameMention> mentions = analysis.names();
            int n = Sorted.firstFrom(mentions, NameMention::firstToken, phrase.first());
            if (n >= mentions.size()
                    || mentions.get(n).firstToken() > phrase.end()
                    || !isKnownPlace(mentions.get(n))
                    || mentions.get(n).firstToken() >= lead.endToken()) {
                return Optional.empty();
            }
            Span span = clauses.span(phrase);
            Span name = mentions.get(n).span();
            return Optional.of(new Span(Math.min(span.start(), name.start()), Math.max(span.end(), name.end())));
        }

        /** Where what a relative clause tells of was held: "the match that was played in Algiers". */
        private void venue(List<Entry> where) {
            for (Predicate predicate : clauses.predicatesIn(lead.firstToken(), lead.endToken())) {
                if (predicate.relative() && !predicate.isNegated() && isScene(predicate.token(), "venue")) {
                    placesIn(where, predicate.token(), Math.min(predicate.end(), lead.endToken()));
                }
            }
        }

        /** Where the event is of which it is said that it took place: "the police said that three died in Basra". */
        private void told(List<Entry> where, Event told) {
            int trigger = text.tokenAt(told.trigger().start());
            if (told.status() != Event.Status.ACTUAL || trigger < mainEnd() || trigger >= lead.endToken()) {
                return;
            }
            int from = trigger;
            while (from > lead.firstToken() && !isEdge(from - 1)) {
                from--;
            }
            int to = trigger;
            while (to < lead.endToken() && !isEdge(to)) {
                to++;
            }
            placesIn(where, from, to);
        }

        /** Whether something else begins here than what is told. */
        private boolean isEdge(int token) {
            Tag tag = clauses.tag(token);
            return tag == Tag.COMPLEMENTIZER
                    || tag == Tag.RELATIVE
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.COLON
                    || tag == Tag.STOP
                    || isMark(text.tokens().get(token));
        }

        /** The place of the event; else the places that were attacked. */
        private void target(List<Entry> where, Event told) {
            Integer place = told.place();
            if (place != null && analysis.entities().get(place).ref() != null) {
                addOnce(where, analysis.entities().get(place).mentions().get(0).span());
                return;
            }
            if (!told.type().equals("ASSAULT")) {
                return;
            }
            for (Event.Participant recipient : told.recipients()) {
                Integer entity = recipient.entity();
                if (entity != null
                        && analysis.entities().get(entity).type() == NameMention.Type.LOCATION
                        && recipient.span().start() >= lead.start()) {
                    addOnce(where, recipient.span());
                }
            }
        }

        /** Whether "in" governs the phrase of a place. */
        private boolean isPlace(NameMention mention) {
            int p = clauses.phraseAt(mention.firstToken());
            if (p < 0 || clauses.phrases().get(p).isBare()) {
                return false;
            }
            Phrase phrase = clauses.phrases().get(p);
            // "with the charter of Carthage" is nowhere; "in the port of Carthage" is. Who says something "living in
            // Algeria" need not be there.
            return phrase.letter() == '\u0628'
                    ? (phrase.first() == mention.firstToken() || isPlaceNoun(phrase, mention))
                            && !(speaks() && mention.firstToken() < mainEnd())
                    : text.is(text.tokens().get(phrase.preposition()), IN)
                            && areSomewhere(phrase.first(), mention.firstToken());
        }

        /** Whether a phrase is "the city of", "the governorate of" and the name. */
        private boolean isPlaceNoun(Phrase phrase, NameMention mention) {
            return phrase.first() + 1 == mention.firstToken()
                    && mention.rule().equals(HEADED_PLACE)
                    && words.can(
                            phrase.first(),
                            reading -> words.cell(reading, "class").equals("place"));
        }

        /** Whether words may stand before a place for what is there: "in the port of", not "in the legitimacy of the claims of". */
        private boolean areSomewhere(int from, int to) {
            for (int i = from; i < to; i++) {
                boolean matter = words.can(
                                i,
                                reading -> reading.list() == WordList.MASDAR
                                        || MATTERS.contains(words.cell(reading, "class")))
                        && !words.can(i, reading -> SOMEWHERE.contains(words.cell(reading, "class")));
                if (matter) {
                    return false;
                }
            }
            return true;
        }

        /** What follows words that name a cause or a means, as far as the next mark; not within what describes a noun. */
        private List<Entry> because(String kind) {
            List<Entry> found = new ArrayList<>();
            boolean described = false;
            boolean purpose = false;
            int stop = sourceStart();
            for (int i = lead.firstToken(); i < stop && found.isEmpty(); i++) {
                purpose |= isPurpose(i);
                described = !isPause(i) && (described || clauses.tag(i) == Tag.RELATIVE || isInner(i));
                if (purpose && kind.equals("why") && !(i > lead.firstToken() && isPause(i - 1) && isReason(i))) {
                    continue; // What brings about what is aimed at, or what goes with the news, is not why it is news.
                }
                if (text.quotations().opens(i) && text.quotations().partnerOf(i) != Quotations.NONE) {
                    i = text.quotations().partnerOf(i);
                    continue;
                }
                PhraseTable.Match match = causes.longestAt(text, i, lead.endToken());
                boolean says = match != null && causes.cell(match.row(), "kind").equals(kind);
                boolean other = kind.equals("why") ? isReason(i) : isMeans(i);
                if (described || (!says && !other)) {
                    continue;
                }
                int end = match == null || !says ? i + 1 : match.endToken();
                if (kind.equals("why") && end < lead.endToken() && clauses.tag(end) == Tag.PREPOSITION) {
                    continue; // Nothing is named: "a goal behind, to a win" scores and does not aim.
                }
                if (endsBody(i)) {
                    continue; // A party "for the republic" is called so.
                }
                String letter = match == null || !says ? "" : causes.cell(match.row(), "letter");
                if (!letter.isEmpty()
                        && (end >= lead.endToken()
                                || !text.folded(text.tokens().get(end)).startsWith(letter))) {
                    continue;
                }
                while (end < lead.endToken() && !isMark(text.tokens().get(end))) {
                    int close = text.quotations().opens(end) ? text.quotations().partnerOf(end) : end;
                    end = Math.max(end, Math.min(close, lead.endToken() - 1)) + 1;
                }
                if (end > (match == null || !says ? i + 1 : match.endToken())) {
                    addOnce(
                            found,
                            new Span(
                                    text.tokens().get(i).start(),
                                    text.tokens().get(end - 1).end()));
                }
            }
            return found;
        }

        /**
         * Whether a reason begins here: "for his publishing false news", a verbal noun with its doer and its object; "accusing the ministry of"
         * behind a comma; "after the announcement of" where the verb is of what is done because of such things.
         */
        private boolean isReason(int i) {
            int next = i + 1 < lead.endToken() ? clauses.phraseAt(i + 1) : -1;
            boolean object = next >= 0
                    && clauses.phrases().get(next).first() == i + 1
                    && clauses.phrases().get(next).isBare()
                    && !clauses.phrases().get(next).joined()
                    && (clauses.tag(i + 1) == Tag.NOUN || clauses.tag(i + 1) == Tag.NAME);
            if (i == lead.firstToken()) {
                return false;
            }
            if (object && isCause(i, "accuse")) {
                return isPause(i - 1);
            }
            if (isCause(i, "after") && i + 1 < lead.endToken() && isCause(i + 1, "ground")) {
                Predicate verb = mainVerb();
                return verb != null && isCause(verb, "reaction");
            }
            return object
                    && words.can(
                            i,
                            reading -> reading.list() == WordList.MASDAR
                                    && reading.prefix() == WordReading.Prefix.LI
                                    && reading.pronoun() > 0
                                    && !isCause(reading.lemma(), "gift"));
        }

        /** Whether what says how somebody came to harm begins here: "when a bus hit", "after gunmen opened fire". */
        private boolean isMeans(int i) {
            Predicate verb = mainVerb();
            int next = i + 1 < lead.endToken() ? clauses.predicateAt(i + 1) : -1;
            return verb != null
                    && next >= 0
                    && isCause(i, "when")
                    && isCause(verb, "harm")
                    && isCause(clauses.predicates().get(next), "means");
        }

        private boolean isCause(int token, String kind) {
            PhraseTable.Match match = causes.longestAt(text, token, token + 1);
            return match != null && causes.cell(match.row(), "kind").equals(kind);
        }

        private boolean isCause(Predicate verb, String kind) {
            return verb.readings().stream().anyMatch(reading -> isCause(reading.lemma(), kind));
        }

        private boolean isCause(String lemma, String kind) {
            int row = causes.rowOf(lemma, 0, lemma.length());
            return row >= 0 && causes.cell(row, "kind").equals(kind);
        }

        /** Whether what is aimed at or what goes with the news begins here: "to protest against", "amid growing pressure". */
        private boolean isPurpose(int i) {
            int p = clauses.phraseAt(i);
            Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
            boolean with = phrase != null
                    && phrase.first() == i
                    && phrase.preposition() >= 0
                    && phrase.letter() == 0
                    && text.is(text.tokens().get(phrase.preposition()), WITH)
                    && words.can(phrase.head(), Sense.UNOWNED_MASDAR);
            int verb = clauses.predicateAt(i);
            boolean aimed = verb >= 0
                    && i > lead.firstToken()
                    && text.foldedChar(text.tokens().get(i)) == Letters.LAM
                    && clauses.predicates().get(verb).reading().front() > 0;
            return with || aimed;
        }

        private boolean isPause(int i) {
            return clauses.tag(i) == Tag.COMMA || text.foldedChar(text.tokens().get(i)) == ';';
        }

        /** Whether a verb stands here that is neither the lead's nor the first of what is said: what follows it is of that. */
        private boolean isInner(int i) {
            int verb = clauses.predicateAt(i);
            if (verb < 0) {
                return false;
            }
            List<Predicate> before = clauses.predicatesIn(lead.firstToken(), i);
            return !before.isEmpty() && before.get(before.size() - 1).content() < 0;
        }

        /** Whether the name of an organisation ends right before a token. */
        private boolean endsBody(int i) {
            List<NameMention> mentions = analysis.names();
            int n = Sorted.firstFrom(mentions, NameMention::endToken, i);
            return n < mentions.size()
                    && mentions.get(n).endToken() == i
                    && mentions.get(n).type() == NameMention.Type.ORGANIZATION;
        }

        private boolean isMark(Token token) {
            return token.kind() == Kind.PUNCTUATION && ",;(".indexOf(text.foldedChar(token)) >= 0;
        }
    }
}
