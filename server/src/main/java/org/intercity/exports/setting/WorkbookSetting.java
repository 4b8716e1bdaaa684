package org.intercity.exports.setting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.intercity.exports.Block;
import org.intercity.exports.Book;
import org.intercity.exports.Phrase;

/**
 * Sets the tables of a book as a workbook, a sheet each, with what the figures rest on above each.
 * Words are always text, so that none is taken for a formula; numbers are numbers.
 */
public final class WorkbookSetting {

  private static final int NAME = 31;
  private static final int NARROW = 10;
  private static final int WIDE = 60;

  private final Book book;
  private final Set<String> taken = new HashSet<>();

  private WorkbookSetting(Book book) {
    this.book = book;
  }

  public static byte[] set(Book book) {
    return new WorkbookSetting(book).set();
  }

  private byte[] set() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Intercity", "1.0")) {
      workbook.properties().setTitle(book.front().title());
      workbook.properties().setCompany(book.front().office());
      for (Block.Table table : book.tables()) {
        sheet(workbook.newWorksheet(name(table.name())), table);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private void sheet(Worksheet sheet, Block.Table table) {
    int line = 0;
    sheet.value(line, 0, text(book.front().title() + " · " + table.name()));
    sheet.style(line++, 0).bold().fontSize(14).set();
    sheet.value(line, 0, text(book.front().office() + " · " + book.front().subtitle()));
    sheet.style(line++, 0).fontColor("545C66").set();
    for (String basis : book.front().basis()) {
      sheet.value(line, 0, text(basis));
      sheet.style(line++, 0).fontColor("545C66").set();
    }
    int head = ++line;
    for (int column = 0; column < table.columns().size(); column++) {
      Block.Column each = table.columns().get(column);
      sheet.value(head, column, text(each.head()));
      sheet
          .style(head, column)
          .bold()
          .borderStyle(org.dhatim.fastexcel.BorderSide.BOTTOM, "thin")
          .horizontalAlignment(each.number() ? "right" : "left")
          .set();
      sheet.width(column, width(table, column));
    }
    for (List<Block.Cell> row : table.rows()) {
      line++;
      for (int column = 0; column < row.size(); column++) {
        cell(sheet, line, column, row.get(column), table.columns().get(column).number());
      }
    }
    sheet.freezePane(1, head + 1);
    sheet.pageOrientation(table.columns().size() > 6 ? "landscape" : "portrait");
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(head);
  }

  private static void cell(
      Worksheet sheet, int line, int column, Block.Cell cell, boolean isNumber) {
    if (cell.number() != null) {
      sheet.value(line, column, cell.number());
    } else if (!cell.text().isEmpty()) {
      sheet.value(line, column, text(cell.text().text()));
      if (isNumber) {
        sheet.style(line, column).horizontalAlignment("right").set();
      }
    }
  }

  private static double width(Block.Table table, int column) {
    int widest = columns(Phrase.of(table.columns().get(column).head()));
    for (List<Block.Cell> row : table.rows()) {
      widest = Math.max(widest, columns(row.get(column).text()));
    }
    return Math.clamp(widest + 2L, NARROW, WIDE);
  }

  /** A Han character is as wide as two letters. */
  private static int columns(Phrase text) {
    return text.text().codePoints().map(letter -> letter >= 0x1100 ? 2 : 1).sum();
  }

  /** What a spreadsheet may hold: no control characters, not longer than a cell. */
  private static String text(String words) {
    String clean = words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    return clean.substring(0, Math.min(clean.length(), 32_000));
  }

  /** A sheet's name has at most 31 letters, some of which it may not have, and is its alone. */
  private String name(String wanted) {
    String clean = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    String name = clean.substring(0, Math.min(clean.length(), NAME));
    for (int more = 2; !taken.add(name.toLowerCase(Locale.ROOT)); more++) {
      String end = " " + more;
      name = clean.substring(0, Math.min(clean.length(), NAME - end.length())) + end;
    }
    return name;
  }
}
