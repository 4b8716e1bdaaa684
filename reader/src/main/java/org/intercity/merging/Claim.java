package org.intercity.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading;
import org.intercity.reader.TieKind;
import org.jspecify.annotations.Nullable;

/**
 * What one reading says of one act: the agreement of this number in that part of it. The reading's
 * own words stay with it, whatever the act is taken to be.
 *
 * @param number counts from 1
 */
public record Claim(Reading reading, Part part, int number) {

  /** Whether the article reports the agreement, or only refers back to it. */
  public enum Part {
    REPORTED,
    EARLIER
  }

  /** Reported before mentioned, then by day of publication and document: never by arrival. */
  static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::part)
          .thenComparing(Claim::publishedOrLast)
          .thenComparing(Claim::document)
          .thenComparingInt(Claim::number)
          .thenComparing(claim -> claim.reading.document().text())
          .thenComparing(claim -> claim.says().toString());

  /** All claims of a reading, those it reports first. */
  public static List<Claim> of(Reading reading) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 1; i <= reading.ties().reported().size(); i++) {
      claims.add(new Claim(reading, Part.REPORTED, i));
    }
    for (int i = 1; i <= reading.ties().earlier().size(); i++) {
      claims.add(new Claim(reading, Part.EARLIER, i));
    }
    return claims;
  }

  /** The agreement as the article states it. */
  public Reading.Agreement says() {
    return switch (part) {
      case REPORTED -> reading.ties().reported().get(number - 1);
      case EARLIER -> reading.ties().earlier().get(number - 1);
    };
  }

  /** The id of the document. */
  public String document() {
    return reading.document().id();
  }

  String language() {
    return reading.document().language();
  }

  TieKind kind() {
    return says().wording().kind();
  }

  ActKind act() {
    return says().act();
  }

  @Nullable EdtfDate date() {
    return says().date();
  }

  boolean isMention() {
    return act() == ActKind.MENTIONED;
  }

  /** Whether both are of one reading. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOfOneReadingWith(Claim other) {
    return reading == other.reading;
  }

  /** The same agreement of the same reading; a reading is never compared letter by letter. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object other) {
    return other instanceof Claim claim
        && claim.reading == reading
        && claim.part == part
        && claim.number == number;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * System.identityHashCode(reading) + part.hashCode()) + number;
  }

  private String publishedOrLast() {
    return reading.document().published() == null
        ? "9999-99-99"
        : reading.document().published().toString();
  }
}
