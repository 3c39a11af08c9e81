package org.mujaz.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.PhraseTable;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;

/** The persons of one article as a point names them first: in full, with the title that the article gives them in front of it. */
final class FullNames {

    private static final int MOST_TOKENS = 12;
    private static final String THE = "\u0627\u0644";
    private static final String COUNTERPART = "\u0646\u0638\u064A\u0631";

    private final Analysis analysis;
    private final Text text;
    private final PhraseTable hehFinal;

    /** By the start of a mention whose it is. */
    private final Map<Integer, Integer> byStart = new HashMap<>();

    /** By last word of a name whose it is, or -1 where it is that of several. */
    private final Map<String, Integer> byLastWord = new HashMap<>();

    FullNames(Analysis analysis, Lexicon lexicon) {
        this.analysis = analysis;
        this.text = analysis.text();
        this.hehFinal = lexicon.table("text/heh-final");
        for (int e = 0; e < analysis.entities().size(); e++) {
            Entity entity = analysis.entities().get(e);
            for (NameMention mention : entity.mentions()) {
                byStart.put(mention.span().start(), e);
            }
            if (entity.type() == NameMention.Type.PERSON) {
                int owner = e;
                byLastWord.merge(lastWord(entity.name()), owner, (a, b) -> a == owner ? a : -1);
            }
        }
    }

    /** The entity that is named at an offset of the source, or -1. */
    int entityAt(int start) {
        return byStart.getOrDefault(start, -1);
    }

    /** Whether a mention of a person is a short form of a name that nobody else in the article bears. */
    boolean isShort(int entity, NameMention mention) {
        Entity person = analysis.entities().get(entity);
        String written = text.quote(mention.span());
        return person.type() == NameMention.Type.PERSON
                && mention.title() == null
                && !written.equals(person.name())
                && isOnly(entity)
                && lastWord(person.name()).equals(lastWord(written));
    }

    /** Whether the last word of a person's name is the name of nobody else. */
    boolean isOnly(int entity) {
        return byLastWord.getOrDefault(lastWord(analysis.entities().get(entity).name()), -1) == entity;
    }

    /** Whether a mention names a person in full. */
    boolean isFull(int entity, NameMention mention) {
        return text.quote(mention.span()).equals(analysis.entities().get(entity).name());
    }

    /** Where the article names an entity in full, with the title in front of the name if it stands alone; nothing for a name of one word without one. */
    Optional<Span> full(int entity) {
        Entity named = analysis.entities().get(entity);
        Span plain = null;
        for (NameMention mention : named.mentions()) {
            boolean whole = text.quote(mention.span()).equals(named.name()) && mention.form() == NameMention.Form.NAME;
            if (!whole) {
                continue;
            }
            Span titled = titled(mention);
            if (titled != null) {
                return Optional.of(titled);
            }
            plain = plain == null ? mention.span() : plain;
        }
        boolean one = named.name().indexOf(' ') < 0;
        return plain == null || (one && named.type() == NameMention.Type.PERSON)
                ? Optional.empty()
                : Optional.of(plain);
    }

    /**
     * The full name of the organisation that speaks in a statement by a noun with the article alone, where the name begins with that noun:
     * of "the ministry" the ministry of what. Nothing where the noun stands anywhere but right behind the verb.
     */
    Optional<Span> ofNoun(Statement statement) {
        Integer speaker = statement.speaker();
        Span noun = statement.speakerSpan();
        if (speaker == null
                || noun == null
                || analysis.entities().get(speaker).type() != NameMention.Type.ORGANIZATION) {
            return Optional.empty();
        }
        Token token = text.tokens().get(text.tokenAt(noun.start()));
        String written = text.folded(token);
        if (!token.span().equals(noun)
                || !written.startsWith(THE)
                || text.tokenAt(noun.start()) != statement.token() + 1) {
            return Optional.empty();
        }
        return full(speaker)
                .filter(span -> text.folded(text.tokens().get(text.tokenAt(span.start())))
                        .equals(written.substring(THE.length())));
    }

    private @Nullable Span titled(NameMention mention) {
        if (mention.title() == null
                || mention.title().span().start() >= mention.span().start()) {
            return null;
        }
        Span span = new Span(mention.title().span().start(), mention.span().end());
        int first = text.tokenAt(span.start());
        int end = mention.endToken();
        if (end - first > MOST_TOKENS || text.folded(text.tokens().get(first)).startsWith(COUNTERPART)) {
            return null;
        }
        for (int i = first; i < end; i++) {
            Token token = text.tokens().get(i);
            if (!token.isWordLike() || (i < mention.firstToken() && hasPronoun(token))) {
                return null;
            }
        }
        return span;
    }

    private boolean hasPronoun(Token word) {
        int end = word.foldedEnd();
        if (word.foldedLength() < 4 || text.folded().isTehMarbuta(end - 1)) {
            return false;
        }
        String folded = text.folded(word);
        boolean pronoun =
                folded.endsWith("\u0647") || folded.endsWith("\u0647\u0627") || folded.endsWith("\u0647\u0645");
        return pronoun && hehFinal.rowOf(text.folded(), word.foldedStart(), end) < 0;
    }

    /** How a person who was named in full is called: by the shortest name that the article uses. */
    Optional<Span> brief(int entity) {
        List<NameMention> mentions = analysis.entities().get(entity).mentions();
        Span best = null;
        for (NameMention mention : mentions) {
            boolean fits = isShort(entity, mention) && mention.form() != NameMention.Form.NOMINAL;
            if (fits
                    && mention.form() != NameMention.Form.PRONOUN
                    && (best == null || mention.span().length() < best.length())) {
                best = mention.span();
            }
        }
        return Optional.ofNullable(best).or(() -> lastOfTwo(entity)).or(() -> full(entity));
    }

    /** The last word of a name of two. */
    private Optional<Span> lastOfTwo(int entity) {
        for (NameMention mention : analysis.entities().get(entity).mentions()) {
            if (isFull(entity, mention) && mention.endToken() - mention.firstToken() == 2) {
                return Optional.of(text.tokens().get(mention.endToken() - 1).span());
            }
        }
        return Optional.empty();
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
