package org.mujaz.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import org.mujaz.lexicon.Lexicon;
import org.mujaz.web.page.Fault;
import org.mujaz.web.page.Pages;
import org.mujaz.web.page.Visit;

/** The server. Made with its configuration, started once, stopped once. */
public final class Desk implements AutoCloseable {

    private final DeskConfig config;
    private final Assets assets = new Assets();
    private final Javalin server;

    public Desk(DeskConfig config) {
        this.config = config;
        this.server = Javalin.create(this::configure);
    }

    private void configure(JavalinConfig javalin) {
        javalin.startup.showJavalinBanner = false;
        javalin.startup.showOldJavalinVersionWarning = false;
        javalin.startup.startupWatcherEnabled = false;
        javalin.routes.get(
                "/",
                context -> context.html(new Pages(assets::url, Lexicon.load())
                        .fault(
                                new Visit(Visit.Look.DEFAULT, "", context.path(), false),
                                new Fault(200, "", "Mujaz", "\u0645\u0648\u062C\u064E\u0632"))));
        javalin.routes.get(Assets.PATH + "<name>", context -> {
            if (!assets.serve(context, context.pathParam("name"))) {
                context.status(404);
            }
        });
    }

    /** Begins to answer; returns the address. */
    public String start() {
        server.start(config.host(), config.port());
        return "http://" + config.host() + ":" + server.port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
