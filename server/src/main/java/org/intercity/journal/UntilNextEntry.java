package org.intercity.journal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Keeps what follows from the journal alone until the next entry, so that it is worked out once for
 * all who ask in between. A few answers are kept; who asks while one is being worked out waits for
 * it.
 *
 * @param <K> all that the answer depends on besides the journal: the office, the day, the language
 */
public final class UntilNextEntry<K, V> {

  private final Journal journal;
  private final int most;
  private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();

  /**
   * @param most how many answers are kept at a time
   */
  public UntilNextEntry(Journal journal, int most) {
    this.journal = journal;
    this.most = most;
  }

  private record Kept<V>(long head, FutureTask<V> answer) {}

  /** The answer, worked out by {@code make} where none is kept; what that throws is thrown. */
  public V get(K key, Supplier<V> make) {
    long head = journal.head();
    if (kept.size() >= most && !kept.containsKey(key)) {
      kept.clear();
    }
    Kept<V> held =
        kept.compute(
            key,
            (_, last) ->
                last != null && last.head() == head
                    ? last
                    : new Kept<>(head, new FutureTask<>(make::get)));
    held.answer().run();
    try {
      return held.answer().get();
    } catch (ExecutionException failure) {
      kept.remove(key, held);
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("ended while waiting", ended);
    }
  }
}
