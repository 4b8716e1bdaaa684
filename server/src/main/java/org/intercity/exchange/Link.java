package org.intercity.exchange;

import java.util.Locale;
import org.intercity.gazetteer.PlaceId;
import org.intercity.register.BodyId;
import org.intercity.register.SourceId;
import org.intercity.register.TieId;

/**
 * That an item hangs on something else.
 *
 * @param target a tie, a body, a place, a source or an item, by its number
 */
public record Link(Role role, String target) {

  /** As what the other thing stands in the item. */
  public enum Role {
    TIE,
    BODY,
    SENDER,
    PLACE,
    PERSON,
    /** The person under whom a delegation travels. */
    HEAD,
    POST,
    VISIT,
    MEETING,
    SERIES,
    REMARK,
    SOURCE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Link to(TieId tie) {
    return new Link(Role.TIE, tie.value());
  }

  public static Link to(BodyId body) {
    return new Link(Role.BODY, body.value());
  }

  /** To the body whose delegation it is. */
  public static Link from(BodyId sender) {
    return new Link(Role.SENDER, sender.value());
  }

  public static Link to(PlaceId place) {
    return new Link(Role.PLACE, place.value());
  }

  public static Link to(SourceId source) {
    return new Link(Role.SOURCE, source.value());
  }

  /** To another item, as what it is. */
  public static Link to(ItemId item) {
    return new Link(Role.valueOf(item.sort().name()), item.toString());
  }
}
