package org.intercity.proposals;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.intercity.gazetteer.PlaceId;
import org.intercity.reader.Known;
import org.intercity.register.Body;
import org.intercity.register.RegisterView;
import org.intercity.register.Tie;

/** What the register tells the reader, so that it takes a name as the partner it knows. */
final class KnownTies {

  private KnownTies() {}

  static Known of(RegisterView register) {
    Map<PlaceId, Set<PlaceId>> partners = new HashMap<>();
    for (Tie tie : register.ties()) {
      for (Body party : tie.parties()) {
        Set<PlaceId> known = partners.computeIfAbsent(party.place().id(), _ -> new HashSet<>());
        tie.partnersOf(party.id()).forEach(partner -> known.add(partner.place().id()));
      }
    }
    return new Known(partners);
  }
}
