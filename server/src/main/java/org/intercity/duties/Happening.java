package org.intercity.duties;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Supplier;
import org.intercity.edtf.EdtfDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that lies on a day, or is due by it, as a calendar shows it.
 *
 * @param id the number of the item, or the key of the duty
 * @param called worked out when asked: of thousands that are due a few are shown
 * @param days as precise as they are known; null where none is
 */
public record Happening(
    Sort sort, String id, Supplier<Called> called, @Nullable EdtfDate days, Standing standing) {

  /**
   * What it is called.
   *
   * @param title in the reader's language, without people's names
   * @param source who demands it, or how it stands; null where there is nothing to say
   */
  public record Called(String title, @Nullable String source) {}

  public String title() {
    return called.get().title();
  }

  public @Nullable String source() {
    return called.get().source();
  }

  /** What is past due first, then what is soonest, then what has no day. */
  public static final Comparator<Happening> SOONEST =
      Comparator.comparing(
              (Happening each) -> each.days == null ? LocalDate.MAX : each.days.latest())
          .thenComparing(Happening::sort)
          .thenComparing(Happening::id);

  /** What it is. */
  public enum Sort {
    VISIT("/visits/"),
    MEETING("/meetings/"),
    COMMITMENT("/commitments/"),
    DUTY("/duties/"),
    ANNIVERSARY("/duties/");

    private final String folder;

    Sort(String folder) {
      this.folder = folder;
    }

    /** The last part of a message key. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether something is still to be done. */
  public enum Standing {
    OVERDUE,
    OPEN,
    OVER;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The path of its page. */
  public String path() {
    return sort.folder + id;
  }

  public boolean isOverdue() {
    return standing == Standing.OVERDUE;
  }
}
