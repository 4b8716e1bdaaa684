package org.intercity.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Failed attempts to sign in, in memory: a name may fail a few times from one address, and more
 * often from all addresses together, so that a stranger cannot lock an officer out at once.
 */
final class Attempts {

  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int FROM_ONE_ADDRESS = 5;
  private static final int ALTOGETHER = 50;
  private static final int MOST_KEYS = 20_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_KEYS;
        }
      };

  Attempts(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean areTooMany(String name, String address) {
    return recent(name + " " + address) >= FROM_ONE_ADDRESS
        || recent(name) >= ALTOGETHER
        || recent(" " + address) >= ALTOGETHER;
  }

  synchronized void failed(String name, String address) {
    for (String key : new String[] {name + " " + address, name, " " + address}) {
      failures.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(clock.instant());
    }
  }

  synchronized void succeeded(String name, String address) {
    failures.remove(name + " " + address);
  }

  private int recent(String key) {
    Deque<Instant> times = failures.get(key);
    if (times == null) {
      return 0;
    }
    Instant since = clock.instant().minus(WINDOW);
    times.removeIf(time -> time.isBefore(since));
    return times.size();
  }
}
