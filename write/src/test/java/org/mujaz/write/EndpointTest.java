package org.mujaz.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of writers, and keys. */
class EndpointTest {

    @ParameterizedTest
    @CsvSource({
        "https://api.example.org/v1, https://api.example.org/v1/chat/completions",
        "https://api.example.org/v1/, https://api.example.org/v1/chat/completions",
        "HTTPS://api.example.org, https://api.example.org/chat/completions",
        "https://api.example.org/v1/chat/completions, https://api.example.org/v1/chat/completions",
        "https://x.example.org/d?api-version=2, https://x.example.org/d/chat/completions?api-version=2",
        "http://localhost:11434/v1, http://localhost:11434/v1/chat/completions",
        "http://127.0.0.1:8080, http://127.0.0.1:8080/chat/completions",
        "http://[::1]:8080/v1, http://[::1]:8080/v1/chat/completions"
    })
    void requestsGoBehindTheAddressOfTheApi(String url, String completions) {
        assertThat(Endpoint.of(url, false).completions()).hasToString(completions);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example.org/v1",
                "http://localhost.example.org/v1",
                "http://127.0.0.1.example.org/v1",
                "http://10.0.0.1/v1",
                "http://2130706433/v1"
            })
    void plainHttpGoesToThisMachineOnly(String url) {
        assertThatThrownBy(() -> Endpoint.of(url, false)).hasMessageContaining("--writer-insecure");
        assertThat(Endpoint.of(url, true).completions()).hasToString(url + "/chat/completions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.example.org",
                "ftp://x/",
                "https:///v1",
                "https://a b/",
                "https://u:secret@x.org/",
                "file:/x",
                "http://127.0.0.256/"
            })
    void whatIsNoAddressIsRefusedWithoutBeingRepeated(String url) {
        assertThatThrownBy(() -> Endpoint.of(url, true))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret");
    }

    @Test
    void messagesNameTheHostAlone() {
        assertThat(Endpoint.of("https://x.example.org:8443/v1?key=secret", false))
                .hasToString("x.example.org:8443");
    }

    @Test
    void aKeyIsNeverPrinted() {
        Key key = Key.of(" sk-very-secret\n");
        assertThat(key).hasToString("[key]");
        assertThat(key.header()).isEqualTo("Bearer sk-very-secret");
        assertThat(key.removedFrom("a sk-very-secret b")).isEqualTo("a [key] b");
        assertThat(Key.of(null).isNone()).isTrue();
        assertThat(Key.of("  ").isNone()).isTrue();
        assertThatThrownBy(() -> Key.of("sk-very\nsecret")).message().doesNotContain("secret");
        assertThatThrownBy(() -> Key.of("مفتاح")).message().isEqualTo("holds characters that no key has");
    }
}
