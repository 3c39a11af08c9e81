package org.mujaz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.brief.Briefer;
import org.mujaz.check.Check;
import org.mujaz.check.Checker;
import org.mujaz.clause.ClauseReader;
import org.mujaz.clause.Clauses;
import org.mujaz.event.Event;
import org.mujaz.event.EventReader;
import org.mujaz.json.CheckJson;
import org.mujaz.json.ContractJson;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.name.CountryCounts;
import org.mujaz.name.Entity;
import org.mujaz.name.EntityReader;
import org.mujaz.name.NameMention;
import org.mujaz.name.NameReader;
import org.mujaz.number.NumberReader;
import org.mujaz.number.Numeral;
import org.mujaz.number.SharedCurrencies;
import org.mujaz.statement.Statement;
import org.mujaz.statement.StatementReader;
import org.mujaz.text.Article;
import org.mujaz.text.Diagnostic;
import org.mujaz.text.Published;
import org.mujaz.text.Span;
import org.mujaz.text.Text;
import org.mujaz.text.TextReader;
import org.mujaz.text.Token;
import org.mujaz.time.Dateline;
import org.mujaz.time.DatelineReader;
import org.mujaz.time.PublicationDater;
import org.mujaz.time.TimeExpression;
import org.mujaz.time.TimeMention;
import org.mujaz.time.TimeReader;
import org.mujaz.word.WordReader;
import org.mujaz.word.Words;

/**
 * The library's one door. Load it once; it is immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Mujaz mujaz = Mujaz.load();
 * Analysis analysis = mujaz.analyze(Article.of(text));
 * for (KeyPoint point : mujaz.brief(analysis, BriefOptions.DEFAULT).points()) {
 *     System.out.println(point.text());
 * }
 * }</pre>
 *
 * <p>Content never throws: what is odd in an article becomes a {@link Diagnostic}.
 */
public final class Mujaz {

    /** The version of the code; an output also names the lexicon's. */
    public static final String VERSION = "0.1.0";

    private final Lexicon lexicon;
    private final TextReader textReader;
    private final DatelineReader datelineReader;
    private final TimeReader timeReader;
    private final NumberReader numberReader;
    private final SharedCurrencies currencies;
    private final WordReader wordReader;
    private final NameReader nameReader;
    private final EntityReader entityReader;
    private final ClauseReader clauseReader;
    private final StatementReader statementReader;
    private final EventReader eventReader;
    private final Briefer briefer;

    /** Made when first asked for: who only briefs pays nothing for it. */
    private volatile @Nullable Checker checker;

    private Mujaz(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.textReader = new TextReader(lexicon);
        this.datelineReader = new DatelineReader(lexicon);
        this.timeReader = new TimeReader(lexicon);
        this.numberReader = new NumberReader(lexicon);
        this.currencies = new SharedCurrencies(lexicon);
        this.wordReader = new WordReader(lexicon);
        this.nameReader = new NameReader(lexicon);
        this.entityReader = new EntityReader(lexicon);
        this.statementReader = new StatementReader(lexicon);
        this.clauseReader = new ClauseReader(lexicon);
        this.eventReader = new EventReader(lexicon);
        this.briefer = new Briefer(lexicon, wordReader);
    }

    /** Mujaz with the lexicon it was built with. */
    public static Mujaz load() {
        return new Mujaz(Lexicon.load());
    }

    /**
     * Mujaz with a folder of your own lists and rules over its lexicon.
     *
     * @throws org.mujaz.lexicon.LexiconException if an entry is refused; the message says where and what to do
     */
    public static Mujaz load(Path lexiconFolder) {
        return new Mujaz(Lexicon.load().with(lexiconFolder));
    }

    /** The version that every output carries: the code's and the lexicon's. */
    public String version() {
        return VERSION + "+lexicon." + lexicon.version();
    }

    /** Analyses one article, stage by stage. Linear in its length. */
    public Analysis analyze(Article article) {
        Text whole = textReader.read(article);
        Optional<Dateline> dateline = datelineReader.read(whole);
        int bodyStart = dateline.map(Dateline::endToken).orElse(0);
        Text text = bodyStart == 0 ? whole : whole.withSentenceAt(bodyStart);
        List<TimeMention> mentions = timeReader.find(text);
        Published stated = published(article, dateline);
        Optional<PublicationDater.Answer> dating = stated.isKnown()
                ? Optional.empty()
                : PublicationDater.date(
                        text,
                        mentions.stream()
                                .filter(mention -> mention.firstToken() >= bodyStart)
                                .toList(),
                        stated.monthDay());
        Published published = dating.map(PublicationDater.Answer::published).orElse(stated);
        List<TimeExpression> times = timeReader.resolve(text, mentions, published);
        Words words = wordReader.read(text);
        List<NameMention> names = nameReader.read(text, words, times);
        List<Entity> entities = entityReader.read(text, words, names, published);
        List<Numeral> numbers =
                currencies.settle(text, numberReader.read(text, taken(dateline, times)), CountryCounts.of(entities));
        List<Diagnostic> diagnostics = diagnostics(article, text, dateline, times);
        Clauses clauses = clauseReader.read(text, words, names, times);
        List<Statement> statements = statementReader.read(text, words, clauses, names, entities, times);
        List<Event> events =
                eventReader.read(text, words, clauses, names, entities, numbers, times, statements, published);
        return new Analysis(
                article,
                text,
                dateline,
                published,
                dating,
                times,
                numbers,
                clauses,
                names,
                entities,
                statements,
                events,
                diagnostics);
    }

