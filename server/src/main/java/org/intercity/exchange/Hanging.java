package org.intercity.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * What items that are asked for hang on: on one link of every group, and on none that is left out.
 */
public record Hanging(List<List<Link>> groups, List<Link> without) {

  public static final Hanging ON_ANYTHING = new Hanging(List.of(), List.of());

  public Hanging {
    groups = groups.stream().map(List::copyOf).toList();
    without = List.copyOf(without);
  }

  public Hanging on(Link link) {
    return onOneOf(List.of(link));
  }

  /** On one of these at least. */
  public Hanging onOneOf(List<Link> links) {
    return new Hanging(Stream.concat(groups.stream(), Stream.of(links)).toList(), without);
  }

  public Hanging without(Link link) {
    return new Hanging(groups, Stream.concat(without.stream(), Stream.of(link)).toList());
  }
}
