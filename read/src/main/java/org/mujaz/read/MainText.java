package org.mujaz.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Article;
import org.mujaz.text.TextReader;
import org.mujaz.time.DatelineReader;

/** The lines of the main element that are the article's: what is left when the page's own words are out. */
final class MainText {

    /** A line that is all link and no longer than this leads elsewhere. */
    private static final int MOST_LINK_WORDS = 30;

    private static final int MOSTLY_LINKED = 750;
    private static final int LONG_LINE = 80;
    private static final int SHORT_LINE_WORDS = 12;
    private static final int FEWEST_ENTRIES = 3;

    /** As many words as "three hours ago" may take. */
    private static final int MOST_AGO_WORDS = 4;

    /** A line around the text without an Arabic letter has no more words than this where it is the page's. */
    private static final int MOST_LATIN_WORDS = 4;

    /** Lines without an Arabic letter are players' and plug-ins' in a text of which they are less than one part in so many. */
    private static final int MOST_LATIN = 4;

    /** In characters: a list of three or four other titles. */
    private static final int LONGEST_BOX = 420;

    private static final int MOST_SIGN_OFF_LETTERS = 12;
    private static final int FEWEST_STROKES = 3;

    private final PageMarks marks;
    private final PageDates dates;
    private final TextReader textReader;
    private final DatelineReader datelineReader;

    MainText(Lexicon lexicon, PageMarks marks, PageDates dates) {
        this.marks = marks;
        this.dates = dates;
        this.textReader = new TextReader(lexicon);
        this.datelineReader = new DatelineReader(lexicon);
    }

    /**
     * What was read.
     *
     * @param paragraphs the article's lines
     * @param entries of a live blog; else empty
     * @param paywalled whether a line says that the rest is for subscribers
     */
    record Lines(List<String> paragraphs, List<Page.Entry> entries, boolean paywalled) {}

    /**
     * Reads the lines of {@code main}.
     *
     * @param heading the title's element, or null
     * @param known lines that are said elsewhere: title, author, points
     */
    Lines read(Element main, @Nullable Element heading, Set<String> known) {
        List<Block> blocks = behind(heading, Block.of(main));
        boolean live = blocks.stream().filter(block -> block.time() != null).count() >= FEWEST_ENTRIES;
        int firstLong = firstLong(blocks);
        int lastLong = lastLong(blocks);
        List<String> paragraphs = new ArrayList<>();
        List<Page.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean paywalled = false;
        boolean others = false;
        Element box = null;
        boolean withoutLatin = isMostlyArabic(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (live && block.time() != null) {
                entries.add(new Page.Entry(block.time(), paragraphs.size()));
                others = false;
            }
            PageMarks.Found mark = marks.at(block.text());
            PageMarks.Kind kind = mark == null ? null : mark.kind();
            paywalled |= kind == PageMarks.Kind.PAYWALL;
            if (kind == PageMarks.Kind.COMMENTS && i > lastLong) {
                break;
            }
            boolean behind = i > lastLong || (i == lastLong && block.text().charAt(0) == '(');
            if (mark != null && isOut(mark, block, i < firstLong, behind)) {
                boolean list = kind == PageMarks.Kind.RELATED && mark.rest().isEmpty();
                others = list && (block.isHeading() || nextIsLink(blocks, i));
                box = list ? boxOf(block.element(), main) : null;
                continue;
            }
            if (box != null && Clutter.contains(box, block.element())) {
                continue;
            }
            if (withoutLatin && isLatin(block.text())) {
                continue;
            }
            boolean link = isLink(block);
            others &= link || Weights.weight(block) == 0;
            if (link || (others && !isSentence(block.text())) || isTagLine(block.text())) {
                continue;
            }
            boolean outside = i < firstLong || i > lastLong;
            if (outside && isLabel(block, i > lastLong) && !(live && block.time() != null)) {
                continue;
            }
            String key = Lexicon.key(block.text());
            boolean repeated = block.text().length() >= LONG_LINE && !seen.add(key);
            String text = marks.withoutEnd(block.text());
            if (!known.contains(key) && !repeated && !text.isEmpty()) {
                paragraphs.add(text);
            }
            if (text.length() < block.text().length() && i >= lastLong) {
                break;
            }
        }
        while (!paragraphs.isEmpty() && isTrailer(paragraphs.get(paragraphs.size() - 1))) {
            paragraphs.remove(paragraphs.size() - 1);
        }
        return new Lines(paragraphs, live ? inBounds(entries, paragraphs.size()) : List.of(), paywalled);
    }

    /** The part that a heading of a list of others stands in alone with that list, or null. */
    private static @Nullable Element boxOf(Element heading, Element main) {
        Element box = null;
        for (Element at = heading; at != null && !at.equals(main); at = at.parent()) {
            if (Block.isLonger(at, LONGEST_BOX)) {
                break;
            }
            box = at;
        }
        return box;
    }

