package org.intercity.exports.setting;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.intercity.exports.Block;
import org.intercity.exports.Phrase;
import org.intercity.exports.setting.Fonts.Face;
import org.intercity.exports.setting.Letters.Cut;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Sets what stands in columns: tables, facts, list items, boxes. */
record Tables(Letters letters) {

  static final float WIDTH = PageSize.A4.getWidth() - 2 * PdfSetting.SIDE;

  /** So many rows of a long table tell how wide its columns are. */
  private static final int MEASURED = 300;

  private static final Color LINE = new Color(0xe1, 0xde, 0xd7);
  private static final Color STRONG = new Color(0x84, 0x88, 0x8f);
  private static final Color WASH = new Color(0xfb, 0xf3, 0xe0);

  private static final Cut HEAD = new Cut(Face.BOLD, 8.5f, Letters.SOFT);
  private static final Cut CELL = new Cut(Face.PLAIN, 9, Letters.INK);
  private static final Cut NAME = new Cut(Face.BOLD, 10.5f, Letters.INK);
  private static final Cut LABEL = new Cut(Face.PLAIN, 9.5f, Letters.SOFT);
  private static final Cut VALUE = new Cut(Face.PLAIN, 9.5f, Letters.INK);
  private static final Cut TEXT = new Cut(Face.PLAIN, 10, Letters.INK);
  private static final Cut LETTER = new Cut(Face.LETTER, 10.5f, Letters.INK);

  PdfPTable table(Block.Table table) {
    PdfPTable set = columns(widths(table));
    set.setHeaderRows(1);
    set.setSplitLate(true);
    for (Block.Column column : table.columns()) {
      PdfPCell cell = cell(Phrase.of(column.head()), HEAD, column.number(), 12);
      cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
      cell.setBorderColorBottom(STRONG);
      cell.setBorderWidthBottom(0.8f);
      set.addCell(cell);
    }
    for (List<Block.Cell> row : table.rows()) {
      for (int at = 0; at < table.columns().size(); at++) {
        boolean number = table.columns().get(at).number();
        set.addCell(cell(row.get(at).text(), CELL, number, 13));
      }
    }
    return set;
  }

  /** Numbers get what they need; words share the rest by their length, the long ones wrapped. */
  private float[] widths(Block.Table table) {
    int count = table.columns().size();
    float[] widths = new float[count];
    float fixed = 0;
    float free = 0;
    for (int at = 0; at < count; at++) {
      Block.Column column = table.columns().get(at);
      float widest = Math.min(70, letters.width(Phrase.of(column.head()), HEAD));
      for (int row = 0; row < table.rows().size(); row += 1 + table.rows().size() / MEASURED) {
        widest = Math.max(widest, letters.width(table.rows().get(row).get(at).text(), CELL));
      }
      widths[at] = column.number() ? widest + 12 : Math.clamp(widest + 12, 40, 220);
      fixed += column.number() ? widths[at] : 0;
      free += column.number() ? 0 : widths[at];
    }
    if (fixed + free < WIDTH) {
      // room for all: the numbers take their share, or they would stand far from their row's name
      float more = (WIDTH - fixed - free) / count;
      for (int at = 0; at < count; at++) {
        widths[at] += more;
      }
      return widths;
    }
    boolean tight = free == 0 || fixed > WIDTH * 0.85f;
    for (int at = 0; at < count; at++) {
      if (tight) {
        widths[at] *= WIDTH / (fixed + free);
      } else if (!table.columns().get(at).number()) {
        widths[at] *= (WIDTH - fixed) / free;
      }
    }
    return widths;
  }

  PdfPTable facts(Block.Facts facts) {
    float label = 60;
    for (Block.Fact fact : facts.facts()) {
      label = Math.max(label, letters.width(Phrase.of(fact.label()), LABEL) + 16);
    }
    label = Math.min(label, WIDTH * 0.34f);
    PdfPTable set = columns(label, WIDTH - label);
    for (Block.Fact fact : facts.facts()) {
      set.addCell(cell(Phrase.of(fact.label()), LABEL, false, 14));
      set.addCell(cell(fact.value(), VALUE, false, 14));
    }
    return set;
  }

