package org.intercity.exchange;

import java.util.Locale;
import org.intercity.register.Body;
import org.jspecify.annotations.Nullable;

/**
 * Which way a visit goes, seen from an office's own body: by whose delegation it is and where it
 * goes.
 */
public enum Direction {
  OUTBOUND,
  INBOUND,
  ELSEWHERE;

  /**
   * The way of a visit.
   *
   * @param own the body the office serves; null where it has none
   */
  public static Direction of(Visit visit, @Nullable Body own) {
    if (own == null) {
      return ELSEWHERE;
    }
    if (own.id().equals(visit.delegation().of().body())) {
      return OUTBOUND;
    }
    return visit.links().contains(Link.to(own.place().id())) ? INBOUND : ELSEWHERE;
  }

  /** What the visits of this way hang on. */
  public Hanging hanging(Body own) {
    Hanging any = Hanging.ON_ANYTHING;
    Link sender = Link.from(own.id());
    Link here = Link.to(own.place().id());
    return switch (this) {
      case OUTBOUND -> any.on(sender);
      case INBOUND -> any.on(here).without(sender);
      case ELSEWHERE -> any.without(sender).without(here);
    };
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