    /** The key points of an analysed article. */
    public Brief brief(Analysis analysis, BriefOptions options) {
        return briefer.brief(analysis, options);
    }

    /**
     * Checks the points of a summary against an article: what is supported, what is not, and why.
     *
     * @param points each a text of one or a few sentences; an empty one is supported
     */
    public Check check(Analysis article, List<String> points) {
        return check(List.of(article), points);
    }

    /**
     * Checks the points of a summary against several articles: a claim is supported where any of them says so.
     *
     * @param points read as if published on the day of the first article
     * @throws IllegalArgumentException if there is no article
     */
    public Check check(List<Analysis> articles, List<String> points) {
        Checker known = checker;
        if (known == null) {
            known = new Checker(lexicon, wordReader);
            checker = known;
        }
        Published day = articles.isEmpty() ? Published.UNKNOWN : articles.get(0).published();
        List<Analysis> read = points.stream()
                .map(point -> analyze(Article.of(point).withPublished(day)))
                .toList();
        return known.check(articles, read);
    }

    /** The contract's JSON object of an analysed article and its brief, on one line. */
    public String toJson(Analysis analysis, Brief brief) {
        return ContractJson.analysis(version(), analysis, brief, ContractJson.Style.LINE);
    }

    /** The contract's JSON object of a checked summary, on one line. */
    public String toJson(Analysis article, Check check) {
        return CheckJson.check(version(), List.of(article), check, false);
    }

    /** The lexicon in use, for readers of articles. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The spans whose numbers are not counts: the dateline and the expressions of time. */
    private static List<Span> taken(Optional<Dateline> dateline, List<TimeExpression> times) {
        List<Span> taken = new ArrayList<>(times.size() + 1);
        dateline.ifPresent(line -> taken.add(line.span()));
        times.forEach(time -> taken.add(time.span()));
        taken.sort(Comparator.comparingInt(Span::start));
        return taken;
    }

    private static Published published(Article article, Optional<Dateline> dateline) {
        return article.published().isKnown()
                ? article.published()
                : dateline.map(Dateline::published).orElse(Published.UNKNOWN);
    }

    private static List<Diagnostic> diagnostics(
            Article article, Text text, Optional<Dateline> dateline, List<TimeExpression> times) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        int replaced = text.source().indexOf('\uFFFD');
        if (replaced >= 0) {
            diagnostics.add(new Diagnostic(
                    Diagnostic.Code.REPLACED_CHARACTERS,
                    "units that are no characters were replaced by U+FFFD, the first at offset " + replaced,
                    new Span(replaced, replaced + 1)));
        }
        if (text.tokens().stream().noneMatch(Token::isWordLike)) {
            diagnostics.add(new Diagnostic(Diagnostic.Code.NO_WORDS, "the article has no words", null));
        }
        dateline.ifPresent(line -> {
            diagnostics.addAll(line.diagnostics());
            boolean disagrees = article.published().isKnown()
                    && line.published().isKnown()
                    && !Objects.equals(
                            line.published().earliest(), article.published().earliest());
            if (disagrees) {
                diagnostics.add(new Diagnostic(
                        Diagnostic.Code.DATELINE_DISAGREES,
                        "the dateline says " + line.published().value() + ", given was "
                                + article.published().value(),
                        line.span()));
            }
        });
        for (TimeExpression time : times) {
            for (String note : isOfOddDateline(time, dateline) ? List.<String>of() : time.notes()) {
                diagnostics.add(new Diagnostic(Diagnostic.Code.TIME_DISAGREES, note, time.span()));
            }
        }
        return diagnostics;
    }

    /** The date of a dateline is read twice, and what is odd in it said once. */
    private static boolean isOfOddDateline(TimeExpression time, Optional<Dateline> dateline) {
        return dateline.filter(line -> line.span().contains(time.span())
                        && line.diagnostics().stream()
                                .anyMatch(diagnostic -> diagnostic.code() == Diagnostic.Code.CALENDARS_DISAGREE
                                        || diagnostic.code() == Diagnostic.Code.IMPOSSIBLE_DATELINE))
                .isPresent();
    }
}
