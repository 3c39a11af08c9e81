package org.mujaz.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Clause.Penalty;
import org.mujaz.clause.Predicate;
import org.mujaz.clause.Tag;
import org.mujaz.event.Event;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.statement.Statement;
import org.mujaz.text.Sentence;
import org.mujaz.text.Sorted;
import org.mujaz.text.Text;
import org.mujaz.text.Token.Kind;
import org.mujaz.time.TimeExpression;
import org.mujaz.word.Words;

/**
 * How much a sentence says of what the article is about. Whole numbers only, so that every machine agrees.
 *
 * <p>News puts the newest first, so position weighs most; what a later sentence shares with the title, how many other
 * sentences speak of its terms (centrality), and whether it brings a figure can lift it over an earlier one. Each part is in
 * thousandths; the weights were set on articles with standfirsts that are not part of the project.
 */
final class Salience {

    private static final int LEAD = 500;
    private static final int POSITION = 1000;

    /** An opening without a figure that shares no more than this with the title and with the rest sets a scene. */
    private static final int SCENE_TITLE = 90;

    private static final int SCENE_CENTRALITY = 70;
    private static final int TITLE = 350;

    /** Where the chosen tell less of the title than this, in thousandths, what tells more of it comes next; it tells at least so much. */
    private static final int ENOUGH_NEWS = 450;

    private static final int FEWEST_NEWS = 400;

    /** What comes first because the lead cannot stand is none itself where it tells less of the title than this. */
    private static final int SOME_NEWS = 250;

    private static final int TITLE_NEWS = 1500;
    private static final int CENTRALITY = 300;
    private static final int FIGURE = 200;
    private static final int PARAGRAPH_HEAD = 60;

    /** Within so many tokens of its start the word of saying of a clause stands. */
    private static final int HEAD = 4;

    private static final int SAME_VOICE = 120;
    private static final int COLOUR = 250;
    private static final int NEWS = 120;
    private static final int PLAN = 120;
    private static final int BACKGROUND = 150;
    private static final int LONG_AGO = 150;

    /** What was in a year so many before that of writing is no news. */
    private static final int YEARS = 2;

    private final Analysis analysis;
    private final Text text;
    private final Terms terms;
    private final int firstBody;
    private final int[] title;
    private final Told told;

    Salience(Analysis analysis, Lexicon lexicon, Synonyms synonyms, Words words) {
        this.analysis = analysis;
        this.text = analysis.text();
        this.terms = Terms.of(text, lexicon);
        boolean hasTitle =
                !text.paragraphs().isEmpty() && text.paragraphs().get(0).isTitle();
        this.firstBody = hasTitle ? text.paragraphs().get(0).endSentence() : 0;
        this.title = hasTitle ? terms.of(0) : new int[0];
        this.told = new Told(analysis, lexicon, terms, synonyms, words, firstBody);
    }

    /**
     * A clause with its score.
     *
     * @param clause the clause
     * @param score the sum of its parts, in thousandths
     * @param parts each part by name, for {@code --explain}
     */
    record Scored(Clause clause, int score, List<Part> parts) {}

    /** A part of a score; written out only where a clause becomes a point. */
    record Part(String name, int value) {

        @Override
        public String toString() {
            return name + " " + value;
        }
    }

    /** What the terms of the title that no chosen clause has yet add to {@code clause}, in thousandths. */
    int titleGain(Clause clause, List<Scored> chosen) {
        int gained = 0;
        for (int term : terms.of(clause.sentence())) {
            gained += has(title, term) && !isSaid(term, chosen) ? 1 : 0;
        }
        int words = title.length == 0 ? 0 : TITLE * gained / title.length;
        int deeds = chosen.isEmpty() || !clause.penalties().isEmpty()
                ? 0
                : TITLE
                        * told.moreNews(
                                clause, chosen.stream().map(Scored::clause).toList())
                        / 1000;
        return Math.max(words, deeds);
    }

