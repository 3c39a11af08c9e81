package org.mujaz.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.text.Token.Kind;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Finds persons again who were named in full, by the last part of their names or by what papers call them for short.
 *
 * <p>What is also an ordinary word, a place or a title is believed only beside a verb of saying. It makes no difference whether the
 * full name comes first, since a headline has the short one.
 */
final class LearnedNames {

    private static final Set<String> HIS_WORDS = Set.of("\u0642\u0648\u0644\u0647", "\u0642\u0648\u0644\u0647\u0627");

    private final NameLexicon names;
    private final WordClasses words;

    LearnedNames(NameLexicon names, WordClasses words) {
        this.names = names;
        this.words = words;
    }

    /**
     * Adds to {@code mentions} where persons who are among them in full are named again.
     *
     * @param lexical what its words can be
     * @param taken which tokens are of times, and so of no name
     */
    void find(Text text, Words lexical, boolean[] taken, List<NameMention> mentions) {
        Learned learned = new Learned();
        boolean[] named = taken.clone();
        for (NameMention mention : mentions) {
            Arrays.fill(named, mention.firstToken(), mention.endToken(), true);
            if (mention.type() == NameMention.Type.PERSON
                    && mention.form() == Form.NAME
                    && mention.endToken() > mention.firstToken() + 1) {
                learn(text, lexical, mention, learned);
                learnGiven(text, mention, learned);
            }
        }
        learned.addGivens();
        dropMisread(text, learned, named, mentions);
        for (int i = 0; i < named.length && !learned.forms.isEmpty(); i++) {
            Token token = text.tokens().get(i);
            boolean alike = !named[i]
                    && token.kind() == Kind.WORD
                    && (ending(text.folded(), token.foldedStart(), token.foldedEnd()) & learned.endings) != 0;
            if (alike) {
                int end = again(text, lexical, named, i, learned, mentions);
                i = Math.max(i, end - 1);
            }
        }
    }

    /** Whether what was read as a body is the end of the name of a person named in full, "the house of …". */
    private static boolean isPair(Text text, Learned learned, NameMention mention) {
        int first = mention.firstToken();
        return mention.type() != NameMention.Type.PERSON
                && mention.endToken() == first + 2
                && mention.span().start() == text.tokens().get(first).start()
                && learned.forms.containsKey(text.folded(text.tokens().get(first)) + " "
                        + text.folded(text.tokens().get(first + 1)));
    }

    /**
     * Drops places that were read with a preposition written on where the word as it stands is the name of a person named in full, and
     * bodies that are the end of such a name.
     */
    private static void dropMisread(Text text, Learned learned, boolean[] named, List<NameMention> mentions) {
        mentions.removeIf(mention -> {
            if (learned.hasPairs && isPair(text, learned, mention)) {
                Arrays.fill(named, mention.firstToken(), mention.endToken(), false);
                return true;
            }
            Token token = text.tokens().get(mention.firstToken());
            boolean peeled = mention.type() == NameMention.Type.LOCATION
                    && mention.endToken() == mention.firstToken() + 1
                    && mention.span().start() > token.start()
                    && Boolean.TRUE.equals(learned.forms.get(text.folded(token)));
            if (peeled) {
                named[mention.firstToken()] = false;
            }
            return peeled;
        });
    }

    /** What a person may be called: the last part of his name with its particle, and what papers call him. */
    private void learn(Text text, Words lexical, NameMention mention, Learned learned) {
        int last = mention.endToken() - 1;
        Token token = text.tokens().get(last);
        String family = text.folded(token);
        boolean joined = words.isParticle(names, text, last - 1);
        if (joined && last - 1 > mention.firstToken()) {
            learned.add(text.folded(text.tokens().get(last - 1)) + " " + family, true);
        } else if (family.length() > 2 && !joined) {
            learned.add(family, !words.isOrdinary(text, token) && mayStandAlone(text, lexical, last));
        }
        for (String called : names.shortForms(mention.key())) {
            learned.add(called, called.indexOf(' ') >= 0);
        }
    }

