package org.mujaz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Notices changes below a folder. It looks twice a second: not every file system tells, and an editor that puts a new file in the place of
 * the old one is seen as well.
 */
final class FolderWatch {

    private static final long PAUSE_MILLIS = 500;

    private final Path folder;
    private Map<Path, String> known;

    FolderWatch(Path folder) throws IOException {
        this.folder = folder;
        this.known = state();
    }

    /** Returns when something is not as it was the last time, and then stayed as it is for one pause. */
    void await() throws IOException, InterruptedException {
        Map<Path, String> now = state();
        while (now.equals(known)) {
            Thread.sleep(PAUSE_MILLIS);
            now = state();
        }
        Map<Path, String> before = Map.of();
        while (!now.equals(before)) {
            before = now;
            Thread.sleep(PAUSE_MILLIS);
            now = state();
        }
        known = now;
    }

    private Map<Path, String> state() throws IOException {
        Map<Path, String> state = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                put(state, file);
            }
        } catch (UncheckedIOException e) {
            // A file went while we looked; the next look sees what is left.
            state.put(folder, String.valueOf(e.getMessage()));
        }
        return state;
    }

    private static void put(Map<Path, String> state, Path file) {
        try {
            BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
            if (of.isRegularFile()) {
                state.put(file, of.lastModifiedTime() + " " + of.size());
            }
        } catch (IOException e) {
            state.put(file, "gone");
        }
    }
}
