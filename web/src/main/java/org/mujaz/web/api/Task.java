package org.mujaz.web.api;

import java.util.List;
import java.util.Locale;
import org.mujaz.Mujaz;
import org.mujaz.analysis.Analysis;
import org.mujaz.brief.Brief;
import org.mujaz.brief.BriefOptions;
import org.mujaz.check.Check;
import org.mujaz.json.CheckJson;
import org.mujaz.json.ContractJson;
import org.mujaz.read.Page;
import org.mujaz.read.PageJson;
import org.mujaz.web.problem.DeskProblem;
import org.mujaz.web.problem.Refusal;

/** What the API does with an article. Each prints what the command of its name prints as JSON Lines. */
enum Task {
    ANALYZE(true) {
        @Override
        String print(Mujaz mujaz, Page page, Options options, Form form) {
            Analysis analysis = mujaz.analyze(page.article());
            Brief brief = mujaz.brief(analysis, BriefOptions.DEFAULT);
            return switch (form) {
                case CONTRACT ->
                    ContractJson.analysis(
                            mujaz.version(), analysis, brief, new ContractJson.Style(false, options.explain()));
                case SCHEMA_ORG -> SchemaOrg.analysis(page, analysis, brief);
                case ANNOTATIONS -> Annotations.analysis(analysis, brief);
            };
        }
    },
    BRIEF(true) {
        @Override
        String print(Mujaz mujaz, Page page, Options options, Form form) {
            Analysis analysis = mujaz.analyze(page.article());
            Brief brief = mujaz.brief(analysis, options.brief());
            return switch (form) {
                case CONTRACT ->
                    ContractJson.brief(
                            mujaz.version(), analysis, brief, new ContractJson.Style(false, options.explain()));
                case SCHEMA_ORG -> SchemaOrg.brief(page, analysis, brief);
                case ANNOTATIONS -> Annotations.brief(analysis, brief);
            };
        }
    },
    CHECK(true) {
        @Override
        String print(Mujaz mujaz, Page page, Options options, Form form) {
            List<String> points = page.article().points();
            if (points.stream().allMatch(String::isBlank)) {
                throw Refusal.of(DeskProblem.NOTHING_TO_CHECK);
            }
            Analysis analysis = mujaz.analyze(page.article());
            Check check = mujaz.check(analysis, points);
            return switch (form) {
                case CONTRACT -> CheckJson.check(mujaz.version(), List.of(analysis), check, false);
                case SCHEMA_ORG -> SchemaOrg.check(mujaz.version(), analysis, check);
                case ANNOTATIONS -> Annotations.check(analysis, check);
            };
        }
    },
    READ(false) {
        @Override
        String print(Mujaz mujaz, Page page, Options options, Form form) {
            return PageJson.print(page, false, options.explain());
        }
    };

    private final boolean linked;

    /** @param linked whether its answer can be had as linked data too */
    Task(boolean linked) {
        this.linked = linked;
    }

    /** The answer, on one line without a line feed. */
    abstract String print(Mujaz mujaz, Page page, Options options, Form form);

    /** The forms in which its answer can be had, the usual one first. */
    List<Form> forms() {
        return linked ? List.of(Form.values()) : List.of(Form.CONTRACT);
    }

    /** As paths have it. */
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
