package org.intercity.desk;

import java.util.List;
import org.intercity.exchange.Ask;

/**
 * Which page of a long list, of how many, from 1.
 *
 * @param found how many lines there are on all of them
 */
public record Leaf(int number, int of, int found) {

  /** Lines on one page. */
  public static final int LENGTH = 50;

  /** The page that is asked for, or the nearest there is. */
  public static Leaf at(int asked, int found) {
    int of = Math.max(1, Math.ceilDiv(found, LENGTH));
    return new Leaf(Math.clamp(asked, 1, of), of, found);
  }

  /** How many lines lie before it. */
  public int from() {
    return (number - 1) * LENGTH;
  }

  /** The page, for a list that is asked for in pieces. */
  public Ask.Page piece() {
    return new Ask.Page(LENGTH, from());
  }

  /** The page of a list that is there as a whole. */
  public <T> List<T> of(List<T> lines) {
    return lines.subList(Math.min(from(), lines.size()), Math.min(lines.size(), from() + LENGTH));
  }
}
