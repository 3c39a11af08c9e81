package org.mujaz.cli;

import java.io.Closeable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A line on a terminal's standard error for work that takes longer than two seconds. */
final class Progress implements Closeable {

    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final boolean possible;
    private final long begun = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long steps;

    Progress(boolean batch) {
        this.possible = batch && Terminal.isErrorATerminal();
    }

    void step() {
        steps++;
        if (possible && bar == null && System.nanoTime() - begun > PATIENCE_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName("mujaz")
                    .setUnit(" articles", 1)
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .setUpdateIntervalMillis(250)
                    .build();
        }
        if (bar != null) {
            bar.stepTo(steps);
        }
    }

    boolean isShown() {
        return bar != null;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
