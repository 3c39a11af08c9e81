package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;

/**
 * Where sentences begin, on UD Arabic-PUD: neighbouring sentences of a document, up to {@value #PARAGRAPH} of them, are joined
 * with a space into a paragraph, and Mujaz must find the joints.
 *
 * <p>Measured again without that space, as careless desks write.
 *
 * <p>The sentences were picked from their documents, so a joint may be one that no writer made; the first of a paragraph is not
 * counted, being given.
 */
final class SentenceBoundaries implements Measure {

    private static final int PARAGRAPH = 5;
    private static final int CONTEXT = 40;
    private static final String NAME = "sentence boundaries, PUD";
    private static final String GLUED = "sentence boundaries, PUD, no space between";

    @Override
    public String gold() {
        return "syntax/ud-pud.conllu";
    }

    @Override
    public List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException {
        TextReader reader = new TextReader(mujaz.lexicon());
        List<List<ConlluSentence>> paragraphs = paragraphs(ConlluSentence.read(gold));
        return List.of(measure(reader, paragraphs, NAME, " ", log), measure(reader, paragraphs, GLUED, "", log));
    }

    private static Score measure(
            TextReader reader, List<List<ConlluSentence>> paragraphs, String name, String joint, MistakeLog log) {
        Boundaries boundaries = new Boundaries();
        for (List<ConlluSentence> paragraph : paragraphs) {
            StringBuilder joined = new StringBuilder();
            SortedSet<Integer> joints = new TreeSet<>();
            for (ConlluSentence sentence : paragraph) {
                if (joined.length() > 0) {
                    joints.add(joined.append(joint).length());
                }
                joined.append(sentence.text());
            }
            Text text = reader.read(Article.of(joined.toString()));
            SortedSet<Integer> found = new TreeSet<>();
            for (Sentence sentence :
                    text.sentences().subList(1, text.sentences().size())) {
                found.add(sentence.span().start());
            }
            boundaries.add(joints, found);
            tell(log, name, joined.toString(), joints, found);
        }
        return boundaries.score(name);
    }

    private static List<List<ConlluSentence>> paragraphs(List<ConlluSentence> sentences) {
        List<List<ConlluSentence>> paragraphs = new ArrayList<>();
        List<ConlluSentence> open = new ArrayList<>();
        for (ConlluSentence sentence : sentences) {
            boolean other = !open.isEmpty() && !open.get(0).document().equals(sentence.document());
            if (other || open.size() == PARAGRAPH) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
            open.add(sentence);
        }
        if (!open.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private static void tell(
            MistakeLog log, String name, String text, SortedSet<Integer> joints, SortedSet<Integer> found) {
        for (int joint : joints) {
            if (!found.contains(joint)) {
                log.add(name, "missed", context(text, joint));
            }
        }
        for (int start : found) {
            if (!joints.contains(start)) {
                log.add(name, "too many", context(text, start));
            }
        }
    }

    private static String context(String text, int at) {
        return text.substring(Math.max(0, at - CONTEXT), at) + "⟦⟧"
                + text.substring(at, Math.min(text.length(), at + CONTEXT));
    }
}
