package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SortedTest {

    @Test
    void theIndexOfEachNumberIsWhatASearchForItFinds() {
        for (List<Integer> list : List.of(List.<Integer>of(), List.of(0), List.of(2, 2, 5), List.of(1, 3, 9, 9, 12))) {
            int[] each = Sorted.firstFromEach(list, Integer::intValue, 10);
            assertThat(each).hasSize(11);
            for (int least = 0; least <= 10; least++) {
                assertThat(each[least]).as(list + " from " + least).isEqualTo(Sorted.firstFrom(list, i -> i, least));
            }
        }
    }
}
