package org.mujaz.cli.wikidata;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Sorts lines of a file by their characters in bounded memory: runs are sorted one by one and then merged. */
final class ExternalSort {

    /** So many characters of lines are sorted at once. */
    private static final int RUN = 16_000_000;

    private ExternalSort() {}

    /** Takes lines and writes sorted runs of them. */
    static final class Sorter implements Closeable {
        private final Path folder;
        private final String name;
        private final int runLength;
        private final List<Path> runs = new ArrayList<>();
        private List<String> lines = new ArrayList<>();
        private long characters;

        Sorter(Path folder, String name) {
            this(folder, name, RUN);
        }

        Sorter(Path folder, String name, int runLength) {
            this.folder = folder;
            this.name = name;
            this.runLength = runLength;
        }

        void add(String line) throws IOException {
            lines.add(line);
            characters += line.length();
            if (characters > runLength) {
                spill();
            }
        }

        private void spill() throws IOException {
            Collections.sort(lines);
            Path run = folder.resolve(name + "." + runs.size() + ".run");
            runs.add(run);
            try (BufferedWriter out = Files.newBufferedWriter(run, StandardCharsets.UTF_8)) {
                for (String line : lines) {
                    out.write(line);
                    out.write('\n');
                }
            }
            lines = new ArrayList<>();
            characters = 0;
        }

        /** The lines in order; nothing is added any more. */
        Sorted sorted() throws IOException {
            Collections.sort(lines);
            List<Run> heads = new ArrayList<>();
            for (Path run : runs) {
                heads.add(new Run(Files.newBufferedReader(run, StandardCharsets.UTF_8), heads.size()));
            }
            return new Sorted(lines, heads);
        }

        @Override
        public void close() throws IOException {
            for (Path run : runs) {
                Files.deleteIfExists(run);
            }
        }
    }

    /** A run that is being read; its next line is the head. */
    private static final class Run {
        private final BufferedReader in;
        private final int number;
        private String head = "";

        Run(BufferedReader in, int number) {
            this.in = in;
            this.number = number;
        }

        boolean advance() throws IOException {
            String next = in.readLine();
            head = next == null ? "" : next;
            return next != null;
        }
    }

    /** Lines in order. */
    static final class Sorted implements Closeable {
        private final List<String> rest;
        private final List<Run> runs;
        private final PriorityQueue<Run> heads =
                new PriorityQueue<>(Comparator.comparing((Run run) -> run.head).thenComparingInt(run -> run.number));
        private int at;

        private Sorted(List<String> rest, List<Run> runs) throws IOException {
            this.rest = rest;
            this.runs = runs;
            for (Run run : runs) {
                if (run.advance()) {
                    heads.add(run);
                }
            }
        }

        /** The next line, or null behind the last. */
        @Nullable
        String next() throws IOException {
            Run run = heads.peek();
            String kept = at < rest.size() ? rest.get(at) : null;
            if (run == null || (kept != null && kept.compareTo(run.head) <= 0)) {
                at++;
                return kept;
            }
            heads.poll();
            String line = run.head;
            if (run.advance()) {
                heads.add(run);
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            for (Run run : runs) {
                run.in.close();
            }
        }
    }
}
