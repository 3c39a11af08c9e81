package org.mujaz.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.text.Span;

/**
 * Who says something, as far as the words tell.
 *
 * @param entity the index of the entity, or null where it is nobody who is named
 * @param span the words for the speaker, or null where the verb alone carries somebody who is named
 * @param gender {@code m}, {@code f}, {@code p} for several, or {@code u} where it is not known
 * @param words the folded words that stand for the speaker, without the article
 */
record Speaker(@Nullable Integer entity, @Nullable Span span, char gender, Set<String> words) {

    static final Speaker NOBODY = new Speaker(null, null, 'u', Set.of());

    Speaker {
        words = Set.copyOf(words);
    }

    /** The same where the verb alone carries them; who is nobody named keeps the words, as nothing else tells who it is. */
    Speaker carried() {
        return entity == null ? this : new Speaker(entity, null, gender, words);
    }

    /** Whether a verb or participle of this gender can be the speaker's. */
    boolean agrees(char other) {
        return gender == 'u' || other == 'u' || gender == other;
    }
}