    /** What a clause gains for the news of the title that the one chosen clause does not tell, where that tells little of it; in thousandths. */
    int newsGain(Clause clause, List<Scored> chosen) {
        if (chosen.size() != 1
                || told.news(chosen.get(0).clause()) >= ENOUGH_NEWS
                || !clause.penalties().isEmpty()
                || told.news(clause) < FEWEST_NEWS
                || events(clause) < 0
                || isLongAgo(clause)) {
            return 0;
        }
        return TITLE_NEWS * told.moreNews(clause, List.of(chosen.get(0).clause())) / 1000;
    }

    /** The sentence of the first clause that tells much of the title; 0 where none does. */
    int newsSentence(List<Clause> clauses) {
        for (Clause clause : clauses) {
            if (told.news(clause) >= ENOUGH_NEWS) {
                return clause.sentence();
            }
        }
        return 0;
    }

    /** What a clause loses that is no lead, comes before the news of the title and tells little of it; in thousandths. */
    int colour(Clause clause, int news) {
        return !clause.lead() && clause.sentence() < news && told.news(clause) < SOME_NEWS ? COLOUR : 0;
    }

    /** What is told, in the title and in points. */
    Told told() {
        return told;
    }

    /** What a clause loses whose speaker a chosen one has already, in thousandths. */
    int sameVoice(Clause clause, List<Scored> chosen) {
        Integer speaker = speaker(clause);
        if (speaker == null) {
            return 0;
        }
        for (Scored scored : chosen) {
            if (speaker.equals(speaker(scored.clause()))) {
                return SAME_VOICE;
            }
        }
        return 0;
    }

    /** Who says what a clause tells, as an index of the entities, or null. */
    private @Nullable Integer speaker(Clause clause) {
        Statement statement = statement(clause);
        return statement == null ? null : statement.speaker();
    }

    /** The statement that a clause is, or null: its word of saying is among the first. */
    private @Nullable Statement statement(Clause clause) {
        List<Statement> statements = analysis.statements();
        int s = Sorted.firstFrom(statements, Statement::token, clause.firstToken());
        boolean opens = s < statements.size()
                && statements.get(s).token() < Math.min(clause.endToken(), clause.firstToken() + HEAD);
        return opens ? statements.get(s) : null;
    }

    /** What the events in a clause say for it or against it. */
    private int events(Clause clause) {
        int start = clause.start();
        int end = text.tokens().get(clause.endToken() - 1).end();
        int background = 0;
        int news = 0;
        int planned = 0;
        List<Event> events = analysis.events();
        for (int e = Sorted.firstFrom(events, event -> event.trigger().start(), start);
                e < events.size() && events.get(e).trigger().start() < end;
                e++) {
            Event event = events.get(e);
            background += event.background() ? 1 : 0;
            news += !event.background() && event.status() == Event.Status.ACTUAL ? 1 : 0;
            planned += !event.background() && event.status() == Event.Status.PLANNED ? 1 : 0;
        }
        return news > 0 ? NEWS : planned > 0 ? PLAN : background > 0 ? -BACKGROUND : 0;
    }

