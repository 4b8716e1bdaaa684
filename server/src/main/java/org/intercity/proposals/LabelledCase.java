package org.intercity.proposals;

import java.util.List;
import java.util.stream.Stream;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Level;
import org.intercity.reader.ActKind;
import org.intercity.reader.TieKind;
import org.intercity.reader.TotalKind;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader takes from an article: a reading as an officer put it right. It is what
 * readers are measured by, so it names places in English, which every reader can be held to.
 *
 * @param hard what makes the article hard to read; may be empty
 * @param agreements what the article reports
 * @param earlier ties it only refers back to
 */
public record LabelledCase(
    String hard,
    List<Agreement> agreements,
    List<Agreement> earlier,
    List<Total> totals,
    Around around) {

  public LabelledCase {
    agreements = List.copyOf(agreements);
    earlier = List.copyOf(earlier);
    totals = List.copyOf(totals);
  }

  /** What hangs on a tie rather than makes it. */
  public record Around(List<Visit> visits, List<Meeting> meetings, List<Population> populations) {
    public Around {
      visits = List.copyOf(visits);
      meetings = List.copyOf(meetings);
      populations = List.copyOf(populations);
    }
  }

  /**
   * An agreement.
   *
   * @param status what happened; a consent counts as planned
   * @param evidence words of the text, to the letter
   */
  public record Agreement(
      List<Side> parties,
      Kinds kinds,
      ActKind status,
      When when,
      Signing signing,
      Fields fields,
      String evidence) {
    public Agreement {
      parties = List.copyOf(parties);
    }
  }

  /**
   * One party.
   *
   * @param name as in the text
   * @param english its name in English
   * @param country ISO code of two letters
   */
  public record Side(String name, String english, String country, Level level) {}

  /** The kind as the text states it, and kinds that are right as well. */
  public record Kinds(TieKind stated, List<TieKind> also) {
    public Kinds {
      also = List.copyOf(also);
    }
  }

  /** The day, and the words of the text for it. */
  public record When(@Nullable EdtfDate date, @Nullable String words) {}

  /** Where and by whom it was signed. */
  public record Signing(
      @Nullable String place, @Nullable String venue, List<Signatory> signatories) {

    public static final Signing UNKNOWN = new Signing(null, null, List.of());

    public Signing {
      signatories = List.copyOf(signatories);
    }
  }

  /** Who signed, as what, for which party. */
  public record Signatory(String name, @Nullable String role, @Nullable String city) {}

  /** Fields agreed, and fields only hoped for; words of the reader's list. */
  public record Fields(List<String> agreed, List<String> hoped) {

    public static final Fields NONE = new Fields(List.of(), List.of());

    public Fields {
      agreed = List.copyOf(agreed);
      hoped = List.copyOf(hoped);
    }
  }

  /** A figure the article gives. */
  public record Total(
      String holder,
      TotalKind kind,
      int cities,
      @Nullable Integer countries,
      @Nullable String within,
      String evidence) {}

  /** A delegation's journey, by its main stop. */
  public record Visit(String of, String to, @Nullable String head, @Nullable EdtfDate date) {}

  /** One edition of a series of meetings. */
  public record Meeting(
      String name,
      @Nullable Integer edition,
      @Nullable String place,
      @Nullable EdtfDate date,
      @Nullable Integer participants,
      @Nullable Integer cities) {}

  /** How many live in a place, as the article says. */
  public record Population(String city, long people) {}

  /** Whether the article reports that something was concluded. */
  public boolean concludes() {
    return agreements.stream().map(Agreement::status).anyMatch(LabelledCase::isConclusion);
  }

  private static boolean isConclusion(ActKind status) {
    return switch (status) {
      case SIGNED, RENEWED, UPGRADED -> true;
      case PLANNED, CONSENTED, SUSPENDED, RESUMED, TERMINATED, MENTIONED -> false;
    };
  }

  /** What sort of article it is: by what it first reports, else by what it refers back to. */
  public String sort() {
    return Stream.concat(
            agreements.stream().map(each -> each.status().word()),
            earlier.stream().map(_ -> "existing_only"))
        .findFirst()
        .orElse("unrelated");
  }
}
