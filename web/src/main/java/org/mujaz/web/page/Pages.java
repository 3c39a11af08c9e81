package org.mujaz.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mujaz.brief.BriefOptions;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.text.Text;
import org.mujaz.web.template.JtebriefFormGenerated;
import org.mujaz.web.template.JtebriefGenerated;
import org.mujaz.web.template.JtecheckFormGenerated;
import org.mujaz.web.template.JtecheckGenerated;
import org.mujaz.web.template.JtefaultGenerated;
import org.mujaz.web.template.JtehomeGenerated;
import org.mujaz.web.template.JtereportGenerated;
import org.mujaz.web.template.JtesavedGenerated;
import org.mujaz.web.template.JtetimelineGenerated;
import org.mujaz.web.template.JtewhyGenerated;
import org.mujaz.web.template.JtewrongGenerated;

/** The pages, one method each: in come readings and what a visitor wants, out goes HTML. */
public final class Pages {

    private static final String STYLE = style();

    private Pages() {}

    /** The desk, with an example already read. */
    public static String home(Visit visit, Reading example) {
        Frame frame = frame(visit, "", "", null, "");
        BriefView view = BriefView.of(example, frame.words(), visit.look(), BriefOptions.DEFAULT);
        return render(to -> JtehomeGenerated.render(to, null, frame, view));
    }

    /** The form, with what is wrong with what was filled in. */
    public static String briefForm(Visit visit, Entered entered, @Nullable Fault fault) {
        Frame frame = frame(visit, "form.brief.title", "brief", null, "");
        return render(to -> JtebriefFormGenerated.render(to, null, frame, entered, fault));
    }

    /** An article and its brief. */
    public static String brief(Visit visit, Reading reading, BriefOptions options) {
        Words words = Words.in(visit.language());
        BriefView view = BriefView.of(reading, words, visit.look(), options);
        String given = reading.analysis().article().title();
        Frame frame = new Frame(visit, words, given == null ? view.opening() : given, "brief", reading.id(), "brief");
        return render(to -> JtebriefGenerated.render(to, null, frame, view));
    }

    /** What a brief can be copied as. */
    public enum Copy {
        TEXT("text/plain"),
        HTML("text/html"),
        MARKDOWN("text/markdown");

        private final String type;

        Copy(String type) {
            this.type = type;
        }

        /** The media type. */
        public String type() {
            return type;
        }
    }

    /** A brief to be copied or kept: the points alone, each with nothing but its words. */
    public static String copy(Visit visit, Reading reading, Copy copy) {
        return switch (copy) {
            case TEXT -> Copies.text(reading);
            case HTML -> Copies.html(reading);
            case MARKDOWN -> Copies.markdown(reading);
        };
    }

    /**
     * The form of the check.
     *
     * @param reading an article that was read and is to be checked against, or null
     */
    public static String checkForm(Visit visit, Entered entered, @Nullable Reading reading, @Nullable Fault fault) {
        String id = reading == null ? null : reading.id();
        Frame frame = frame(visit, "form.check.title", "check", id, "check");
        String name = "";
        String summary = entered.summary();
        boolean given = false;
        if (reading != null) {
            String title = reading.analysis().article().title();
            name = title == null ? "" : title;
            given = summary.isBlank() && !reading.analysis().article().points().isEmpty();
            summary = given ? String.join("\n", reading.analysis().article().points()) : summary;
        }
        String article = name;
        Entered filled = new Entered(entered.text(), entered.link(), entered.title(), entered.published(), summary);
        boolean taken = given;
        List<String> paragraphs = reading == null ? List.of() : paragraphs(reading);
        return render(
                to -> JtecheckFormGenerated.render(to, null, frame, filled, id, article, paragraphs, taken, fault));
    }

    /** The article without its title, in its own words. */
    private static List<String> paragraphs(Reading reading) {
        Text text = reading.analysis().text();
        return text.paragraphs().stream()
                .filter(paragraph -> !paragraph.isTitle())
                .map(paragraph -> text.quote(paragraph.span()).strip())
                .toList();
    }

