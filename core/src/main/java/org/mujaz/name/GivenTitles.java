package org.mujaz.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Published;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/**
 * The titles that an article gives to persons, and whom a title alone means.
 *
 * <p>"The minister" is who was last called a minister. Where two were, and both were spoken of since, nobody is meant; a former
 * minister and a present one are not each other. "His counterpart" has the office that was named before in the sentence.
 */
final class GivenTitles {

    /** How many titles back the person whom a title alone means is looked for. */
    private static final int MOST_TITLES = 24;

    private static final String IGO = "IGO";

    /** Begins the titles of directors and coaches, who are of a team where a president is elected: the word is the same. */
    private static final String DIRECTOR = "\u0645\u062F";

    /** How a counterpart who is a woman is called, whatever pronoun stands behind it. */
    private static final String FEMALE_COUNTERPART = TitleUse.COUNTERPART + "\u062A";

    private final Text text;
    private final NameLexicon names;
    private final Published published;
    private final Offices held;
    private final PhraseTable tenures;
    private final List<EntityDraft> drafts;

    /** The titles in the order of the text. */
    private final List<Given> titles = new ArrayList<>();

    /** Who holds an office by the list. */
    private final Map<String, Set<EntityDraft>> holders = new HashMap<>();

    /** Where persons are named, in the order of the text. */
    private final List<Named> persons = new ArrayList<>();

    /** What office the persons have of whom one is known. */
    private final Map<EntityDraft, TitleUse> offices = new HashMap<>();

    /** Where somebody is named. */
    private record Named(NameMention mention, EntityDraft draft) {}

    /** A title that was given to somebody. */
    private record Given(TitleUse title, EntityDraft draft) {}

    /**
     * Of an article of which no titles were noted yet.
     *
     * @param drafts the entities, to which more may come
     */
    GivenTitles(
            Text text,
            NameLexicon names,
            Published published,
            Offices offices,
            PhraseTable tenures,
            List<EntityDraft> drafts) {
        this.text = text;
        this.names = names;
        this.published = published;
        this.held = offices;
        this.tenures = tenures;
        this.drafts = drafts;
    }

    /** Notes the titles that were given to {@code drafts}. */
    void collect() {
        for (EntityDraft draft : drafts) {
            if (draft.type() == NameMention.Type.PERSON) {
                collectOffices(draft);
                TitleUse office = officeOf(draft);
                if (office != null) {
                    offices.put(draft, office);
                }
            }
            for (NameMention mention : draft.mentions()) {
                if (draft.type() == NameMention.Type.PERSON) {
                    persons.add(new Named(mention, draft));
                }
                for (TitleUse title : mention.titles()) {
                    titles.add(new Given(title, draft));
                }
            }
        }
        persons.sort(Comparator.comparingInt(named -> named.mention.span().start()));
        titles.sort(Comparator.comparingInt(given -> given.title.span().start()));
    }

    /** Behind the last title that was given before {@code offset}. */
    private int titlesBefore(int offset) {
        return Sorted.firstFrom(titles, given -> given.title.span().start(), offset);
    }

