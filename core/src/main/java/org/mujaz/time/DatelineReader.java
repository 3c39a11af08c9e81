package org.mujaz.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Paragraph;
import org.mujaz.text.Published;
import org.mujaz.text.Quotations;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;

/**
 * Recognises a dateline at the head of the first body paragraph, or of the second where the first is a short line (a
 * writer's name, a heading): places, a date, an agency, and the dash or colon that closes them, in the orders that Arab
 * papers and agencies use.
 *
 * <p>{@code PLACE [DATE] (AGENCY) -}, {@code (AGENCY) -}, {@code PLACE - AGENCY:}, {@code PLACE - AGENCY.}, {@code PLACE DATE
 * AGENCY} on a line of its own, {@code PLACE / DATE / AGENCY}, {@code PLACE: BYLINE} on a line of its own, {@code PLACE -}
 * before a sentence. The dash may be missing behind a place or a date with an agency in brackets. A place may have its
 * country behind it, in brackets or behind a comma; a date its weekday before it. A place that the lexicon does not know is one
 * only before an agency in brackets. A date that is no day of the calendar is one only before an agency: without it, 31-2 is a
 * score.
 */
public final class DatelineReader {

    private static final int MOST_TOKENS = 48;
    private static final int MOST_PLACE_WORDS = 4;
    private static final int MOST_BYLINE_WORDS = 6;
    private static final int MOST_LINE_TOKENS = 16;

    /** What stands behind a bare place and a dash is a sentence, and not a heading, from this many tokens on. */
    private static final int SHORTEST_SENTENCE = 8;

    private static final String ARTICLE = "\u0627\u0644";

    private final PhraseTable places;
    private final PhraseTable agencies;
    private final PhraseTable functionWords;
    private final DatelineDateReader dates;

    public DatelineReader(Lexicon lexicon) {
        this.places = lexicon.table("name/dateline-places");
        this.agencies = lexicon.table("source/agencies");
        this.functionWords = lexicon.table("text/function-words");
        this.dates = new DatelineDateReader(lexicon);
    }

