package org.intercity.exchange;

import java.util.List;
import java.util.stream.Stream;

/**
 * An office that people hold in turn: the durable contact.
 *
 * @param of the body it belongs to
 * @param titles in any language; the first for headings
 */
public record Post(ItemId id, Named of, List<String> titles, List<Basis> bases) implements Item {

  public Post {
    id.require(Sort.POST);
    titles = List.copyOf(titles);
    bases = List.copyOf(bases);
    if (titles.isEmpty()) {
      throw new IllegalArgumentException("a post has a title");
    }
  }

  public String title() {
    return titles.getFirst();
  }

  @Override
  public List<Link> links() {
    return new Links().body(of).all();
  }

  @Override
  public List<String> names() {
    return Stream.concat(titles.stream(), Stream.of(of.name())).toList();
  }

  @Override
  public Post on(List<Basis> newBases) {
    return new Post(id, of, titles, newBases);
  }
}
