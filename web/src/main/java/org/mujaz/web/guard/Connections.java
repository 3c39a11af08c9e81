package org.mujaz.web.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Ends connections on which no request has come to its end of headers for too long: those that are kept open for nothing, and those that send
 * their headers a letter at a time, which an idle timeout does not see.
 */
public final class Connections extends AbstractLifeCycle implements Connection.Listener {

    private static final long EVERY_MILLIS = 1000;

    private final Map<Connection, State> open = new ConcurrentHashMap<>();
    private final Scheduler scheduler;
    private final long longest;
    private Scheduler.@Nullable Task next;

    private static final class State {
        private volatile long since = System.nanoTime();
        private volatile boolean busy;
    }

    /** @param longestMillis how long a connection may be without a request */
    public Connections(Scheduler scheduler, long longestMillis) {
        this.scheduler = scheduler;
        this.longest = TimeUnit.MILLISECONDS.toNanos(longestMillis);
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new State());
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    /** How many are open. */
    public int count() {
        return open.size();
    }

    /** A request has its headers; until it is done, its connection is left alone. */
    void begun(Request request) {
        State state = open.get(request.getConnectionMetaData().getConnection());
        if (state != null) {
            state.busy = true;
            Request.addCompletionListener(request, failure -> {
                state.since = System.nanoTime();
                state.busy = false;
            });
        }
    }

    @Override
    protected void doStart() {
        next = scheduler.schedule(this::sweep, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    protected void doStop() {
        Scheduler.Task task = next;
        if (task != null) {
            task.cancel();
        }
    }

    private void sweep() {
        long now = System.nanoTime();
        open.forEach((connection, state) -> {
            if (!state.busy && now - state.since > longest) {
                connection.getEndPoint().close();
            }
        });
        if (isRunning()) {
            next = scheduler.schedule(this::sweep, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }
}
