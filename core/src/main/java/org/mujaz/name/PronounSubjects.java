package org.mujaz.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.NameList;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Who is meant where a sentence opens with a verb of saying and names no speaker ("and added that"): who spoke in the sentence
 * before.
 *
 * <p>Who spoke is who stands beside a verb of saying there, or whom such a sentence meant in turn. Verb and speaker must agree in
 * gender as far as it is known. In doubt nobody is meant.
 */
final class PronounSubjects {

    private final NameLexicon names;
    private final WordClasses words;

    PronounSubjects(NameLexicon names, WordClasses words) {
        this.names = names;
        this.words = words;
    }

    /** A verb without a speaker, and the index of the mention that is its speaker. */
    record Subject(int token, int mention) {}

    /**
     * The speakers of verbs without one.
     *
     * @param mentions all mentions of a text in order
     */
    List<Subject> find(Text text, Words lexical, List<NameMention> mentions) {
        List<Subject> found = new ArrayList<>();
        int speaker = -1;
        int speakerParagraph = -1;
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            int from = next;
            while (next < mentions.size() && mentions.get(next).firstToken() < sentence.endToken()) {
                next++;
            }
            int verb = opening(text, sentence);
            boolean near = speaker >= 0 && sentence.paragraph() - speakerParagraph <= 1;
            if (verb >= 0 && near && agree(text, lexical, verb, mentions.get(speaker))) {
                found.add(new Subject(verb, speaker));
                speakerParagraph = sentence.paragraph();
                continue;
            }
            int named = speaker(text, mentions, from, next);
            speaker = named;
            speakerParagraph = sentence.paragraph();
        }
        return found;
    }

    /** The verb of saying that opens a sentence and has no subject behind it, or -1. */
    private int opening(Text text, Sentence sentence) {
        int at = sentence.firstToken();
        while (at < sentence.endToken() && text.tokens().get(at).kind() == Token.Kind.PUNCTUATION) {
            at++;
        }
        boolean verb = at + 1 < sentence.endToken() && words.isReporting(text, at);
        return verb && words.hasNoSubjectAt(text, at + 1) ? at : -1;
    }

    /** The person or body beside a verb of saying, of the mentions {@code [from, to)}; -1 for none or for two. */
    private int speaker(Text text, List<NameMention> mentions, int from, int to) {
        int only = -1;
        for (int i = from; i < to; i++) {
            NameMention mention = mentions.get(i);
            boolean maySpeak =
                    mention.type() == NameMention.Type.PERSON || mention.type() == NameMention.Type.ORGANIZATION;
            if (maySpeak && isBesideVerb(text, mention)) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only;
    }

    private boolean isBesideVerb(Text text, NameMention mention) {
        TitleUse title = mention.title();
        int first = mention.firstToken();
        if (title != null && title.span().start() < mention.span().start()) {
            while (first > 0
                    && text.tokens().get(first - 1).start() >= title.span().start()) {
                first--;
            }
        }
        int behind = mention.endToken();
        if (behind < text.tokens().size() && text.foldedChar(text.tokens().get(behind)) == ',') {
            behind++;
        }
        return (first > 0 && words.isReporting(text, first - 1))
                || (behind < text.tokens().size() && words.isReporting(text, behind));
    }

    private boolean agree(Text text, Words lexical, int verb, NameMention speaker) {
        WordReading reading = lexical.first(verb, WordReading::isVerb);
        if (reading == null) {
            return false;
        }
        char agreement = reading.agreement();
        Boolean feminine = isFeminine(text, speaker);
        return agreement == 'm'
                ? feminine == null ? speaker.type() == NameMention.Type.PERSON : !feminine
                : agreement == 'f' && feminine != null && feminine;
    }

    /** Whether a speaker is feminine, or null where that is not known. */
    private @Nullable Boolean isFeminine(Text text, NameMention speaker) {
        String sex = names.cellOf(speaker.key(), "sex");
        TitleUse title = speaker.title();
        if (!sex.isEmpty()) {
            return sex.equals("f");
        }
        if (title != null && !title.title().isEmpty()) {
            int space = title.title().indexOf(' ');
            String head = space < 0 ? title.title() : title.title().substring(0, space);
            return head.endsWith("\u0629");
        }
        if (speaker.type() == NameMention.Type.ORGANIZATION) {
            Token token = text.tokens().get(speaker.firstToken());
            return text.folded().isTehMarbuta(token.foldedEnd() - 1);
        }
        Hit given = names.hits(text, speaker.firstToken(), speaker.endToken()).longest(NameList.GIVEN);
        Reading reading = given == null ? null : given.as(NameList.GIVEN);
        String of = reading == null ? "" : names.cell(reading, "sex");
        return of.equals("m") ? Boolean.FALSE : of.equals("f") ? Boolean.TRUE : null;
    }
}
