package org.mujaz.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.FoldedText;

/**
 * Which entities of the articles those of a point are. Two are one if they have one reference; if one name is part of the other and ends
 * as it does; if one is named by an office alone that the other holds.
 */
final class NameMatch {

    private static final String THE = "\u0627\u0644";
    private static final String FOR = "\u0644";
    private static final String FOR_THE = "\u0644\u0644";

    private static final String AMERICAN = "\u0627\u0645\u064A\u0631\u0643";
    private static final String AMERICAN_TOO = "\u0627\u0645\u0631\u064A\u0643";

    /** Long vowels, as folded, and the space. */
    private static final String VOWELS = "\u0627\u0648\u064A\u0649 ";

    /** Names of fewer letters are others where a vowel is. */
    private static final int SPELT = 6;

    /** So many letters beside the vowels two spellings of a name share. */
    private static final int BONES = 4;

    /** Words of so many letters keep what looks like an article. */
    private static final int SHORT = 3;

    private final Ground ground;

    /** For each entity of the point the entities of each article that it may be. */
    private final Map<Integer, List<BitSet>> known = new HashMap<>();

    NameMatch(Ground ground) {
        this.ground = ground;
    }

    /** The entities that one of the point is, by article. */
    List<BitSet> of(Side point, int entity) {
        return known.computeIfAbsent(entity, e -> find(point.analysis.entities().get(e)));
    }

    /** Whether an entity of the point is one of an article. */
    boolean is(Side point, int entity, int side, int other) {
        return of(point, entity).get(side).get(other);
    }

    /** Whether an entity of the point is in any article. */
    boolean isAnywhere(Side point, int entity) {
        return of(point, entity).stream().anyMatch(found -> !found.isEmpty());
    }

    private List<BitSet> find(Entity entity) {
        List<BitSet> all = new ArrayList<>(ground.sides.size());
        for (Side side : ground.sides) {
            BitSet found = new BitSet();
            List<Entity> entities = side.analysis.entities();
            for (int e = 0; e < entities.size(); e++) {
                if (isOne(entity, entities.get(e))) {
                    found.set(e);
                }
            }
            all.add(found);
        }
        return all;
    }

    static boolean isOne(Entity a, Entity b) {
        String name = spelt(a.name());
        String second = spelt(b.name());
        if (a.type() == b.type() && isOneSpelling(name, second)) {
            return true;
        }
        boolean bodies = a.type() == NameMention.Type.ORGANIZATION && b.type() == a.type();
        if (name.equals(second) || (bodies && (opens(name, second) || isShortBody(name, second)))) {
            return true;
        }
        if (a.ref() != null && b.ref() != null) {
            return a.ref().equals(b.ref());
        }
        if (isPerson(a) != isPerson(b)) {
            return false;
        }
        return isOneName(name, second)
                || (isPlace(a) && isPlace(b) && opens(name, second))
                || (isPerson(a) && sharesOffice(a, b));
    }

    /** A name, folded, with "American" as it is spelt most. */
    private static String spelt(String name) {
        return FoldedText.fold(name).replace(AMERICAN, AMERICAN_TOO);
    }

    /** Whether two names differ in nothing but long vowels and spaces, as those of foreign words do from paper to paper. */
    static boolean isOneSpelling(String a, String b) {
        return a.length() >= SPELT
                && b.length() >= SPELT
                && Math.abs(a.length() - b.length()) <= 2
                && skeleton(a).equals(skeleton(b))
                && skeleton(a).length() >= BONES;
    }

    /** A name without its long vowels and spaces. */
    static String skeleton(String name) {
        StringBuilder bones = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (VOWELS.indexOf(name.charAt(i)) < 0) {
                bones.append(name.charAt(i));
            }
        }
        return bones.toString();
    }

    private static boolean isPerson(Entity entity) {
        return entity.type() == NameMention.Type.PERSON;
    }

    private static boolean isPlace(Entity entity) {
        return entity.type() == NameMention.Type.LOCATION;
    }

    /** Whether one name opens the other: "Dakhla" and "Dakhla-Oued Ed-Dahab". */
    private static boolean opens(String a, String b) {
        return a.startsWith(b + ' ') || b.startsWith(a + ' ');
    }

    /**
     * Whether one name of a body is the other with words left out, the first and the last among those that stay: "the labour union" for "the
     * general Tunisian union of labour".
     */
    private static boolean isShortBody(String a, String b) {
        String[] shorter = (a.length() <= b.length() ? a : b).split(" ");
        String[] longer = (a.length() <= b.length() ? b : a).split(" ");
        if (shorter.length < 2
                || shorter.length >= longer.length
                || !bare(shorter[0]).equals(bare(longer[0]))) {
            return false;
        }
        int at = 1;
        for (int i = 1; i < longer.length && at < shorter.length; i++) {
            at += isSameWord(shorter[at], longer[i]) ? 1 : 0;
        }
        return at == shorter.length;
    }

    private static boolean isSameWord(String a, String b) {
        return bare(a).equals(bare(b))
                || bare(a).equals(withoutFor(b))
                || withoutFor(a).equals(bare(b));
    }

    /** A word without its article, and without "for" before the article. */
    private static String bare(String word) {
        return word.length() > SHORT && (word.startsWith(THE) || word.startsWith(FOR_THE)) ? word.substring(2) : word;
    }

    private static String withoutFor(String word) {
        return word.length() > SHORT && word.startsWith(FOR) ? word.substring(1) : word;
    }

    /** Whether one name is the other or a part of it that ends as it does, or begins as it does with two words. */
    private static boolean isOneName(String a, String b) {
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (shorter.equals(longer) || isOtherCase(shorter, longer) || isWrittenTogether(shorter, longer)) {
            return true;
        }
        boolean ends = longer.endsWith(' ' + shorter) || longer.endsWith(" \u0627\u0644" + shorter);
        boolean begins = shorter.indexOf(' ') > 0 && longer.startsWith(shorter + ' ');
        boolean without = shorter.startsWith("\u0627\u0644") && longer.endsWith(' ' + shorter.substring(2));
        return ends || begins || without;
    }

    /** Whether two names differ in nothing but where their words are written together: names with "servant of" and "of the religion". */
    private static boolean isWrittenTogether(String shorter, String longer) {
        return shorter.length() < longer.length()
                && longer.length() - shorter.length() <= 2
                && shorter.replace(" ", "").equals(longer.replace(" ", ""));
    }

    /** Whether two names are one sound plural in different cases. */
    private static boolean isOtherCase(String a, String b) {
        int stem = a.length() - 2;
        return a.length() == b.length()
                && stem > 2
                && a.regionMatches(0, b, 0, stem)
                && isPluralEnding(a, stem)
                && isPluralEnding(b, stem);
    }

    private static boolean isPluralEnding(String name, int at) {
        return name.charAt(at + 1) == '\u0646' && (name.charAt(at) == '\u0648' || name.charAt(at) == '\u064A');
    }

    /** Whether both hold one office and one of them has no name of his own. */
    private static boolean sharesOffice(Entity a, Entity b) {
        if (isNamed(a) && isNamed(b)) {
            return false;
        }
        for (Entity.Role one : a.roles()) {
            for (Entity.Role other : b.roles()) {
                boolean of = one.of() == null || other.of() == null || Objects.equals(one.of(), other.of());
                if (of && one.title().equals(other.title())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether somebody is named anywhere, not only called by an office. */
    static boolean isNamed(Entity entity) {
        return entity.mentions().stream()
                .anyMatch(
                        mention -> mention.form() == NameMention.Form.NAME || mention.form() == NameMention.Form.SHORT);
    }
}
