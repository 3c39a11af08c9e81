package org.mujaz.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.NameList;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Words;

/**
 * Finds the names of a text: by the lexicon, by what announces them (titles, heads of organisations and places), by how names of
 * persons are built, and then again what was named in full before.
 *
 * <p>At each place the longest name wins; of two as long a person with a title, then the lexicon's order of lists. {@link NameWalk}
 * does it for a sentence, {@link LearnedNames} goes over the article again.
 */
public final class NameReader {

    private static final char ALEF = '\u0627';
    private static final char HEH = '\u0647';
    private static final String GENERAL = "\u0627\u0644\u0639\u0627\u0645";

    private final NameLexicon names;
    private final WordClasses words;
    private final LearnedNames learned;

    public NameReader(Lexicon lexicon) {
        this.names = new NameLexicon(lexicon);
        this.words = new WordClasses(lexicon);
        this.learned = new LearnedNames(names, words);
    }

    /**
     * The names of {@code text}, in order, none inside another.
     *
     * @param lexical what its words can be
     * @param times what of the text is a time, and so no name
     */
    public List<NameMention> read(Text text, Words lexical, List<TimeExpression> times) {
        boolean[] taken = new boolean[text.tokens().size()];
        for (TimeExpression time : times) {
            if (!isOfTitle(text, time)) {
                Arrays.fill(taken, time.firstToken(), time.endToken(), true);
            }
        }
        boolean sport = words.isSport(text);
        List<NameMention> mentions = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            new NameWalk(new SentenceWords(text, lexical, names, words, sport, taken, sentence, mentions)).run();
        }
        learned.find(text, lexical, taken, mentions);
        mentions.sort(Comparator.comparingInt(NameMention::firstToken));
        return mentions;
    }

    /** Whether what reads as a time goes on with a title: "secretary general" has the word for a year. */
    private boolean isOfTitle(Text text, TimeExpression time) {
        int first = time.firstToken();
        Hit title = first == 0 ? null : names.hits(text, first - 1, first + 1).longest(NameList.TITLE);
        return title != null && (title.endToken() > first || isGeneral(text, title, first));
    }

    /** Whether a title with a pronoun stands before "the year", which then is "general": "its secretary general". */
    private static boolean isGeneral(Text text, Hit title, int at) {
        Token before = text.tokens().get(at - 1);
        int last = before.foldedEnd() - 1;
        char letter = text.folded().charAt(last);
        boolean owned = (letter == HEH && !text.folded().isTehMarbuta(last))
                || (letter == ALEF && text.folded().charAt(last - 1) == HEH);
        return owned && title.endToken() == at && text.is(text.tokens().get(at), GENERAL);
    }
}
