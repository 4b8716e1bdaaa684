package org.intercity.exchange;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.intercity.journal.Visibility;

/**
 * What an item is. Its word names the entry family; its letter begins the item's number. What tells
 * of a person alone is personal: it can be erased.
 */
public enum Sort {
  VISIT('V', Visit.class, Visibility.OFFICE),
  SERIES('S', Series.class, Visibility.OFFICE),
  MEETING('M', Meeting.class, Visibility.OFFICE),
  ROSTER('L', Roster.class, Visibility.PERSONAL),
  PERSON('P', Person.class, Visibility.PERSONAL),
  POST('O', Post.class, Visibility.OFFICE),
  TENURE('N', Tenure.class, Visibility.PERSONAL),
  ENCOUNTER('E', Encounter.class, Visibility.PERSONAL),
  REMARK('Q', Remark.class, Visibility.OFFICE),
  DESCRIPTION('D', Description.class, Visibility.OFFICE),
  COMMITMENT('C', Commitment.class, Visibility.OFFICE);

  private final char letter;
  private final Class<? extends Item> type;
  private final Visibility visibility;

  Sort(char letter, Class<? extends Item> type, Visibility visibility) {
    this.letter = letter;
    this.type = type;
    this.visibility = visibility;
  }

  /** The word in the journal, in addresses and in message keys. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @JsonCreator
  public static Sort of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  static Optional<Sort> find(String word) {
    return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst();
  }

  static Optional<Sort> find(char letter) {
    return Arrays.stream(values()).filter(sort -> sort.letter == letter).findFirst();
  }

  char letter() {
    return letter;
  }

  Class<? extends Item> type() {
    return type;
  }

  Visibility visibility() {
    return visibility;
  }
}
