package org.intercity.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an item, as {@code V3} for the third visit; given once, never given again. */
public record ItemId(Sort sort, int number) implements Comparable<ItemId> {

  private static final Pattern FORM = Pattern.compile("[A-Z][1-9][0-9]{0,8}");

  /**
   * The item of that number.
   *
   * @throws IllegalArgumentException where the text is no item's number
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ItemId of(String text) {
    return find(text)
        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no item's number"));
  }

  public static Optional<ItemId> find(String text) {
    return FORM.matcher(text).matches()
        ? Sort.find(text.charAt(0))
            .map(sort -> new ItemId(sort, Integer.parseInt(text.substring(1))))
        : Optional.empty();
  }

  /** The same, where it is of this sort. */
  public static Optional<ItemId> find(Sort sort, String text) {
    return find(text).filter(id -> id.sort() == sort);
  }

  /** This id; another sort where one is expected is a fault of the program. */
  ItemId require(Sort expected) {
    if (sort != expected) {
      throw new IllegalArgumentException(this + " is no " + expected.word());
    }
    return this;
  }

  @Override
  public int compareTo(ItemId other) {
    int bySort = sort.compareTo(other.sort);
    return bySort == 0 ? Integer.compare(number, other.number) : bySort;
  }

  @JsonValue
  @Override
  public String toString() {
    return sort.letter() + Integer.toString(number);
  }
}
