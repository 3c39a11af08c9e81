package org.mujaz.web;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.web.config.ApiKey;
import org.mujaz.web.config.ConfigException;
import org.mujaz.web.config.DeskConfig;
import org.mujaz.web.config.Given;

/** {@code mujaz serve}, without its options' parsing, which is the command's. */
public final class Serve {

    private static final int WRONG = 2;

    private Serve() {}

    /**
     * What the command was called with.
     *
     * @param flags settings by their keys
     * @param file the file of settings, or null
     * @param printConfig whether only the settings are printed
     * @param newKey for whom a key is made, or null
     * @param terminal whether standard error is one
     * @param language of messages
     */
    public record Call(
            Map<String, String> flags,
            @Nullable Path file,
            boolean printConfig,
            @Nullable String newKey,
            boolean terminal,
            Locale language) {}

    /**
     * Runs the desk until the process is told to end.
     *
     * @return the exit code
     */
    public static int run(Call call, PrintWriter out, PrintWriter err) throws InterruptedException {
        try {
            String name = call.newKey;
            if (name != null) {
                ApiKey.Made made = ApiKey.make(name, new SecureRandom());
                out.println(made.key());
                err.println(say(call, "into the file of keys: ", "في ملف المفاتيح: ") + made.line());
                out.flush();
                return 0;
            }
            Given given = Given.of(call.flags, System.getenv(), call.file);
            DeskConfig config = DeskConfig.of(given, call.terminal);
            if (call.printConfig) {
                out.print(given.print());
                out.flush();
                return 0;
            }
            return serve(call, config, out, err);
        } catch (ConfigException e) {
            err.println("mujaz: " + e.getMessage());
            return WRONG;
        }
    }

    private static int serve(Call call, DeskConfig config, PrintWriter out, PrintWriter err)
            throws InterruptedException {
        Path lexicon = config.lexicon();
        Mujaz mujaz = lexicon == null ? Mujaz.load() : Mujaz.load(lexicon);
        Desk desk;
        try {
            desk = new Desk(config, mujaz);
        } catch (IOException e) {
            err.println("mujaz: the log cannot be written: " + config.log());
            return WRONG;
        }
        String address;
        try {
            address = desk.start();
        } catch (JavalinBindException e) {
            String taken = say(
                    call,
                    "port %d is taken or not allowed; take another with --port",
                    "المنفذ %d مشغول أو غير مسموح به؛ اختر غيره بالخيار --port");
            err.println("mujaz: " + String.format(Locale.ROOT, taken, config.port()));
            return WRONG;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "stop"));
        out.println(say(call, "The desk is open: ", "المكتب مفتوح: ") + address);
        if (call.terminal) {
            out.println(say(call, "Ctrl+C closes it.", "يُغلق بالضغط على Ctrl+C."));
        }
        out.flush();
        Thread.currentThread().join();
        return 0;
    }

    private static String say(Call call, String english, String arabic) {
        return call.language.getLanguage().equals("ar") ? arabic : english;
    }
}
