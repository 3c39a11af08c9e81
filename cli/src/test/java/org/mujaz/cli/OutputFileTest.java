package org.mujaz.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code -o} writes whole or not at all, and leaves nothing behind. */
class OutputFileTest {

    private static final String OLD = "old\n";
    private static final String EXAMPLE =
            Examples.ROOT.resolve("examples/earthquake.txt").toString();

    private final Path folder;

    OutputFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theFileHoldsWhatStandardOutputWouldShow() throws IOException {
        Path out = folder.resolve("out.txt");
        assertThat(Cli.execute("brief", "-o", out.toString(), EXAMPLE).code()).isZero();
        Cli.Run shown = Cli.finish(Cli.process(List.of(), "brief", EXAMPLE), null);
        assertThat(Files.readString(out)).isNotEmpty().isEqualTo(shown.out());
        assertThat(files()).containsExactly("out.txt");
    }

    @Test
    void anInputThatFailsLeavesTheOldFileAlone() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), OLD);
        assertThat(Cli.execute("brief", "-o", out.toString(), "missing.txt").code())
                .isEqualTo(2);
        assertThat(Cli.execute("analyze", "-o", out.toString(), "missing.txt", "missing.txt")
                        .code())
                .isEqualTo(3);
        assertThat(Cli.execute("brief", "-o", out.toString(), "--published=x", "missing.txt")
                        .code())
                .isEqualTo(2);
        assertThat(Files.readString(out)).isEqualTo(OLD);
        assertThat(files()).containsExactly("out.txt");
    }

    @Test
    void orNoFileAtAll() throws IOException {
        assertThat(Cli.execute("analyze", "-o", folder + "/out.txt", "missing.txt")
                        .code())
                .isEqualTo(2);
        assertThat(files()).isEmpty();
    }

    @Test
    void aBatchThatFailsInPartIsWrittenWhole() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), OLD);
        Cli.Run run = Cli.execute("analyze", "--format=json", "-o", out.toString(), EXAMPLE, "missing.txt", EXAMPLE);
        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.readString(out)).startsWith("[\n{").endsWith("}\n]\n");
    }

    @Test
    void aCommandThatIsKilledLeavesNothingBehind() throws Exception {
        Path out = Files.writeString(folder.resolve("out.txt"), OLD);
        Process process = Cli.process(List.of(), "analyze", "--from=jsonl", "-o", out.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (files().size() == 1) {
            assertThat(process.isAlive()).isTrue();
            Thread.sleep(10);
        }
        Thread.sleep(100);
        // Not Process.destroy, which closes the input, too: that would be its ordinary end.
        process.toHandle().destroy();
        process.waitFor();
        assertThat(files()).containsExactly("out.txt");
        assertThat(Files.readString(out)).isEqualTo(OLD);
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThat(failure(inner)).isEqualTo("mujaz: " + inner + ": MJZ-215 cannot be written: is a folder");
        assertThat(failure(inner.resolve("a/b.txt")))
                .isEqualTo("mujaz: " + inner + "/a/b.txt: MJZ-215 cannot be written: no such folder");
        assertThat(Files.isDirectory(inner)).isTrue();
        assertThat(files()).containsExactly("inner");
    }

    @Test
    void aFileThatMayNotBeWrittenIsLeftAlone() throws IOException {
        Path out = Files.writeString(folder.resolve("out.txt"), OLD);
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r--r--r--"));
        assumeTrue(!Files.isWritable(out), "root writes everything");
        assertThat(failure(out)).isEqualTo("mujaz: " + out + ": MJZ-215 cannot be written: permission denied");
        assertThat(Files.readString(out)).isEqualTo(OLD);
    }

    @Test
    void aLinkIsFollowedAndPermissionsStay() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), OLD);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real.txt"));
        assertThat(written(link)).isZero();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(real)).isNotEqualTo(OLD);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void aNewFileHasTheUsualPermissions() throws IOException {
        Path usual = Files.writeString(folder.resolve("usual.txt"), OLD);
        Path out = folder.resolve("out.txt");
        assertThat(written(out)).isZero();
        assertThat(Files.getPosixFilePermissions(out)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aDeviceIsWrittenAsItIs() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        assertThat(written(device)).isZero();
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void aFullDiskIsOneLine() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full));
        assertThat(failure(full)).isEqualTo("mujaz: /dev/full: MJZ-215 cannot be written: No space left on device");
        ProcessBuilder builder = Cli.process(List.of(), "brief", EXAMPLE);
        Cli.Run run = Cli.finish(builder.redirectOutput(full.toFile()), null);
        assertThat(run.err())
                .containsExactly("mujaz: standard output: MJZ-215 cannot be written: No space left on device");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void aReaderThatHasEnoughEndsTheCommandQuietly() throws Exception {
        byte[] lines = ("{\"text\":\"" + "وصل وزير الخارجية إلى العاصمة في زيارة رسمية. ".repeat(20) + "\"}\n")
                .repeat(2000)
                .getBytes(StandardCharsets.UTF_8);
        Path input = Files.write(folder.resolve("in.jsonl"), lines);
        Path errors = folder.resolve("errors");
        Process process = Cli.process(List.of(), "analyze", input.toString())
                .redirectError(errors.toFile())
                .start();
        assertThat(Cli.head(process)).startsWith("{\"id\":\"1\",");
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(errors)).isEmpty();
    }

    private int written(Path out) {
        return Cli.execute("brief", "-o", out.toString(), EXAMPLE).code();
    }

    private static String failure(Path out) {
        Cli.Run run = Cli.execute("brief", "--lang=en", "-o", out.toString(), EXAMPLE);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasSize(1);
        return run.err().get(0);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
