package org.mujaz.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import org.mujaz.Mujaz;
import org.mujaz.text.Article;

/** Prints the heap that is in use after Mujaz was loaded, in bytes, and the part of it that loading added. */
public final class HeapAfterLoad {

    private static final int COLLECTIONS = 5;

    private HeapAfterLoad() {}

    public static void main(String[] args) throws InterruptedException {
        long before = used();
        Mujaz mujaz = Mujaz.load();
        long after = used();
        mujaz.analyze(Article.of(""));
        System.out.println(after + "\t" + (after - before));
    }

    private static long used() throws InterruptedException {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
            Thread.sleep(20);
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
