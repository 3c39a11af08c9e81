package org.mujaz.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.event.Event;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.lexicon.WordList;
import org.mujaz.name.NameMention;
import org.mujaz.statement.Statement;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.WordReader;
import org.mujaz.word.WordReading;
import org.mujaz.word.Words;

/**
 * Finds what no statement and no event used: verbs, verbal nouns, and names that no list has. Linear in the text.
 *
 * <p>A word that can be a verb or a verbal noun counts as the verb. One that can be a verb or an ordinary noun, and no verbal noun,
 * counts as the noun and is left out: it says nothing about what the frames lack.
 */
public final class UncodedReader {

    /** The rules that make names of what no list has. */
    private static final Set<String> UNLISTED = Set.of("name.built", "name.speaker");

    private static final String TEH_MARBUTA = "\u0629";

    private final WordReader words;

    public UncodedReader(Lexicon lexicon) {
        this.words = new WordReader(lexicon);
    }

    /** What is left over in an article, in the order of the text. */
    public List<Uncoded> read(Analysis analysis) {
        Text text = analysis.text();
        boolean[] used = used(analysis);
        List<Uncoded> left = new ArrayList<>();
        Words found = words.read(text);
        for (int i = 0; i < text.tokens().size(); i++) {
            Uncoded word = used[i] ? null : word(text, found, i);
            if (word != null) {
                left.add(word);
            }
        }
        for (NameMention name : analysis.names()) {
            if (name.form() == NameMention.Form.NAME && UNLISTED.contains(name.rule())) {
                left.add(new Uncoded(Uncoded.Kind.NAME, text.quote(name.span()), name.span()));
            }
        }
        left.sort(Comparator.comparing(Uncoded::span));
        return left;
    }

    /** The tokens that belong to something: to a trigger, a word of saying, a name, an expression of time. */
    private static boolean[] used(Analysis analysis) {
        List<Span> spans = new ArrayList<>();
        for (Statement statement : analysis.statements()) {
            spans.add(statement.verb());
        }
        for (Event event : analysis.events()) {
            spans.add(event.trigger());
            spans.addAll(event.again());
        }
        List<Token> tokens = analysis.text().tokens();
        boolean[] used = new boolean[tokens.size()];
        spans.sort(Comparator.naturalOrder());
        int from = 0;
        for (Span span : spans) {
            while (from < tokens.size() && tokens.get(from).end() <= span.start()) {
                from++;
            }
            for (int i = from; i < tokens.size() && tokens.get(i).start() < span.end(); i++) {
                used[i] = true;
            }
        }
        for (NameMention name : analysis.names()) {
            use(used, name.firstToken(), name.endToken());
        }
        for (TimeExpression time : analysis.times()) {
            use(used, time.firstToken(), time.endToken());
        }
        return used;
    }

    private static void use(boolean[] used, int first, int end) {
        for (int i = first; i < end; i++) {
            used[i] = true;
        }
    }

    private @Nullable Uncoded word(Text text, Words found, int at) {
        WordReading verb = null;
        WordReading noun = null;
        boolean ordinary = false;
        for (WordReading reading : found.at(at)) {
            switch (reading.list()) {
                case VERB -> verb = verb == null ? reading : verb;
                case MASDAR -> noun = noun == null ? reading : noun;
                default -> ordinary = true;
            }
        }
        Token token = text.tokens().get(at);
        if (verb != null && !ordinary) {
            return new Uncoded(Uncoded.Kind.VERB, words.cell(verb, "form"), token.span());
        }
        return noun == null ? null : new Uncoded(Uncoded.Kind.NOUN, masdar(text, token, noun), token.span());
    }

    /** Of a verb's verbal nouns the one that a word is. */
    private String masdar(Text text, Token token, WordReading reading) {
        assert reading.list() == WordList.MASDAR;
        List<String> masdars = List.of(words.cell(reading, "masdar").split("; "));
        String stem = text.folded().word(token.foldedStart() + reading.front(), token.foldedEnd());
        return masdars.stream()
                .filter(masdar -> stem.startsWith(
                        Lexicon.key(masdar.endsWith(TEH_MARBUTA) ? masdar.substring(0, masdar.length() - 1) : masdar)))
                .max(Comparator.comparingInt(String::length))
                .orElse(masdars.get(0));
    }
}
