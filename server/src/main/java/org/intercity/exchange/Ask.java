package org.intercity.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which items of a sort are asked for; what is null does not matter.
 *
 * @param state the word of their state
 * @param name the beginning of one of their names, in any language
 * @param to what they hang on
 * @param days the days on which they lie
 */
public record Ask(
    Sort sort,
    @Nullable String state,
    @Nullable String name,
    Hanging to,
    @Nullable Days days,
    Order order,
    Page page) {

  /** The order in which they come. */
  public enum Order {
    NEWEST_FIRST("COALESCE(i.from_day, '') DESC, i.number DESC"),
    SOONEST_FIRST("COALESCE(i.from_day, '9999-99-99'), i.number"),
    BY_NAME("i.title, i.number"),
    BY_NUMBER("i.number");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }

    String sql() {
      return sql;
    }
  }

  /**
   * Days of a calendar, both ends included.
   *
   * @param whole whether an item must lie within them as a whole; else one day of it is enough
   */
  public record Days(LocalDate from, LocalDate to, boolean whole) {}

  /** A piece of a long list. */
  public record Page(int size, int from) {
    public static final Page WHOLE = new Page(Integer.MAX_VALUE, 0);
  }

  /** All of a sort, by number. */
  public static Ask all(Sort sort) {
    return new Ask(sort, null, null, Hanging.ON_ANYTHING, null, Order.BY_NUMBER, Page.WHOLE);
  }

  public Ask in(@Nullable String stateWord) {
    return new Ask(sort, stateWord, name, to, days, order, page);
  }

  public Ask named(@Nullable String beginning) {
    return new Ask(sort, state, beginning, to, days, order, page);
  }

  /** Those that hang on this too. */
  public Ask linkedTo(@Nullable Link link) {
    return link == null ? this : hanging(to.on(link));
  }

  public Ask hanging(Hanging on) {
    return new Ask(sort, state, name, on, days, order, page);
  }

  public Ask between(LocalDate first, LocalDate last) {
    return new Ask(sort, state, name, to, new Days(first, last, false), order, page);
  }

  /** Those that lie within these days as a whole. */
  public Ask within(LocalDate first, LocalDate last) {
    return new Ask(sort, state, name, to, new Days(first, last, true), order, page);
  }

  public Ask ordered(Order newOrder) {
    return new Ask(sort, state, name, to, days, newOrder, page);
  }

  /** The piece of so many items after the first {@code from}. */
  public Ask piece(int size, int from) {
    return new Ask(sort, state, name, to, days, order, new Page(size, from));
  }
}
