package org.intercity.exchange;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Words a person said. An officer may make a {@link Commitment} of them.
 *
 * @param speaker who said it
 * @param about the ties it concerns
 */
public record Remark(
    ItemId id,
    ItemId speaker,
    Words said,
    @Nullable EdtfDate day,
    List<TieId> about,
    List<Basis> bases)
    implements Item {

  public Remark {
    id.require(Sort.REMARK);
    speaker.require(Sort.PERSON);
    about = List.copyOf(about);
    bases = List.copyOf(bases);
  }

  /** The words and the language they were written in. */
  public record Words(String quote, @Nullable String language) {}

  @Override
  public List<Link> links() {
    return new Links().item(speaker).ties(about).all();
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public @Nullable EdtfDate days() {
    return day;
  }

  @Override
  public Remark on(List<Basis> newBases) {
    return new Remark(id, speaker, said, day, about, newBases);
  }
}
