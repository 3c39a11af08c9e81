package org.mujaz.name;

import org.mujaz.lexicon.NameList;
import org.mujaz.text.Letters;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/** What the words of a title say: of which role and sector it is, whether it has a pronoun, where a body is named in it. */
final class TitleWords {

    /** Inside a title this says that its field follows: "expert in Iranian affairs". */
    static final String IN = " \u0641\u064A ";

    /** Ends what says of a person only to whom he is close. */
    private static final String FROM = " \u0645\u0646";

    /** Begins the comment of a title that names a portfolio and no body: "foreign minister of France". */
    private static final String WHOLE = "complement without article";

    private final SentenceWords sentence;
    private final Text text;
    private final NameLexicon names;
    private final WordClasses words;
    private final OrganizationNames organizations;
    private final PlaceNames places;
    private final HeadedNames headed;

    TitleWords(SentenceWords sentence, OrganizationNames organizations, PlaceNames places, HeadedNames headed) {
        this.sentence = sentence;
        this.text = sentence.text;
        this.names = sentence.names;
        this.words = sentence.words;
        this.organizations = organizations;
        this.places = places;
        this.headed = headed;
    }

    /** A title that begins in token {@code at}, as far as it names no body. */
    OpenTitle begin(int at, Hit title, int end, Reading reading, int behind) {
        int last = end > at ? end : title.endToken();
        return new OpenTitle(
                title.article() ? sentence.articleStart(title) : title.foldedStart(),
                wording(reading, title, last, end < title.endToken()),
                names.cell(reading, "kind"),
                sector(title, reading),
                title.article(),
                reading.plural(),
                title.article() || isOwned(title),
                behind,
                last);
    }

    /** What a title says of a role: the lexicon's form, or the words as they stand where it is cut before a body; empty for none. */
    String wording(Reading reading, Hit title, int end, boolean cut) {
        if (isRoleless(names.cell(reading, "kind"))) {
            return "";
        }
        if (names.cell(reading, "comment").equals("with a pronoun")) {
            return names.counterpart(reading);
        }
        if (cut) {
            boolean link = words.joinsBody(text, text.tokens().get(end - 1))
                    && text.tokens().get(end - 1).foldedStart() > title.foldedStart();
            return text.quote(text.folded()
                    .source(
                            title.foldedStart(),
                            text.tokens().get(link ? end - 2 : end - 1).foldedEnd()));
        }
        String listed = names.title(reading, isHis(title) && !isHers(title));
        if (listed.endsWith(FROM)) {
            return "";
        }
        int link = IN.length() - 1;
        return (listed + " ").endsWith(IN) ? listed.substring(0, listed.length() - link) : listed;
    }

    /** The sector of a title; none of somebody's deputy, who is of no parliament, and of a captain on a page of sport. */
    private String sector(Hit title, Reading reading) {
        String sector = names.cell(reading, "sector");
        boolean captain = sentence.sport && names.cell(reading, "comment").startsWith("ambiguous");
        boolean deputy = sector.equals("LEG") && isOwned(title);
        return captain || deputy ? "" : sector;
    }

    /** Whether a title is no relative and has no pronoun: an office, a rank, what somebody does. */
    boolean isOfRole(Hit title) {
        Reading reading = title.as(NameList.TITLE);
        return reading != null && !isRoleless(names.cell(reading, "kind")) && !isOwned(title);
    }

    /** Whether a title ends with "his" or "her". */
    boolean isOwned(Hit title) {
        Token last = text.tokens().get(title.endToken() - 1);
        int letter = last.foldedEnd() - 1;
        boolean hers = text.folded().charAt(letter) == Letters.ALEF
                && letter - last.foldedStart() > 2
                && text.folded().charAt(letter - 1) == Letters.HEH;
        return hers || isHis(title);
    }

    /** Whether a title with "his" has the ending of the feminine before it. */
    private boolean isHers(Hit title) {
        int letter = text.tokens().get(title.endToken() - 1).foldedEnd() - 1;
        return text.folded().charAt(letter - 1) == Letters.TEH;
    }

    /** Whether a title ends with "his", and not with the ending of the feminine that folds to the same. */
    private boolean isHis(Hit title) {
        int letter = text.tokens().get(title.endToken() - 1).foldedEnd() - 1;
        return text.folded().charAt(letter) == Letters.HEH && !text.folded().isTehMarbuta(letter);
    }

    /** Whether a word has the ending of a plural that no genitive follows: "gunmen", and not "the gunmen of". */
    boolean isFull(int at) {
        return text.folded(text.tokens().get(at)).endsWith("\u0648\u0646");
    }

    /** Whether a title says nothing of what somebody does: an honorific, a relative. */
    static boolean isRoleless(String kind) {
        return kind.equals("honorific") || kind.equals("kinship");
    }

    /** Whether a kind of titles is that of offices, of which nobody has two by chance. */
    static boolean isOffice(String kind) {
        return kind.equals("office");
    }

    /** The words of a title with the article on each, as it is on its adjectives. */
    static String definite(String words) {
        StringBuilder all = new StringBuilder(words.length() + 4);
        for (String word : words.split(" ")) {
            all.append(all.length() == 0 ? "" : " ")
                    .append(word.startsWith(WordClasses.ARTICLE) ? "" : WordClasses.ARTICLE)
                    .append(word);
        }
        return all.toString();
    }

    /** Where a body is named inside a title ("head of the council of …"), or else where the title ends. */
    int bodyInside(int from, Hit title) {
        Reading reading = title.as(NameList.TITLE);
        int end = title.endToken();
        boolean whole = reading != null && names.cell(reading, "comment").startsWith(WHOLE);
        for (int i = from; i < end; i++) {
            Candidate body = organizations.at(i);
            Reading listed = body == null ? null : body.entry();
            boolean word =
                    i > from - 1 && listed != null && names.isCommon(listed) && body != null && body.endToken() == end;
            body = word ? null : body;
            body = body == null ? places.at(i, false) : body;
            if (body != null && (body.endToken() > i + 1 || end == i + 1)) {
                return i;
            }
            body = whole || words.isDefinite(text, text.tokens().get(i)) ? null : headed.at(i);
            if (body != null && body.endToken() > i + 1) {
                return i;
            }
        }
        return end;
    }
}
