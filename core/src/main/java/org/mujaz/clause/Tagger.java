package org.mujaz.clause;

import java.util.Arrays;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.Sense;
import org.mujaz.word.Words;

/** Says what each token of a sentence is that is no name and no time. */
final class Tagger {

    private final ClauseText source;
    private final Particles particles;
    private final Homographs homographs;
    private final Text text;
    private final Words words;
    private final Tag[] tags;

    Tagger(ClauseLexicon lexicon, ClauseText source) {
        this.source = source;
        this.particles = new Particles(lexicon, source);
        this.homographs = new Homographs(lexicon, source, particles);
        this.text = source.text;
        this.words = source.words;
        this.tags = source.tags;
    }

    /** Tags the tokens from one to before another, which are a sentence. */
    void tag(int from, int to) {
        for (int i = from; i < to; i++) {
            int end = tags[i] == Tag.OTHER ? particles.quantity(i, to) : i;
            if (end > i) {
                Arrays.fill(tags, i, end, Tag.QUANTIFIER);
                i = end - 1;
            } else if (tags[i] == Tag.OTHER) {
                tags[i] = tag(i, from, to);
            }
        }
    }

    private Tag tag(int at, int from, int to) {
        Token token = source.token(at);
        return switch (token.kind()) {
            case PUNCTUATION -> mark(at);
            case NUMBER -> Tag.NUMBER;
            case WORD -> word(at, from, to);
            case LATIN -> Tag.NOUN;
            default -> Tag.OTHER;
        };
    }

    private Tag mark(int at) {
        return switch (source.firstLetter(at)) {
            case ',' -> Tag.COMMA;
            case ':' -> Tag.COLON;
            case '"' -> Tag.QUOTE;
            case '.', ';', '!', '?' -> Tag.STOP;
            default -> text.quotations().opens(at) ? Tag.QUOTE : Tag.OTHER;
        };
    }

    private Tag word(int at, int from, int to) {
        Tag particle = particles.in(at, from, to);
        if (particle != null) {
            return particle;
        }
        if (homographs.isLetting(at, from)) {
            return Tag.AUXILIARY;
        }
        if (!source.blocks.isApposed(at) && homographs.isVerb(at, from, to)) {
            return Tag.VERB;
        }
        if (source.isNumber(at)) {
            return Tag.NUMBER;
        }
        boolean adjective = words.can(at, Sense.NOMINAL) ? words.can(at, Sense.ADJECTIVE) : source.isNationality(at);
        return adjective ? Tag.ADJECTIVE : Tag.NOUN;
    }
}
