package org.mujaz.export;

import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.event.Event.Participant;
import org.mujaz.text.Span;

/**
 * Numbers for events that do not change from one run to the next: they are made of the article's id, the place of the trigger and those
 * of the two parties. They have 53 bits, so that programs which know only floating point keep them exact; among a million events two have
 * the same number once in some eighteen thousand data sets.
 */
final class EventIds {

    private static final int BITS = 53;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private EventIds() {}

    static long of(Analysis analysis, Event event, Dyad dyad) {
        long hash = of(analysis.article().id());
        hash = mix(hash, event.trigger());
        hash = mix(hash, dyad.actor());
        hash = mix(hash, dyad.recipient());
        return finish(hash);
    }

    private static long of(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash, text.charAt(i));
        }
        return hash;
    }

    private static long mix(long hash, @Nullable Participant participant) {
        return participant == null ? mix(hash, -1) : mix(hash, participant.span());
    }

    private static long mix(long hash, Span span) {
        return mix(mix(hash, span.start()), span.end());
    }

    private static long mix(long hash, int value) {
        return (hash ^ value) * FNV_PRIME;
    }

    /** Spreads what is left in the upper bits; the constants are those of MurmurHash3's finalizer. */
    private static long finish(long hash) {
        long h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return (h ^ (h >>> 33)) >>> (Long.SIZE - BITS);
    }
}
