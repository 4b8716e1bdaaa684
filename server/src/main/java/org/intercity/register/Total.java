package org.intercity.register;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A number of partner bodies and of their countries, with the list behind it.
 *
 * @param kind empty where all kinds are counted together
 * @param counted every partner that counts or may count, by country and name
 */
public record Total(Optional<Kind> kind, List<Counted> counted) {

  public Total {
    counted = List.copyOf(counted);
  }

  /**
   * One partner in a total.
   *
   * @param country the code it is counted under
   * @param doubt the acts whose dates are too coarse to say whether it counts; empty where it does
   */
  public record Counted(Body partner, String country, List<Tie> ties, List<Act> doubt) {
    public Counted {
      ties = List.copyOf(ties);
      doubt = List.copyOf(doubt);
    }

    public boolean isSure() {
      return doubt.isEmpty();
    }
  }

  public Range cities() {
    long sure = counted.stream().filter(Counted::isSure).count();
    return new Range((int) sure, counted.size());
  }

  public Range countries() {
    return new Range(codes(Counted::isSure).size(), codes(_ -> true).size());
  }

  private TreeSet<String> codes(Predicate<Counted> which) {
    TreeSet<String> codes = new TreeSet<>();
    counted.stream().filter(which).forEach(each -> codes.add(each.country()));
    return codes;
  }
}