    private boolean isSaid(int term, List<Scored> chosen) {
        for (Scored scored : chosen) {
            if (has(terms.of(scored.clause().sentence()), term)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(int[] terms, int term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    /**
     * Scores a clause.
     *
     * @param rank how many clauses of the article come before it
     */
    Scored score(Clause clause, int rank) {
        int[] own = terms.of(clause.sentence());
        List<Part> parts = new ArrayList<>();
        int score = 0;
        int shared = title.length == 0 ? 0 : TITLE * Terms.common(own, title) / title.length;
        int central = CENTRALITY * centrality(own) / 1000;
        boolean offTopic = title.length > 0 && shared <= SCENE_TITLE && central <= SCENE_CENTRALITY;
        boolean tells = events(clause) > 0 || statement(clause) != null || hasContent(clause);
        boolean scene = rank == 0 && offTopic && !tells && !hasFigure(clause);
        boolean first = rank == 0 && (clause.lead() || title.length == 0 || told.news(clause) >= SOME_NEWS);
        score += part(parts, "lead", first && !scene ? LEAD : 0);
        score += part(parts, "position", (scene ? POSITION / 2 : POSITION) * 4 / (4 + rank));
        score += part(parts, "centrality", central);
        score += part(parts, "figure", hasFigure(clause) ? FIGURE : 0);
        score += part(parts, "events", events(clause));
        score += part(parts, "long ago", rank > 0 && isLongAgo(clause) ? -LONG_AGO : 0);
        score += part(parts, "head of its paragraph", isParagraphHead(clause) ? PARAGRAPH_HEAD : 0);
        for (Penalty penalty : clause.penalties()) {
            score += part(parts, penalty.reason(), -penalty.thousandths());
        }
        return new Scored(clause, score, parts);
    }

    /** How much of what the shorter of two clauses says the other says too, in thousandths of its terms. */
    int redundancy(Clause clause, Clause chosen) {
        int[] own = terms.of(clause.sentence());
        int[] others = terms.of(chosen.sentence());
        return 1000 * Terms.common(own, others) / Math.max(1, Math.min(own.length, others.length));
    }

    /** The mean, over its terms, of the share of the other sentences that have the term too; thousandths, at most 1000. */
    private int centrality(int[] own) {
        int others = Math.max(1, text.sentences().size() - 1);
        int sum = 0;
        for (int term : own) {
            sum += 1000 * Math.min(others, terms.sentencesWith(term) - 1) / others;
        }
        return own.length == 0 ? 0 : Math.min(1000, 4 * sum / own.length);
    }

    /** Whether a verb of a clause has a clause for its object: a study shows that. */
    private boolean hasContent(Clause clause) {
        List<Predicate> predicates = analysis.clauses().predicatesIn(clause.firstToken(), clause.endToken());
        return predicates.stream().anyMatch(predicate -> predicate.content() >= 0);
    }

    /** Whether a clause counts something: neither a day or year nor, in brackets, how old somebody is. */
    private boolean hasFigure(Clause clause) {
        for (int i = clause.firstToken(); i < clause.endToken(); i++) {
            boolean aside =
                    i > clause.firstToken() && text.foldedChar(text.tokens().get(i - 1)) == '(';
            if (text.tokens().get(i).kind() == Kind.NUMBER
                    && !aside
                    && !(analysis.clauses().tag(i) == Tag.TIME && isYear(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isYear(int i) {
        return text.tokens().get(i).foldedLength() == 4;
    }

    /** Whether the days and years that a clause names are all long before the day of writing. */
    private boolean isLongAgo(Clause clause) {
        LocalDate published = analysis.published().latest();
        List<TimeExpression> times = analysis.times();
        boolean old = false;
        for (int t = Sorted.firstFrom(times, TimeExpression::firstToken, clause.firstToken());
                published != null && t < times.size() && times.get(t).firstToken() < clause.endToken();
                t++) {
            String from = times.get(t).from();
            if (from == null || from.length() < 4 || !from.chars().limit(4).allMatch(Character::isDigit)) {
                continue;
            }
            if (Integer.parseInt(from.substring(0, 4)) > published.getYear() - YEARS) {
                return false;
            }
            old = true;
        }
        return old;
    }

    private boolean isParagraphHead(Clause clause) {
        Sentence sentence = text.sentences().get(clause.sentence());
        return clause.sentence() >= firstBody
                && text.paragraphs().get(sentence.paragraph()).firstSentence() == clause.sentence();
    }

    private static int part(List<Part> parts, String name, int value) {
        if (value != 0) {
            parts.add(new Part(name, value));
        }
        return value;
    }
}
