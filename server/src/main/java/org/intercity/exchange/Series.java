package org.intercity.exchange;

import java.util.List;

/**
 * A conference over the years.
 *
 * @param titles as its editions and sources call it, the first for headings
 */
public record Series(ItemId id, List<String> titles, List<Basis> bases) implements Item {

  public Series {
    id.require(Sort.SERIES);
    titles = List.copyOf(titles);
    bases = List.copyOf(bases);
    if (titles.isEmpty()) {
      throw new IllegalArgumentException("a series has a title");
    }
  }

  public String title() {
    return titles.getFirst();
  }

  @Override
  public List<Link> links() {
    return List.of();
  }

  @Override
  public List<String> names() {
    return titles;
  }

  @Override
  public Series on(List<Basis> newBases) {
    return new Series(id, titles, newBases);
  }
}
