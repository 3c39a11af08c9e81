package org.mujaz.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.mujaz.name.NameMention;
import org.mujaz.text.Quotations;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.TimeExpression;

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

    private static final String THE = "\u0627\u0644";
    private static final String IN = "\u0641\u064A";

    private final Lexicon lexicon;
    private final DayNames days;
    private final Ordinals ordinals;
    private final PhraseTable causes;
    private final PhraseTable honorifics;
    private final PhraseTable dayWords;

    CardWriter(Lexicon lexicon, DayNames days) {
        this.lexicon = lexicon;
        this.days = days;
        this.dayWords = lexicon.table("brief/relative-days");
        this.honorifics = lexicon.table("brief/honorifics");
        this.ordinals = new Ordinals(lexicon);
        this.causes = lexicon.table("brief/causes");
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
        private final Clauses clauses;
        private final Clause lead;
        private final FullNames names;
        private final @Nullable Event event;

        Writing(Analysis analysis, Clause lead) {
            this.analysis = analysis;
            this.text = analysis.text();
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

        private Optional<Phrase> subject() {
            List<Predicate> predicates = clauses.predicatesIn(lead.firstToken(), lead.endToken());
            if (predicates.isEmpty() || predicates.get(0).subject() < 0) {
                return Optional.empty();
            }
            Predicate predicate = predicates.get(0);
            Phrase subject = clauses.phrases().get(predicate.subject());
            boolean behind = predicate.token() == lead.firstToken() && subject.first() == predicate.token() + 1;
            boolean before = predicate.before() && subject.first() == lead.firstToken();
            return behind || before ? Optional.of(subject) : Optional.empty();
        }

        /**
         * A phrase with the name in quotation marks, the names and the adjectives that follow it; nothing for a single word that needs
         * another one which was not read as its own, unless a person's name follows.
         */
        private Optional<Span> extended(Phrase phrase) {
            Span span = clauses.span(phrase);
            int end = phrase.end();
            if (end < lead.endToken() && text.quotations().opens(end)) {
                int close = text.quotations().partnerOf(end);
                end = close > end && close - end <= MOST_QUOTED && close < lead.endToken() ? close + 1 : end;
            }
            boolean open = end - phrase.first() == 1
                    && phrase.mention() < 0
                    && !text.folded(text.tokens().get(phrase.first())).startsWith(THE)
                    && end < lead.endToken()
                    && clauses.tag(end) == Tag.NOUN;
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
            int object = clauses.predicatesIn(lead.firstToken(), lead.endToken())
                    .get(0)
                    .object();
            int stop = object < 0
                    ? lead.endToken()
                    : Math.max(end, clauses.phrases().get(object).first());
            while (end < Math.min(stop, lead.endToken())
                    && (clauses.tag(end) == Tag.ADJECTIVE || clauses.tag(end) == Tag.NAME)) {
                end++;
            }
            return Optional.of(new Span(
                    span.start(),
                    Math.max(span.end(), text.tokens().get(end - 1).end())));
        }

        /** The token before which the lead speaks of its own verb: what was said, what is described and what adds comes behind it. */
        private int mainEnd() {
            for (int i = lead.firstToken(); i < lead.endToken(); i++) {
                Tag tag = clauses.tag(i);
                if (tag == Tag.COMPLEMENTIZER || tag == Tag.RELATIVE || tag == Tag.SUBORDINATOR || tag == Tag.COLON) {
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

        /** The lead as a point would have it, as far as its first stretch goes. */
        private List<Entry> what() {
            List<Cut> cuts = Lengths.usual(text, lead);
            int end = cuts.isEmpty() ? lead.endToken() : cuts.get(0).first();
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

        private List<Entry> when() {
            List<TimeExpression> times = analysis.times();
            int end = mainEnd();
            int t = Sorted.firstFrom(times, TimeExpression::firstToken, lead.firstToken());
            for (; t < times.size() && times.get(t).firstToken() < end; t++) {
                TimeExpression time = times.get(t);
                boolean day = time.precision().equals("DAY") || time.precision().equals("PART_OF_DAY");
                if (day
                        && isNamed(time)
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

        private List<Entry> where() {
            List<Entry> where = new ArrayList<>();
            List<NameMention> mentions = analysis.names();
            int end = mainEnd();
            int n = Sorted.firstFrom(mentions, NameMention::firstToken, lead.firstToken());
            for (; n < mentions.size() && mentions.get(n).firstToken() < end; n++) {
                NameMention mention = mentions.get(n);
                boolean known = mention.ref() != null || !mention.key().isEmpty();
                if (known && mention.type() == NameMention.Type.LOCATION && isPlace(mention)) {
                    addOnce(where, mention.span());
                }
            }
            Integer place = event == null ? null : event.place();
            if (where.isEmpty()
                    && place != null
                    && analysis.entities().get(place).ref() != null) {
                addOnce(where, analysis.entities().get(place).mentions().get(0).span());
            }
            return where.subList(0, Math.min(MOST, where.size()));
        }

        /** Whether "in" governs the phrase of a place. */
        private boolean isPlace(NameMention mention) {
            int p = clauses.phraseAt(mention.firstToken());
            if (p < 0 || clauses.phrases().get(p).isBare()) {
                return false;
            }
            Phrase phrase = clauses.phrases().get(p);
            return phrase.letter() == '\u0628' || text.is(text.tokens().get(phrase.preposition()), IN);
        }

        /** What follows words that name a cause or a means, as far as the next mark. */
        private List<Entry> because(String kind) {
            List<Entry> found = new ArrayList<>();
            for (int i = lead.firstToken(); i < lead.endToken() && found.isEmpty(); i++) {
                if (text.quotations().opens(i) && text.quotations().partnerOf(i) != Quotations.NONE) {
                    i = text.quotations().partnerOf(i);
                    continue;
                }
                PhraseTable.Match match = causes.longestAt(text, i, lead.endToken());
                if (match == null || !causes.cell(match.row(), "kind").equals(kind)) {
                    continue;
                }
                int end = match.endToken();
                while (end < lead.endToken() && !isMark(text.tokens().get(end))) {
                    int close = text.quotations().opens(end) ? text.quotations().partnerOf(end) : end;
                    end = Math.max(end, Math.min(close, lead.endToken() - 1)) + 1;
                }
                if (end > match.endToken()) {
                    addOnce(
                            found,
                            new Span(
                                    text.tokens().get(i).start(),
                                    text.tokens().get(end - 1).end()));
                }
            }
            return found;
        }

        private boolean isMark(Token token) {
            return token.kind() == Kind.PUNCTUATION && ",;(".indexOf(text.foldedChar(token)) >= 0;
        }
    }
}
