package org.intercity.exchange;

import java.time.LocalDate;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * That a person holds or held a post.
 *
 * @param from since when; null where that is not known
 * @param to until when; null while it goes on or is not known
 * @param seen the day of the newest source that shows the person in the post
 */
public record Tenure(
    ItemId id,
    ItemId person,
    ItemId post,
    @Nullable EdtfDate from,
    @Nullable EdtfDate to,
    @Nullable EdtfDate seen,
    List<Basis> bases)
    implements Item {

  public Tenure {
    id.require(Sort.TENURE);
    person.require(Sort.PERSON);
    post.require(Sort.POST);
    bases = List.copyOf(bases);
  }

  /** Whether nothing known speaks against it that the person is in the post on a day. */
  public boolean mayHoldOn(LocalDate day) {
    return (from == null || !from.earliest().isAfter(day))
        && (to == null || !to.latest().isBefore(day));
  }

  @Override
  public List<Link> links() {
    return new Links().item(person).item(post).all();
  }

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public @Nullable EdtfDate days() {
    return from != null ? from : seen;
  }

  @Override
  public Tenure on(List<Basis> newBases) {
    return new Tenure(id, person, post, from, to, seen, newBases);
  }
}
