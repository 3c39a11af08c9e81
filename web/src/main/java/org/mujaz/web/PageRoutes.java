package org.mujaz.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.BriefOptions;
import org.mujaz.read.Fetcher;
import org.mujaz.read.Page;
import org.mujaz.read.Problem;
import org.mujaz.read.ReadException;
import org.mujaz.text.Article;
import org.mujaz.text.Published;
import org.mujaz.web.Readings.Kept;
import org.mujaz.web.page.Checking;
import org.mujaz.web.page.Entered;
import org.mujaz.web.page.Fault;
import org.mujaz.web.page.Findable;
import org.mujaz.web.page.Pages;
import org.mujaz.web.page.Reading;
import org.mujaz.web.page.Visit;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.Refusal;
import org.mujaz.web.watch.Metrics;

/** The routes of the pages: what a form holds becomes an article that is kept, and a page is made of it whenever it is asked for. */
final class PageRoutes {

    private static final String EXAMPLE = "/org/mujaz/web/example.txt";
    private static final int LONGEST_FIELD = 1000;
    private static final int LONGEST_BULLET = 3;
    private static final String ID = "id";

    private final Mujaz mujaz;
    private final Work work;
    private final Intake intake;
    private final Readings readings;
    private final Reports reports;
    private final Visits visits;
    private final Metrics metrics;
    private final Page example;

