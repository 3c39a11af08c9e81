package org.mujaz.web.watch;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.core.metrics.Info;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.DoubleSupplier;

/** What is counted, in the text format of Prometheus. Labels are of a fixed set: nothing that a client sends becomes one. */
public final class Metrics {

    /** The media type of {@link #print}. */
    public static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests;
    private final Counter problems;
    private final Counter articles;
    private final Histogram seconds;
    private final Histogram analysisSeconds;

    /** @param version of code and lexicon */
    public Metrics(String version) {
        requests = Counter.builder()
                .name("mujaz_requests_total")
                .help("Requests by route, method and status.")
                .labelNames("route", "method", "status")
                .register(registry);
        problems = Counter.builder()
                .name("mujaz_problems_total")
                .help("Refusals and failures by code.")
                .labelNames("code")
                .register(registry);
        articles = Counter.builder()
                .name("mujaz_articles_total")
                .help("Articles that were analysed.")
                .register(registry);
        seconds = Histogram.builder()
                .name("mujaz_request_seconds")
                .help("Time from the first byte of a request to the end of its answer.")
                .labelNames("route")
                .classicOnly()
                .classicUpperBounds(0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
                .register(registry);
        analysisSeconds = Histogram.builder()
                .name("mujaz_analysis_seconds")
                .help("Time of one article's analysis, without waiting for it.")
                .classicOnly()
                .classicUpperBounds(0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)
                .register(registry);
        Info build = Info.builder()
                .name("mujaz_build_info")
                .help("The version of code and lexicon.")
                .labelNames("version")
                .register(registry);
        build.setLabelValues(version);
        gauge("jvm_heap_used_bytes", "Heap in use.", () -> {
            Runtime runtime = Runtime.getRuntime();
            return runtime.totalMemory() - runtime.freeMemory();
        });
        gauge(
                "jvm_heap_max_bytes",
                "The most heap there may be.",
                () -> Runtime.getRuntime().maxMemory());
        gauge(
                "jvm_threads",
                "Threads.",
                () -> ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(
                "process_start_time_seconds",
                "When the process began, in seconds since 1970.",
                () -> ManagementFactory.getRuntimeMXBean().getStartTime() / 1000.0);
    }

    /** Adds a value that is asked for when the metrics are read. */
    public void gauge(String name, String help, DoubleSupplier value) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> callback.call(value.getAsDouble()))
                .register(registry);
    }

    /** @param route one of the desk's own */
    public void request(String route, String method, int status, long nanos) {
        requests.labelValues(route, method, Integer.toString(status)).inc();
        seconds.labelValues(route).observe(nanos / 1e9);
    }

    /** @param code as {@code MJZ-608} */
    public void problem(String code) {
        problems.labelValues(code).inc();
    }

    public void analysis(long nanos) {
        articles.inc();
        analysisSeconds.observe(nanos / 1e9);
    }

    /** All values, as {@link #TYPE}. */
    public String print() {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(to, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString(StandardCharsets.UTF_8);
    }
}
