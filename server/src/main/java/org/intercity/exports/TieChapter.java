package org.intercity.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.Tie;

/**
 * What a room knows of a tie, as a chapter of the books about it. A bean for each chapter; they
 * come in the order of their {@code @Order}.
 */
public interface TieChapter {

  /** The chapter, its heading of level 2 first; empty where there is nothing to tell. */
  List<Block> of(Tie tie, Reader reader);

  /**
   * For whom the book is made.
   *
   * @param office the body whose own records may be told
   */
  record Reader(String office, Locale language, LocalDate today) {

    /** A date as the book says it. */
    public String day(EdtfDate date) {
      return Saying.in(language).day(date);
    }
  }
}
