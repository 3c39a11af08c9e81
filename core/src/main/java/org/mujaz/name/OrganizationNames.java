package org.mujaz.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.Words;

/**
 * Proposes organisations: those of the list, what stands in quotation marks behind a noun for one, an acronym in brackets behind a
 * full name, and the name of a paper or a channel.
 *
 * <p>A listed name that is also an ordinary word (truth, pyramids) is believed only where something says that it is a name: a noun for
 * a body before it, quotation marks around it, a verb of saying, a page of sport. The noun for a paper or a channel is no part
 * of the name; the noun for any other body is.
 */
final class OrganizationNames {

    /** Kinds of bodies that are no media. */
    private static final Set<String> NO_MEDIA =
            Set.of("fund", "bank", "party", "armed", "court", "ministry", "military");

    private static final char QUOTE = '"';
    private static final char BEH = '\u0628';
    private static final char LAM = '\u0644';

    /** So many adjectives at most stand between a noun for a body and its name in quotation marks. */
    private static final int ADJECTIVES = 2;

    private final SentenceWords sentence;
    private final Text text;
    private final Words lexical;
    private final NameLexicon names;
    private final WordClasses words;
    private final int from;
    private final int to;

    OrganizationNames(SentenceWords sentence) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.lexical = sentence.lexical;
        this.from = sentence.from;
        this.to = sentence.to;
    }

    /** The organisation that begins in token {@code at}, or null. */
    @Nullable
    Candidate at(int at) {
        Candidate quoted = quoted(at);
        quoted = quoted == null ? acronym(at) : quoted;
        if (quoted != null) {
            return quoted;
        }
        Hit best = null;
        for (Hit hit : sentence.hits(at)) {
            Reading reading = hit.as(NameList.ORGANIZATION);
            boolean place = hit.as(NameList.PLACE) != null || hit.as(NameList.COUNTRY) != null;
            boolean believed = reading != null
                    && !hit.article()
                    && !isCongress(hit, reading)
                    && !(place && isDateline(at, hit))
                    && (!place || isAnnouncedAs(at, reading) || isClub(at, reading) || isPaper(at, hit, reading))
                    && !isBesideLatin(at, hit)
                    && !(names.isCommon(reading)
                            && words.isStop(text, text.tokens().get(at))
                            && hit.endToken() == at + 1
                            && !isQuotedWhole(at, hit))
                    && (hit.clitics() == 0 || hit.foldedLength(text) > WordClasses.SHORT)
                    && (hit.endToken() > at + 1
                            || !sentence.isTitleOrNation(at)
                            || isAnnounced(at)
                            || isClub(at, reading))
                    && (!(names.isCommon(reading) || (sentence.isBareWord(at, hit) && !isBody(at, reading)))
                            || hit.endToken() > at + 1
                            || isAnnounced(at)
                            || isClub(at, reading)
                            || isMovement(hit, reading)
                            || isSpeaking(at, hit, reading)
                            || (isQuotedWhole(at, hit)
                                    && !names.cell(reading, "kind").equals("club"))
                            || isMediumSpeaking(at, reading));
            if (believed && (best == null || hit.endToken() > best.endToken())) {
                best = hit;
            }
        }
        if (best == null) {
            return behindMedium(at);
        }
        Hit head = sentence.longest(at, NameList.HEAD);
        Reading listed = best.as(NameList.ORGANIZATION);
        boolean world = listed != null
                && names.cell(listed, "country").isEmpty()
                && names.cell(listed, "kind").equals("federation");
        int end = head == null || world ? best.endToken() : withNationality(best.endToken());
        boolean outside = head != null
                && listed != null
                && head.endToken() < best.endToken()
                && !sentence.isNationality(head.endToken())
                && standsOutside(head, listed, best.endToken());
        int start = head != null && outside ? text.tokens().get(head.endToken()).foldedStart() : best.foldedStart();
        return new Candidate(
                NameMention.Type.ORGANIZATION,
                Form.NAME,
                start,
                end,
                "name.organization",
                best.as(NameList.ORGANIZATION));
    }

    /** What stands in quotation marks behind a noun for an organisation. */
    private @Nullable Candidate quoted(int at) {
        boolean opened = at - 1 > from && isQuote(at - 1) && (isAnnounced(at) || isAnnouncedAfar(at));
        int close = opened ? closeOf(at - 1) : -1;
        if (close <= at || close - at >= WordClasses.MOST_QUOTED || close > to || sentence.isOnlyAccusative(at)) {
            return null;
        }
        for (int i = at; i < close; i++) {
            if (sentence.isVerb(i) || words.isNegation(text, text.tokens().get(i))) {
                return null;
            }
        }
        Reading entry = null;
        for (Hit hit : sentence.hits(at)) {
            boolean whole = hit.endToken() == close && hit.clitics() == 0;
            entry = whole && entry == null ? hit.as(NameList.ORGANIZATION) : entry;
        }
        entry = entry != null && isNamesake(at, entry) ? null : entry;
        return new Candidate(
                NameMention.Type.ORGANIZATION,
                Form.NAME,
                text.tokens().get(at).foldedStart(),
                close,
                "name.quoted",
                entry);
    }

    /** Whether a quotation mark stands here, one without a partner, too, since papers forget some. */
    private boolean isQuote(int at) {
        return text.foldedChar(text.tokens().get(at)) == QUOTE;
    }

    /**
     * What closes a quotation mark that stands behind a noun for a body: its partner, or, where it seems to close an earlier one, the
     * next mark a few words on.
     */
    private int closeOf(int open) {
        if (text.quotations().opens(open)) {
            return text.quotations().partnerOf(open);
        }
        for (int i = open + 2; i < to && i <= open + WordClasses.MOST_QUOTED; i++) {
            if (isQuote(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a noun for an organisation with the article stands before a quotation mark, and one or two adjectives between them. */
    private boolean isAnnouncedAfar(int at) {
        int before = at - 2;
        while (before > from
                && before > at - 2 - ADJECTIVES
                && sentence.longest(before, NameList.HEAD) == null
                && (sentence.isNationality(before) || sentence.isDefiniteAdjective(before))) {
            before--;
        }
        for (Hit hit : before < at - 2 && text.quotations().opens(at - 1) ? sentence.hits(before) : Hits.NONE) {
            Reading head = hit.article() ? hit.as(NameList.HEAD) : null;
            boolean body = head != null
                    && hit.endToken() == before + 1
                    && names.cell(head, "type").equals("ORGANIZATION")
                    && !names.cell(head, "comment").contains("ambiguous");
            if (body) {
                return true;
            }
        }
        return false;
    }

    /** Whether a medium of the list is only called as what stands behind the noun for a fund, a bank or a party. */
    private boolean isNamesake(int at, Reading entry) {
        for (Hit hit : names.cell(entry, "sector").equals("MED") ? sentence.hits(at - 2) : Hits.NONE) {
            Reading head = hit.as(NameList.HEAD);
            if (head != null && hit.endToken() == at - 1 && NO_MEDIA.contains(names.cell(head, "kind"))) {
                return true;
            }
        }
        return false;
    }

    /** What stands in brackets right behind an organisation of several words: its acronym, in one to three words of no list. */
    private @Nullable Candidate acronym(int at) {
        NameMention last = sentence.lastFound();
        boolean opened = last != null
                && at - 1 > from
                && last.type() == NameMention.Type.ORGANIZATION
                && last.endToken() == at - 1
                && last.endToken() - last.firstToken() > 1
                && text.foldedChar(text.tokens().get(at - 1)) == '(';
        int end = at;
        while (opened
                && end < to
                && end < at + 3
                && (sentence.isUnheard(end)
                        || text.tokens().get(end).kind() == Kind.LATIN
                        || sentence.longest(end, NameList.ORGANIZATION) != null)) {
            end++;
        }
        boolean closed = end > at && end < to && text.foldedChar(text.tokens().get(end)) == ')';
        return closed
                ? new Candidate(
                        NameMention.Type.ORGANIZATION,
                        Form.NAME,
                        text.tokens().get(at).foldedStart(),
                        end,
                        "name.acronym")
                : null;
    }

    /** A word right behind the noun for a paper or a channel that is neither an adjective nor in any list. */
    private @Nullable Candidate behindMedium(int at) {
        if (at <= from || !isAnnouncedByMedium(at)) {
            return null;
        }
        Token token = text.tokens().get(at);
        boolean name = token.kind() == Kind.LATIN
                || (token.kind() == Kind.WORD
                        && !words.isOrdinary(text, token)
                        && !sentence.isNationality(at)
                        && !isPlace(at)
                        && !lexical.can(
                                at, noun -> noun.pronoun() > 1 || noun.prefix().isGoverned())
                        && !text.folded().isTehMarbuta(token.foldedEnd() - 1));
        return name
                ? new Candidate(NameMention.Type.ORGANIZATION, Form.NAME, token.foldedStart(), at + 1, "name.medium")
                : null;
    }

    /** Whether a country or a place of the list stands here: a canal is called so, and a gate. */
    private boolean isPlace(int at) {
        Hit place = sentence.longest(at, NameList.PLACE);
        Reading reading = place == null ? null : place.as(NameList.PLACE);
        return sentence.longest(at, NameList.COUNTRY) != null || (reading != null && !names.isCommon(reading));
    }

    /** Whether the noun for a paper or a channel stands right before, without the article. */
    private boolean isAnnouncedByMedium(int at) {
        for (Hit hit : sentence.hits(at - 1)) {
            Reading head = hit.as(NameList.HEAD);
            boolean medium = head != null
                    && !hit.article()
                    && hit.endToken() == at
                    && words.standsOutside(names.cell(head, "kind"));
            if (medium) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun for such a body as {@code reading} stands right before. */
    private boolean isAnnouncedAs(int at, Reading reading) {
        for (Hit hit : at > from ? sentence.hits(at - 1) : Hits.NONE) {
            Reading head = hit.as(NameList.HEAD);
            boolean same = head != null
                    && hit.endToken() == at
                    && names.cell(head, "kind").equals(names.cell(reading, "kind"));
            if (same) {
                return true;
            }
        }
        return isAnnounced(at) && text.quotations().opens(at - 1);
    }

    /** Whether a place opens a dispatch: "Rome (Reuters) - …". */
    private boolean isDateline(int at, Hit hit) {
        int next = hit.endToken();
        char sign = at == from && next < to ? text.foldedChar(text.tokens().get(next)) : ' ';
        return sign == '(' || sign == '-' || sign == '/';
    }

    /** Whether a name that is a place's, too, is a paper's: it stands alone in quotation marks. */
    private boolean isPaper(int at, Hit hit, Reading reading) {
        return names.cell(reading, "sector").equals("MED") && isQuotedWhole(at, hit);
    }

    /** Whether a single foreign word has another beside it, and so is part of something else, or a sign: then it is a grade. */
    private boolean isBesideLatin(int at, Hit hit) {
        boolean word = hit.endToken() == at + 1 && text.tokens().get(at).kind() == Kind.LATIN;
        return word
                && (isSign(at + 1)
                        || (at > from && text.tokens().get(at - 1).kind() == Kind.LATIN)
                        || (at + 1 < to && text.tokens().get(at + 1).kind() == Kind.LATIN));
    }

    /** Whether a plus or a minus is written on to the word before, its closing quotation mark aside. */
    private boolean isSign(int at) {
        boolean closed = at + 1 < to
                && text.quotations().partnerOf(at) >= 0
                && !text.quotations().opens(at);
        int sign = closed ? at + 1 : at;
        if (sign >= to
                || text.tokens().get(sign - 1).end() != text.tokens().get(sign).start()) {
            return false;
        }
        char written = text.foldedChar(text.tokens().get(sign));
        return text.tokens().get(sign).foldedLength() == 1 && (written == '+' || written == '-');
    }

    /** Whether a noun for an organisation stands right before, a quotation mark aside. */
    private boolean isAnnounced(int at) {
        boolean quoted = at - 1 > from && isQuote(at - 1);
        int before = quoted ? at - 2 : at - 1;
        if (before < from) {
            return false;
        }
        for (Hit hit : sentence.hits(before)) {
            Reading head = quoted || !hit.article() ? hit.as(NameList.HEAD) : null;
            boolean body = head != null
                    && ((quoted && !hit.article())
                            || !names.cell(head, "comment").contains("ambiguous"))
                    && (names.cell(head, "type").equals("ORGANIZATION")
                            || names.cell(head, "type").equals("GROUP"));
            if (body && hit.endToken() == before + 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether an ordinary word is the name of a club: on a page of sport, where no place and no adjective follows it. */
    private boolean isClub(int at, Reading reading) {
        return sentence.sport
                && names.cell(reading, "kind").equals("club")
                && !(at > from && words.isPlaceOnly(text, at - 1))
                && !(at + 1 < to
                        && !sentence.isTaken(at + 1)
                        && (sentence.isDefiniteAdjective(at + 1) || sentence.isNationality(at + 1)))
                && !(at > from
                        && !sentence.isTaken(at - 1)
                        && words.isDefinite(text, text.tokens().get(at - 1))
                        && sentence.isDefiniteAdjective(at));
    }

    /**
     * Whether a movement's or a party's name is a word of the lists, too, and here no more than a name: no genitive and no adjective
     * stands behind it but its nationality, and no "with" is written on.
     */
    private boolean isMovement(Hit hit, Reading reading) {
        String kind = names.cell(reading, "kind");
        char before = hit.clitics() == 0 ? ' ' : text.folded().charAt(hit.foldedStart() - 1);
        boolean movement = (kind.equals("movement") || kind.equals("armed"))
                && !names.isCommon(reading)
                && hit.clitics() <= 1
                && before != BEH;
        int next = hit.endToken();
        if (!movement || next >= to || sentence.isTaken(next)) {
            return movement;
        }
        Token token = text.tokens().get(next);
        return token.kind() != Kind.WORD
                || words.isStop(text, token)
                || words.isAnd(text, token)
                || sentence.isNationality(next)
                || sentence.isVerb(next);
    }

    /** Whether a paper or a channel of an ordinary name is what says or writes. */
    private boolean isMediumSpeaking(int at, Reading reading) {
        return names.cell(reading, "sector").equals("MED")
                && at > from
                && words.isReporting(text, at - 1)
                && lexical.can(at - 1, verb -> verb.isPast() && verb.agreement() == 'f');
    }

    /** Whether a movement or a party of an ordinary name says what follows, or is added to another of which it is the rival. */
    private boolean isSpeaking(int at, Hit hit, Reading reading) {
        if (!names.cell(reading, "sector").equals("PTY")
                && !names.cell(reading, "sector").equals("REB")) {
            return false;
        }
        int next = hit.endToken();
        boolean says = hit.clitics() == 0
                && at > from
                && words.isReporting(text, at - 1)
                && next < to
                && words.opensContent(text, next);
        NameMention last = sentence.lastFound();
        boolean second = last != null
                && hit.clitics() == 1
                && words.isAnd(text, text.tokens().get(at))
                && last.type() == NameMention.Type.ORGANIZATION
                && last.endToken() == at;
        return says || second || (hit.clitics() == 0 && isBeforeRival(next));
    }

    /** Whether "and" adds a movement or a party here that is one for certain. */
    private boolean isBeforeRival(int at) {
        boolean and = at < to
                && !sentence.isTaken(at)
                && words.isAnd(text, text.tokens().get(at));
        for (Hit hit : and ? sentence.hits(at) : Hits.NONE) {
            Reading reading = hit.as(NameList.ORGANIZATION);
            String kind = reading == null ? "" : names.cell(reading, "kind");
            if (reading != null && hit.clitics() == 1 && (kind.equals("movement") || kind.equals("armed"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a party's name is rather that of a meeting, since what that is for stands behind it: "the national congress for …". */
    private boolean isCongress(Hit hit, Reading reading) {
        Token next = hit.endToken() < to ? text.tokens().get(hit.endToken()) : null;
        return next != null
                && names.cell(reading, "kind").equals("party")
                && text.foldedChar(next) == LAM
                && words.isAim(text, next.foldedStart() + 1, next.foldedEnd());
    }

    /** Whether an agency's or a company's name is a word of the lists only because it acts as one: nothing else is called so. */
    private boolean isBody(int at, Reading reading) {
        String kind = names.cell(reading, "kind");
        return (kind.equals("agency") || kind.equals("company") || kind.equals("international"))
                && lexical.can(at, word -> lexical.cell(word, "class").equals("body"));
    }

    /** Whether a name stands alone in quotation marks. */
    private boolean isQuotedWhole(int at, Hit hit) {
        return at > from && text.quotations().opens(at - 1) && text.quotations().partnerOf(at - 1) == hit.endToken();
    }

    /** Whether the noun for a paper, a channel or, before a brand, an agency of news is no part of its name. */
    private boolean standsOutside(Hit head, Reading listed, int end) {
        Reading reading = head.as(NameList.HEAD);
        String kind = reading == null ? "" : names.cell(reading, "kind");
        Token behind = text.tokens().get(head.endToken());
        boolean agency = kind.equals("agency")
                && names.cell(listed, "kind").equals("agency")
                && !words.isForThe(text, text.tokens().get(end - 1))
                && !words.isDefinite(text, behind)
                && !words.isForThe(text, behind);
        return agency || words.standsOutside(kind);
    }

    /** A body of a state goes on with its nationality: where that ends. */
    private int withNationality(int end) {
        boolean goesOn = end < to
                && !sentence.isTaken(end)
                && sentence.isNationality(end)
                && !(end > from + 1 && sentence.isNationality(end - 1));
        return goesOn ? end + 1 : end;
    }
}
