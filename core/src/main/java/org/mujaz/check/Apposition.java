package org.mujaz.check;

import java.util.HashSet;
import java.util.Set;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Sentence;
import org.mujaz.text.Span;

/** What stands beside a name: its office or another description, in front of it or behind it, with a comma between or without. */
final class Apposition {

    /** So many tokens before a name and behind it its description may reach. */
    private static final int BEFORE = 14;

    private static final int BEHIND = 10;

    /** One word is hardly a description: it may be the name of somebody else. */
    private static final int FEWEST = 2;

    private Apposition() {}

    /**
     * Whether an entity of an article stands somewhere beside all the content words of a stretch of a point.
     *
     * @param span a stretch of the point's text; with less than two content words the answer is no
     */
    static boolean stands(Side point, Span span, Side side, Entity entity) {
        for (NameMention mention : entity.mentions()) {
            boolean named = mention.form() == NameMention.Form.NAME || mention.form() == NameMention.Form.SHORT;
            if (named && hasAll(point, span, around(side, mention))) {
                return true;
            }
        }
        return false;
    }

    /** The keys of all words around a name, of its sentence. */
    private static Set<Integer> around(Side side, NameMention mention) {
        Sentence sentence = side.text.sentences().get(side.sentenceOf(mention.firstToken()));
        int first = Math.max(sentence.firstToken(), mention.firstToken() - BEFORE);
        int end = Math.min(sentence.endToken(), mention.endToken() + BEHIND);
        Set<Integer> keys = new HashSet<>();
        for (int t = first; t < end; t++) {
            if (side.wordAt[t] >= 0) {
                for (int key : side.units.get(side.wordAt[t]).keys()) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }

    private static boolean hasAll(Side point, Span span, Set<Integer> keys) {
        int words = 0;
        for (int t = point.text.tokenAt(span.start());
                t < point.wordAt.length && point.text.tokens().get(t).start() < span.end();
                t++) {
            if (point.wordAt[t] < 0) {
                continue;
            }
            words++;
            boolean there = false;
            for (int key : point.units.get(point.wordAt[t]).keys()) {
                there |= keys.contains(key);
            }
            if (!there) {
                return false;
            }
        }
        return words >= FEWEST;
    }
}
