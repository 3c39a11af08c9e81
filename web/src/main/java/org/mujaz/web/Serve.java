package org.mujaz.web;

import java.io.PrintWriter;
import java.util.Map;

/** {@code mujaz serve}, without its options' parsing, which is the command's. */
public final class Serve {

    private Serve() {}

    /** Runs the desk until the process is told to end. */
    public static int run(Map<String, String> flags, PrintWriter out) throws InterruptedException {
        DeskConfig config = new DeskConfig(
                flags.getOrDefault("host", "127.0.0.1"), Integer.parseInt(flags.getOrDefault("port", "8080")));
        Desk desk = new Desk(config);
        out.println(desk.start());
        out.flush();
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "stop"));
        Thread.currentThread().join();
        return 0;
    }
}
