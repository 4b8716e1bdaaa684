package org.intercity.desk;

/** Which page of a long list, of how many, from 1. */
public record Leaf(int number, int of) {

  /** Lines on one page. */
  public static final int LENGTH = 50;

  /** The page that is asked for, or the nearest there is. */
  public static Leaf at(int asked, int found) {
    int of = Math.max(1, Math.ceilDiv(found, LENGTH));
    return new Leaf(Math.clamp(asked, 1, of), of);
  }

  /** How many lines lie before it. */
  public int from() {
    return (number - 1) * LENGTH;
  }
}