  PdfPTable item(String sign, Phrase text) {
    PdfPTable set = columns(20, WIDTH - 20);
    set.setSpacingBefore(0);
    set.setSpacingAfter(3);
    set.addCell(bare(cell(Phrase.quiet(sign), TEXT, false, 15)));
    set.addCell(bare(cell(text, TEXT, false, 15)));
    return set;
  }

  /** Lines with a bar at their left; each is a row, so that a page may end between them. */
  PdfPTable boxed(Block.Paragraph paragraph) {
    boolean doubt = paragraph.tone() == Block.Tone.DOUBT;
    PdfPTable set = columns(WIDTH);
    List<Phrase> lines = paragraph.text().lines();
    for (int at = 0; at < lines.size(); at++) {
      Phrase line = lines.get(at).isEmpty() ? Phrase.of(" ") : lines.get(at);
      PdfPCell cell = doubt ? cell(line, TEXT, false, 15) : cell(line, LETTER, false, 18);
      cell.setBorder(Rectangle.LEFT);
      cell.setBorderWidthLeft(2.4f);
      cell.setBorderColorLeft(doubt ? Letters.DOUBT : Letters.ACCENT);
      cell.setPaddingLeft(10);
      cell.setPaddingTop(at == 0 ? 4 : 0);
      cell.setPaddingBottom(at == lines.size() - 1 ? 7 : 0);
      if (doubt) {
        cell.setBackgroundColor(WASH);
      }
      set.addCell(cell);
    }
    return set;
  }

  /** A person, the photo at the left where there is one. */
  PdfPTable portrait(Block.Portrait person) {
    PdfPTable set = columns(62, WIDTH - 62);
    set.setKeepTogether(true);
    PdfPCell photo = cell(Phrase.of(" "), CELL, false, 13);
    if (person.picture() != null) {
      picture(person.picture())
          .ifPresent(
              image -> {
                image.scaleToFit(52, 68);
                photo.setImage(image);
              });
    }
    set.addCell(photo);
    org.openpdf.text.Phrase words = letters.set(person.name(), NAME);
    for (Phrase line : person.lines()) {
      words.add(letters.set(Phrase.of("\n"), CELL));
      words.add(letters.set(line, CELL));
    }
    PdfPCell told = new PdfPCell(words);
    told.setLeading(15, 0);
    told.setBorder(Rectangle.BOTTOM);
    told.setBorderColorBottom(LINE);
    told.setBorderWidthBottom(0.4f);
    told.setPaddingBottom(7);
    set.addCell(told);
    return set;
  }

  /** Empty where the file is no picture that can be set: the book is made without it. */
  private static Optional<Image> picture(Block.Picture picture) {
    try {
      return Optional.of(Image.getInstance(Files.readAllBytes(picture.file())));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  /** A short strong line below the title. */
  PdfPTable rule() {
    PdfPTable set = columns(48, WIDTH - 48);
    set.setSpacingBefore(2);
    set.setSpacingAfter(6);
    PdfPCell strong = bare(cell(Phrase.NOTHING, HEAD, false, 2));
    strong.setFixedHeight(2.4f);
    strong.setBackgroundColor(Letters.ACCENT);
    set.addCell(strong);
    PdfPCell rest = bare(cell(Phrase.NOTHING, HEAD, false, 2));
    rest.setFixedHeight(2.4f);
    set.addCell(rest);
    return set;
  }

  private static PdfPTable columns(float... widths) {
    PdfPTable set = new PdfPTable(widths.length);
    set.setTotalWidth(widths);
    set.setLockedWidth(true);
    set.setHorizontalAlignment(Element.ALIGN_LEFT);
    set.setSpacingBefore(4);
    set.setSpacingAfter(8);
    return set;
  }

  private PdfPCell cell(Phrase text, Cut cut, boolean number, float leading) {
    PdfPCell cell = new PdfPCell(letters.set(text, cut));
    cell.setLeading(leading, 0);
    cell.setBorder(Rectangle.BOTTOM);
    cell.setBorderColorBottom(LINE);
    cell.setBorderWidthBottom(0.4f);
    cell.setPaddingLeft(0);
    cell.setPaddingRight(number ? 2 : 8);
    cell.setPaddingTop(1.5f);
    cell.setPaddingBottom(4.5f);
    cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
    return cell;
  }

  private static PdfPCell bare(PdfPCell cell) {
    cell.setBorder(Rectangle.NO_BORDER);
    return cell;
  }
}
