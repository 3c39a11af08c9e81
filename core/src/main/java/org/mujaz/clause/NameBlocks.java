package org.mujaz.clause;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.mujaz.name.NameMention;
import org.mujaz.name.TitleUse;
import org.mujaz.text.Text;

/** The names of a text as blocks of tokens: a block is a name with the title before it. */
final class NameBlocks {

    private final Text text;
    private final List<NameMention> names;

    /** For each token the name whose block begins there, or -1. */
    private final int[] nameAt;

    /** For each token at which a block begins the token behind the block. */
    private final int[] end;

    private final boolean[] inside;

    /** The tokens with which the title of somebody begins who was named right before. */
    private final BitSet apposed = new BitSet();

    NameBlocks(Text text, List<NameMention> names) {
        int size = text.tokens().size();
        this.text = text;
        this.names = names;
        this.nameAt = new int[size];
        this.end = new int[size];
        this.inside = new boolean[size];
        Arrays.fill(nameAt, -1);
        for (int i = 0; i < names.size(); i++) {
            add(i, names.get(i));
        }
    }

    private void add(int index, NameMention name) {
        int first = name.firstToken();
        TitleUse title = name.title();
        if (title != null && title.span().start() < name.span().start()) {
            while (first > 0
                    && text.tokens().get(first - 1).end() > title.span().start()
                    && !isOfPerson(first - 1)) {
                first--;
            }
        }
        for (int i = first; i < name.endToken(); i++) {
            nameAt[i] = -1;
            inside[i] = true;
        }
        nameAt[first] = index;
        end[first] = name.endToken();
        int behind = name.endToken();
        boolean titled = behind < nameAt.length
                && title != null
                && title.span().start() == text.tokens().get(behind).start();
        apposed.set(behind, titled);
    }

    /** Whether the title of somebody begins in a token who is named right before it. */
    boolean isApposed(int at) {
        return apposed.get(at);
    }

    private boolean isOfPerson(int at) {
        return inside[at] && isPerson(first(at));
    }

    /** Whether a token is one of a block. */
    boolean has(int at) {
        return inside[at];
    }

    /** Whether a block begins at a token. */
    boolean beginsAt(int at) {
        return nameAt[at] >= 0;
    }

    /** The index of the name whose block begins at a token, or -1. */
    int nameAt(int at) {
        return nameAt[at];
    }

    /** The token behind the block that begins at a token. */
    int end(int at) {
        return end[at];
    }

    /** The first token of the block that a token stands in. */
    int first(int at) {
        int start = at;
        while (start > 0 && inside[start] && nameAt[start] < 0) {
            start--;
        }
        return start;
    }

    /** The name of an index. */
    NameMention name(int index) {
        return names.get(index);
    }

    /** Whether the block of a person begins at a token. */
    boolean isPerson(int at) {
        return nameAt[at] >= 0 && names.get(nameAt[at]).type() == NameMention.Type.PERSON;
    }

    /** Whether a block begins at a token that is no part of the name but the noun for it: "the agency", "the newspaper". */
    boolean isBehindNoun(int at) {
        return nameAt[at] >= 0 && foldedStart(at) >= text.tokens().get(at).foldedEnd();
    }

    /** Where, in the folded text, the name or the title begins whose block begins at a token: behind what is written on before it. */
    int foldedStart(int at) {
        NameMention name = names.get(nameAt[at]);
        TitleUse title = name.title();
        int start = title == null
                ? name.span().start()
                : Math.min(title.span().start(), name.span().start());
        return text.folded().indexAt(start);
    }
}
