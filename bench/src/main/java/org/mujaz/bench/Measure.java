package org.mujaz.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mujaz.Mujaz;

/** One way to tell how right Mujaz is. */
interface Measure {

    /** The file of gold it reads, relative to the gold folder; the measure is skipped where it is absent. */
    String gold();

    /**
     * Measures.
     *
     * @param gold the file, which is there
     * @param log where to tell what was got wrong, for whoever mends it
     */
    List<Score> measure(Mujaz mujaz, Path gold, MistakeLog log) throws IOException;
}
