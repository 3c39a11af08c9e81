package org.mujaz.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Buckets of tokens. */
class RatesTest {

    private final AtomicLong now = new AtomicLong();

    @Test
    void aBucketHoldsASixthOfAMinuteAndFillsUpEvenly() {
        Rates rates = new Rates(60, now::get);
        for (int i = 0; i < 10; i++) {
            assertThat(rates.take("a")).isZero();
        }
        assertThat(rates.take("a")).isEqualTo(1);
        assertThat(rates.take("b")).isZero();
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(999));
        assertThat(rates.take("a")).isEqualTo(1);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(2));
        assertThat(rates.take("a")).isZero();
        now.addAndGet(TimeUnit.HOURS.toNanos(1));
        for (int i = 0; i < 10; i++) {
            assertThat(rates.take("a")).isZero();
        }
        assertThat(rates.take("a"))
                .as("no more is saved up than a bucket holds")
                .isPositive();
    }

    @Test
    void aSlowRateSaysHowLongToWait() {
        Rates rates = new Rates(1, now::get);
        assertThat(rates.take("a")).isZero();
        assertThat(rates.take("a")).isEqualTo(60);
        now.addAndGet(TimeUnit.SECONDS.toNanos(45));
        assertThat(rates.take("a")).isEqualTo(15);
    }

    @Test
    void noLimitIsNone() {
        Rates rates = new Rates(0, now::get);
        for (int i = 0; i < 1000; i++) {
            assertThat(rates.take("a")).isZero();
        }
    }

    @Test
    void manyClientsAreForgottenBeforeTheyFillMemory() {
        Rates rates = new Rates(1, now::get);
        assertThat(rates.take("first")).isZero();
        for (int i = 0; i < 10_000; i++) {
            rates.take("client " + i);
        }
        assertThat(rates.take("first")).as("forgotten").isZero();
        assertThat(rates.take("client 9999")).as("known").isPositive();
    }
}
