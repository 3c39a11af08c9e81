package org.mujaz.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The cases of a file of frames, which the compiled lexicon does not have.
 *
 * @param path its path below the lexicon's folder
 * @param concept its concept
 * @param cases its cases, in order
 */
public record FrameFile(String path, String concept, List<Case> cases) {

    /** The folder of frames, below the lexicon's. */
    public static final String FOLDER = "event/frames";

    private static final String ENDING = ".yaml";

    /**
     * A case as it is written.
     *
     * @param line its line in the file, from 1
     * @param text the clause with its marks
     * @param status the name of its status, empty where it has none
     */
    public record Case(int line, String text, String status) {}

    public FrameFile {
        cases = List.copyOf(cases);
    }

    /**
     * Reads all files of frames below a lexicon's folder, in the order of their names; none where it has no folder of frames.
     *
     * @throws LexiconException if a file cannot be read or has no concept or no cases
     */
    public static List<FrameFile> readAll(Path folder) {
        Path frames = folder.resolve(FOLDER);
        if (!Files.isDirectory(frames)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(frames)) {
            return walk.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> read(folder, file))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new LexiconException("cannot read " + frames + ": " + e.getMessage(), e);
        }
    }

    private static FrameFile read(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        Node root;
        try {
            root = new Compose(LoadSettings.builder().setLabel(path).build())
                    .composeString(Files.readString(file, StandardCharsets.UTF_8))
                    .orElseThrow(() -> new LexiconException(path, 1, "is empty"));
        } catch (YamlEngineException e) {
            throw new LexiconException(
                    path,
                    0,
                    "is not YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new LexiconException(path, 0, "cannot be read as UTF-8 text; save it as UTF-8");
        }
        String concept = "";
        List<Case> cases = new ArrayList<>();
        for (NodeTuple entry : entries(root)) {
            if (isKey(entry, "concept") && entry.getValueNode() instanceof ScalarNode value) {
                concept = value.getValue();
            } else if (isKey(entry, "cases") && entry.getValueNode() instanceof SequenceNode list) {
                list.getValue().forEach(node -> cases.add(readCase(path, node)));
            }
        }
        if (concept.isEmpty() || cases.isEmpty()) {
            throw new LexiconException(path, 1, "a frame needs a text under concept and cases");
        }
        return new FrameFile(path, concept, cases);
    }

    private static Case readCase(String path, Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        String text = "";
        String status = "";
        for (NodeTuple entry : entries(node)) {
            String value = entry.getValueNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            text = isKey(entry, "text") ? value.strip() : text;
            status = isKey(entry, "status") ? value : status;
        }
        if (text.isEmpty()) {
            throw new LexiconException(path, line, "a case is {text: \"...\"}, with or without status");
        }
        return new Case(line, text, status);
    }

    private static List<NodeTuple> entries(Node node) {
        return node instanceof MappingNode map ? map.getValue() : List.of();
    }

    private static boolean isKey(NodeTuple entry, String name) {
        return entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
    }
}
