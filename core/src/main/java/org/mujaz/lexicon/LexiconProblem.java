package org.mujaz.lexicon;

/**
 * What is wrong with an entry of a lexicon, and what to do.
 *
 * @param file the file, relative to the lexicon's folder
 * @param line the line, from 1; 0 where the whole file is meant
 * @param what what is wrong and what to do
 * @param refused whether the lexicon is not loaded with it; else it is only likely to be a mistake
 */
public record LexiconProblem(String file, int line, String what, boolean refused) {

    /** The place and what is wrong there, on one line. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what;
    }
}
