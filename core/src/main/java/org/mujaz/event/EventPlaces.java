package org.mujaz.event;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Tag;
import org.mujaz.name.NameMention;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;

/** Where an event took place. */
final class EventPlaces {

    /** So many tokens behind a trigger a place is looked for. */
    private static final int REACH = 18;

    private final Text text;
    private final Clauses clauses;
    private final Set<String> local;
    private final int[] placeAt;

    EventPlaces(EventText source, EventLists lists) {
        this.text = source.text;
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
            Integer place = placeIn(phrase);
            if (place != null && firing.recipients().stream().noneMatch(one -> Objects.equals(one.entity(), place))) {
                return place;
            }
        }
        return null;
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
