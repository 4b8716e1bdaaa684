package org.intercity.reader.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All marks of a text, in order of their beginning; immutable. */
public final class Marks {

  public static final Marks NONE = new Marks(new Mark[0]);

  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end);

  private final Mark[] marks;

  /** Where each begins. */
  private final int[] starts;

  private final List<Mark> all;

  private Marks(Mark[] marks) {
    this.marks = marks;
    starts = new int[marks.length];
    for (int i = 0; i < marks.length; i++) {
      starts[i] = marks[i].start();
    }
    all = Collections.unmodifiableList(Arrays.asList(marks));
  }

  public List<Mark> all() {
    return all;
  }

  public Marks with(List<? extends Mark> more) {
    if (more.isEmpty()) {
      return this;
    }
    List<Mark> added = new ArrayList<>(more);
    added.sort(ORDER);
    Mark[] joined = new Mark[marks.length + added.size()];
    int count = 0;
    int next = 0;
    for (Mark mark : marks) {
      while (next < added.size() && ORDER.compare(added.get(next), mark) < 0) {
        joined[count++] = added.get(next++);
      }
      joined[count++] = mark;
    }
    while (next < added.size()) {
      joined[count++] = added.get(next++);
    }
    return new Marks(joined);
  }

  public Marks without(Predicate<Mark> unwanted) {
    Mark[] kept = new Mark[marks.length];
    int count = 0;
    for (Mark mark : marks) {
      if (!unwanted.test(mark)) {
        kept[count++] = mark;
      }
    }
    return count == marks.length ? this : new Marks(Arrays.copyOf(kept, count));
  }

  /** Marks of one type that begin within a stretch. */
  public List<Mark> of(Type type, Stretch within) {
    List<Mark> found = new ArrayList<>();
    for (int at = firstFrom(within.start()); isBefore(at, within.end()); at++) {
      if (marks[at].type() == type) {
        found.add(marks[at]);
      }
    }
    return found;
  }

  /** Marks of one class that begin within a stretch. */
  public <M extends Mark> List<M> of(Class<M> sort, Stretch within) {
    List<M> found = new ArrayList<>();
    for (int at = firstFrom(within.start()); isBefore(at, within.end()); at++) {
      if (sort.isInstance(marks[at])) {
        found.add(sort.cast(marks[at]));
      }
    }
    return found;
  }

  /** The types of the marks that begin within a stretch, as {@link Type#bit bits}. */
  public int types(Stretch within) {
    int types = 0;
    for (int at = firstFrom(within.start()); isBefore(at, within.end()); at++) {
      types |= marks[at].type().bit();
    }
    return types;
  }

  public boolean any(Type type, Stretch within) {
    for (int at = firstFrom(within.start()); isBefore(at, within.end()); at++) {
      if (marks[at].type() == type) {
        return true;
      }
    }
    return false;
  }

  public Stream<Mark> in(Stretch within) {
    return Arrays.stream(marks, firstFrom(within.start()), firstFrom(within.end()));
  }

  /** Marks that begin within a stretch. */
  public List<Mark> within(Stretch stretch) {
    return all.subList(firstFrom(stretch.start()), firstFrom(stretch.end()));
  }

  private boolean isBefore(int at, int end) {
    return at < starts.length && starts[at] < end;
  }

  private int firstFrom(int position) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
