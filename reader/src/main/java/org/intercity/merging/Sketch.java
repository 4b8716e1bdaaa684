package org.intercity.merging;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text by the least of the hashes of its runs of letters. Two texts share as great a part of them
 * as of their words, so that a reprint is known by a few dozen numbers (Broder, "On the resemblance
 * and containment of documents", 1997).
 */
record Sketch(List<Long> marks) {

  private static final int RUN = 12;
  private static final int MARKS = 64;
  private static final int FOREMOST = 8;

  /** Shorter texts say one thing in the few words there are for it. */
  private static final int FEWEST = 64;

  /** The part of all runs that a reprint shares at least, though its head and foot differ. */
  private static final double NEAR = 0.6;

  static Sketch of(String text) {
    int[] letters =
        text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).toArray();
    TreeSet<Long> least = new TreeSet<>();
    int runs = letters.length - RUN + 1;
    for (int start = 0; start < runs; start++) {
      long hash = hash(letters, start);
      if (least.size() < MARKS || hash < least.last()) {
        least.add(hash);
        if (least.size() > MARKS) {
          least.pollLast();
        }
      }
    }
    return new Sketch(runs < FEWEST ? List.of() : List.copyOf(least));
  }

  private static long hash(int[] letters, int start) {
    long hash = 0xcbf29ce484222325L;
    for (int i = start; i < start + RUN; i++) {
      hash = (hash ^ letters[i]) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    hash *= 0xd6e8feb86659fd93L;
    return hash ^ hash >>> 32;
  }

  /** Near texts nearly always share one of these. */
  List<Long> foremost() {
    return marks.subList(0, Math.min(marks.size(), FOREMOST));
  }

  boolean isNear(Sketch other) {
    TreeSet<Long> union = new TreeSet<>(marks);
    union.addAll(other.marks);
    Set<Long> mine = Set.copyOf(marks);
    Set<Long> others = Set.copyOf(other.marks);
    long shared =
        union.stream()
            .limit(MARKS)
            .filter(mark -> mine.contains(mark) && others.contains(mark))
            .count();
    return !marks.isEmpty() && shared >= NEAR * Math.min(MARKS, union.size());
  }
}