    /** A person named in full may be called by the given name alone beside a verb of saying, if no other has it. */
    private void learnGiven(Text text, NameMention mention, Learned learned) {
        int first = mention.firstToken();
        Token token = text.tokens().get(first);
        Hit given = names.hits(text, first, first + 1).longest(NameList.GIVEN);
        Token last = text.tokens().get(mention.endToken() - 1);
        boolean plain = given != null && given.foldedStart() == token.foldedStart();
        boolean ruler = mention.endToken() - first > 2 && words.isParticle(names, text, first + 1);
        if (plain && (mention.endToken() - first == 2 || ruler)) {
            learned.addGiven(text.folded(token), text.folded(last));
        }
    }

    /** Adds the mention of a learned name that begins in token {@code at}, if one does; the token behind it, or 0. */
    private int again(Text text, Words lexical, boolean[] named, int at, Learned learned, List<NameMention> mentions) {
        Token token = text.tokens().get(at);
        String whole = text.folded(token);
        boolean pair = learned.hasPairs
                && at + 1 < named.length
                && !named[at + 1]
                && text.tokens().get(at + 1).kind() == Kind.WORD;
        for (int clitic = 0; clitic <= 2 && whole.length() - clitic > 1; clitic++) {
            if (clitic > 0 && !words.isClitic(whole.charAt(clitic - 1))) {
                break;
            }
            String word = whole.substring(clitic);
            String two = pair ? word + " " + text.folded(text.tokens().get(at + 1)) : "";
            boolean isPair = pair && learned.forms.containsKey(two);
            Boolean anywhere = isPair ? Boolean.TRUE : learned.forms.get(word);
            boolean believed = anywhere != null
                    && !isOfOthers(text, named, at)
                    && !(anywhere && !isPair && goesOn(text, lexical, named, at, word))
                    && (isPair || !words.endsAsPreposition(text, token, clitic))
                    && (isPair
                            || (anywhere
                                    && !words.isOrdinary(text, token)
                                    && (clitic == 0 || names.given(word) == null))
                            || (clitic == 0 && isSpeechBeside(text, at)));
            if (believed) {
                int end = isPair ? at + 2 : at + 1;
                int given = Boolean.TRUE.equals(anywhere) && clitic == 0 ? givenBefore(text, lexical, named, at) : -1;
                if (given >= 0) {
                    mentions.add(relative(text, at - 1, given, end));
                    named[at - 1] = true;
                    return end;
                }
                mentions.add(new NameMention(
                        text.folded()
                                .source(
                                        token.foldedStart() + clitic,
                                        text.tokens().get(end - 1).foldedEnd()),
                        NameMention.Type.PERSON,
                        Form.SHORT,
                        "name.learned",
                        "",
                        null,
                        null,
                        at,
                        end));
                return end;
            }
        }
        return 0;
    }

    /** Somebody else of the same family, named in full: his given name stands right before the family name. */
    private static NameMention relative(Text text, int first, int foldedStart, int end) {
        return new NameMention(
                text.folded().source(foldedStart, text.tokens().get(end - 1).foldedEnd()),
                NameMention.Type.PERSON,
                Form.NAME,
                "name.family",
                "",
                null,
                null,
                first,
                end);
    }

    /** Where a given name begins in the folded text that stands right before a family name, or -1. */
    private int givenBefore(Text text, Words lexical, boolean[] named, int at) {
        if (at == 0 || named[at - 1] || text.tokens().get(at - 1).kind() != Kind.WORD) {
            return -1;
        }
        if (words.isOrdinary(text, text.tokens().get(at - 1)) || isVerb(text, lexical, at)) {
            return -1;
        }
        Hit best = null;
        for (Hit hit : names.hits(text, at - 1, at)) {
            Reading first = hit.as(NameList.GIVEN);
            boolean given = first != null
                    && !(names.isCommon(first) && lexical.can(at - 1, word -> word.list() == WordList.MASDAR))
                    && !hit.article()
                    && hit.as(NameList.TITLE) == null
                    && (hit.clitics() == 0 || words.isAnd(text, text.tokens().get(at - 1)));
            best = given && (best == null || hit.clitics() < best.clitics()) ? hit : best;
        }
        return best == null || best.clitics() > 1 ? -1 : best.foldedStart();
    }

    /** Whether what stands before {@code at} is a verb, and no first name that is one, too, of somebody who speaks. */
    private boolean isVerb(Text text, Words lexical, int at) {
        boolean speaker = at + 1 < text.tokens().size()
                && words.opensContent(text, at + 1)
                && text.tokens().get(at + 1).kind() == Kind.WORD;
        return !speaker && lexical.can(at - 1, WordReading::isVerb);
    }

