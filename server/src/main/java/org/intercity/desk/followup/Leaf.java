package org.intercity.desk.followup;

import java.util.List;
import org.intercity.exchange.Ask;

/**
 * Which page of a long list, of how many, from 1.
 *
 * @param found how many lines there are on all of them
 */
public record Leaf(int number, int of, int found) {

  private static final int LENGTH = 50;

  static Leaf at(int asked, int found) {
    int of = Math.max(1, Math.ceilDiv(found, LENGTH));
    return new Leaf(Math.clamp(asked, 1, of), of, found);
  }

  Ask.Page piece() {
    return new Ask.Page(LENGTH, (number - 1) * LENGTH);
  }

  <T> List<T> of(List<T> lines) {
    int from = (number - 1) * LENGTH;
    return lines.subList(Math.min(from, lines.size()), Math.min(lines.size(), from + LENGTH));
  }
}