    /**
     * A title alone means the person who was last given it, of the same country where both say one; else the only person of the
     * article who held it by the lexicon. Where two were given it and both were spoken of since, nobody is meant.
     */
    @Nullable
    EntityDraft meant(NameMention mention) {
        TitleUse alone = mention.title();
        if (alone == null) {
            return null;
        }
        boolean counterpart = alone.title().equals(TitleUse.COUNTERPART);
        String role = counterpart ? names.inGender(role(alone), false) : "";
        int end = titlesBefore(mention.span().start());
        EntityDraft last = null;
        EntityDraft ofBody = null;
        int bodies = 0;
        boolean several = false;
        for (int i = end - 1; i >= Math.max(0, end - MOST_TITLES); i--) {
            Given given = titles.get(i);
            boolean held = (tenure(alone) == Entity.Tenure.FORMER) == (tenure(given.title) == Entity.Tenure.FORMER);
            boolean same = held
                    && (counterpart
                            ? alone.country() != null
                                    && alone.country().equals(given.title.country())
                                    && names.inGender(given.title.title(), false)
                                            .equals(role)
                            : isSame(alone, given.title));
            boolean elsewhere = given.title.of() != null
                    && alone.country() == null
                    && alone.title().indexOf(' ') < 0;
            if (same && elsewhere) {
                ofBody = ofBody == null || ofBody == given.draft ? given.draft : ofBody;
                bodies += ofBody == given.draft ? 0 : 1;
                continue;
            }
            if (same && last == null) {
                last = given.draft;
            }
            several |= same && last != given.draft && isRecent(given.draft, mention);
        }
        boolean chief = alone.title().equals(TitleUse.CHIEF);
        last = last == null && bodies == 0 && !chief ? ofBody : last;
        boolean exact = alone.country() != null;
        TitleUse held = counterpart ? office(alone) : alone;
        return last == null && held != null
                ? holder(
                        held.title(),
                        alone.country(),
                        counterpart ? text.source().length() : mention.span().start())
                : several && !exact ? null : last;
    }

    /** Whether somebody is spoken of in the paragraph of a mention, before it. */
    private boolean isRecent(EntityDraft draft, NameMention mention) {
        int start = mention.span().start();
        Sentence sentence = text.sentenceAt(start);
        int paragraph = text.paragraphs().get(sentence.paragraph()).span().start();
        return draft.isMentionedIn(paragraph, start);
    }

    /** The only person named before {@code end} who holds an office of a country by the lexicon. */
    private @Nullable EntityDraft holder(String title, @Nullable String country, int end) {
        EntityDraft only = null;
        for (EntityDraft draft : holders.getOrDefault(title + "@" + country, Set.of())) {
            if (draft.mentions().get(0).span().start() < end) {
                if (only != null) {
                    return null;
                }
                only = draft;
            }
        }
        return only;
    }

    /** Notes the offices that a person holds by the list. */
    private void collectOffices(EntityDraft draft) {
        String prefix = NameList.PERSON.table() + ":";
        String before = "";
        for (NameMention mention : draft.mentions()) {
            String key = mention.key();
            if (key.startsWith(prefix) && !key.equals(before)) {
                for (Offices.Office office : held.of(key.substring(prefix.length()))) {
                    if (office.isHeldAt(published)) {
                        holders.computeIfAbsent(office.title() + "@" + office.of(), held -> new LinkedHashSet<>())
                                .add(draft);
                    }
                }
                before = key;
            }
        }
    }

    /** Whether a title alone may be one that was given: the same, or the first word of it. */
    private boolean isSame(TitleUse alone, TitleUse given) {
        boolean same = firstWord(alone.title()).equals(firstWord(given.title()))
                && (alone.title().indexOf(' ') < 0 || alone.title().equals(given.title()) || isOfSame(alone, given));
        boolean country = alone.country() == null || alone.country().equals(given.country());
        return same && country && alone.of() == null;
    }

    /** Whether a title is one of a body that is only called by its noun, with the article: of "the ministry". */
    private boolean isOfSame(TitleUse alone, TitleUse given) {
        Span body = given.of();
        int space = alone.title().indexOf(' ');
        String noun = alone.title().substring(space + 1);
        boolean one = body != null
                && given.title().equals(alone.title().substring(0, space))
                && noun.startsWith(WordClasses.ARTICLE)
                && noun.indexOf(' ') < 0;
        return one
                && body != null
                && FoldedText.fold(firstWord(text.quote(body)))
                        .equals(FoldedText.fold(noun.substring(WordClasses.ARTICLE.length())));
    }

