package org.mujaz.web.config;

import java.util.Locale;

/**
 * The settings of the desk. Each can be given as a flag ({@code --max-body 4M}), in the environment ({@code MUJAZ_SERVE_MAX_BODY}) and in the
 * file that {@code --config} names ({@code max-body = 4M}); the first of these that has it is what stands.
 */
public enum Setting {
    HOST("127.0.0.1", "the address to listen on"),
    PORT("8080", "the port to listen on; 0 is any that is free"),
    ALLOWED_HOSTS("", "names under which the desk may be called, beside those of this machine's loopback; with commas"),
    KEYS("", "a file with a key a line, as --new-key prints them, or such lines with commas in the environment"),
    BEHIND_PROXY("", "the header in which a proxy that authenticates says who it is"),
    PROXY_FROM("", "the addresses of that proxy; with commas"),
    MAX_BODY("4M", "the largest request, and the largest article"),
    MAX_BATCH("64M", "the largest request of JSON Lines"),
    BODY_SECONDS("20", "the longest that a request may take to arrive"),
    WORK_SECONDS("30", "the longest that a request may take to be worked on, waiting included"),
    FETCH_SECONDS("15", "the longest that fetching a link may take"),
    STOP_SECONDS("20", "the longest that a stop waits for requests to end"),
    ANALYSES("0", "articles worked on at once; 0 is one a processor"),
    CONNECTIONS("512", "connections open at once"),
    RATE("", "requests a minute of one client; 0 is no limit. Default: none on loopback, else 600"),
    READINGS("32M", "memory for the texts of articles that pages show; the oldest go first"),
    FETCH_PRIVATE("false", "whether links may lead to addresses that are not public"),
    CONTACT("", "whom the owner of a server that is fetched from can write to"),
    LEXICON("", "a folder of your own lists and rules"),
    REPORTS("mujaz-reports", "the folder for cases of what readers report as wrong"),
    LOG("", "a line of JSON a request: none, stderr or the name of a file. Default: none on a terminal, else stderr");

    private final String fallback;
    private final String about;

    Setting(String fallback, String about) {
        this.fallback = fallback;
        this.about = about;
    }

    /** As flags and the file have it: {@code max-body}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As the environment has it: {@code MUJAZ_SERVE_MAX_BODY}. */
    public String variable() {
        return "MUJAZ_SERVE_" + name();
    }

    /** What stands where nothing is given; may be empty. */
    public String fallback() {
        return fallback;
    }

    /** What it is, in a line without a full stop. */
    public String about() {
        return about;
    }
}
