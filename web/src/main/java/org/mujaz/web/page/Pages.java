package org.mujaz.web.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.mujaz.web.template.JtefaultGenerated;

/** The pages, one method each. */
public final class Pages {

    private Pages() {}

    /** The page that says why there is no other. */
    public static String fault(Visit visit, Fault fault) {
        StringOutput to = new StringOutput();
        JtefaultGenerated.render(new OwaspHtmlTemplateOutput(to), null, visit, fault);
        return to.toString();
    }
}