    /** The dateline of {@code text}, if it opens with one. Looks at the heads of two paragraphs at most. */
    public Optional<Dateline> read(Text text) {
        List<Paragraph> body =
                text.paragraphs().stream().filter(p -> !p.isTitle()).limit(2).toList();
        for (Paragraph paragraph : body) {
            Sentence firstSentence = text.sentences().get(paragraph.firstSentence());
            int end = text.sentences().get(paragraph.endSentence() - 1).endToken();
            Dateline found = new Reading(text, firstSentence, end).run();
            if (found != null) {
                return Optional.of(found);
            }
            if (end - firstSentence.firstToken() > MOST_LINE_TOKENS || isTerminator(text, end - 1)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isTerminator(Text text, int token) {
        return ".!?\u2026".indexOf(text.foldedChar(text.tokens().get(token))) >= 0;
    }

    /** One attempt at one paragraph; {@code at} walks over its tokens. */
    private final class Reading {
        private final Text text;
        private final int first;
        private final int sentenceEnd;
        private final int paragraphEnd;
        private final int limit;
        private int at;

        Reading(Text text, Sentence firstSentence, int paragraphEnd) {
            this.text = text;
            this.first = firstSentence.firstToken();
            this.sentenceEnd = firstSentence.endToken();
            this.paragraphEnd = paragraphEnd;
            this.limit = Math.min(paragraphEnd, first + MOST_TOKENS);
            this.at = first;
        }

        @Nullable
        Dateline run() {
            boolean knownPlace = places();
            int placeEnd = at;
            if (!knownPlace) {
                at = unknownPlaceEnd();
            }
            boolean inCountry = country();
            boolean agency = false;
            boolean closed = separators();
            DatelineDateReader.Found date = dates.at(text, at, limit);
            if (date != null) {
                at = date.endToken();
                closed = separators();
            }
            if (!knownPlace && at == first && date == null && !isAgencyInBrackets()) {
                return null;
            }
            // What is no day is a date, and no score, only where an agency stands behind it.
            boolean dated =
                    date != null && !(date.impossible() && date.published().equals(Published.UNKNOWN));
            int agencyEnd = agencyEnd(knownPlace || date != null);
            if (agencyEnd > at) {
                agency = true;
                boolean enough = charAt(at) == '(' && (knownPlace || inCountry || date != null);
                at = agencyEnd;
                closed = separators() || enough || (knownPlace && fullStop());
            }
            boolean ends = at >= paragraphEnd;
            if ((agency || dated) && (closed || ends) && (knownPlace || agency)) {
                return dateline(date);
            }
            at = placeEnd;
            return knownPlace && (isByline() || isBeforeSentence()) ? dateline(null) : null;
        }

        private Dateline dateline(DatelineDateReader.@Nullable Found date) {
            Span span = new Span(
                    text.tokens().get(first).start(), text.tokens().get(at - 1).end());
            Published published = date == null ? Published.UNKNOWN : date.published();
            List<Diagnostic> diagnostics = new ArrayList<>();
            if (published.monthDay() != null) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Code.YEARLESS_DATELINE, "the dateline gives a day and a month but no year", span));
            }
            if (date != null && date.impossible()) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Code.IMPOSSIBLE_DATELINE, "the dateline's date is no day of the calendar", span));
            }
            if (date != null && date.calendarsDisagree()) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Code.CALENDARS_DISAGREE,
                        "the dateline's Hijri and Gregorian dates are different days",
                        span));
            }
            return new Dateline(span, at, published, diagnostics);
        }

        /** One or more known places, with commas, slashes, dashes or waw between them. */
        private boolean places() {
            boolean found = false;
            int resume = at;
            while (at < limit) {
                PhraseTable.Match place = places.longestAt(text, at, limit);
                if (place == null && found && isWord(at) && charAt(at) == '\u0648') {
                    place = places.longestFrom(text, text.tokens().get(at).foldedStart() + 1, at, limit);
                }
                if (place == null) {
                    break;
                }
                found = true;
                at = place.endToken();
                resume = at;
                while (at < limit && "/,-".indexOf(charAt(at)) >= 0 && at - resume < 1) {
                    at++;
                }
            }
            at = resume;
            return found;
        }

        private int unknownPlaceEnd() {
            int end = wordsEnd(at);
            boolean closed =
                    end < limit && (charAt(end) == '(' || text.tokens().get(end).kind() == Kind.NUMBER);
            return closed || isBeforeCountryAndAgency(end) ? end : at;
        }

        /** Whether a comma, the few words of a country and an agency in brackets stand behind the words of a place. */
        private boolean isBeforeCountryAndAgency(int end) {
            if (end == at || end >= limit || charAt(end) != ',') {
                return false;
            }
            int country = wordsEnd(end + 1);
            return country > end + 1 && isAgencyInBrackets(country);
        }

        /** Takes a country behind the place, in brackets or behind a comma, where an agency in brackets or a date follows; whether there is one. */
        private boolean country() {
            if (at == first || at >= limit || (charAt(at) != '(' && charAt(at) != ',')) {
                return false;
            }
            int place = at;
            boolean bracket = charAt(at) == '(';
            boolean noCountry = bracket ? isAgencyInBrackets() : dates.at(text, at + 1, limit) != null;
            if (noCountry) {
                return false;
            }
            int end = wordsEnd(at + 1);
            if (bracket && (end >= limit || charAt(end) != ')')) {
                return false;
            }
            at = bracket ? end + 1 : end;
            int date = at < limit && charAt(at) == ',' ? at + 1 : at;
            if (!isAgencyInBrackets() && dates.at(text, date, limit) == null) {
                at = place;
            }
            return at > place;
        }

        /** Behind the few words at {@code from} that a place may have. */
        private int wordsEnd(int from) {
            int end = from;
            while (end < limit && end - from < MOST_PLACE_WORDS && isWord(end) && !isFunctionWord(end)) {
                end++;
            }
            return end;
        }

        /** Dashes, slashes, commas, colons, and the particle before a date; whether one of them closes a dateline. */
        private boolean separators() {
            boolean closes = false;
            while (at < limit) {
                char c = charAt(at);
                boolean separator = text.tokens().get(at).kind() == Kind.PUNCTUATION && "-:/,_|".indexOf(c) >= 0;
                if (!separator && (closes || !isBeforeDate(at))) {
                    break;
                }
                closes |= c == '-' || c == ':' || c == '_' || c == '/';
                at++;
            }
            return closes;
        }

        /** The particle "in" and a date. */
        private boolean isBeforeDate(int token) {
            return isWord(token)
                    && text.folded(text.tokens().get(token)).equals("\u0641\u064A")
                    && dates.at(text, token + 1, limit) != null;
        }

        private boolean fullStop() {
            boolean stop =
                    at < limit && charAt(at) == '.' && text.tokens().get(at).foldedLength() == 1;
            at += stop ? 1 : 0;
            return stop;
        }

        private boolean isAgencyInBrackets() {
            return isAgencyInBrackets(at);
        }

        private boolean isAgencyInBrackets(int token) {
            return token < limit
                    && charAt(token) == '('
                    && agencies.longestAt(text, Math.min(token + 1, limit - 1), limit) != null;
        }

        /** Behind the agency or agencies at {@code at}, brackets and quotes included; {@code at} if there is none. */
        private int agencyEnd(boolean bareAllowed) {
            if (at >= limit) {
                return at;
            }
            char c = charAt(at);
            boolean bracket = c == '(';
            boolean quote = c == '"' && text.quotations().partnerOf(at) != Quotations.NONE;
            if (!bracket && !quote && !bareAllowed) {
                return at;
            }
            int end = bracket || quote ? at + 1 : at;
            boolean found = false;
            while (end < limit) {
                PhraseTable.Match agency = agencies.longestAt(text, end, limit);
                if (agency == null) {
                    break;
                }
                found = true;
                end = agency.endToken();
                if (end + 1 < limit
                        && "-/,".indexOf(charAt(end)) >= 0
                        && agencies.longestAt(text, end + 1, limit) != null) {
                    end++;
                }
            }
            if (!found) {
                return at;
            }
            if (bracket || quote) {
                return end < limit && charAt(end) == (bracket ? ')' : '"') ? end + 1 : at;
            }
            return end;
        }

        /** A known place, a colon and a few words to the end of the paragraph: the writer's name or the paper's. */
        private boolean isByline() {
            if (at >= limit || charAt(at) != ':' || paragraphEnd - at > MOST_BYLINE_WORDS + 4) {
                return false;
            }
            int words = 0;
            for (int i = at + 1; i < paragraphEnd; i++) {
                Token token = text.tokens().get(i);
                words += token.isWordLike() ? 1 : 0;
                if (token.kind() == Kind.NUMBER || isTerminator(text, i) || isSpeltAsFunctionWord(token)) {
                    return false;
                }
            }
            at = paragraphEnd;
            return words > 0 && words <= MOST_BYLINE_WORDS;
        }

        /**
         * A known place, a dash and a sentence, as the agencies of the Maghreb write. Not an aside between dashes, and not the
         * other end of a road or a match.
         */
        private boolean isBeforeSentence() {
            int next = at + 1;
            if (sentenceEnd - next < SHORTEST_SENTENCE || charAt(at) != '-' || !isWord(next) || isFunctionWord(next)) {
                return false;
            }
            boolean article =
                    text.source().startsWith(ARTICLE, text.tokens().get(next).start());
            boolean attached =
                    text.isAttached(text.tokens().get(at), text.tokens().get(next));
            if (article || attached || places.longestAt(text, next, limit) != null) {
                return false;
            }
            for (int i = next; i < Math.min(sentenceEnd, limit); i++) {
                if (charAt(i) == '-') {
                    return false;
                }
            }
            at = next;
            return true;
        }

        /** A name may fold to a function word (Ali: on), so its hamza and yeh count here. */
        private boolean isSpeltAsFunctionWord(Token token) {
            int row = functionWords.rowOf(text.folded(), token.foldedStart(), token.foldedEnd());
            return row >= 0 && functionWords.cell(row, "form").equals(text.quote(token.span()));
        }

        private boolean isWord(int token) {
            return text.tokens().get(token).kind() == Kind.WORD;
        }

        private boolean isFunctionWord(int token) {
            return functionWords.contains(text, text.tokens().get(token));
        }

        private char charAt(int token) {
            return text.foldedChar(text.tokens().get(token));
        }
    }
}
