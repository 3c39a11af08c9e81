package org.mujaz.cli;

import org.mujaz.Mujaz;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the code's version and the lexicon's, and the Java that runs them. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"mujaz " + Mujaz.load().version() + " (Java " + System.getProperty("java.version") + ")"};
    }
}
