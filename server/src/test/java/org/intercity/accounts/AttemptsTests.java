package org.intercity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTests {

  private Instant now = Instant.parse("2024-11-22T01:00:00Z");
  private final InstantSource moving = () -> now;
  private final Attempts attempts = new Attempts(moving.withZone(ZoneOffset.UTC));

  private void fail(int times, String name, String address) {
    for (int i = 0; i < times; i++) {
      attempts.failed(name, address);
    }
  }

  @Test
  void afterFiveFailuresTheAddressMustWait() {
    fail(4, "minji", "192.0.2.1");
    assertThat(attempts.areTooMany("minji", "192.0.2.1")).isFalse();
    fail(1, "minji", "192.0.2.1");
    assertThat(attempts.areTooMany("minji", "192.0.2.1")).isTrue();
    now = now.plus(Duration.ofMinutes(16));
    assertThat(attempts.areTooMany("minji", "192.0.2.1")).isFalse();
  }

  @Test
  void aStrangerDoesNotLockAnOfficerOutAtOnce() {
    fail(20, "minji", "192.0.2.1");
    assertThat(attempts.areTooMany("minji", "198.51.100.7")).isFalse();
  }

  @Test
  void manyAddressesTogetherAreTooMany() {
    for (int i = 0; i < 50; i++) {
      attempts.failed("minji", "192.0.2." + i);
    }
    assertThat(attempts.areTooMany("minji", "198.51.100.7")).isTrue();
  }

  @Test
  void successForgetsTheFailuresBefore() {
    fail(4, "minji", "192.0.2.1");
    attempts.succeeded("minji", "192.0.2.1");
    fail(4, "minji", "192.0.2.1");
    assertThat(attempts.areTooMany("minji", "192.0.2.1")).isFalse();
  }
}
