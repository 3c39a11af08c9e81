package org.mujaz.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.clause.Clauses;
import org.mujaz.name.Entity;
import org.mujaz.name.NameMention;
import org.mujaz.number.Numeral;
import org.mujaz.statement.Statement;
import org.mujaz.text.Published;
import org.mujaz.text.Text;
import org.mujaz.text.Token;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Words;

/** A text whose events are read, with what the stages before found in it. */
final class EventText {

    /** The rule of what is said by a participle: demanding, accusing. */
    private static final String PARTICIPLE = "statement.participle";

    /** Letters that a word has at least behind "and", and behind a preposition; behind the article one more. */
    private static final int LEAST_LETTERS = 3;

    static final String[] NO_WORDS = {};

    final Text text;
    final Words words;
    final Clauses clauses;
    final List<NameMention> names;
    final List<Entity> entities;
    final List<Numeral> numbers;
    final List<TimeExpression> times;
    final List<Statement> statements;
    final Published published;

    /** For each token the statement whose verb it is, as an index, or null. */
    private final @Nullable Integer[] statementAt;

    private final String[] @Nullable [] variants;

    EventText(
            Text text,
            Words words,
            Clauses clauses,
            List<NameMention> names,
            List<Entity> entities,
            List<Numeral> numbers,
            List<TimeExpression> times,
            List<Statement> statements,
            Published published) {
        this.text = text;
        this.words = words;
        this.clauses = clauses;
        this.names = names;
        this.entities = entities;
        this.numbers = numbers;
        this.times = times;
        this.statements = statements;
        this.published = published;
        this.statementAt = new Integer[text.tokens().size()];
        for (int i = 0; i < statements.size(); i++) {
            statementAt[statements.get(i).token()] = i;
        }
        this.variants = new String[text.tokens().size()][];
    }

    /** The statement whose verb a token is, as an index, or null. */
    @Nullable
    Integer statementAt(int token) {
        return statementAt[token];
    }

    /** The statement whose participle a token is, as an index, or null. */
    @Nullable
    Integer participleAt(int token) {
        Integer said = statementAt[token];
        return said != null && isOfParticiple(statements.get(said)) ? said : null;
    }

    static boolean isOfParticiple(Statement statement) {
        return statement.rule().equals(PARTICIPLE);
    }

    /** How a word may be listed: as it stands, and without what is written on before it; made once for all who ask. */
    String[] variants(int at) {
        String[] made = variants[at];
        if (made == null) {
            Token token = text.tokens().get(at);
            made = token.kind() == Token.Kind.WORD ? variants(text.folded(token)) : NO_WORDS;
            variants[at] = made;
        }
        return made;
    }

    static String[] variants(String written) {
        List<String> all = new ArrayList<>(4);
        all.add(written);
        String rest = written;
        if (rest.length() > LEAST_LETTERS && (rest.charAt(0) == '\u0648' || rest.charAt(0) == '\u0641')) {
            rest = rest.substring(1);
            all.add(rest);
        }
        if (rest.length() > LEAST_LETTERS && "\u0628\u0644\u0643".indexOf(rest.charAt(0)) >= 0) {
            rest = rest.startsWith("\u0644\u0644") ? "\u0627\u0644" + rest.substring(2) : rest.substring(1);
            all.add(rest);
        }
        if (rest.length() > LEAST_LETTERS + 1 && rest.startsWith("\u0627\u0644")) {
            all.add(rest.substring(2));
        }
        return all.toArray(NO_WORDS);
    }
}
