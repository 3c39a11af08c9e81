package org.mujaz.statement;

import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Tag;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** Which noun phrases can be who says something, by what their words are. */
final class PossibleSpeakers {

    /** "The same", whose noun stands behind it. */
    private static final String SAME = "\u0646\u0641\u0633";

    private final StatementText source;
    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final SpeechLexicon speech;

    PossibleSpeakers(StatementText source) {
        this.source = source;
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.speech = source.speech;
    }

    /** Whether a phrase can be who says something: a name, a person, a body, a text; unknown nouns too. */
    boolean maySpeak(Phrase phrase) {
        if (phrase.mention() >= 0) {
            return true;
        }
        WordReading noun = words.first(phrase.head(), WordReading::isNominal);
        if (noun == null && speech.isAdverb(text, phrase.head())) {
            return false;
        }
        if (noun == null || speech.isSource(words, text, phrase.head()) || speech.isHonorific(text, phrase.head())) {
            return true;
        }
        boolean two = phrase.definite()
                && noun.isDual()
                && source.folded(phrase.head()).endsWith("\u0627\u0646");
        if (two || hasUnknown(phrase) || isAgent(phrase) || isOfBody(phrase)) {
            return true;
        }
        return switch (noun.list()) {
            case ACTIVE, PASSIVE, ADJECTIVE ->
                phrase.definite() || !words.can(phrase.head(), WordReading::isAccusative);
            case NOUN -> {
                String type = words.cell(noun, "class");
                yield type.equals("person") || type.equals("body") || type.equals("text");
            }
            case MASDAR -> isBodyAlone(phrase);
            default -> false;
        };
    }

    /** Whether a phrase is a body by its noun alone, which may be a deed in other words: the union. */
    private boolean isBodyAlone(Phrase phrase) {
        return phrase.definite()
                && phrase.end() - phrase.first() == 1
                && words.can(
                        phrase.head(),
                        r -> r.list() == WordList.NOUN
                                && r.prefix().isDefinite()
                                && words.cell(r, "class").equals("body"));
    }

    /** Whether a word of a phrase is in no list: it is a name that was not found. */
    private boolean hasUnknown(Phrase phrase) {
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (clauses.tag(i) == Tag.NOUN && words.at(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Of "the command of the army": whether what stands in the genitive is a body or a name. */
    private boolean isOfBody(Phrase phrase) {
        for (int i = phrase.head() + 1; i < phrase.end(); i++) {
            if (clauses.tag(i) == Tag.NAME || words.can(i, r -> r.list() == WordList.AGENT)) {
                return words.can(
                        phrase.head(),
                        r -> r.list() == WordList.NOUN && words.cell(r, "class").equals("body"));
            }
        }
        return false;
    }

    /** Whether a phrase is of those who act: a person, a body, a people. */
    boolean isAgent(Phrase phrase) {
        return words.can(phrase.head(), r -> r.list() == WordList.AGENT && isLiving(words.cell(r, "class")));
    }

    private static boolean isLiving(String kind) {
        return kind.equals("person") || kind.equals("body") || kind.equals("people");
    }

    /** Whether a phrase behind a cue is who says it. */
    boolean isSource(Phrase phrase) {
        if (phrase.mention() >= 0) {
            NameMention.Type type = source.names.get(phrase.mention()).type();
            return type == NameMention.Type.PERSON || type == NameMention.Type.ORGANIZATION;
        }
        int head = phrase.head();
        boolean same = head + 1 < phrase.end() && SAME.equals(source.folded(head));
        return speech.isSource(words, text, same ? head + 1 : head) || isAgent(phrase);
    }

    /** Whether a verb of several cannot be that of one person. */
    boolean isSingle(Phrase phrase, WordReading verb) {
        return "mf".indexOf(verb.agreement()) < 0 && source.isPerson(phrase);
    }

    /** Whether a phrase is several. */
    boolean isPlural(Phrase phrase) {
        return phrase.plural()
                || clauses.tag(phrase.first()) == Tag.QUANTIFIER
                || words.can(phrase.head(), WordReading::isPlural);
    }

    /** Whether the head of a phrase is a word for a person. */
    boolean isOfPerson(Phrase phrase) {
        return words.can(phrase.head(), r -> r.list() == WordList.AGENT && r.isPerson());
    }

    /** Whether the head of a phrase is written in the case of an object: a sound plural or a dual. */
    boolean isObjective(Phrase phrase) {
        return phrase.mention() < 0
                && source.folded(phrase.head()).endsWith("\u064A\u0646")
                && words.can(phrase.head(), r -> r.isNominal() && (r.isPlural() || r.isDual()));
    }
}
