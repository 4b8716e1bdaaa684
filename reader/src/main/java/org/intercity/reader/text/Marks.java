package org.intercity.reader.text;

import java.util.ArrayList;
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
    List<Mark> joined = new ArrayList<>(all);
    joined.addAll(more);
    joined.sort(ORDER);
    return new Marks(List.copyOf(joined));
  }

  public Marks without(Predicate<Mark> unwanted) {
    return new Marks(all.stream().filter(unwanted.negate()).toList());
  }

  /** Marks of one type that begin within a stretch. */
  public List<Mark> of(Type type, Stretch within) {
    return in(within).filter(mark -> mark.type() == type).toList();
  }

  /** Marks of one class that begin within a stretch. */
  public <M extends Mark> List<M> of(Class<M> sort, Stretch within) {
    return in(within).filter(sort::isInstance).map(sort::cast).toList();
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
    return in(within).anyMatch(mark -> mark.type() == type);
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
