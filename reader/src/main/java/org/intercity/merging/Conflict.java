package org.intercity.merging;

import java.util.List;
import java.util.Locale;

/**
 * A thing of which the sources of one act say different things.
 *
 * @param versions the one that the act was given first, then the others by the number of voices
 */
public record Conflict(About about, List<Version> versions) {

  public Conflict {
    versions = List.copyOf(versions);
  }

  /** What they disagree on. */
  public enum About {
    KIND,
    ACT,
    DATE,
    PLACE,
    VENUE,
    SIGNATORY;

    /** The word in JSON, and the last part of its message keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One of the versions and who says it.
   *
   * @param value the word of a kind or an act, a date in EDTF, or a name
   * @param claims never empty
   * @param voices how many voices these are
   */
  public record Version(String value, List<Claim> claims, int voices) {
    public Version {
      claims = List.copyOf(claims);
    }

    /** The documents that say so. */
    public List<String> documents() {
      return claims.stream().map(Claim::document).distinct().toList();
    }
  }
}
