package org.mujaz.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of a page what its markup says is no article: scripts, navigation, comments, lists of other articles, captions, share
 * buttons. A name in a class is only believed of a part that has little of the page's running text, for pages put such names on
 * wrappers of everything.
 */
final class Clutter {

    /** Never text of the article. */
    private static final Set<String> TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "object",
            "embed",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "footer",
            "figure",
            "figcaption",
            "picture",
            "video",
            "audio",
            "canvas",
            "map",
            "dialog",
            "menu",
            "link",
            "meta",
            "amp-ad",
            "amp-embed",
            "amp-sidebar",
            "amp-social-share",
            "amp-iframe",
            "amp-consent",
            "amp-user-notification",
            "amp-sticky-ad",
            "amp-carousel",
            "amp-youtube",
            "amp-twitter",
            "amp-img",
            "amp-video",
            "amp-analytics",
            "amp-auto-ads",
            "amp-next-page");

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "marquee",
            "timer");

    /** Words of class and id that no article's text stands under, even where it is long. */
    private static final Set<String> SURE = Set.of(
            "comments",
            "comment",
            "commentlist",
            "disqus",
            "respond",
            "related",
            "recommended",
            "recommendations",
            "recommend",
            "outbrain",
            "taboola",
            "yarpp",
            "jeg_related",
            "relatedposts",
            "mostread",
            "trending",
            "cookie",
            "cookies",
            "consent",
            "gdpr",
            "newsletter",
            "breadcrumb",
            "breadcrumbs",
            "sharedaddy",
            "addtoany",
            "sharethis",
            "ticker",
            "newsticker",
            "marquee",
            "sidebar",
            "offcanvas",
            "twittertweet",
            "instagrammedia",
            "suggested",
            "suggestions",
            "morenews",
            "seealso",
            "readalso",
            "alsoread",
            "readmore",
            "relatednews",
            "relatedarticles",
            "relatedtopics",
            "relatedlinks",
            "latestnews",
            "megamenu",
            "skiplink",
            "screenreadertext",
            "pictext",
            "imgcaption",
            "photocaption",
            "wpcaptiontext",
            "trcaption",
            "pullquote");

    /** Words that are believed of small parts. */
    private static final Set<String> LIKELY = Set.of(
            "share",
            "sharing",
            "social",
            "caption",
            "wp-caption",
            "credit",
            "credits",
            "copyright",
            "ad",
            "ads",
            "advert",
            "advertisement",
            "adsense",
            "adslot",
            "dfp",
            "gpt",
            "banner",
            "promo",
            "sponsored",
            "popup",
            "modal",
            "overlay",
            "widget",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "footer",
            "pagination",
            "pager",
            "pagelinks",
            "tags",
            "taglist",
            "tagcloud",
            "hashtags",
            "keywords",
            "topics",
            "toolbar",
            "tools",
            "print",
            "player",
            "gallery",
            "slideshow",
            "slider",
            "carousel",
            "thumbnail",
            "thumb",
            "rating",
            "vote",
            "poll",
            "login",
            "signup",
            "subscribe",
            "subscription",
            "paywall",
            "regwall",
            "notification",
            "notice",
            "follow",
            "authorbio",
            "authorbox",
            "bio",
            "breaking",
            "urgent",
            "also",
            "teaser",
            "teasers",
            "latest",
            "popular",
            "more",
            "prev",
            "next",
            "nextprev",
            "prevnext",
            "toc",
            "search",
            "lang",
            "languages",
            "weather",
            "currency",
            "prayer",
            "views",
            "counter",
            "fontsize",
            "listen",
            "audio",
            "figcaption",
            "cap",
            "pic",
            "imagecaption",
            "photocaption",
            "imgcaption",
            "imgdesc",
            "photo",
            "image",
            "imgcredit",
            "app",
            "apps",
            "download",
            "qrcode",
            "header",
            "masthead",
            "topbar",
            "crumbs",
            "infobox",
            "byline",
            "meta",
            "metadata",
            "postmeta",
            "entrymeta",
            "articleinfo",
            "dateline",
            "timestamp",
            "publishdate",
            "date",
            "author",
            "authors",
            "readingtime",
            "inread",
            "share-buttons",
            "embed",
            "tooltip",
            "hidden",
            "accessibility",
            "feedback");

    /** Words of class and id of what stands between title and text and sums it up. */
    private static final Set<String> SUBTITLES = Set.of(
            "sub",
            "subtitle",
            "subheading",
            "subhead",
            "subheadline",
            "deck",
            "dek",
            "kicker",
            "desc",
            "description",
            "standfirst",
            "excerpt",
            "strapline");

    /** In thousandths of the page's running text: what a part may have that is taken out by its name. */
    private static final int MOST_LIKELY = 200;

    private static final int MOST_SURE = 600;

    private static final int MOST_CARD = 600;
    private static final int MOST_BOX = 300;
    private static final int MOST_BOX_LINES = 8;
    private static final int FEWEST_PARAGRAPHS = 3;
    private static final int MOST_SKIPS = 100;
    private static final int MOST_END_WORDS = 6;
    private static final int LONGEST_CAPTION = 160;

    private Clutter() {}

    /** Takes the clutter out of {@code body}, but no part that has one of {@code keep} in it. */
    static void remove(Element body, List<Element> keep) {
        Weights weights = Weights.of(body);
        skipped(body, weights, keep).forEach(Clutter::replace);
        List<Element> out = new ArrayList<>();
        collect(body, weights, weights.in(body), keep, out);
        out.forEach(Clutter::replace);
    }

    /** What stands in its place keeps lines apart, and costs nothing however many children the parent has. */
    private static void replace(Element element) {
        if (element.parent() != null) {
            element.replaceWith(Block.isBlock(element) ? new Element("br") : new TextNode(""));
        }
    }

    /** Parts with a link in front for those who would rather not hear them, which leads to their end. */
    private static List<Element> skipped(Element body, Weights weights, List<Element> keep) {
        List<Element> parts = new ArrayList<>();
        Map<String, Element> byId = new HashMap<>();
        List<Element> links = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (!element.id().isEmpty()) {
                byId.putIfAbsent(element.id(), element);
            }
            String to = element.attr("href");
            if (element.normalName().equals("a")
                    && to.length() > 1
                    && to.charAt(0) == '#'
                    && links.size() < MOST_SKIPS) {
                links.add(element);
            }
        }
        for (Element link : links) {
            Element end = byId.get(link.attr("href").substring(1));
            Element part = end == null || PageMarks.words(end.text()) > MOST_END_WORDS ? null : both(link, end);
            if (part != null
                    && !part.equals(body)
                    && weights.in(part) * 1000 < weights.in(body) * MOST_LIKELY
                    && part.select("a").size() > 1
                    && !containsAny(part, keep)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The smallest part that has both. */
    private static @Nullable Element both(Element one, Element other) {
        Element at = one;
        while (at != null && !contains(at, other)) {
            at = at.parent();
        }
        return at;
    }

    private static void collect(Element element, Weights weights, long all, List<Element> keep, List<Element> out) {
        for (Element child : element.children()) {
            if (isClutter(child, weights, all) && !containsAny(child, keep)) {
                out.add(child);
            } else {
                collect(child, weights, all, keep, out);
            }
        }
    }

    private static boolean containsAny(Element outer, List<Element> inner) {
        return inner.stream().anyMatch(each -> contains(outer, each));
    }

    /** Whether {@code inner} is {@code outer} or in it. */
    static boolean contains(Element outer, Element inner) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClutter(Element element, Weights weights, long all) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            return true;
        }
        if (tag.equals("html") || tag.equals("body") || tag.equals("main")) {
            return false;
        }
        if (element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            return false;
        }
        long share = all == 0 ? 0 : 1000 * weights.in(element) / all;
        if (tag.equals("amp-list")) {
            return share < MOST_LIKELY;
        }
        if (ROLES.contains(element.attr("role")) || tag.equals("aside") || tag.equals("form")) {
            return share < MOST_SURE;
        }
        if (share < MOST_LIKELY && isHidden(element)) {
            return true;
        }
        if (share < MOST_SURE && (isCard(element, weights) || isBox(element, weights))) {
            return true;
        }
        if (tag.equals("article") || Block.isHeading(element) || (tag.equals("p") && share > 0)) {
            return share < MOST_SURE && !tag.equals("article") && hasAny(element, SURE);
        }
        if (share < MOST_SURE && (hasAny(element, SURE) || isPicture(element, weights))) {
            return true;
        }
        return share < MOST_LIKELY && hasAny(element, LIKELY) && !isOneOfMany(element, weights, all);
    }

    static boolean isSubtitle(Element element) {
        return hasAny(element, SUBTITLES);
    }

    /** A picture with the little that is said of it. */
    private static boolean isPicture(Element element, Weights weights) {
        boolean may = element.normalName().equals("div") || element.normalName().equals("span");
        return may
                && weights.in(element) <= LONGEST_CAPTION
                && element.selectFirst("img") != null
                && element.text().length() <= LONGEST_CAPTION;
    }

    /** Whether a part and others of the same class beside it hold much of the running text together: a paragraph each. */
    private static boolean isOneOfMany(Element element, Weights weights, long all) {
        Element parent = element.parent();
        boolean classed = !element.className().isEmpty();
        if (!classed || weights.in(element) == 0 || parent == null || weights.in(parent) * 1000 < all * MOST_LIKELY) {
            return false;
        }
        return weights.inChildren(parent, element.className()) * 1000 >= all * MOST_LIKELY;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.attr("aria-hidden").equals("true");
    }

    /** A piece of another article: small, with a heading that is a link. */
    private static boolean isCard(Element element, Weights weights) {
        String tag = element.normalName();
        boolean may = tag.equals("article") || tag.equals("li") || tag.equals("div") || tag.equals("section");
        if (!may || weights.in(element) > MOST_CARD) {
            return false;
        }
        for (Element child : element.children()) {
            if (child.normalName().equals("a") && child.children().stream().anyMatch(Block::isHeading)) {
                return true;
            }
            if (Block.isHeading(child) && !child.normalName().equals("h1")) {
                Element link = child.selectFirst("a[href]");
                boolean linked =
                        link != null && link.text().length() * 10 > child.text().length() * 8;
                if (link != null && linked && !link.attr("href").startsWith("#")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Titles and labels in a part of their own among paragraphs: several lines, and no sentence. */
    private static boolean isBox(Element element, Weights weights) {
        String tag = element.normalName();
        Element parent = element.parent();
        boolean may = tag.equals("div") || tag.equals("section");
        if (!may
                || parent == null
                || weights.in(element) > MOST_BOX
                || weights.paragraphs(parent) < FEWEST_PARAGRAPHS) {
            return false;
        }
        List<Block> blocks = Block.of(element);
        boolean lines = blocks.size() > 1 && blocks.size() <= MOST_BOX_LINES;
        return lines
                && blocks.stream().noneMatch(block -> MainText.endsSentence(block.text()) || isRow(block.element()));
    }

    private static boolean isRow(Element element) {
        String tag = element.normalName();
        return tag.equals("td") || tag.equals("th") || tag.equals("tr") || tag.equals("li");
    }

    private static boolean hasAny(Element element, Set<String> names) {
        return hasAny(element.className(), names)
                || hasAny(element.id(), names)
                || hasAny(element.attr("data-testid"), names)
                || hasAny(element.attr("data-component"), names);
    }

    /** The words of a class: what stands between spaces, and inside that between hyphens, underscores and humps. */
    private static boolean hasAny(String value, Set<String> names) {
        if (value.isEmpty()) {
            return false;
        }
        Set<String> words = new HashSet<>();
        for (String name : value.split("\\s+")) {
            StringBuilder word = new StringBuilder();
            StringBuilder whole = new StringBuilder();
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                boolean letter = Character.isLetterOrDigit(c);
                boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
                if (!letter || hump) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                if (letter) {
                    word.append(Character.toLowerCase(c));
                    whole.append(Character.toLowerCase(c));
                }
            }
            words.add(word.toString());
            words.add(whole.toString());
            boolean negated = words.contains("no") || words.contains("without") || words.contains("has");
            if (!negated && words.stream().anyMatch(names::contains)) {
                return true;
            }
            words.clear();
        }
        return false;
    }
}
