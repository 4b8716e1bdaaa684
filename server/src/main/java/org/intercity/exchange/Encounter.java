package org.intercity.exchange;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/** That a person was met. */
public record Encounter(ItemId id, ItemId person, Met met, List<Basis> bases) implements Item {

  public Encounter {
    id.require(Sort.ENCOUNTER);
    person.require(Sort.PERSON);
    bases = List.copyOf(bases);
  }

  /**
   * By whom, where, when and at what.
   *
   * @param by who met them, as written; null where it was not said
   * @param byPerson the same, where it is a person of the register
   * @param during the visit or the meeting at which it was
   */
  public record Met(
      @Nullable String by,
      @Nullable ItemId byPerson,
      @Nullable Spot place,
      @Nullable EdtfDate day,
      @Nullable ItemId during) {}

  @Override
  public List<Link> links() {
    return new Links()
        .item(person)
        .item(met.byPerson())
        .item(met.during())
        .place(met.place())
        .all();
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public @Nullable EdtfDate days() {
    return met.day();
  }

  @Override
  public Encounter on(List<Basis> newBases) {
    return new Encounter(id, person, met, newBases);
  }
}
