package org.mujaz.web.page;

import java.util.List;

/**
 * What is said of a finding beside the article.
 *
 * @param id the finding's id, as the contract has it: {@code e1}, {@code t3}
 * @param heading its words, or its name
 * @param kind what it is
 * @param lines what more is known
 * @param places links to its words in the article
 * @param faint whether it is only background
 */
public record Note(String id, String heading, String kind, List<Line> lines, List<Place> places, boolean faint) {

    public Note {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }

    /** What is known, without its codes: those are for whoever asks why. */
    public List<Line> plainLines() {
        return lines.stream().filter(line -> !line.style().equals("code")).toList();
    }

    /**
     * A line of what is known.
     *
     * @param label what it says, or empty where the value says it itself
     * @param value what it is
     * @param style {@code words} of the interface, {@code quote} of the article, or {@code code}
     */
    public record Line(String label, String value, String style) {

        static Line words(String label, String value) {
            return new Line(label, value, "words");
        }

        static Line quote(String label, String value) {
            return new Line(label, value, "quote");
        }

        static Line code(String label, String value) {
            return new Line(label, value, "code");
        }
    }

    /**
     * Where its words stand.
     *
     * @param href a fragment of the page
     * @param text what the link shows
     * @param label what the link says
     */
    public record Place(String href, String text, String label) {}

    /**
     * Notes of one layer.
     *
     * @param layer the layer's class: {@code n}, {@code t}, {@code q}, {@code s} or {@code v}
     * @param title its name
     * @param count how many there are, in the visitor's digits
     * @param notes them
     */
    public record Group(String layer, String title, String count, List<Note> notes) {

        public Group {
            notes = List.copyOf(notes);
        }
    }
}
