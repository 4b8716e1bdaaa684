package org.intercity.exchange;

import java.util.EnumMap;
import java.util.Map;

/** Gives new items their numbers, within the transaction that appends them. */
public final class Numbers {

  private final ExchangeView view;
  private final Map<Sort, Integer> last = new EnumMap<>(Sort.class);

  Numbers(ExchangeView within) {
    this.view = within;
  }

  /** The next number of a sort, given to nothing else. */
  public ItemId next(Sort sort) {
    int number = last.computeIfAbsent(sort, view::lastNumber) + 1;
    last.put(sort, number);
    return new ItemId(sort, number);
  }
}
