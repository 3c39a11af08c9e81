package org.mujaz.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;

/**
 * Takes out the whole articles that pages put under the one they are about, as readers scroll on: each has a title in the same markup
 * as the first.
 */
final class OtherArticles {

    private static final int FEWEST_TITLE_WORDS = 4;
    private static final int MOST_TITLES = 200;
    private static final int LEAST_TEXT = 300;
    private static final int FEWEST_LINES = 2;

    private OtherArticles() {}

    /** Takes them out of {@code body}; nothing where the title is not known. */
    static void remove(Element body, @Nullable Element heading, Weights weights) {
        if (heading == null) {
            return;
        }
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element at = heading; at != null; at = at.parent()) {
            around.add(at);
        }
        String title = Lexicon.key(heading.text());

        boolean behind = false;
        int titles = 0;
        for (Element other : List.copyOf(body.getElementsByTag(heading.normalName()))) {
            if (behind && titles++ < MOST_TITLES && isAlike(other, heading) && isTitle(other, title)) {
                take(other, around, weights, body);
            }
            behind |= other.equals(heading);
        }
    }

    /** Whether two headings have the same class, or where they have none their parents have. */
    private static boolean isAlike(Element one, Element other) {
        if (!one.className().equals(other.className())) {
            return false;
        }
        Element its = one.parent();
        Element others = other.parent();
        return !one.className().isEmpty()
                || (its != null
                        && others != null
                        && !its.className().isEmpty()
                        && its.className().equals(others.className()));
    }

    private static boolean isTitle(Element element, String title) {
        String text = element.text();
        return PageMarks.words(text) >= FEWEST_TITLE_WORDS && !Lexicon.key(text).equals(title);
    }

    /** Takes out the largest part that has this title and not the page's; where all stand in one part, what follows the title. */
    private static void take(Element title, Set<Element> around, Weights weights, Element body) {

        Element part = title;
        Element parent = part.parent();
        while (parent != null && !around.contains(parent)) {
            part = parent;
            parent = part.parent();
        }
        if (parent == null || !around.contains(body)) {
            return;
        }
        if (!part.equals(title)) {
            if (weights.in(part) >= LEAST_TEXT && weights.lines(part) >= FEWEST_LINES) {
                part.remove();
            }
            return;
        }
        if (!title.normalName().equals("h1") || textBefore(title, weights) < LEAST_TEXT) {
            return;
        }
        List<Node> siblings = List.copyOf(parent.childNodes().subList(title.siblingIndex(), parent.childNodeSize()));
        siblings.forEach(Node::remove);
    }

    private static long textBefore(Element title, Weights weights) {
        long text = 0;
        for (Element at = title.previousElementSibling(); at != null; at = at.previousElementSibling()) {
            text += weights.in(at);
        }
        return text;
    }
}
