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
    private final String unit;
    private final long begun = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long steps;
    private boolean bytes;

    Progress(boolean batch) {
        this(batch, " articles");
    }

    /** @param unit what a step is, in the plural, a space before it */
    Progress(boolean batch, String unit) {
        this.unit = unit;
        this.possible = batch && Terminal.isErrorATerminal();
    }

    void step() {
        stepTo(steps + 1);
    }

    /** Of so many bytes so many are read: then it can tell what is left. */
    void stepTo(long done, long read, long inAll) {
        if (inAll > 0 && bar == null) {
            bytes = true;
        }
        if (!bytes) {
            stepTo(done);
            return;
        }
        steps = done;
        if (possible && bar == null && System.nanoTime() - begun > PATIENCE_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName("mujaz")
                    .setUnit(" MB", 1 << 20)
                    .setInitialMax(inAll)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed()
                    .setUpdateIntervalMillis(250)
                    .build();
        }
        if (bar != null) {
            bar.maxHint(Math.max(inAll, read));
            bar.stepTo(read);
            bar.setExtraMessage(steps + unit);
        }
    }

    void stepTo(long done) {
        steps = done;
        if (possible && bar == null && System.nanoTime() - begun > PATIENCE_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName("mujaz")
                    .setUnit(unit, 1)
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
