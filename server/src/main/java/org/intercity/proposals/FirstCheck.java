package org.intercity.proposals;

import java.util.List;
import java.util.Optional;
import org.intercity.reader.Reading;
import org.intercity.register.Body;
import org.intercity.register.Firsts;

/**
 * A claim to be the first since another, held against the register.
 *
 * @param reference the earlier agreement as the register knows it
 * @param between new ties that lie between, which would make the claim false
 */
public record FirstCheck(
    Reading.First claimed,
    Optional<Body> holder,
    Optional<Firsts.Opening> reference,
    List<Firsts.Opening> between,
    Verdict verdict) {

  public FirstCheck {
    between = List.copyOf(between);
  }
}