    private static boolean isLatin(String text) {
        return text.chars().noneMatch(c -> c >= 0x600) && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isMostlyArabic(List<Block> blocks) {
        long all = 0;
        long latin = 0;
        for (Block block : blocks) {
            all += block.text().length();
            latin += isLatin(block.text()) ? block.text().length() : 0;
        }
        return latin * MOST_LATIN < all;
    }

    /** What stands behind the title; everything, where much of the text stands before it. */
    private static List<Block> behind(@Nullable Element heading, List<Block> blocks) {
        long before = 0;
        long all = 0;
        int from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).element().equals(heading)) {
                from = i + 1;
                before = all;
            }
            all += Weights.weight(blocks.get(i));
        }
        return before * 5 < all ? blocks.subList(from, blocks.size()) : blocks;
    }

    private static List<Page.Entry> inBounds(List<Page.Entry> entries, int paragraphs) {
        return entries.stream().filter(entry -> entry.paragraph() < paragraphs).toList();
    }

    private static int firstLong(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().length() >= LONG_LINE && Weights.weight(blocks.get(i)) > 0) {
                return i;
            }
        }
        return 0;
    }

    private static int lastLong(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (Weights.weight(blocks.get(i)) > 0) {
                return i;
            }
        }
        return blocks.size();
    }

    private boolean isOut(PageMarks.Found mark, Block block, boolean before, boolean behind) {
        return switch (mark.kind()) {
            case POINTS -> before || block.isHeading();
            case PUBLISHED, UPDATED ->
                (before || behind)
                        && (PageMarks.words(mark.rest()) <= MOST_AGO_WORDS || dates.read(mark.rest()) != null);
            case BYLINE, NEXT_PAGE, BREADCRUMB -> before || behind;
            case SOURCE, TICKER, TAGS, READING_TIME, CAPTION -> true;
            case AGO -> PageMarks.words(block.text()) <= MOST_AGO_WORDS && !endsSentence(block.text());
            case END -> behind;
            case COOKIE, LEGAL, SHARE, SUBSCRIBE, COMMENTS, ADVERT, PAYWALL, RELATED -> true;
        };
    }

    /** Whether a line before the text is its first paragraph: a whole sentence or more, and none of the page's own. */
    boolean isLead(Block block) {
        String text = block.text();
        boolean ends = endsSentence(text);
        Element parent = block.element().parent();
        boolean below = Clutter.isSubtitle(block.element()) || (parent != null && Clutter.isSubtitle(parent));
        return ends && !below && text.length() >= LONG_LINE && Weights.weight(block) > 0 && marks.at(text) == null;
    }

    static boolean endsSentence(String text) {
        return ".!?\u061F\u00BB\"\u2026".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean nextIsLink(List<Block> blocks, int at) {
        return at + 1 < blocks.size() && isLink(blocks.get(at + 1));
    }

    private static boolean isLink(Block block) {
        return block.linkShare() > MOSTLY_LINKED && PageMarks.words(block.text()) <= MOST_LINK_WORDS;
    }

    private static boolean isSentence(String text) {
        return text.length() >= LONG_LINE || text.endsWith(".");
    }

    /** Nothing but hashtags. */
    private static boolean isTagLine(String text) {
        if (text.charAt(0) != '#') {
            return false;
        }
        for (String word : text.split(" ")) {
            if (!word.startsWith("#")) {
                return false;
            }
        }
        return true;
    }

    /** A short line around the text that is no sentence: a date, a name, a count of words or readers. */
    private boolean isLabel(Block block, boolean behind) {
        String text = block.text();
        if (PageMarks.words(text) > SHORT_LINE_WORDS) {
            return false;
        }
        boolean ends = endsSentence(text);
        boolean date = dates.read(text) != null || isClock(text);
        boolean latin =
                PageMarks.words(text) <= MOST_LATIN_WORDS && text.chars().noneMatch(c -> c >= 0x600);
        return latin || (date && !isDateline(text)) || (behind && !ends);
    }

    /** A place or an agency with its date opens the text and belongs to it. */
    private boolean isDateline(String text) {
        return datelineReader.read(textReader.read(Article.of(text))).isPresent();
    }

    private static boolean isClock(String text) {
        return text.length() <= 8 && Character.isDigit(text.charAt(0)) && text.indexOf(':') > 0;
    }

    /** A separator or a mark of the end, with or without an editor's initials behind it. */
    private static boolean isTrailer(String text) {
        long letters = text.chars().filter(Character::isLetterOrDigit).count();
        int strokes = 0;
        while (strokes < text.length()
                && text.charAt(strokes) == text.charAt(0)
                && "=*-_#/".indexOf(text.charAt(0)) >= 0) {
            strokes++;
        }
        return letters == 0 || (strokes >= FEWEST_STROKES && letters <= MOST_SIGN_OFF_LETTERS);
    }
}
