package org.intercity.exports.setting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.intercity.exports.Block;
import org.intercity.exports.Book;
import org.intercity.exports.Phrase;

/**
 * Sets a book as a document for a word processor, to be written on; plain, in its reader's fonts.
 */
public final class LetterSetting {

  private static final int TITLE = 20;
  private static final int HEADING = 14;
  private static final int SMALLER = 12;
  private static final int TEXT = 11;
  private static final int NOTE = 9;

  private LetterSetting() {}

  public static byte[] set(Book book) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle(book.front().title());
      document.getProperties().getCoreProperties().setCreator(book.front().office());
      line(document, Phrase.of(book.front().office()), NOTE, false);
      line(document, Phrase.of(book.front().title()), TITLE, true);
      if (book.front().mark() != null) {
        line(document, Phrase.of(book.front().mark()), SMALLER, true);
      }
      for (Block block : book.blocks()) {
        add(document, block);
      }
      book.front().basis().forEach(each -> line(document, Phrase.of(each), NOTE, false));
      document.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void add(XWPFDocument document, Block block) {
    switch (block) {
      case Block.Heading heading ->
          line(document, heading.text(), heading.level() == 1 ? HEADING : SMALLER, true);
      case Block.Paragraph paragraph ->
          line(
              document,
              paragraph.text(),
              paragraph.tone() == Block.Tone.QUIET ? NOTE : TEXT,
              false);
      case Block.Facts facts -> {
        for (Block.Fact fact : facts.facts()) {
          line(document, Phrase.of(fact.label() + ": ").and(fact.value()), TEXT, false);
        }
      }
      case Block.Items items -> {
        int number = 0;
        for (Phrase item : items.items()) {
          String sign = items.numbered() ? ++number + ". " : "– ";
          line(document, Phrase.of(sign).and(item), TEXT, false);
        }
      }
      case Block.Table table -> table(document, table);
      case Block.Portraits portraits -> {
        for (Block.Portrait person : portraits.people()) {
          line(document, person.name(), TEXT, true);
          person.lines().forEach(each -> line(document, each, TEXT, false));
        }
      }
    }
  }

  private static void line(XWPFDocument document, Phrase text, int size, boolean strong) {
    write(document.createParagraph(), text, size, strong);
  }

  private static void write(XWPFParagraph paragraph, Phrase text, int size, boolean strong) {
    paragraph.setSpacingAfter(120);
    for (Phrase.Run each : text.runs()) {
      String[] lines = each.text().split("\n", -1);
      for (int at = 0; at < lines.length; at++) {
        XWPFRun run = paragraph.createRun();
        run.setText(lines[at]);
        run.setFontSize(size);
        run.setBold(strong);
        if (each.language() != null) {
          run.setLang(each.language());
        }
        if (at < lines.length - 1) {
          run.addBreak();
        }
      }
    }
  }

  private static void table(XWPFDocument document, Block.Table table) {
    int columns = table.columns().size();
    XWPFTable set = document.createTable(table.rows().size() + 1, columns);
    set.setWidth("100%");
    set.getRow(0).setRepeatHeader(true);
    for (int at = 0; at < columns; at++) {
      Block.Column column = table.columns().get(at);
      cell(set.getRow(0).getCell(at), Phrase.of(column.head()), column.number(), true);
      for (int row = 0; row < table.rows().size(); row++) {
        List<Block.Cell> cells = table.rows().get(row);
        cell(set.getRow(row + 1).getCell(at), cells.get(at).text(), column.number(), false);
      }
    }
  }

  private static void cell(XWPFTableCell cell, Phrase text, boolean number, boolean strong) {
    XWPFParagraph paragraph = cell.getParagraphs().getFirst();
    write(paragraph, text, NOTE, strong);
    paragraph.setSpacingAfter(20);
    paragraph.setAlignment(number ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
  }
}