    PageRoutes(
            Mujaz mujaz, Work work, Intake intake, Readings readings, Reports reports, Visits visits, Metrics metrics)
            throws IOException {
        this.mujaz = mujaz;
        this.work = work;
        this.intake = intake;
        this.readings = readings;
        this.reports = reports;
        this.visits = visits;
        this.metrics = metrics;
        try (InputStream in = PageRoutes.class.getResourceAsStream(EXAMPLE)) {
            if (in == null) {
                throw new IOException("no " + EXAMPLE);
            }
            this.example = intake.file(in.readAllBytes());
        }
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::home);
        routes.get("/brief", context -> html(context, Pages.briefForm(visits.of(context), Entered.NOTHING, null)));
        routes.post("/brief", this::postBrief);
        routes.get("/brief/{id}", context -> {
            BriefOptions options = options(context);
            show(context, options, reading -> Pages.brief(visits.of(context), reading, options));
        });
        for (Pages.Copy copy : Pages.Copy.values()) {
            String path = "/brief/{id}/" + copy.name().toLowerCase(Locale.ROOT);
            routes.get(path, context -> {
                show(context, options(context), reading -> Pages.copy(visits.of(context), reading, copy));
                context.contentType(copy.type() + "; charset=utf-8");
            });
        }
        routes.get("/check", this::checkForm);
        routes.post("/check", this::postCheck);
        routes.get(
                "/check/{id}",
                context -> html(context, check(context, checking -> Pages.check(visits.of(context), checking))));
        routes.get("/check/{id}/report", this::report);
        routes.get(
                "/timeline/{id}",
                context -> show(context, BriefOptions.DEFAULT, reading -> Pages.timeline(visits.of(context), reading)));
        routes.get(
                "/why/{id}/{finding}",
                context -> find(
                        context, (visit, reading, finding) -> Pages.why(visit, reading, finding, mujaz.lexicon())));
        routes.get("/wrong/{id}/{finding}", this::wrongForm);
        routes.post("/wrong", this::postWrong);
        routes.post("/look", this::postLook);
    }

    // ---- Reading

    /** The example is kept like any other article, so that its links lead somewhere. */
    private void home(Context context) {
        String id = readings.keep(example, List.of());
        Visit visit = visits.of(context);
        html(context, work.run(() -> Pages.home(visit, read(id, example, BriefOptions.DEFAULT))));
    }

    private void postBrief(Context context) {
        Visits.refuseForged(context);
        Entered entered = entered(context);
        try {
            String id = readings.keep(given(context, entered), List.of());
            context.redirect("/brief/" + id + query(context), HttpStatus.SEE_OTHER);
        } catch (Refusal refusal) {
            metrics.problem(refusal.code());
            context.status(refusal.status());
            html(context, Pages.briefForm(visits.of(context), entered, fault(refusal)));
        }
    }

    /** An article that was read before, of which the day is told now, or a new one. */
    private Page given(Context context, Entered entered) {
        String id = field(context, ID);
        if (id.isEmpty()) {
            return intake(context, entered);
        }
        Page page = kept(id).page();
        return page.with(dated(page.article(), entered.published()));
    }

    private void checkForm(Context context) {
        String id = context.queryParam(ID);
        Visit visit = visits.of(context);
        if (id == null) {
            html(context, Pages.checkForm(visit, Entered.NOTHING, null, null));
            return;
        }
        Page page = kept(id).page();
        html(
                context,
                work.run(() -> Pages.checkForm(visit, Entered.NOTHING, read(id, page, BriefOptions.DEFAULT), null)));
    }

    /** An article that was read before or is given now, and the points to check: those that came with it where no others are given. */
    private void postCheck(Context context) {
        Visits.refuseForged(context);
        Entered entered = entered(context);
        String id = field(context, ID);
        Page known = id.isEmpty() ? null : kept(id).page();
        try {
            Page page = known == null ? intake(context, entered) : known;
            List<String> points = entered.summary().isBlank() ? page.article().points() : points(entered.summary());
            if (points.isEmpty()) {
                throw Refusal.of(DeskProblem.NOTHING_TO_CHECK);
            }
            context.redirect("/check/" + readings.keep(page, points), HttpStatus.SEE_OTHER);
        } catch (Refusal refusal) {
            metrics.problem(refusal.code());
            context.status(refusal.status());
            Visit visit = visits.of(context);
            html(
                    context,
                    work.run(() -> Pages.checkForm(
                            visit,
                            entered,
                            known == null ? null : read(id, known, BriefOptions.DEFAULT),
                            fault(refusal))));
        }
    }

    /** A point a line, without the dash, dot or number that lists have in front. */
    private static List<String> points(String summary) {
        return summary.lines()
                .map(PageRoutes::withoutBullet)
                .filter(line -> !line.isEmpty())
                .limit(BriefOptions.MOST_POINTS)
                .toList();
    }

    private static String withoutBullet(String line) {
        String point = line.strip();
        int at = 0;
        while (at < point.length() && at < LONGEST_BULLET && Character.isDigit(point.charAt(at))) {
            at++;
        }
        boolean number = at > 0 && at < point.length() && ".)-".indexOf(point.charAt(at)) >= 0;
        boolean bullet = !point.isEmpty() && "-*\u2022\u2013\u2014\u25AA".indexOf(point.charAt(0)) >= 0;
        boolean spaced = number && at + 1 < point.length() && Character.isWhitespace(point.charAt(at + 1));
        return spaced
                ? point.substring(at + 1).strip()
                : bullet ? point.substring(1).strip() : point;
    }

    private String check(Context context, Function<Checking, String> page) {
        return check(context.pathParam(ID), page);
    }

    private <T> T check(String id, Function<Checking, T> made) {
        Kept kept = kept(id);
        if (kept.points().isEmpty()) {
            throw Refusal.of(DeskProblem.NOTHING_TO_CHECK);
        }
        String article = readings.keep(kept.page(), List.of());
        return work.run(() -> {
            Reading reading = read(article, kept.page(), BriefOptions.DEFAULT);
            return made.apply(new Checking(id, reading, mujaz.check(reading.analysis(), kept.points())));
        });
    }

    private void report(Context context) {
        html(context, check(context, checking -> Pages.report(visits.of(context), checking)));
        context.header("Content-Disposition", "attachment; filename=\"mujaz-check.html\"");
    }

    private Reading read(String id, Page page, BriefOptions options) {
        long begun = System.nanoTime();
        Analysis analysis = mujaz.analyze(page.article());
        Reading reading = new Reading(id, page, analysis, mujaz.brief(analysis, options), mujaz.version());
        metrics.analysis(System.nanoTime() - begun);
        return reading;
    }

    private Kept kept(String id) {
        return readings.find(id).orElseThrow(() -> Refusal.of(DeskProblem.READING_GONE));
    }

    private void show(Context context, BriefOptions options, Function<Reading, String> page) {
        String id = context.pathParam(ID);
        Kept kept = kept(id);
        html(context, work.run(() -> page.apply(read(id, kept.page(), options))));
    }

    /** A page of a finding. */
    private interface OfFinding {
        Optional<String> page(Visit visit, Reading reading, String finding);
    }

    private void find(Context context, OfFinding made) {
        Visit visit = visits.of(context);
        String finding = context.pathParam("finding");
        show(
                context,
                options(context),
                reading -> made.page(visit, reading, finding).orElseThrow(() -> Refusal.of(DeskProblem.NO_FINDING)));
    }

    // ---- What is wrong, and how it looks

    /** Of a claim the id is that of its check, of any other finding that of the reading. */
    private void wrongForm(Context context) {
        String finding = context.pathParam("finding");
        if (Findable.isClaim(finding)) {
            Visit visit = visits.of(context);
            html(
                    context,
                    check(
                            context,
                            checking -> Pages.wrongForm(visit, checking, finding)
                                    .orElseThrow(() -> Refusal.of(DeskProblem.NO_FINDING))));
        } else {
            find(context, (visit, reading, one) -> Pages.wrongForm(visit, reading, one, mujaz.lexicon()));
        }
    }

    private void postWrong(Context context) {
        Visits.refuseForged(context);
        String id = field(context, ID);
        Kept kept = kept(id);
        String kind = field(context, "kind");
        Reports.Report report = new Reports.Report(
                field(context, "finding"),
                Reports.kinds().contains(kind) ? kind : "other",
                field(context, "right"),
                field(context, "note"));
        Visit visit = visits.of(context);
        if (Findable.isClaim(report.finding())) {
            html(
                    context,
                    check(
                            id,
                            checking -> Pages.wrongSaved(
                                    visit, checking.reading().id(), id, reports.save(checking, report))));
        } else {
            String file = work.run(() -> reports.save(read(id, kept.page(), BriefOptions.DEFAULT), report));
            html(context, Pages.wrongSaved(visit, id, null, file));
        }
    }

    private void postLook(Context context) {
        Visits.refuseForged(context);
        visits.choose(context);
        String back = field(context, "back");
        // A path of the desk's own and nothing else: "//host" would lead away.
        boolean own =
                back.startsWith("/") && !back.startsWith("//") && back.chars().noneMatch(c -> c == '\\' || c < ' ');
        context.redirect(own ? back : "/", HttpStatus.SEE_OTHER);
    }

    // ---- Forms

    private static Entered entered(Context context) {
        String text = context.formParam("text");
        String summary = context.formParam("summary");
        return new Entered(
                text == null ? "" : text,
                field(context, "link"),
                field(context, "title"),
                field(context, "published"),
                summary == null ? "" : summary);
    }

    private static String field(Context context, String name) {
        String value = context.formParam(name);
        if (value == null) {
            return "";
        }
        String stripped = value.strip();
        return stripped.length() > 2 * LONGEST_FIELD ? stripped.substring(0, 2 * LONGEST_FIELD) : stripped;
    }

    /** A file over a text over a link, whichever is filled in; an address alone where a text is expected is a link. */
    private Page intake(Context context, Entered entered) {
        UploadedFile file = context.isMultipartFormData() ? context.uploadedFile("file") : null;
        Page page;
        if (file != null && file.size() > 0) {
            page = work.run(() -> intake.file(bytes(file)));
        } else if (isLink(entered.text().strip())) {
            page = intake.link(link(entered.text().strip()));
        } else if (!entered.text().isBlank()) {
            page = work.run(() -> intake.text(entered.text()));
        } else if (!entered.link().isEmpty()) {
            page = intake.link(link(entered.link()));
        } else {
            throw Refusal.of(DeskProblem.NOTHING_GIVEN);
        }
        return page.with(dated(titled(page.article(), entered.title()), entered.published()));
    }

    private static boolean isLink(String text) {
        return Fetcher.isAddress(link(text)) && text.chars().noneMatch(Character::isWhitespace);
    }

    /** An address as people copy it, perhaps without its scheme. */
    private static String link(String text) {
        return text.startsWith("www.") ? "https://" + text : text;
    }

    private static byte[] bytes(UploadedFile file) throws IOException {
        try (InputStream in = file.content()) {
            return in.readAllBytes();
        }
    }

    private static Article titled(Article article, String title) {
        return title.isEmpty() ? article : article.withTitle(title);
    }

    private static Article dated(Article article, String published) {
        if (published.isEmpty()) {
            return article;
        }
        try {
            return article.withPublished(Published.parse(published, Published.Basis.GIVEN));
        } catch (DateTimeException e) {
            throw Refusal.of(new ReadException(Problem.BAD_PUBLISHED, published));
        }
    }

    private static BriefOptions options(Context context) {
        return new BriefOptions(number(context.queryParam("points")), number(context.queryParam("words")));
    }

    /** What is no number from 1 on is as if nothing were said: a page is shown all the same. */
    private static int number(@Nullable String value) {
        try {
            return value == null ? 0 : Math.max(0, Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String query(Context context) {
        int points = number(context.formParam("points"));
        int words = number(context.formParam("words"));
        String query = (points > 0 ? "&points=" + points : "") + (words > 0 ? "&words=" + words : "");
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    // ---- Answers

    private static void html(Context context, String page) {
        context.html(page);
        context.contentType("text/html; charset=utf-8");
        context.header(Header.VARY, "Cookie, Accept-Language, HX-Request");
    }

    /** The page of a refusal. */
    void refuse(Context context, Refusal refusal) {
        context.status(refusal.status());
        html(context, Pages.fault(visits.of(context), fault(refusal)));
    }

    static Fault fault(Refusal refusal) {
        return new Fault(refusal.status(), refusal.code(), refusal.english(), refusal.arabic());
    }

    /** The page of a request that is refused before it is known who looks at it. */
    static byte[] faultPage(Refusal refusal, Assets assets, @Nullable String cookie, @Nullable String languages) {
        Visit visit = new Visit(Visits.parse(cookie, languages), "", "/", false, assets::url);
        return Pages.fault(visit, fault(refusal)).getBytes(StandardCharsets.UTF_8);
    }
}
