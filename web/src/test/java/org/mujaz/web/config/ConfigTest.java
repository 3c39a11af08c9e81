package org.mujaz.web.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings: which of those that were given stands, and what is refused. */
class ConfigTest {

    @TempDir
    private Path folder = Path.of("");

    private static DeskConfig of(Map<String, String> flags) throws ConfigException {
        return DeskConfig.of(Given.of(flags, Map.of(), null), false);
    }

    @Test
    void flagsStandOverTheEnvironmentAndThatOverTheFile() throws Exception {
        Path file = Files.writeString(folder.resolve("desk.properties"), "port = 1\nmax-body = 1M\nrate = 5\n");
        Map<String, String> environment = Map.of("MUJAZ_SERVE_PORT", "2", "MUJAZ_SERVE_MAX_BODY", "2M", "HOME", "/");
        Given given = Given.of(Map.of("port", "3"), environment, file);
        DeskConfig config = DeskConfig.of(given, false);
        assertThat(config.port()).isEqualTo(3);
        assertThat(config.maxBody()).isEqualTo(2 << 20);
        assertThat(config.rate()).isEqualTo(5);
        assertThat(config.host()).isEqualTo("127.0.0.1");
        assertThat(given.print())
                .contains("MUJAZ_SERVE_PORT, flag\nport = 3\n")
                .contains("MUJAZ_SERVE_MAX_BODY, environment\nmax-body = 2M\n")
                .contains("MUJAZ_SERVE_RATE, file\nrate = 5\n")
                .contains("MUJAZ_SERVE_HOST, default\nhost = 127.0.0.1\n");
    }

    @Test
    void whatIsPrintedIsAFileOfSettings() throws Exception {
        Given given = Given.of(Map.of("port", "9000", "reports", "C:\\بلاغات"), Map.of(), null);
        Path file = Files.writeString(folder.resolve("printed"), given.print());
        assertThat(Given.of(Map.of(), Map.of(), file).values()).isEqualTo(given.values());
    }

    @Test
    void keysAreNotPrinted() throws Exception {
        String sum = "0123456789abcdef".repeat(4);
        Given given = Given.of(Map.of(), Map.of("MUJAZ_SERVE_KEYS", "a sha256:" + sum), null);
        assertThat(DeskConfig.of(given, false).keys()).hasSize(1);
        assertThat(given.print()).doesNotContain(sum);
    }

    @Test
    void defaultsDependOnWhoCanReachIt() throws Exception {
        assertThat(of(Map.of()).rate()).isZero();
        Map<String, String> open = new HashMap<>(Map.of("host", "192.0.2.1", "keys", "a sha256:" + "0".repeat(64)));
        assertThat(of(open).rate()).isEqualTo(600);
        assertThat(of(open).isLoopback()).isFalse();
        assertThat(of(open).allowedHosts()).containsExactly("192.0.2.1");
        assertThat(DeskConfig.of(Given.of(Map.of(), Map.of(), null), true).log())
                .isEqualTo("none");
        assertThat(of(Map.of()).log()).isEqualTo("stderr");
        assertThat(of(Map.of("host", "::1")).isLoopback()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "port | 70000 | port takes a number from 0 to 65535: 70000",
                "port | http | port takes a number from 0 to 65535: http",
                "host | desk.example | host takes an IP address or localhost: desk.example",
                "max-body | 4G | max-body: not a size: 4G; write 800, 500K or 4M",
                "work-seconds | 0 | work-seconds takes a number from 1 to 3600: 0",
                "fetch-private | yes | fetch-private takes true or false: yes",
                "proxy-from | proxy.example | proxy-from takes IP addresses: proxy.example",
                "behind-proxy | X User | behind-proxy takes the name of a header, such as X-Remote-User",
                "keys | a sha256:12 | keys:1: a key is NAME sha256:SUM, as mujaz serve --new-key NAME prints it"
            })
    void whatIsWrongIsToldInALine(String key, String value, String message) {
        assertThatThrownBy(() -> of(Map.of(key, value)))
                .isInstanceOf(ConfigException.class)
                .hasMessage(message);
    }

    @Test
    void whatIsNoSettingIsRefused() throws IOException {
        assertThatThrownBy(() -> Given.of(Map.of(), Map.of("MUJAZ_SERVE_PROT", "1"), null))
                .hasMessageContaining("MUJAZ_SERVE_PROT");
        Path file = Files.writeString(folder.resolve("f"), "prot = 1\n");
        assertThatThrownBy(() -> Given.of(Map.of(), Map.of(), file)).hasMessageContaining("there is no setting prot");
        assertThatThrownBy(() -> Given.of(Map.of(), Map.of(), folder.resolve("none")))
                .hasMessageContaining("cannot be read");
    }
}
