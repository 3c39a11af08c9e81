package org.mujaz.read;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The element of a page that holds the article's text: one that says so of itself, if it has enough of the page's running text;
 * else the smallest that has most of it.
 */
final class MainElement {

    /** Parts of classes and ids, letters only, that pages give to the body of an article. */
    private static final List<String> NAMES = List.of(
            "articlebody",
            "articlecontent",
            "articletext",
            "articledetails",
            "articlemain",
            "articlestory",
            "storybody",
            "storycontent",
            "storytext",
            "postcontent",
            "postbody",
            "posttext",
            "entrycontent",
            "newsbody",
            "newscontent",
            "newstext",
            "newsdetails",
            "newsdetail",
            "newsstory",
            "newsitembody",
            "detailsbody",
            "detailscontent",
            "detailsnews",
            "contentbody",
            "bodycontent",
            "bodytext",
            "textbody",
            "fullarticle",
            "wysiwyg",
            "richtext",
            "singlecontent",
            "singlepost",
            "paragraphlist",
            "fieldnamebody",
            "fieldbody",
            "thecontent",
            "topiccontent",
            "itemfulltext",
            "innercontent",
            "maincontent",
            "textdetails",
            "livebody",
            "blogcontent",
            "printarea",
            "pagecontent",
            "textcontent",
            "contenttext",
            "newscontainer");

    private static final int HINT_SHARE = 300;
    private static final int ENOUGH = 750;
    private static final int HALF = 500;
    private static final int SOME_LINES = 3;

    /** One part in so many of the running text is enough for what may be the article around its title. */
    private static final int TITLE_SHARE = 4;

    /** Outside that part one in so many is a footer or a label. */
    private static final int LITTLE = 5;

    private static final int LINKED = 750;

    private MainElement() {}

    /** The element that holds the article in {@code body}; {@code body} itself where nothing else does. */
    static Element of(Element body, Weights weights) {
        long all = weights.in(body);
        Element hinted = hinted(body, weights, all);
        Element start = hinted == null ? body : hinted;
        return hinted != null && weights.in(hinted) * 1000 >= all * HINT_SHARE
                ? settle(hinted, weights)
                : descend(start, weights);
    }

    /** The element that holds the article, if {@code opening} is not in {@code main}: the one around that, if it has some text too. */
    static Element with(@Nullable Element opening, Element main, Weights weights) {
        if (opening == null || Clutter.contains(main, opening)) {
            return main;
        }
        Element at = opening;
        Element parent = at.parent();
        while (parent != null
                && !Clutter.contains(parent, main)
                && (weights.lines(at) < SOME_LINES || weights.in(parent) * HALF < weights.in(at) * ENOUGH)) {
            at = parent;
            parent = at.parent();
        }
        boolean enough = weights.lines(at) >= 2 && weights.in(at) * TITLE_SHARE >= weights.in(main);
        boolean apart = parent != null && !Clutter.contains(at, main);
        return enough && apart ? at : main;
    }

    /**
     * The smallest part around the title outside of which nearly all running text is of lists of other articles; {@code body} where the title
     * is not known.
     */
    static Element around(Element body, @Nullable Element heading, Weights weights) {
        Element at = heading;
        while (at != null && (weights.in(at) * TITLE_SHARE < weights.in(body) || weights.lines(at) < 2)) {
            at = at.equals(body) ? null : at.parent();
        }
        Element around = at == null ? body : at;
        for (Element inner = around; !inner.equals(body); ) {
            Element outer = inner.parent();
            if (outer == null) {
                return body;
            }
            long others = 0;
            for (Element child : outer.children()) {
                others += child.equals(inner) || weights.in(child) == 0 || isList(child) ? 0 : weights.in(child);
            }
            around = others * LITTLE > weights.in(around) ? outer : around;
            inner = outer;
        }
        return around;
    }

    /** Whether a part has a heading or a link to every two of its lines of running text. */
    private static boolean isList(Element element) {
        int lines = 0;
        int leads = 0;
        for (Block block : Block.of(element)) {
            lines += Weights.weight(block) > 0 ? 1 : 0;
            leads += block.isHeading() || block.linkShare() > LINKED ? 1 : 0;
        }
        return leads > 1 && leads * 2 >= lines;
    }

    private static @Nullable Element hinted(Element body, Weights weights, long all) {
        Element best = null;
        long most = Math.max(1, all * HINT_SHARE / 1000);
        boolean bestSays = false;
        for (Element element : body.getAllElements()) {
            long weight = weights.in(element);
            if (weight < most) {
                continue;
            }
            boolean says = element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
            if ((says || isNamed(element))
                    && (best == null || says || (!bestSays && isBetter(weight, weights.in(best))))) {
                best = element;
                bestSays = says;
            }
        }
        return best;
    }

    /** An inner element that has nearly all of an outer one is the better one. */
    private static boolean isBetter(long weight, long best) {
        return weight * 100 > best * 80;
    }

    private static boolean isNamed(Element element) {
        return isNamed(element.className()) || isNamed(element.id());
    }

    private static boolean isNamed(String value) {
        if (value.isEmpty()) {
            return false;
        }
        StringBuilder letters = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ' ') {
                letters.append(' ');
            } else if (Character.isLetter(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        for (String name : NAMES) {
            if (letters.indexOf(name) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Inside a wrapper the one part that has it all. */
    private static Element settle(Element element, Weights weights) {
        Element at = element;
        Element child = heaviest(at, weights);
        while (child != null && weights.in(child) * 100 >= weights.in(at) * 97 && weights.lines(child) >= 2) {
            at = child;
            child = heaviest(at, weights);
        }
        return at;
    }

    private static Element descend(Element body, Weights weights) {
        Element at = body;
        while (true) {
            Element child = heaviest(at, weights);
            if (child == null || child.normalName().equals("p") || Block.isHeading(child)) {
                return at;
            }
            long share = weights.in(at) == 0 ? 0 : 1000 * weights.in(child) / weights.in(at);
            boolean many = weights.lines(child) >= SOME_LINES;
            boolean only = weights.lines(child) == weights.lines(at);
            if (!(share >= ENOUGH && (many || only)) && !(share >= HALF && many)) {
                return at;
            }
            at = child;
        }
    }

    private static @Nullable Element heaviest(Element element, Weights weights) {
        Element best = null;
        for (Element child : element.children()) {
            if (weights.in(child) > 0 && (best == null || weights.in(child) > weights.in(best))) {
                best = child;
            }
        }
        return best;
    }

    /** How the element is written in a page, for those who ask where text came from. */
    static String describe(Element element) {
        String name = element.normalName();
        if (!element.id().isEmpty()) {
            return name + "#" + element.id();
        }
        if (element.hasAttr("itemprop")) {
            return name + "[itemprop=" + element.attr("itemprop") + "]";
        }
        String classes = element.className().strip();
        int space = classes.indexOf(' ');
        String first = space < 0 ? classes : classes.substring(0, space);
        return first.isEmpty() ? name : name + "." + first;
    }
}
