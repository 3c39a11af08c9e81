package org.mujaz.event;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.word.Words;

/** Where an event took place. */
final class EventPlaces {

    /** So many tokens behind a trigger a place is looked for. */
    private static final int REACH = 18;

    /** Classes of nouns for what is somewhere, or is itself where something happens. */
    private static final Set<String> WHERE = Set.of("place", "thing", "event", "body", "person", "quantity");

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final Set<String> local;
    private final int[] placeAt;

    EventPlaces(EventText source, EventLists lists) {
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.local = lists.local();
        this.placeAt = new int[text.tokens().size()];
        for (int e = 0; e < source.entities.size(); e++) {
            for (NameMention mention : source.entities.get(e).mentions()) {
                if (mention.type() == NameMention.Type.LOCATION) {
                    placeAt[mention.firstToken()] = e + 1;
                }
            }
        }
    }

    /** The place behind "in" or "near" in the trigger's clause. */
    @Nullable
    Integer place(Firing firing, Sentence sentence) {
        Trigger trigger = firing.trigger();
        int to = Math.min(sentence.endToken(), trigger.end() + REACH);
        for (int i = trigger.end(); i < to; i++) {
            Tag tag = clauses.tag(i);
            if (tag == Tag.STOP || tag == Tag.COMPLEMENTIZER || (tag == Tag.VERB && i > trigger.end() + 1)) {
                return null;
            }
            int p = clauses.phraseAt(i);
            Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
            if (phrase == null || phrase.first() != i || !isLocal(phrase)) {
                continue;
            }
            Integer place = isSomewhere(phrase.head()) ? placeIn(phrase) : null;
            if (place != null && firing.recipients().stream().noneMatch(one -> Objects.equals(one.entity(), place))) {
                return place;
            }
        }
        return null;
    }

    /** Whether a phrase headed by a word may say where: a place, what takes place; not "in the legitimacy of Paris's claim". */
    private boolean isSomewhere(int head) {
        return placeAt[head] > 0
                || words.at(head).isEmpty()
                || words.can(
                        head,
                        reading -> reading.list() == WordList.AGENT
                                || (reading.list() == WordList.NOUN && WHERE.contains(words.cell(reading, "class"))));
    }

    private boolean isLocal(Phrase phrase) {
        if (phrase.letter() != 0) {
            return phrase.letter() == '\u0628';
        }
        if (phrase.preposition() < 0) {
            return false;
        }
        String written = text.folded(text.tokens().get(phrase.preposition()));
        return local.contains(written.startsWith("\u0648") ? written.substring(1) : written);
    }

    private @Nullable Integer placeIn(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (placeAt[i] > 0) {
                return placeAt[i] - 1;
            }
        }
        return null;
    }
}
