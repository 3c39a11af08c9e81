package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** The box in which a page sums its article up: a list under a heading that says so, or in a part whose class does. */
final class PointsBox {

    private static final int MOST_POINTS = 12;
    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_POINT = 600;
    private static final int LONGEST_HEADING = 40;
    private static final List<String> NAMES = List.of(
            "keypoint",
            "keypoints",
            "highlights",
            "articlesummary",
            "summarybox",
            "summarylist",
            "storyhighlights",
            "bulletpoints",
            "takeaways",
            "keytakeaways",
            "postsummary",
            "newssummary",
            "summarypoints",
            "brief-points");

    private PointsBox() {}

    /**
     * A box.
     *
     * @param element where it was
     */
    record Found(List<String> points, Element element) {}

    /** Finds the box and takes it out of {@code body}; null if there is none. */
    static @Nullable Found take(Element body, PageMarks marks) {
        Found found = named(body);
        found = found == null ? headed(body, marks) : found;
        if (found != null) {
            found.element.remove();
        }
        return found;
    }

    private static @Nullable Found named(Element body) {
        for (Element element : body.getAllElements()) {
            String name = letters(element.className() + " " + element.id());
            if (NAMES.stream().anyMatch(name::contains)) {
                List<String> points = points(element);
                if (!points.isEmpty()) {
                    return new Found(points, element);
                }
            }
        }
        return null;
    }

    private static String letters(String value) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isLetter(c) || c == ' ') {
                letters.append(c);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Found headed(Element body, PageMarks marks) {
        for (Block block : Block.of(body)) {
            boolean mark = block.text().length() <= LONGEST_HEADING
                    && marks.is(behindIcon(block.text()), PageMarks.Kind.POINTS);
            if (!mark) {
                continue;
            }
            Element at = block.element();
            for (int up = 0; up < 3 && at != null && !at.equals(body); up++) {
                Element next = at.nextElementSibling();
                while (next != null && next.normalName().equals("button")) {
                    next = next.nextElementSibling();
                }
                if (next != null) {
                    List<String> points = points(next);
                    points = points.isEmpty() ? single(next) : points;
                    if (!points.isEmpty()) {
                        at.remove();
                        return new Found(points, next);
                    }
                    break;
                }
                at = at.parent();
            }
        }
        return null;
    }

    /** A line without the Latin name of a picture in front, which those without pictures would read. */
    private static String behindIcon(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) < 0x600) {
            at++;
        }
        return line.substring(at);
    }

    /** A summary in one piece behind its heading. */
    private static List<String> single(Element element) {
        String text = element.childrenSize() == 0 ? Metadata.clean(element.text()) : "";
        boolean fits = text.length() <= LONGEST_POINT && PageMarks.words(text) >= 2 * FEWEST_WORDS;
        boolean other =
                element.normalName().equals("a") || element.normalName().equals("p") || Block.isHeading(element);
        return fits && !other ? List.of(text) : List.of();
    }

    /** The items of the first list in {@code element}, or its paragraphs; empty if they are no points. */
    private static List<String> points(Element element) {
        Element list = element.selectFirst("ul, ol");
        Elements items = list != null ? list.select("> li") : element.select("p");
        List<String> points = new ArrayList<>();
        for (Element item : items) {
            String text = Metadata.clean(item.text());
            boolean linked = item.select("a").text().length() * 2 > text.length();
            if (linked || text.length() > LONGEST_POINT || PageMarks.words(text) < FEWEST_WORDS) {
                return List.of();
            }
            points.add(text);
        }
        boolean few = points.size() <= MOST_POINTS;
        boolean all = list != null
                ? element.text().length() < 2 * list.text().length() + 60
                : items.size() <= MOST_POINTS / 2;
        return few && all ? points : List.of();
    }
}
