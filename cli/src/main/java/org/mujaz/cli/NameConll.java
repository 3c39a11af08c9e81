package org.mujaz.cli;

import java.util.Arrays;
import java.util.List;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.text.Sentence;
import org.mujaz.text.Text;

/**
 * Names as tokens and IOB2 tags, the format of the CoNLL shared tasks: a token, a tab and its tag a line; a blank line behind each
 * sentence; a comment with the article's id in front of its first. A token with a clitic belongs to the name in it. Nouns and
 * pronouns that stand for an entity are no names and have no tag.
 */
final class NameConll {

    private static final String OUTSIDE = "O";

    private NameConll() {}

    static String of(String article, Text text, List<Entity> entities) {
        String[] tags = tags(text.tokens().size(), entities);
        StringBuilder lines = new StringBuilder(text.source().length() * 2);
        lines.append("# id = ").append(Delimited.TSV.row(List.of(article)));
        for (Sentence sentence : text.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                String token = text.quote(text.tokens().get(i).span());
                lines.append(token).append('\t').append(tags[i]).append('\n');
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    private static String[] tags(int tokens, List<Entity> entities) {
        String[] tags = new String[tokens];
        Arrays.fill(tags, OUTSIDE);
        for (Entity entity : entities) {
            for (NameMention mention : entity.mentions()) {
                boolean named = mention.form() == NameMention.Form.NAME || mention.form() == NameMention.Form.SHORT;
                for (int i = mention.firstToken(); named && i < mention.endToken(); i++) {
                    tags[i] = (i == mention.firstToken() ? "B-" : "I-") + label(mention.type());
                }
            }
        }
        return tags;
    }

    private static String label(NameMention.Type type) {
        return switch (type) {
            case PERSON -> "PER";
            case ORGANIZATION -> "ORG";
            case LOCATION -> "LOC";
            case GROUP -> "GRP";
            case OTHER -> "MISC";
        };
    }
}
