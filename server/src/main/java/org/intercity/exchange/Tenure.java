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

  /** The same, from and to other days. */
  public Tenure lasting(@Nullable EdtfDate newFrom, @Nullable EdtfDate newTo) {
    return new Tenure(id, person, post, newFrom, newTo, seen, bases);
  }

  /**
   * Whether two tenures share a day for certain; what is only known as a year does not tell. One
   * without an end goes on, unless it is only known that the person was once seen in the post.
   */
  public boolean surelyOverlaps(Tenure other) {
    LocalDate start = surelyFrom();
    LocalDate otherStart = other.surelyFrom();
    return start != null
        && otherStart != null
        && start.isBefore(other.surelyTo())
        && otherStart.isBefore(surelyTo());
  }

  private @Nullable LocalDate surelyFrom() {
    return from != null ? from.latest() : seen != null ? seen.latest() : null;
  }

  private LocalDate surelyTo() {
    if (to != null) {
      return to.earliest();
    }
    return from != null || seen == null ? LocalDate.MAX : seen.latest();
  }

  @Override
  public Tenure on(List<Basis> newBases) {
    return new Tenure(id, person, post, from, to, seen, newBases);
  }
}
