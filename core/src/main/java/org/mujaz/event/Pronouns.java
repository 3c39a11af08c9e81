package org.mujaz.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.word.Words;

/**
 * Whom a pronoun written on to a verb or a noun means: received him, their arrest. It is the one person, or the one plural of people, in its
 * sentence before it that agrees with it; where there is none there, in the sentence before. Where two fit nobody is meant.
 */
final class Pronouns {

    /** So near to the head of its sentence a pronoun stands that goes on from the sentence before. */
    private static final int OPENING = 6;

    /** The source of news, which is told of as somebody and seldom one who acts. */
    private static final Set<String> SOURCE =
            Set.of("\u0627\u0644\u0645\u0635\u062F\u0631", "\u0645\u0635\u062F\u0631");

    private static final String HIM = "\u0647";
    private static final String HER = "\u0647\u0627";
    private static final String THEM = "\u0647\u0645";

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final List<NameMention> names;
    private final Parties parties;

    Pronouns(EventText source, Parties parties) {
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.names = source.names;
        this.parties = parties;
    }

    /**
     * Whom the pronoun on a token means.
     *
     * @param others who cannot be meant, since they do it themselves
     */
    List<Participant> meant(int token, List<Participant> others) {
        String word = text.folded(text.tokens().get(token));
        String pronoun = word.endsWith(HER) ? HER : word.endsWith(THEM) ? THEM : word.endsWith(HIM) ? HIM : "";
        if (pronoun.isEmpty()) {
            return List.of();
        }
        Sentence sentence = text.sentenceAt(text.tokens().get(token).start());
        int from = sentence.firstToken();
        List<Participant> found = candidates(pronoun, from, token, others);
        if (found.isEmpty() && from > 0 && token - from < OPENING) {
            Sentence before = text.sentenceAt(text.tokens().get(from - 1).start());
            found = candidates(pronoun, before.firstToken(), from, others);
        }
        return found.size() == 1 ? found : List.of();
    }

    /** Those between two tokens whom a pronoun may mean, each once, as they were named last. */
    private List<Participant> candidates(String pronoun, int from, int to, List<Participant> others) {
        List<Participant> found = new ArrayList<>(2);
        for (int i = to - 1; i >= from; i--) {
            int p = clauses.phraseAt(i);
            Phrase phrase = p < 0 ? null : clauses.phrases().get(p);
            if (phrase == null || phrase.first() != i || phrase.end() > to || !agrees(phrase, pronoun)) {
                continue;
            }
            Participant one = parties.ofPhrase(p).get(0);
            if (!Parties.has(others, one) && !Parties.has(found, one) && !isVerbOf(p, to)) {
                found.add(one);
            }
        }
        return found;
    }

    /** Whether a phrase is the subject of the verb that a token is. */
    private boolean isVerbOf(int phrase, int token) {
        int at = token < text.tokens().size() ? clauses.predicateAt(token) : -1;
        Predicate verb = at < 0 ? null : clauses.predicates().get(at);
        return verb != null && verb.subject() == phrase;
    }

    /** Whether a phrase only says something of another: an adjective, a participle by which something is done besides, the source of news. */
    private boolean isAttribute(Phrase phrase) {
        int head = phrase.head();
        boolean beside = clauses.tag(head) == Tag.ADJECTIVE
                || words.can(head, r -> r.list() == WordList.ACTIVE && r.isAccusative())
                || SOURCE.contains(text.folded(text.tokens().get(head)));
        int before = head - 1;
        boolean behind = phrase.definite()
                && before >= 0
                && phrase.isBare()
                && (clauses.tag(before) == Tag.NOUN || clauses.tag(before) == Tag.ADJECTIVE);
        return beside || (behind && !isArgument(phrase));
    }

    /** Whether a phrase is the subject or the object of a verb. */
    private boolean isArgument(Phrase phrase) {
        int p = clauses.phraseAt(phrase.first());
        Sentence sentence = text.sentenceAt(text.tokens().get(phrase.first()).start());
        return clauses.predicatesIn(sentence.firstToken(), sentence.endToken()).stream()
                .anyMatch(verb -> verb.subject() == p || verb.object() == p);
    }

    private boolean agrees(Phrase phrase, String pronoun) {
        @Nullable NameMention name = phrase.mention() < 0 ? null : names.get(phrase.mention());
        if (name != null && name.type() != NameMention.Type.PERSON) {
            return false;
        }
        boolean people = words.can(phrase.head(), r -> r.list() == WordList.AGENT && r.isPerson());
        if (name == null && (!people || pronoun.equals(HER) || isAttribute(phrase))) {
            return false;
        }
        boolean named = name != null && name.form() == NameMention.Form.NAME;
        return switch (pronoun) {
            case THEM -> !named && (phrase.plural() || phrase.gender() == 'p');
            case HER -> !phrase.plural() && phrase.gender() == 'f';
            default -> !phrase.plural() && phrase.gender() != 'f' && phrase.gender() != 'p';
        };
    }
}
