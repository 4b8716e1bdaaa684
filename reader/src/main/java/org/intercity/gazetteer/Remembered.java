package org.intercity.gazetteer;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Answers to the questions asked last: texts name the same few places again and again. A slot holds
 * one answer, the newest; for many threads.
 */
final class Remembered<T> {

  private static final int SLOTS = 1 << 12;

  private final AtomicReferenceArray<Answer<T>> answers = new AtomicReferenceArray<>(SLOTS);
  private final Function<String, T> ask;

  private record Answer<T>(String question, T answer) {}

  /** Remembers what {@code ask} answers, which must be the same each time. */
  Remembered(Function<String, T> ask) {
    this.ask = ask;
  }

  T to(String question) {
    int hash = question.hashCode();
    int slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    Answer<T> known = answers.get(slot);
    if (known == null || !known.question.equals(question)) {
      known = new Answer<>(question, ask.apply(question));
      answers.set(slot, known);
    }
    return known.answer;
  }
}
