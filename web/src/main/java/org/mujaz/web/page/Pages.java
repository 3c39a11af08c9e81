package org.mujaz.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.web.template.JtebriefFormGenerated;
import org.mujaz.web.template.JtebriefGenerated;
import org.mujaz.web.template.JtefaultGenerated;
import org.mujaz.web.template.JtehomeGenerated;
import org.mujaz.web.template.JtesavedGenerated;
import org.mujaz.web.template.JtetimelineGenerated;
import org.mujaz.web.template.JtewhyGenerated;
import org.mujaz.web.template.JtewrongGenerated;

/** The pages, one method each: in come readings and what a visitor wants, out goes HTML. Immutable, safe for many threads. */
public final class Pages {

    private final UnaryOperator<String> assets;
    private final Lexicon lexicon;

    /**
     * The pages.
     *
     * @param assets gives the address of a style sheet or script by its name
     * @param lexicon the one that the readings were made with
     */
    public Pages(UnaryOperator<String> assets, Lexicon lexicon) {
        this.assets = assets;
        this.lexicon = lexicon;
    }

    /** The first page: the form, and an example already read. */
    public String home(Visit visit, Reading example) {
        Words words = Words.in(visit.language());
        Frame frame = frame(visit, "", "", null, "");
        return render(out -> JtehomeGenerated.render(out, null, frame, BriefView.of(example, words, visit.look())));
    }

    /** The form to read an article; with what was put in and why it could not be taken, where that is so. */
    public String briefForm(Visit visit, Form form, @Nullable Fault fault) {
        Frame frame = frame(visit, "form.brief.title", "brief", null, "");
        return render(out -> JtebriefFormGenerated.render(out, null, frame, form, fault));
    }

    /** An article that was read, and its brief. */
    public String brief(Visit visit, Reading reading) {
        Words words = Words.in(visit.language());
        BriefView view = BriefView.of(reading, words, visit.look());
        String given = reading.analysis().article().title();
        String title = given == null ? view.opening() : given;
        Frame frame = new Frame(visit, words, assets, title, "brief", reading.id(), "brief");
        return render(out -> JtebriefGenerated.render(out, null, frame, view));
    }

    /** The timeline and who said what, drawn, with tables. */
    public String timeline(Visit visit, Reading reading) {
        Words words = Words.in(visit.language());
        Frame frame = frame(visit, "timeline.title", "brief", reading.id(), "timeline");
        return render(out -> JtetimelineGenerated.render(
                out,
                null,
                frame,
                reading.analysis().article().title(),
                TimelineChart.of(reading, words, visit.look()),
                TimelineChart.table(reading, words, visit.look()),
                SpeakerChart.of(reading, words, visit.look()),
                SpeakerChart.table(reading, words, visit.look())));
    }

    /** Why a finding is what it is; nothing where the reading has none of this id. */
    public Optional<String> why(Visit visit, Reading reading, String finding) {
        Words words = Words.in(visit.language());
        Frame frame = frame(visit, "why.title", "brief", reading.id(), "");
        return WhyView.of(reading, finding, lexicon, words, visit.look())
                .map(view -> render(out -> JtewhyGenerated.render(out, null, frame, view)));
    }

    /** The form that says that a finding is wrong; nothing where the reading has none of this id. */
    public Optional<String> wrongForm(Visit visit, Reading reading, String finding, @Nullable Fault fault) {
        Words words = Words.in(visit.language());
        Frame frame = frame(visit, "wrong.title", "brief", reading.id(), "");
        return WhyView.of(reading, finding, lexicon, words, visit.look())
                .map(view -> render(out -> JtewrongGenerated.render(out, null, frame, view, fault)));
    }

    /**
     * The page behind the form.
     *
     * @param file the path of the case file that was saved
     * @param content what it has
     */
    public String wrongSaved(Visit visit, Reading reading, String file, String content) {
        Frame frame = frame(visit, "wrong.saved", "brief", reading.id(), "");
        return render(out -> JtesavedGenerated.render(out, null, frame, file, content));
    }

    /** The page that says why there is no other. */
    public String fault(Visit visit, Fault fault) {
        Frame frame = frame(visit, "fault.title", "", null, "");
        return render(out -> JtefaultGenerated.render(out, null, frame, fault));
    }

    private Frame frame(Visit visit, String title, String section, @Nullable String reading, String part) {
        Words words = Words.in(visit.language());
        return new Frame(visit, words, assets, title.isEmpty() ? "" : words.get(title), section, reading, part);
    }

    private interface Template {
        void render(OwaspHtmlTemplateOutput out);
    }

    private static String render(Template template) {
        StringOutput to = new StringOutput();
        template.render(new OwaspHtmlTemplateOutput(to));
        return to.toString();
    }
}
