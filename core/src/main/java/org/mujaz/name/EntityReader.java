package org.mujaz.name;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.NameList;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.NameMention.Form;
import org.mujaz.text.Published;
import org.mujaz.text.Text;
import org.mujaz.word.Words;

/**
 * Joins the mentions of an article to entities: what is one entry of the lexicon, what is spelt alike, a person's short name to the
 * only full one that has it, a title alone to the person who was last given it.
 *
 * <p>In doubt nothing is joined: a family name that two persons share stays by itself, a title that nobody was given gives no
 * entity.
 */
public final class EntityReader {

    private final NameLexicon names;
    private final WordClasses words;
    private final Offices offices;
    private final Governments governments;
    private final PronounSubjects pronouns;
    private final ActorCodes codes;
    private final PhraseTable tenures;

    public EntityReader(Lexicon lexicon) {
        this.names = new NameLexicon(lexicon);
        this.words = new WordClasses(lexicon);
        this.offices = new Offices(lexicon);
        this.governments = new Governments(lexicon, words);
        this.pronouns = new PronounSubjects(names, words);
        this.codes = new ActorCodes(names, offices);
        this.tenures = lexicon.table("name/tenures");
    }

    /**
     * The entities of {@code text}, in the order of their first mention.
     *
     * @param lexical what its words can be
     * @param found the names found in it, in order
     * @param published when it was published, which says who held an office
     */
    public List<Entity> read(Text text, Words lexical, List<NameMention> found, Published published) {
        List<NameMention> mentions = new ArrayList<>(found.size());
        for (NameMention mention : found) {
            boolean place = mention.type() == NameMention.Type.LOCATION && isOfState(mention);
            mentions.add(place && governments.acts(text, lexical, mention) ? mention.asActing() : mention);
        }
        EntityJoiner joiner = new EntityJoiner(text, names, published, offices, codes, tenures);
        of(mentions, Form.NAME).forEach(joiner::named);
        of(mentions, Form.SHORT).forEach(joiner::shortened);
        joiner.titled(of(mentions, Form.NOMINAL));
        for (PronounSubjects.Subject subject : pronouns.find(text, lexical, mentions)) {
            joiner.spoke(subject, mentions);
        }
        return joiner.entities();
    }

    private static List<NameMention> of(List<NameMention> mentions, Form form) {
        return mentions.stream().filter(mention -> mention.form() == form).toList();
    }

    /** Whether a place is a country or a capital, which may stand for a government. */
    private boolean isOfState(NameMention mention) {
        return mention.key().startsWith(NameList.COUNTRY.table())
                || mention.key().startsWith(NameList.METONYM.table())
                || names.cellOf(mention.key(), "comment").startsWith("capital");
    }
}
