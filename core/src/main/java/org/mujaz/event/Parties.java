package org.mujaz.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.name.TitleUse;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Who noun phrases are as participants: with entity and code, and with those whom "and" joins to them. */
final class Parties {

    /** So many are told of at most that "and" joins. */
    private static final int MOST_JOINED = 5;

    private static final String GOVERNMENT = "GOV";
    private static final String OF = "\u0645\u0646";
    private static final String AND_OF = "\u0648\u0645\u0646";

    /** All, each. */
    private static final List<String> ALL = List.of("\u0643\u0644");

    /** These, those. */
    private static final List<String> THESE = List.of(
            FoldedText.fold("\u0647\u0624\u0644\u0627\u0621"), FoldedText.fold("\u0623\u0648\u0644\u0626\u0643"));

    private static final String COUNTERPART = "\u0646\u0638\u064A\u0631";

    /** So many letters of a code are those of the country. */
    private static final int COUNTRY = 3;

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final List<NameMention> names;
    private final List<Entity> entities;
    private final Frames frames;
    private final Matters matters;
    private final Nationalities nationalities;
    private final Map<Span, Integer> entityOf = new HashMap<>();

    Parties(EventText source, Frames frames, Matters matters, Nationalities nationalities) {
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.names = source.names;
        this.entities = source.entities;
        this.frames = frames;
        this.matters = matters;
        this.nationalities = nationalities;
        for (int i = 0; i < entities.size(); i++) {
            for (NameMention mention : entities.get(i).mentions()) {
                entityOf.put(mention.span(), i);
            }
        }
    }

    /** A phrase by its number. */
    Phrase phrase(int index) {
        return clauses.phrases().get(index);
    }

    /** A phrase and those that "and" joins to it. */
    List<Participant> ofPhrase(int index) {
        if (index < 0) {
            return List.of();
        }
        Phrase phrase = clauses.phrases().get(index);
        return listed(phrase, phrase.end());
    }

    /** The same of a phrase that is not a trigger's own. */
    List<Participant> besides(int index, Trigger trigger) {
        if (index < 0 || index == trigger.phrase()) {
            return List.of();
        }
        Phrase phrase = clauses.phrases().get(index);
        return listed(phrase, phrase.end());
    }

    /** A phrase that is no matter. */
    List<Participant> somebody(int phrase) {
        return phrase < 0 || matters.isMatter(clauses.phrases().get(phrase)) ? List.of() : ofPhrase(phrase);
    }

    /** A phrase from a word in it on, and those that "and" joins to it. */
    List<Participant> ofPart(Phrase phrase, int first) {
        return listed(part(phrase, first), phrase.end());
    }

    /** A phrase and those that "and" joins to it. */
    List<Participant> listed(Phrase first, int end) {
        if (isOnlyPointing(first)) {
            return List.of();
        }
        List<Participant> found = new ArrayList<>(1);
        add(first, found);
        int at = end;
        boolean some = first.first() < first.head() && text.is(text.tokens().get(first.first() + 1), OF);
        while (found.size() < MOST_JOINED && at < text.tokens().size()) {
            int p = clauses.phraseAt(at);
            if (some
                    && at + 1 < text.tokens().size()
                    && text.folded(text.tokens().get(at)).equals(AND_OF)) {
                // "Some of X and of Y".
                int other = clauses.phraseAt(at + 1);
                if (other >= 0 && clauses.phrases().get(other).first() == at + 1) {
                    add(clauses.phrases().get(other), found);
                    at = clauses.phrases().get(other).end();
                    continue;
                }
            }
            Phrase next = p < 0 ? null : clauses.phrases().get(p);
            if (next == null || next.first() != at || !next.joined() || next.letter() != 0) {
                break;
            }
            boolean deed = isDeed(next.head()) || matters.isMatter(next);
            if (deed && !isDeed(first.head()) && !matters.isMatter(first)) {
                break;
            }
            add(next, found);
            at = next.end();
        }
        return found;
    }

    /** Whether a phrase is "this" or "that" alone, which stands for what was said and for nobody; not "these", who are people. */
    private boolean isOnlyPointing(Phrase phrase) {
        return phrase.end() == phrase.first() + 1
                && (clauses.tag(phrase.first()) == Tag.DEMONSTRATIVE || isAllOfNobody(phrase))
                && THESE.stream().noneMatch(text.folded(text.tokens().get(phrase.first()))::endsWith);
    }

    /** Whether a phrase is "all" or "each", with neither "of" nor "who" behind it. */
    private boolean isAllOfNobody(Phrase phrase) {
        int next = phrase.end();
        boolean more = next < text.tokens().size()
                && (clauses.tag(next) == Tag.RELATIVE || clauses.tag(next) == Tag.PREPOSITION);
        return clauses.tag(phrase.first()) == Tag.QUANTIFIER
                && !more
                && ALL.stream().anyMatch(text.folded(text.tokens().get(phrase.first()))::endsWith);
    }

    // What somebody is.

    /** Whether two are one: in the same place, or the same entity. */
    static boolean isSame(Participant one, Participant other) {
        return one.span().equals(other.span())
                || (one.entity() != null && one.entity().equals(other.entity()));
    }

