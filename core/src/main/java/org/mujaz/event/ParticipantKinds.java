package org.mujaz.event;

import java.util.List;
import java.util.Set;
import org.mujaz.clause.Clauses;
import org.mujaz.clause.Phrase;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event.Participant;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Text;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/** What kind of people a participant is, by its entity, its code or its words. */
final class ParticipantKinds {

    /** What a frame needs whose actor is a crowd that protests, and how many letters of another word that is worth. */
    private static final String CROWD = "@crowd";

    /** Sectors of those who arrest, raid and strike, and announce it. */
    private static final Set<String> AUTHORITIES = Set.of("MIL", "COP", "JUD", "GOV");

    private static final Set<String> ENEMIES = Set.of("REB", "UAF", "CRM");

    private final Text text;
    private final Words words;
    private final Clauses clauses;
    private final List<NameMention> names;
    private final List<Entity> entities;
    private final Set<String> crowds;

    ParticipantKinds(EventText source, EventLists lists) {
        this.text = source.text;
        this.words = source.words;
        this.clauses = source.clauses;
        this.names = source.names;
        this.entities = source.entities;
        this.crowds = lists.crowds();
    }

    /** Whether one of those found is of a class that a frame needs. */
    boolean isOf(String need, List<Participant> found) {
        for (Participant one : found) {
            String code = one.code() == null ? "" : one.code();
            NameMention.Type type =
                    one.entity() == null ? null : entities.get(one.entity()).type();
            boolean is = switch (need) {
                case "@person" -> type == NameMention.Type.PERSON || (type == null && (isPerson(one) || isCount(one)));
                case "@armed" ->
                    code.endsWith("MIL") || code.endsWith("REB") || code.endsWith("COP") || code.endsWith("UAF");
                case "@state" -> type == NameMention.Type.LOCATION || code.endsWith("GOV");
                case "@body" -> type == NameMention.Type.ORGANIZATION || (type == null && !code.isEmpty());
                case "@place" -> type == NameMention.Type.LOCATION;
                case FrameConditions.BY_PERSON -> type == NameMention.Type.PERSON;
                case FrameConditions.ENEMY -> code.endsWith("REB") || code.endsWith("UAF") || isEnemy(one);
                case CROWD -> isCrowd(one);
                default -> false;
            };
            if (is) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is a crowd that protests, by the word for those in it. */
    boolean isCrowd(Participant one) {
        for (int i = text.tokenAt(one.span().start());
                i < text.tokens().size()
                        && text.tokens().get(i).start() < one.span().end();
                i++) {
            boolean protester = words.can(
                    i,
                    r -> r.isNominal()
                            && crowds.contains(words.cell(r, r.list() == WordList.ACTIVE ? "active" : "form")));
            if (protester) {
                return true;
            }
        }
        return false;
    }

    /** Whether "the protesters" are meant, rather than protesters or hundreds of them. */
    boolean isDefiniteCrowd(Participant one) {
        int first = text.tokenAt(one.span().start());
        return words.can(
                first,
                r -> r.isNominal()
                        && r.prefix().isDefinite()
                        && crowds.contains(words.cell(r, r.list() == WordList.ACTIVE ? "active" : "form")));
    }

    /** Whether words for somebody name the army, the police, a court or a government. */
    boolean isAuthority(Participant one) {
        for (int i = text.tokenAt(one.span().start());
                i < text.tokens().size()
                        && text.tokens().get(i).start() < one.span().end();
                i++) {
            if (words.can(i, r -> r.list() == WordList.AGENT && AUTHORITIES.contains(words.cell(r, "code")))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is only counted: nine, three others. */
    private boolean isCount(Participant one) {
        int first = text.tokenAt(one.span().start());
        boolean number = false;
        for (int i = first;
                i < text.tokens().size()
                        && text.tokens().get(i).start() < one.span().end();
                i++) {
            number |= clauses.tag(i) == Tag.NUMBER;
            if (clauses.tag(i) != Tag.NUMBER && clauses.tag(i) != Tag.ADJECTIVE) {
                return false;
            }
        }
        return number;
    }

    private boolean isPerson(Participant one) {
        for (int i = text.tokenAt(one.span().start());
                i < text.tokens().size()
                        && text.tokens().get(i).start() < one.span().end();
                i++) {
            boolean person = words.can(
                    i, r -> r.isNominal() && (r.list() == WordList.AGENT || r.list() == WordList.NOUN) && r.isPerson());
            if (person) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase is of those who do such things rather than undergo them: a state, a body, soldiers, the police. */
    boolean isForce(int phrase) {
        Phrase subject = clauses.phrases().get(phrase);
        if (subject.mention() >= 0) {
            return names.get(subject.mention()).type() != NameMention.Type.PERSON;
        }
        WordReading agent = words.first(subject.head(), r -> r.list() == WordList.AGENT);
        String code = agent == null ? "" : words.cell(agent, "code");
        return subject.definite()
                && (code.equals("GOV") || code.equals("MIL") || code.equals("COP") || code.equals("JUD"));
    }

    /** Whether a phrase is a person who is named. */
    boolean isNamed(Phrase phrase) {
        return phrase.mention() >= 0 && names.get(phrase.mention()).type() == NameMention.Type.PERSON;
    }

    /** Whether a word for somebody is one for rebels or armed men who serve no state. */
    private boolean isEnemy(Participant one) {
        for (int i = text.tokenAt(one.span().start());
                i < text.tokens().size()
                        && text.tokens().get(i).start() < one.span().end();
                i++) {
            boolean enemy = words.can(i, r -> r.list() == WordList.AGENT && ENEMIES.contains(words.cell(r, "code")));
            if (enemy) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody is a place that acts. */
    boolean isPlace(Participant one) {
        return one.entity() != null && entities.get(one.entity()).type() == NameMention.Type.LOCATION;
    }
}