    /** The verdicts on a summary. */
    public static String check(Visit visit, Checking checking) {
        Frame frame = frame(visit, "check.title", "check", checking.reading().id(), "check");
        CheckView view = CheckView.of(checking, frame.words(), visit.look());
        return render(to -> JtecheckGenerated.render(to, null, frame, view));
    }

    /** The same as a page that needs nothing else, to be kept and sent. */
    public static String report(Visit visit, Checking checking) {
        Frame frame = frame(visit, "check.report.title", "check", null, "");
        CheckView view = CheckView.of(checking, frame.words(), visit.look());
        return render(to -> JtereportGenerated.render(to, null, frame, view, STYLE));
    }

    /** The style sheet, for pages that stand by themselves. */
    private static String style() {
        try (InputStream in = Pages.class.getResourceAsStream("/public/desk.css")) {
            if (in == null) {
                throw new IllegalStateException("desk.css is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The timeline and who said what, drawn, with tables. */
    public static String timeline(Visit visit, Reading reading) {
        Frame frame = frame(visit, "timeline.title", "brief", reading.id(), "timeline");
        Words words = frame.words();
        return render(to -> JtetimelineGenerated.render(
                to,
                null,
                frame,
                reading.analysis().article().title(),
                TimelineChart.of(reading, words, visit.look()),
                TimelineChart.table(reading, words, visit.look()),
                SpeakerChart.of(reading, words, visit.look()),
                SpeakerChart.table(reading, words, visit.look())));
    }

    /**
     * The rule or entry behind a finding; nothing where there is no such finding.
     *
     * @param lexicon the one that the reading was made with
     */
    public static Optional<String> why(Visit visit, Reading reading, String finding, Lexicon lexicon) {
        Frame frame = frame(visit, "why.title", "brief", reading.id(), "");
        return WhyView.of(reading, finding, lexicon, frame.words(), visit.look())
                .map(view -> render(to -> JtewhyGenerated.render(to, null, frame, view)));
    }

    /** The form of "this is wrong"; nothing where there is no such finding. */
    public static Optional<String> wrongForm(Visit visit, Reading reading, String finding, Lexicon lexicon) {
        Frame frame = frame(visit, "wrong.title", "brief", reading.id(), "");
        return WhyView.of(reading, finding, lexicon, frame.words(), visit.look())
                .map(view -> render(to -> JtewrongGenerated.render(to, null, frame, view)));
    }

    /** The same form for a claim of a check; nothing where there is no such claim. */
    public static Optional<String> wrongForm(Visit visit, Checking checking, String finding) {
        Frame frame = frame(visit, "wrong.title", "check", checking.reading().id(), "");
        return WhyView.ofClaim(checking, finding, frame.words())
                .map(view -> render(to -> JtewrongGenerated.render(to, null, frame, view)));
    }

    /**
     * The page behind that form.
     *
     * @param reading the id of the reading
     * @param check the id of the check whose claim was reported, or null
     * @param file the name of the file in which the report was saved
     */
    public static String wrongSaved(Visit visit, String reading, @Nullable String check, String file) {
        Frame frame = frame(visit, "wrong.saved", check == null ? "brief" : "check", reading, "");
        String back = check == null ? "/brief/" + reading : "/check/" + check;
        return render(to -> JtesavedGenerated.render(to, null, frame, file, back));
    }

    /** The page that says why there is no other. */
    public static String fault(Visit visit, Fault fault) {
        Frame frame = frame(visit, "fault.title", "", null, "");
        return render(to -> JtefaultGenerated.render(to, null, frame, fault));
    }

    private static Frame frame(Visit visit, String title, String section, @Nullable String reading, String part) {
        Words words = Words.in(visit.language());
        return new Frame(visit, words, title.isEmpty() ? "" : words.get(title), section, reading, part);
    }

    private static String render(Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput to = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(to));
        return to.toString();
    }
}
