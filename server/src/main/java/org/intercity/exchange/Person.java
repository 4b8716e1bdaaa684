package org.intercity.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the office deals with. Officials rotate: what is durable is the {@link Post}, which a
 * {@link Tenure} joins to its holder.
 *
 * @param spellings of the name, in any script; the first for headings
 * @param reach how to reach them, where that is known
 * @param same the person this one was found to be; what hangs on this one counts for that one
 */
public record Person(
    ItemId id,
    List<Spelling> spellings,
    Reach reach,
    @Nullable String note,
    @Nullable ItemId same,
    List<Basis> bases)
    implements Item {

  public Person {
    id.require(Sort.PERSON);
    spellings = List.copyOf(spellings);
    bases = List.copyOf(bases);
    if (spellings.isEmpty()) {
      throw new IllegalArgumentException("a person has a name");
    }
  }

  /**
   * One way to write the name.
   *
   * @param language its tag, as {@code ko}; null where it is not known
   */
  public record Spelling(String text, @Nullable String language) {}

  /**
   * How to reach them.
   *
   * @param photo a picture of them; erased with them
   */
  public record Reach(
      @Nullable String mail,
      @Nullable String phone,
      @Nullable String address,
      @Nullable Attached photo) {
    public static final Reach NONE = new Reach(null, null, null, null);
  }

  /** The same under other spellings. */
  public Person spelt(List<Spelling> newSpellings) {
    return new Person(id, newSpellings, reach, note, same, bases);
  }

  /** The same, found to be another; null where that was a mistake. */
  public Person as(@Nullable ItemId other) {
    return new Person(id, spellings, reach, note, other, bases);
  }

  public String name() {
    return spellings.getFirst().text();
  }

  @Override
  public List<Link> links() {
    return new Links().item(same).all();
  }

  @Override
  public List<String> names() {
    return spellings.stream().map(Spelling::text).toList();
  }

  @Override
  public List<String> lookups() {
    return Lookups.of(names());
  }

  @Override
  public Person on(List<Basis> newBases) {
    return new Person(id, spellings, reach, note, same, newBases);
  }
}
