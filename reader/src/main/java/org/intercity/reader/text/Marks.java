package org.intercity.reader.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All marks of a text, in order of their beginning; immutable. */
public final class Marks {

  public static final Marks NONE = new Marks(List.of());

  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end);

  private final List<Mark> all;

  private Marks(List<Mark> all) {
    this.all = all;
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
    List<Mark> joined = new ArrayList<>(all.size() + added.size());
    int next = 0;
    for (Mark mark : all) {
      while (next < added.size() && ORDER.compare(added.get(next), mark) < 0) {
        joined.add(added.get(next++));
      }
      joined.add(mark);
    }
    joined.addAll(added.subList(next, added.size()));
    return new Marks(Collections.unmodifiableList(joined));
  }

  public Marks without(Predicate<Mark> unwanted) {
    return new Marks(all.stream().filter(unwanted.negate()).toList());
  }

  /** Marks of one type that begin within a stretch. */
  public List<Mark> of(Type type, Stretch within) {
    List<Mark> found = new ArrayList<>();
    for (Mark mark : within(within)) {
      if (mark.type() == type) {
        found.add(mark);
      }
    }
    return found;
  }

  /** Marks of one class that begin within a stretch. */
  public <M extends Mark> List<M> of(Class<M> sort, Stretch within) {
    List<M> found = new ArrayList<>();
    for (Mark mark : within(within)) {
      if (sort.isInstance(mark)) {
        found.add(sort.cast(mark));
      }
    }
    return found;
  }

  /** The types of the marks that begin within a stretch, as {@link Type#bit bits}. */
  public int types(Stretch within) {
    int types = 0;
    for (int at = firstFrom(within.start()); at < all.size(); at++) {
      Mark mark = all.get(at);
      if (mark.start() >= within.end()) {
        break;
      }
      types |= mark.type().bit();
    }
    return types;
  }

  public boolean any(Type type, Stretch within) {
    for (Mark mark : within(within)) {
      if (mark.type() == type) {
        return true;
      }
    }
    return false;
  }

  public Stream<Mark> in(Stretch within) {
    return within(within).stream();
  }

  /** Marks that begin within a stretch. */
  public List<Mark> within(Stretch stretch) {
    return all.subList(firstFrom(stretch.start()), firstFrom(stretch.end()));
  }

  private int firstFrom(int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
