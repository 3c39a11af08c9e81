package org.mujaz.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Runs commands: in this process, with their output in a file; or in a process of their own, as users do. */
final class Cli {

    private static final int HANGS_AFTER_SECONDS = 180;

    private Cli() {}

    /**
     * What a command did.
     *
     * @param code its exit code
     * @param out what it wrote to its output
     * @param err the lines on standard error
     */
    record Run(int code, String out, List<String> err) {}

    /** Runs a command in this process; its output is a file in {@code folder}, which is not there if none was written. */
    static Run run(Path folder, String... args) {
        Path out = folder.resolve("output-of-the-command");
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--output=" + out);
        if (all.stream().noneMatch(arg -> arg.startsWith("--lang"))) {
            all.add("--lang=en");
        }
        try {
            Run run = execute(all.toArray(String[]::new));
            String written = Files.exists(out) ? Files.readString(out) : "";
            Files.deleteIfExists(out);
            return new Run(run.code, written, run.err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command in this process as it is. */
    static Run execute(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Main.commandLine(args);
        commandLine.setOut(new PrintWriter(out));
        commandLine.setErr(new PrintWriter(err));
        int code = commandLine.execute(args);
        return new Run(code, out.toString(), err.toString().lines().toList());
    }

    /** A command in a Java of its own; its locale is English, its encoding anything but UTF-8. */
    static ProcessBuilder process(List<String> jvm, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Dfile.encoding=ISO-8859-1", "-Duser.language=tr"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.mujaz.cli.Main"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LANG", "en_US.UTF-8");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    /** Runs a command in a process of its own with {@code in} on its standard input. */
    static Run piped(byte[] in, String... args) {
        return finish(process(List.of(), args), in);
    }

    /** Runs a process to its end. */
    static Run finish(ProcessBuilder builder, byte @Nullable [] in) {
        try {
            File err = File.createTempFile("mujaz-test-", ".err");
            File out = File.createTempFile("mujaz-test-", ".out");
            try {
                boolean redirected = !builder.redirectOutput().equals(ProcessBuilder.Redirect.PIPE);
                Process process = (redirected ? builder : builder.redirectOutput(out))
                        .redirectError(err)
                        .start();
                try (OutputStream to = process.getOutputStream()) {
                    if (in != null) {
                        to.write(in);
                    }
                } catch (IOException e) {
                    // It did not read to the end; what it says tells why.
                }
                if (!process.waitFor(HANGS_AFTER_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new AssertionError("hangs: " + builder.command());
                }
                String written = Files.readString(out.toPath());
                return new Run(process.exitValue(), written, Files.readAllLines(err.toPath()));
            } finally {
                Files.delete(err.toPath());
                Files.delete(out.toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Closes a running command's output after its first bytes, which are returned. */
    static String head(Process process) throws IOException {
        try (InputStream out = process.getInputStream()) {
            return new String(out.readNBytes(100), StandardCharsets.UTF_8);
        }
    }
}