    /** Whether a first name, which is the last part of somebody's, too, has another part of a name behind it. */
    private boolean goesOn(Text text, Words lexical, boolean[] named, int at, String word) {
        int next = at + 1;
        if (next >= named.length
                || named[next]
                || text.tokens().get(next).kind() != Kind.WORD
                || words.isOrdinary(text, text.tokens().get(next))
                || names.given(word) == null) {
            return false;
        }
        Hits hits = names.hits(text, next, next + 1);
        if (hits.isEmpty()) {
            return lexical.at(next).isEmpty();
        }
        for (Hit hit : hits) {
            if (hit.clitics() == 0 && (hit.as(NameList.GIVEN) != null || hit.as(NameList.FAMILY) != null)) {
                return !lexical.can(next, WordReading::isVerb);
            }
        }
        return false;
    }

    /** Whether a family or its father or son is named, and not the person who was: "the … family", "… the father". */
    private boolean isOfOthers(Text text, boolean[] named, int at) {
        boolean family =
                at > 0 && !named[at - 1] && words.isFamily(text, text.tokens().get(at - 1));
        boolean generation = at + 1 < named.length
                && words.isDefinite(text, text.tokens().get(at + 1))
                && words.isParticle(names, text, at + 1);
        return family || generation;
    }

    /** Whether a verb of saying stands right before or right behind, or "his words" behind. */
    private boolean isSpeechBeside(Text text, int at) {
        return (at > 0 && words.isReporting(text, at - 1))
                || (at + 1 < text.tokens().size()
                        && (words.isReporting(text, at + 1)
                                || HIS_WORDS.contains(text.folded(text.tokens().get(at + 1)))));
    }

    /**
     * Whether the last word of a name may be used for it alone: no number, title, place, nationality, and no ordinary word unless
     * with the article.
     */
    private boolean mayStandAlone(Text text, Words lexical, int at) {
        boolean definite = words.isDefinite(text, text.tokens().get(at));
        for (Hit hit : names.hits(text, at, at + 1)) {
            if (hit.clitics() > 0 && !hit.article()) {
                continue;
            }
            Reading family = hit.as(NameList.FAMILY);
            Reading given = hit.as(NameList.GIVEN);
            Reading demonym = hit.as(NameList.DEMONYM);
            boolean common = (family != null && names.isCommon(family)) || (given != null && names.isCommon(given));
            boolean nation = demonym != null && !names.cell(demonym, "kind").equals("city");
            Reading place = hit.as(NameList.PLACE);
            boolean town = place != null
                    && !(definite
                            && family != null
                            && names.isCommon(place)
                            && !lexical.can(at, word -> word.list() == WordList.ADJECTIVE));
            if ((common && !definite) || nation || hit.as(NameList.TITLE) != null || town) {
                return false;
            }
        }
        return !words.isOrdinal(text, at);
    }

    /** A bit by a word's last two letters: most words do not end as any of a few others does. */
    private static long ending(CharSequence letters, int from, int to) {
        return 1L << (31 * letters.charAt(Math.max(from, to - 2)) + letters.charAt(to - 1));
    }

    /** What persons named in full may be called afterwards. */
    private static final class Learned {
        /** By folded words; whether a form may be believed anywhere, and not only beside a verb of saying. */
        private final Map<String, Boolean> forms = new HashMap<>();

        private boolean hasPairs;

        /** How their first words end. */
        private long endings;

        /** Given names with the last part of the only name that begins with them; empty where several do. */
        private final Map<String, String> givens = new HashMap<>();

        void addGiven(String given, String family) {
            givens.merge(given, family, (one, other) -> one.equals(other) ? one : "");
        }

        void addGivens() {
            givens.forEach((given, family) -> {
                if (!family.isEmpty() && !forms.containsKey(given)) {
                    add(given, false);
                }
            });
        }

        void add(String form, boolean anywhere) {
            hasPairs |= form.indexOf(' ') >= 0;
            forms.merge(form, anywhere, Boolean::logicalOr);
            int space = form.indexOf(' ');
            endings |= ending(form, 0, space < 0 ? form.length() : space);
        }
    }
}
