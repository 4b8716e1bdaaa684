package org.intercity.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.intercity.register.Names;
import org.jspecify.annotations.Nullable;

/**
 * An office that people hold in turn: the durable contact.
 *
 * @param of the body it belongs to
 * @param titles in any language; the first for headings
 * @param same the post this one was found to be; whoever held this one held that one
 */
public record Post(
    ItemId id, Named of, List<Title> titles, @Nullable ItemId same, List<Basis> bases)
    implements Item {

  public Post {
    id.require(Sort.POST);
    titles = List.copyOf(titles);
    bases = List.copyOf(bases);
    if (titles.isEmpty()) {
      throw new IllegalArgumentException("a post has a title");
    }
  }

  /**
   * What the post is called.
   *
   * @param language its tag, as {@code ko}; null where it is not known
   */
  public record Title(String text, @Nullable String language) {}

  public String title() {
    return titles.getFirst().text();
  }

  /** In a reader's language where it is known, else as in headings. */
  public Title titleIn(String language) {
    return titles.stream()
        .filter(title -> language.equals(title.language()))
        .findFirst()
        .orElse(titles.getFirst());
  }

  /** Whether one of its titles is this, letter case and punctuation set aside. */
  public boolean isCalled(String title) {
    String folded = Names.fold(title);
    return titles.stream().anyMatch(each -> Names.fold(each.text()).equals(folded));
  }

  @Override
  public List<Link> links() {
    return new Links().body(of).item(same).all();
  }

  @Override
  public List<String> names() {
    return Stream.concat(titles.stream().map(Title::text), Stream.of(of.name())).toList();
  }

  @Override
  public Post on(List<Basis> newBases) {
    return new Post(id, of, titles, same, newBases);
  }

  /** The same, found to be another; null where that was a mistake. */
  public Post as(@Nullable ItemId other) {
    return new Post(id, of, titles, other, bases);
  }

  /** The same under other titles. */
  public Post titled(List<Title> newTitles) {
    return new Post(id, of, newTitles, same, bases);
  }
}
