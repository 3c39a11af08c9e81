package org.mujaz.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.name.Entity;
import org.mujaz.statement.Statement;
import org.mujaz.text.FoldedText;
import org.mujaz.text.Span;

/**
 * Statements of articles against those that somebody marked.
 *
 * <p>A statement is found where the word of saying meets the marked one, else where it stands near and at
 * least half of the content is the same. Who says it, its words and its act are asked of what is found.
 */
final class ArticleStatements {

    private static final double HALF = 0.5;
    /** How far apart, in characters, the words of saying may be where only the content is the same. */
    private static final int NEAR = 30;

    private static final String NAME = "statements, articles";

    private final Share speakers = new Share(NAME + ", speaker by name");
    private final Share nobody = new Share(NAME + ", nobody named");
    private final Share speakerWords = new Share(NAME + ", speaker's words");
    private final Share contents = new Share(NAME + ", content at least half");
    private final Share acts = new Share(NAME + ", act");
    private final Share forms = new Share(NAME + ", form");
    private final Share polarity = new Share(NAME + ", negated or not");
    private final CommonMistakes mistakes = new CommonMistakes();
    private final MistakeLog log;
    private int found;
    private int there;
    private int both;

    ArticleStatements(MistakeLog log) {
        this.log = log;
    }

    void add(ArticleGold gold, Analysis analysis) {
        Set<Statement> taken = new HashSet<>();
        List<ArticleGold.Said> left = new ArrayList<>();
        for (ArticleGold.Said said : gold.statements()) {
            match(gold, said, byVerb(said, analysis, taken), analysis, taken, left);
        }
        for (ArticleGold.Said said : left) {
            Statement same = byContent(gold, said, analysis, taken);
            match(gold, said, same, analysis, taken, new ArrayList<>());
            if (same == null && !said.optional()) {
                there++;
                mistakes.add("missed", said.acts().get(0), "-", said.verb().of(gold.text()));
                log.add(NAME, "missed", gold.id() + " " + Around.marked(gold.text(), said.verb()));
            }
        }
        for (Statement statement : analysis.statements()) {
            if (taken.add(statement)) {
                found++;
                mistakes.add(
                        "spurious",
                        statement.act().name(),
                        statement.rule(),
                        statement.verb().of(gold.text()));
                log.add(
                        NAME,
                        "spurious " + statement.rule(),
                        gold.id() + " " + Around.marked(gold.text(), statement.verb()));
            }
        }
    }

    List<Score> scores() {
        mistakes.print(NAME, log);
        return List.of(
                Score.of(NAME + ", found", found, there, both),
                speakers.score(),
                nobody.score(),
                speakerWords.score(),
                contents.score(),
                acts.score(),
                forms.score(),
                polarity.score());
    }

    private static @Nullable Statement byVerb(ArticleGold.Said said, Analysis analysis, Set<Statement> taken) {
        return analysis.statements().stream()
                .filter(each -> !taken.contains(each) && each.verb().overlaps(said.verb()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Statement byContent(
            ArticleGold gold, ArticleGold.Said said, Analysis analysis, Set<Statement> taken) {
        return analysis.statements().stream()
                .filter(each -> !taken.contains(each)
                        && Math.abs(each.verb().start() - said.verb().start()) <= NEAR
                        && StatementTrees.f1(gold.text(), said.content(), each.content()) >= HALF)
                .findFirst()
                .orElse(null);
    }

    private void match(
            ArticleGold gold,
            ArticleGold.Said said,
            @Nullable Statement statement,
            Analysis analysis,
            Set<Statement> taken,
            List<ArticleGold.Said> left) {
        if (statement == null) {
            left.add(said);
            return;
        }
        taken.add(statement);
        if (said.optional()) {
            return;
        }
        found++;
        there++;
        both++;
        compare(gold, said, statement, analysis);
    }

    private void compare(ArticleGold gold, ArticleGold.Said said, Statement statement, Analysis analysis) {
        Integer speaker = statement.speaker();
        Entity entity = speaker == null ? null : analysis.entities().get(speaker);
        boolean right = isRight(said.speakers(), entity, statement.speakerSpan(), gold.text());
        (said.speakers().isEmpty() ? nobody : speakers).add(right);
        tell(right, "speaker", gold, statement, said.speakers() + " found " + (entity == null ? "-" : entity.name()));
        Span words = said.speakerSpan();
        Span foundWords = statement.speakerSpan();
        boolean sameWords = words == null
                ? foundWords == null || isNamedBefore(gold, said, foundWords)
                : foundWords != null && foundWords.overlaps(words);
        speakerWords.add(sameWords);
        String which = (words == null ? "-" : words.of(gold.text())) + " found "
                + (foundWords == null ? "-" : foundWords.of(gold.text()));
        tell(sameWords, "speaker's words", gold, statement, which);
        boolean half = StatementTrees.f1(gold.text(), said.content(), statement.content()) >= HALF;
        contents.add(half);
        String content =
                said.content().of(gold.text()) + " found " + statement.content().of(gold.text());
        tell(half, "content", gold, statement, content);
        boolean act = said.acts().contains(statement.act().name());
        acts.add(act);
        tell(act, "act", gold, statement, said.acts() + " found " + statement.act());
        boolean form = said.forms().contains(statement.form().name());
        forms.add(form);
        tell(form, "form", gold, statement, said.forms() + " found " + statement.form());
        boolean negated = said.negated() == statement.negated();
        polarity.add(negated);
        tell(negated, "negated", gold, statement, "found " + statement.negated());
    }

    /** Whether these are the speaker's words of another statement of the same speaker: a participle leans on them. */
    private static boolean isNamedBefore(ArticleGold gold, ArticleGold.Said said, Span words) {
        return gold.statements().stream().anyMatch(other -> {
            Span span = other.speakerSpan();
            return span != null
                    && span.end() <= said.verb().start()
                    && span.overlaps(words)
                    && other.speakers().equals(said.speakers());
        });
    }

    private void tell(boolean right, String kind, ArticleGold gold, Statement statement, String what) {
        if (!right) {
            mistakes.add(kind, "-", statement.rule(), statement.verb().of(gold.text()));
            log.add(
                    NAME,
                    kind + " " + statement.rule(),
                    gold.id() + " right: " + what + " | " + Around.marked(gold.text(), statement.verb()));
        }
    }

    /**
     * Whether the speaker is the right one: the entity, or one of its mentions, has one of the names; who has no name, as "the police", by the
     * words that say who speaks.
     */
    private static boolean isRight(List<String> names, @Nullable Entity entity, @Nullable Span words, String text) {
        if (names.isEmpty()) {
            return entity == null;
        }
        Stream<String> found = entity != null
                ? Stream.concat(
                        Stream.of(entity.name()),
                        entity.mentions().stream().map(mention -> mention.span().of(text)))
                : words != null ? Stream.of(words.of(text)) : Stream.of();
        Set<String> folded = names.stream().map(FoldedText::fold).collect(Collectors.toSet());
        return found.map(FoldedText::fold).anyMatch(folded::contains);
    }
}
