package org.intercity.register;

/** A number, or the two between which it lies where dates are too coarse to say. */
public record Range(int low, int high) {

  public Range {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException(low + "–" + high + " is not a range");
    }
  }

  public boolean isExact() {
    return low == high;
  }

  public boolean contains(int number) {
    return low <= number && number <= high;
  }

  @Override
  public String toString() {
    return isExact() ? Integer.toString(low) : low + "–" + high;
  }
}
