package org.intercity.exchange;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a place itself, on its day: how many live there, what it is known for.
 *
 * @param population null where none is given
 * @param says in the source's words; null where only a population is given
 */
public record Description(
    ItemId id,
    Spot place,
    @Nullable Long population,
    @Nullable String says,
    @Nullable EdtfDate day,
    List<Basis> bases)
    implements Item {

  public Description {
    id.require(Sort.DESCRIPTION);
    bases = List.copyOf(bases);
  }

  @Override
  public List<Link> links() {
    return new Links().place(place).all();
  }

  @Override
  public List<String> names() {
    return List.of(place.name());
  }

  @Override
  public @Nullable EdtfDate days() {
    return day;
  }

  @Override
  public Description on(List<Basis> newBases) {
    return new Description(id, place, population, says, day, newBases);
  }
}
