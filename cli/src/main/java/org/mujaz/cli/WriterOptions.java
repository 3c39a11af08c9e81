package org.mujaz.cli;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mujaz.Mujaz;
import org.mujaz.write.Endpoint;
import org.mujaz.write.Key;
import org.mujaz.write.ModelWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of a model that writes the points. */
final class WriterOptions {

    /** The protocol that a writer speaks. */
    enum Protocol {
        OPENAI
    }

    /** What becomes of a point that the article does not bear out. */
    enum Unsupported {
        DROP,
        MARK
    }

    private static final String USUAL_KEY = "OPENAI_API_KEY";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--writer",
            paramLabel = "PROTOCOL",
            description =
                    "Let a model write the points, and check each: openai, for any endpoint that speaks the protocol of"
                            + " OpenAI's chat completions. The article is sent to it.")
    private @Nullable Protocol protocol;

    @Option(
            names = "--writer-url",
            paramLabel = "URL",
            description = "The address of the writer's API: https://api.example.org/v1, http://localhost:11434/v1.")
    private @Nullable String url;

    @Option(names = "--writer-model", paramLabel = "NAME", description = "The model, as the writer calls it.")
    private @Nullable String model;

    @Option(
            names = "--writer-key-env",
            paramLabel = "VARIABLE",
            description =
                    "The environment variable that holds the writer's key. Default: " + USUAL_KEY + ", if it is set.")
    private @Nullable String keyVariable;

    @Option(
            names = "--writer-timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "The longest that one answer of the writer may take. Default: ${DEFAULT-VALUE}.")
    private int timeout = 60;

    @Option(
            names = "--writer-retries",
            paramLabel = "N",
            defaultValue = "2",
            description = "How often a writer that is busy or failing is asked again. Default: ${DEFAULT-VALUE}.")
    private int retries = 2;

    @Option(
            names = "--writer-insecure",
            description =
                    "Send article and key unencrypted where the address of the writer is http and not this machine.")
    private boolean insecure;

    @Option(
            names = "--unsupported",
            paramLabel = "WHAT",
            defaultValue = "drop",
            description =
                    "What becomes of a point of the writer that the article does not bear out, also after it was sent"
                            + " back once: drop or mark. Default: ${DEFAULT-VALUE}.")
    private Unsupported unsupported = Unsupported.DROP;

    boolean isAsked() {
        return protocol != null;
    }

    boolean marks() {
        return unsupported == Unsupported.MARK;
    }

    /** Refuses what is wrong before anything is read or sent. */
    void check() {
        if (!isAsked()) {
            if (url != null || model != null || keyVariable != null || insecure) {
                throw wrong(
                        "--writer-url, --writer-model, --writer-key-env and --writer-insecure go with --writer openai");
            }
            return;
        }
        if (timeout < 1 || timeout > 3600) {
            throw wrong("--writer-timeout takes seconds from 1 to 3600");
        }
        if (retries < 0 || retries > 10) {
            throw wrong("--writer-retries takes a number from 0 to 10");
        }
        endpoint();
        model();
        key();
    }

    ModelWriter open(Mujaz mujaz) {
        return new ModelWriter(
                endpoint(), model(), key(), Duration.ofSeconds(timeout), retries, mujaz.lexicon(), mujaz::check);
    }

    private Endpoint endpoint() {
        if (url == null) {
            throw wrong("--writer openai needs --writer-url");
        }
        try {
            return Endpoint.of(url, insecure);
        } catch (IllegalArgumentException e) {
            throw wrong("--writer-url " + e.getMessage());
        }
    }

    private String model() {
        if (model == null || model.isBlank()) {
            throw wrong("--writer openai needs --writer-model");
        }
        return model;
    }

    private Key key() {
        String name = keyVariable == null ? USUAL_KEY : keyVariable;
        String value = System.getenv(name);
        if (keyVariable != null && (value == null || value.isBlank())) {
            throw wrong("--writer-key-env: this environment variable is not set");
        }
        try {
            return Key.of(value);
        } catch (IllegalArgumentException e) {
            throw wrong("the environment variable of the writer's key " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
