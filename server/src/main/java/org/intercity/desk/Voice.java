package org.intercity.desk;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a tie, in its own words.
 *
 * @param quotes to the letter, in the source's language
 * @param disagrees whether it says otherwise than the register holds
 */
public record Voice(
    Origin origin,
    List<String> quotes,
    Version says,
    boolean disagrees,
    @Nullable String note,
    long entry) {

  /** The same without a note that stands elsewhere already. */
  Voice without(@Nullable String said) {
    return note == null || !note.equals(said)
        ? this
        : new Voice(origin, quotes, says, disagrees, null, entry);
  }

  /**
   * What is kept of a source.
   *
   * @param hex the digest that names it
   * @param sort {@code text} where the reader took its words from it, {@code paper} where an
   *     officer did
   */
  public record Kept(String hex, String sort) {}

  /** Where a source comes from; a gap stays null. */
  public record Origin(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String address,
      @Nullable String language,
      @Nullable EdtfDate published,
      @Nullable Kept kept) {

    /** Whether the address can be followed: a file's or a title's cannot. */
    public boolean isLink() {
      return address != null && address.matches("https?://.*");
    }

    /** What it is called: its title, else its publisher, else the host of its address. */
    public String called() {
      return title != null ? title : publisher != null ? publisher : host();
    }

    /** Who published it, where that is not said by what it is called. */
    public @Nullable String by() {
      return title == null ? null : publisher != null ? publisher : isLink() ? host() : null;
    }

    private String host() {
      return address == null
          ? ""
          : address.replaceFirst("^https?://(?:www\\.)?", "").split("/", 2)[0];
    }
  }

  /** One version of a step: its kind, the source's words for it, its day. */
  public record Version(Chip chip, @Nullable String stated, String type, @Nullable EdtfDate date) {}
}
