package org.mujaz.read;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** How much running text each element of a page has in it: characters of lines that are long and not made of links. */
final class Weights {

    /** Shorter lines are headings, labels, dates. */
    private static final int SHORTEST = 40;

    private static final int MOST_LINKED = 400;

    private final IdentityHashMap<Element, long[]> byElement = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Map<String, Long>> byClass = new IdentityHashMap<>();

    private final IdentityHashMap<Element, Integer> paragraphs = new IdentityHashMap<>();

    private Weights() {}

    static Weights of(Element root) {
        Weights weights = new Weights();
        for (Block block : Block.of(root)) {
            int weight = weight(block);
            if (weight > 0) {
                for (Element at = block.element(); at != null; at = at.equals(root) ? null : at.parent()) {
                    long[] sum = weights.byElement.computeIfAbsent(at, e -> new long[2]);
                    sum[0] += weight;
                    sum[1]++;
                }
            }
        }
        return weights;
    }

    /** A line's part of the running text, in characters. */
    static int weight(Block block) {
        int length = block.text().length();
        if (length < SHORTEST || block.linkShare() > MOST_LINKED || block.isHeading() || !hasArabic(block.text())) {
            return 0;
        }
        String tag = block.element().normalName();
        int free = length - block.linked();
        return tag.equals("li") ? free / 2 : free;
    }

    private static boolean hasArabic(String text) {
        int arabic = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                arabic += c >= 0x600 ? 1 : 0;
            }
        }
        return arabic * 3 > letters;
    }

    long in(@Nullable Element element) {
        long[] sum = element == null ? null : byElement.get(element);
        return sum == null ? 0 : sum[0];
    }

    /** How many lines of running text are in it. */
    long lines(Element element) {
        long[] sum = byElement.get(element);
        return sum == null ? 0 : sum[1];
    }

    /** How many paragraphs of running text are right in it. */
    int paragraphs(Element parent) {
        Integer known = paragraphs.get(parent);
        if (known == null) {
            int count = 0;
            for (Element child : parent.children()) {
                count += child.normalName().equals("p") && in(child) > 0 ? 1 : 0;
            }
            known = count;
            paragraphs.put(parent, known);
        }
        return known;
    }

    /** How much is in the children of an element that have a class; counted once for all of them. */
    long inChildren(Element parent, String className) {
        Map<String, Long> sums = byClass.get(parent);
        if (sums == null) {
            sums = new HashMap<>();
            for (Element child : parent.children()) {
                sums.merge(child.className(), in(child), Long::sum);
            }
            byClass.put(parent, sums);
        }
        return sums.getOrDefault(className, 0L);
    }
}