    /** Whether somebody is one of those already. */
    static boolean has(List<Participant> all, Participant one) {
        for (Participant other : all) {
            if (isSame(one, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is a country or its government. */
    boolean isState(Participant one) {
        Integer entity = one.entity();
        return entity != null
                && entities.get(entity).type() == NameMention.Type.LOCATION
                && one.code() != null
                && one.code().endsWith(GOVERNMENT);
    }

    /** Whether somebody is "his counterpart", and so whom another meets. */
    boolean isCounterpart(Participant one) {
        String word = text.folded(text.tokens().get(text.tokenAt(one.span().start())));
        return word.startsWith(COUNTERPART)
                && word.length() > COUNTERPART.length()
                && (word.endsWith("\u0647") || word.endsWith("\u0647\u0627") || word.endsWith("\u0647\u0645"));
    }

    /** Whether the words for somebody are for a matter: the signing of the treaty. */
    boolean isMatter(Participant one) {
        return one.entity() == null
                && matters.isMatterOfNobody(text.tokenAt(one.span().start()));
    }

    /** Whether the words for somebody are headed by what can only be a verbal noun: the choice of Tunis. */
    boolean isDeed(Participant one) {
        int at = text.tokenAt(one.span().start());
        return one.entity() == null
                && isDeed(at)
                && words.can(at, r -> r.list() == WordList.MASDAR && r.pronoun() == 0)
                && matters.isMatter(at);
    }

    /** Whether the words for somebody are for a deed with nobody named behind it. */
    boolean isDeedOfNobody(Participant one) {
        return isDeed(one) && isMatter(one);
    }

    /** Whether a word can only be a verbal noun: what "and" joins to somebody is another deed. */
    boolean isDeed(int at) {
        return clauses.tag(at) != Tag.NAME
                && words.can(at, r -> r.list() == WordList.MASDAR)
                && !words.can(
                        at,
                        r -> r.list() == WordList.AGENT
                                || (r.list() == WordList.NOUN
                                        && !words.cell(r, "class").equals("act")));
    }

    // Spans, entities and codes.

    /** A phrase that begins inside another. */
    private static Phrase part(Phrase phrase, int first) {
        return first <= phrase.first()
                ? phrase
                : new Phrase(first, phrase.end(), first, -1, -1, (char) 0, false, phrase.definite(), 'u', false, -1);
    }

    /** Adds who a phrase is: by the name in it, else by the codes of its words; of "a number of" by those of whom they are. */
    private void add(Phrase phrase, List<Participant> found) {
        Phrase whole = whole(phrase);
        Span own = phrase.start() >= 0
                ? clauses.span(phrase)
                : new Span(startOf(phrase), text.tokens().get(phrase.end() - 1).end());
        Span span =
                whole == null ? own : new Span(own.start(), clauses.span(whole).end());
        int mention = phrase.mention();
        if (mention < 0) {
            mention = mentionAt(phrase.head());
        }
        Integer entity = mention < 0 ? null : entityOf.get(names.get(mention).span());
        String code = entity == null ? code(phrase) : entities.get(entity).code();
        if (code == null && whole != null) {
            int group = whole.mention() < 0 ? mentionAt(whole.head()) : whole.mention();
            Integer body = group < 0 ? null : entityOf.get(names.get(group).span());
            code = body == null ? code(whole) : entities.get(body).code();
        }
        found.add(new Participant(entity, code, span));
    }

    /** Of "a number of", "a group from": the phrase behind "of" that says of whom, or null. */
    private @Nullable Phrase whole(Phrase phrase) {
        int of = phrase.end();
        if (of + 1 >= text.tokens().size() || !text.is(text.tokens().get(of), OF) || !isPart(phrase)) {
            return null;
        }
        int p = clauses.phraseAt(of + 1);
        Phrase whole = p < 0 ? null : clauses.phrases().get(p);
        return whole != null && whole.first() == of + 1 ? whole : null;
    }

    /** Whether a phrase is a number or a group of somebody. */
    private boolean isPart(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.NUMBER || tag == Tag.QUANTIFIER) {
                return true;
            }
        }
        return !phrase.definite() && words.can(phrase.head(), r -> frames.isGroup(words, r));
    }

    /** Where a part of a phrase begins in the source, its title and its name included. */
    private int startOf(Phrase phrase) {
        Token token = text.tokens().get(phrase.first());
        int mention = mentionAt(phrase.first());
        return mention < 0
                ? token.start()
                : Math.max(token.start(), Math.min(names.get(mention).span().start(), titleStart(mention)));
    }

    private int titleStart(int mention) {
        TitleUse title = names.get(mention).title();
        return title == null ? Integer.MAX_VALUE : title.span().start();
    }

    /** The name that begins in a token, with its title, or -1. */
    private int mentionAt(int token) {
        int low = Sorted.firstFrom(names, NameMention::endToken, token + 1);
        if (low >= names.size()) {
            return -1;
        }
        NameMention name = names.get(low);
        boolean title = name.title() != null
                && name.title().span().start() <= text.tokens().get(token).end()
                && name.title().span().end() <= name.span().start() + 1
                && name.title().span().end() > text.tokens().get(token).start();
        return name.firstToken() <= token || title ? low : -1;
    }

    /** The code of somebody who is not named: a country in the phrase and the sector of its noun. */
    private @Nullable String code(Phrase phrase) {
        String country = "";
        for (int i = phrase.first(); i < phrase.end() && country.isEmpty(); i++) {
            country = nationalities.of(i);
            int mention = country.isEmpty() ? mentionAt(i) : -1;
            Integer entity =
                    mention < 0 ? null : entityOf.get(names.get(mention).span());
            Entity place = entity == null ? null : entities.get(entity);
            String code = place == null || place.type() != NameMention.Type.LOCATION ? null : place.code();
            country = code != null && code.length() >= COUNTRY ? code.substring(0, COUNTRY) : country;
        }
        String sector = "";
        WordReading agent = words.first(phrase.head(), r -> r.list() == WordList.AGENT);
        if (agent != null) {
            sector = words.cell(agent, "code");
        }
        String whole = country + sector;
        return whole.isEmpty() ? null : whole;
    }
}
