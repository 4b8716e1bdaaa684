package org.intercity.register;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * One dated step on a tie, by one body or by all.
 *
 * @param kind the kind of the tie that the step makes, renews or prepares
 * @param by who took the step; empty where all parties did
 */
public record Act(
    ActId id,
    ActType type,
    Kind kind,
    List<BodyId> by,
    When when,
    Paper paper,
    @Nullable String note) {

  public Act {
    by = List.copyOf(by);
  }

  /**
   * The day it was done, and the day it takes effect where the paper names another. Null where no
   * source gives it.
   */
  public record When(@Nullable EdtfDate date, @Nullable EdtfDate effective) {
    public static final When UNKNOWN = new When(null, null);
  }

  /**
   * The instrument signed, where there is one.
   *
   * @param titles as stated, per language
   * @param hoped fields hoped for, as against agreed
   */
  public record Paper(
      List<Title> titles,
      @Nullable String place,
      @Nullable String venue,
      List<Signatory> signatories,
      List<String> fields,
      List<String> hoped) {
    public static final Paper NONE =
        new Paper(List.of(), null, null, List.of(), List.of(), List.of());

    public Paper {
      titles = List.copyOf(titles);
      signatories = List.copyOf(signatories);
      fields = List.copyOf(fields);
      hoped = List.copyOf(hoped);
    }
  }

  /** What a paper is called in a language. */
  public record Title(String language, String text) {}

  /** Who signed, as what, for whom, as the sources name them. */
  public record Signatory(String name, @Nullable String role, @Nullable String of) {}

  public TieId tie() {
    return id.tie();
  }

  /** Whether a body took this step. */
  public boolean isBy(BodyId body) {
    return by.isEmpty() || by.contains(body);
  }
}
