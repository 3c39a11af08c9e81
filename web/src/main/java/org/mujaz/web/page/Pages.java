package org.mujaz.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mujaz.brief.BriefOptions;
import org.mujaz.brief.KeyPoint;
import org.mujaz.web.template.JtefaultGenerated;
import org.mujaz.web.template.JteplainGenerated;

/** The pages, one method each. */
public final class Pages {

    private Pages() {}

    /** The desk, with an example already read. */
    public static String home(Visit visit, Reading example) {
        return plain(visit, Entered.NOTHING, null, points(example));
    }

    /** The form, with what is wrong with what was filled in. */
    public static String briefForm(Visit visit, Entered entered, @Nullable Fault fault) {
        return plain(visit, entered, fault, List.of());
    }

    /** An article and its brief. */
    public static String brief(Visit visit, Reading reading, BriefOptions options) {
        return plain(visit, Entered.NOTHING, null, points(reading));
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
        return String.join("\n", points(reading));
    }

    /**
     * The form of the check.
     *
     * @param reading an article that was read and is to be checked against, or null
     */
    public static String checkForm(Visit visit, Entered entered, @Nullable Reading reading, @Nullable Fault fault) {
        return plain(visit, entered, fault, List.of());
    }

    /** The timeline and who said what, drawn. */
    public static String timeline(Visit visit, Reading reading) {
        return plain(visit, Entered.NOTHING, null, points(reading));
    }

    /** The rule or entry behind a finding; nothing where there is no such finding. */
    public static Optional<String> why(Visit visit, Reading reading, String finding) {
        return Findable.has(reading, finding)
                ? Optional.of(plain(visit, Entered.NOTHING, null, List.of(finding)))
                : Optional.empty();
    }

    /** The form of "this is wrong"; nothing where there is no such finding. */
    public static Optional<String> wrongForm(Visit visit, Reading reading, String finding) {
        return why(visit, reading, finding);
    }

    /**
     * The page behind that form.
     *
     * @param file the name of the file in which the report was saved
     */
    public static String wrongSaved(Visit visit, String file) {
        return plain(visit, Entered.NOTHING, null, List.of(file));
    }

    /** The page that says why there is no other. */
    public static String fault(Visit visit, Fault fault) {
        return render(to -> JtefaultGenerated.render(new OwaspHtmlTemplateOutput(to), null, visit, fault));
    }

    private static List<String> points(Reading reading) {
        return reading.brief().points().stream().map(KeyPoint::text).toList();
    }

    private static String plain(Visit visit, Entered entered, @Nullable Fault fault, List<String> lines) {
        return render(
                to -> JteplainGenerated.render(new OwaspHtmlTemplateOutput(to), null, visit, entered, fault, lines));
    }

    private static String render(Consumer<StringOutput> template) {
        StringOutput to = new StringOutput();
        template.accept(to);
        return to.toString();
    }
}
