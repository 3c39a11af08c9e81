package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * A line of a page as a reader sees it: what stands between two beginnings or ends of block elements or line breaks.
 *
 * @param text its characters, every run of spaces one space
 * @param linked how many of them are inside links
 * @param element the block element it stands in
 * @param time the {@code datetime} of a {@code time} element in it, or null
 */
record Block(
        String text, int linked, Element element, @Nullable String time) {

    private static final String BLOCKS =
            " address article aside blockquote body button center dd details dir div dl dt fieldset figcaption"
                    + " figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section"
                    + " summary table tbody td tfoot th thead tr ul amp-list amp-accordion ";

    boolean isHeading() {
        return isHeading(element);
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Thousandths of the text that are links. */
    int linkShare() {
        return text.isEmpty() ? 0 : 1000 * linked / text.length();
    }

    /** The blocks of an element and all in it, in the order of the page. Time and space are linear in its size. */
    static List<Block> of(Element root) {
        return of(root, false);
    }

    /** The same with a space between any two pieces of text, which pages set apart by style alone: for dates and labels. */
    static List<Block> apart(Element root) {
        return of(root, true);
    }

    private static List<Block> of(Element root, boolean apart) {
        Walk walk = new Walk(root, apart);
        walk.children(root, false);
        walk.flush();
        return walk.blocks;
    }

    /** Whether an element has more than {@code limit} characters of text; looks at no more than those. */
    static boolean isLonger(Element element, int limit) {
        int[] left = {limit};
        element.filter((node, depth) -> {
            left[0] -= node instanceof TextNode text ? text.getWholeText().length() : 0;
            return left[0] < 0 ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return left[0] < 0;
    }

    static boolean isBlock(Element element) {
        String name = element.normalName();
        return BLOCKS.contains(" " + name + " ") || (name.indexOf('-') > 0 && hasBlockChild(element));
    }

    private static boolean hasBlockChild(Element element) {
        for (Element child : element.children()) {
            if (BLOCKS.contains(" " + child.normalName() + " ")) {
                return true;
            }
        }
        return false;
    }

    private static final class Walk {
        private final List<Block> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Element owner;
        private int linked;
        private @Nullable String time;

        private final boolean apart;

        Walk(Element root, boolean apart) {
            this.owner = root;
            this.apart = apart;
        }

        void children(Element element, boolean link) {
            for (Node node : element.childNodes()) {
                if (node instanceof TextNode characters) {
                    append(apart ? " " + characters.getWholeText() : characters.getWholeText(), link);
                } else if (node instanceof Element child) {
                    child(child, link);
                }
            }
        }

        private void child(Element child, boolean link) {
            if (child.normalName().equals("br")) {
                flush();
                return;
            }
            boolean block = isBlock(child);
            Element before = owner;
            if (block) {
                flush();
                owner = child;
            }
            if (child.normalName().equals("time") && child.hasAttr("datetime")) {
                time = child.attr("datetime");
            }
            children(child, link || child.normalName().equals("a"));
            if (block) {
                flush();
                owner = before;
            } else if (child.normalName().equals("td")) {
                append(" ", link);
            }
        }

        private void append(String characters, boolean link) {
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                if (c == '\u00AD' || c == '\uFEFF' || c == '\u200B') {
                    continue;
                }
                boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
                if (!space) {
                    text.append(c);
                    linked += link ? 1 : 0;
                } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                    linked += link ? 1 : 0;
                }
            }
        }

        void flush() {
            String line = text.toString().strip();
            if (!line.isEmpty()) {
                blocks.add(new Block(line, Math.min(linked, line.length()), owner, time));
                time = null;
            }
            text.setLength(0);
            linked = 0;
        }
    }
}
