package org.mujaz.bench;

import java.nio.file.Path;

/** Where the project's root is: the system property {@code mujaz.root}, else the working directory. */
final class Root {

    private Root() {}

    static Path path() {
        return Path.of(System.getProperty("mujaz.root", "")).toAbsolutePath().normalize();
    }
}
