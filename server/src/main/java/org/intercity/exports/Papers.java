package org.intercity.exports;

import org.intercity.exports.setting.Fonts;
import org.intercity.exports.setting.LetterSetting;
import org.intercity.exports.setting.PdfSetting;
import org.intercity.exports.setting.WorkbookSetting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Sets books in the fonts of this machine. */
@Service
public class Papers {

  private final Fonts fonts;

  /**
   * @param folder of the fonts; empty for the usual ones
   */
  public Papers(@Value("${intercity.fonts:}") String folder) {
    this.fonts = Fonts.in(folder);
  }

  /**
   * As PDF.
   *
   * @param base the desk's own address, where the book's links lead; empty for none
   * @throws org.intercity.words.UserError where this machine lacks the fonts, with the package to
   *     install
   */
  public byte[] pdf(Book book, String base) {
    return PdfSetting.set(book, fonts, base);
  }

  /** As a document for a word processor. */
  public byte[] letter(Book book) {
    return LetterSetting.set(book);
  }

  /** As a workbook, a sheet for each table. */
  public byte[] workbook(Book book) {
    return WorkbookSetting.set(book);
  }
}
