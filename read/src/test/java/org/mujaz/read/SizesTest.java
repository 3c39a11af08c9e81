package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SizesTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "800, 800",
        "500K, 512000",
        "500k, 512000",
        "500KB, 512000",
        "4M, 4194304",
        "4mb, 4194304",
        "1024M, 1073741824"
    })
    void aSizeIsANumberWithAUnitOrWithout(String size, int bytes) {
        assertThat(Sizes.parse(size)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "0M",
                "1025M",
                "2147483648",
                "9223372036854775807",
                "17592186044417M",
                "9007199254740993K"
            })
    void aSizeHasBounds(String size) {
        assertThatThrownBy(() -> Sizes.parse(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a size must be between 1 and 1024M: " + size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "M", "KB", "4 M", "4G", "4MM", "four", "4.5M", "0x10", "4Kb4", "99999999999999999999"})
    void anythingElseIsNoSize(String size) {
        assertThatThrownBy(() -> Sizes.parse(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a size: " + size + "; write 800, 500K or 4M");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 bytes", "1023, 1023 bytes", "1024, 1 KB", "512000, 500 KB", "1048576, 1 MB", "4194304, 4 MB"})
    void aSizeIsPrintedInItsLargestWholeUnit(long bytes, String words) {
        assertThat(Sizes.format(bytes)).isEqualTo(words);
    }
}