    /** What stands before the first space. */
    static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    /** Whether a title is held, by the words in it. */
    Entity.Tenure tenure(TitleUse title) {
        Span span = title.span();
        for (int i = text.tokenAt(span.start());
                i < text.tokens().size() && text.tokens().get(i).start() < span.end();
                i++) {
            Token token = text.tokens().get(i);
            PhraseTable.Match said = tenures.longestFrom(
                    text, token.foldedStart(), i, text.tokens().size());
            Entity.Tenure tenure =
                    said == null ? Entity.Tenure.PRESENT : Entity.Tenure.valueOf(tenures.cell(said.row(), "tenure"));
            boolean team = tenure == Entity.Tenure.ELECT && title.title().startsWith(DIRECTOR);
            if (said != null && !team) {
                return tenure;
            }
        }
        return Entity.Tenure.PRESENT;
    }

    /** The title itself; of a counterpart, that of the last office named before in the sentence. */
    String role(TitleUse title) {
        TitleUse office = office(title);
        boolean counterpart = office != null && title.title().equals(TitleUse.COUNTERPART);
        boolean feminine = counterpart && text.quote(title.span()).contains(FEMALE_COUNTERPART);
        return office == null ? "" : counterpart ? names.inGender(office.title(), feminine) : office.title();
    }

    /** The sector of the title, or of that of which it is a counterpart; null for none. */
    @Nullable
    String sector(TitleUse title) {
        TitleUse office = office(title);
        return office == null ? null : office.sector();
    }

    /** The title itself; of a counterpart, the last office named before in the sentence, or null. */
    private @Nullable TitleUse office(TitleUse title) {
        if (!title.title().equals(TitleUse.COUNTERPART)) {
            return title;
        }
        int start = text.sentenceAt(title.span().start()).span().start();
        for (int i = titlesBefore(title.span().start()) - 1; i >= 0; i--) {
            TitleUse other = titles.get(i).title;
            if (other.span().start() < start) {
                break;
            }
            if (other.office() && !other.title().equals(TitleUse.COUNTERPART)) {
                return isOfStates(other, title) ? null : other;
            }
        }
        return officeOfSpeaker(title);
    }

    /** Whether an office is of a body of states and its counterpart of one state, which has another office then. */
    private static boolean isOfStates(TitleUse office, TitleUse counterpart) {
        return IGO.equals(office.sector()) && counterpart.country() != null;
    }

    /**
     * The office of the person who was named last before a counterpart in his paragraph and is of another country, as it was given to
     * him or as the list has it; null for none.
     */
    private @Nullable TitleUse officeOfSpeaker(TitleUse title) {
        int paragraph = text.sentenceAt(title.span().start()).paragraph();
        int start = text.paragraphs().get(paragraph).span().start();
        int end = Sorted.firstFrom(
                persons, named -> named.mention.span().start(), title.span().start());
        for (int i = end - 1; i >= Math.max(0, end - MOST_TITLES); i--) {
            NameMention mention = persons.get(i).mention;
            if (mention.span().start() < start) {
                break;
            }
            TitleUse office = offices.get(persons.get(i).draft);
            boolean near = mention.span().start()
                    >= text.sentenceAt(title.span().start()).span().start();
            if ((near && office == null) || (office != null && isOfStates(office, title))) {
                return null;
            }
            if (office != null && (title.country() == null || !title.country().equals(office.country()))) {
                return office;
            }
        }
        return null;
    }

    /** The office that a person has by the titles given to him, or else by the list; null for none. */
    private @Nullable TitleUse officeOf(EntityDraft draft) {
        String prefix = NameList.PERSON.table() + ":";
        TitleUse listed = null;
        for (NameMention mention : draft.mentions()) {
            for (TitleUse given : mention.titles()) {
                if (given.office()
                        && !given.title().equals(TitleUse.COUNTERPART)
                        && given.title().indexOf(' ') > 0) {
                    return given;
                }
            }
            String key = listed == null ? mention.key() : "";
            for (Offices.Office office :
                    key.startsWith(prefix) ? held.of(key.substring(prefix.length())) : List.<Offices.Office>of()) {
                if (listed == null && office.isHeldAt(published)) {
                    String country = ActorCodes.isCountry(office.of()) ? office.of() : null;
                    listed = new TitleUse(mention.span(), office.title(), country, null, office.sector(), true, false);
                }
            }
        }
        return listed;
    }
}
