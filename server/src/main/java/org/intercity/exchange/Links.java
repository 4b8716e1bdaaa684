package org.intercity.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/** Gathers what an item hangs on, each thing once; gaps are passed over. */
final class Links {

  private final Set<Link> all = new LinkedHashSet<>();

  List<Link> all() {
    return List.copyOf(all);
  }

  Links ties(List<TieId> ties) {
    ties.forEach(tie -> all.add(Link.to(tie)));
    return this;
  }

  Links item(@Nullable ItemId item) {
    if (item != null) {
      all.add(Link.to(item));
    }
    return this;
  }

  Links head(@Nullable ItemId person) {
    if (person != null) {
      all.add(new Link(Link.Role.HEAD, person.toString()));
    }
    return this;
  }

  Links body(@Nullable Named named) {
    if (named != null && named.body() != null) {
      all.add(Link.to(named.body()));
    }
    return this;
  }

  Links sender(Named named) {
    if (named.body() != null) {
      all.add(Link.from(named.body()));
    }
    return body(named);
  }

  Links bodies(List<Named> named) {
    named.forEach(this::body);
    return this;
  }

  Links place(@Nullable Spot spot) {
    if (spot != null && spot.place() != null) {
      all.add(Link.to(spot.place()));
    }
    return this;
  }
}
