package org.intercity.exports.setting;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.intercity.exports.Block;
import org.intercity.exports.Book;
import org.intercity.exports.Phrase;
import org.intercity.exports.setting.Fonts.Face;
import org.intercity.exports.setting.Letters.Cut;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Sets a book on A4: fonts embedded, headings as bookmarks, its language and title told. */
public final class PdfSetting {

  static final float SIDE = 62;
  static final float ABOVE = 78;
  static final float BELOW = 72;

  /** A heading without room for a few lines below it goes to the next page. */
  private static final float ROOM = 96;

  private static final Cut TITLE = new Cut(Face.TITLE, 23, Letters.INK);
  private static final Cut OFFICE = new Cut(Face.BOLD, 9.5f, Letters.ACCENT);
  private static final Cut SUBTITLE = new Cut(Face.PLAIN, 12, Letters.SOFT);
  private static final Cut HEADING = new Cut(Face.TITLE, 15, Letters.INK);
  private static final Cut SMALLER = new Cut(Face.BOLD, 11, Letters.INK);
  private static final Cut TEXT = new Cut(Face.PLAIN, 10, Letters.INK);
  private static final Cut NOTE = new Cut(Face.PLAIN, 8.5f, Letters.SOFT);

  private final Letters letters;
  private final Tables tables;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Document document = new Document(PageSize.A4, SIDE, SIDE, ABOVE, BELOW);
  private final PdfWriter writer = PdfWriter.getInstance(document, out);
  private final List<PdfOutline> above = new ArrayList<>();
  private int headings;

  private PdfSetting(Fonts fonts, Book book, String base) {
    this.letters = new Letters(fonts, book.front().language(), base);
    this.tables = new Tables(letters);
  }

  /**
   * The bytes of the PDF.
   *
   * @param base the desk's own address, before the links of the book; empty for no links to it
   */
  public static byte[] set(Book book, Fonts fonts, String base) {
    return new PdfSetting(fonts, book, base).set(book);
  }

  private byte[] set(Book book) {
    Book.Front front = book.front();
    document.addTitle(front.title());
    document.addAuthor(front.office());
    document.addCreator("Intercity");
    writer.setPageEvent(new Furniture(front, letters));
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    writer.setFullCompression();
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(letters.tag()));
    document.open();
    above.add(writer.getDirectContent().getRootOutline());
    front(front);
    book.blocks().forEach(this::add);
    document.close();
    return SlimFonts.slim(out.toByteArray());
  }

  private void front(Book.Front front) {
    if (!front.office().isBlank()) {
      document.add(line(Phrase.of(front.office()), OFFICE, 13, 4));
    }
    document.add(line(Phrase.of(front.title()), TITLE, 30, 4));
    if (!front.subtitle().isBlank()) {
      document.add(line(Phrase.of(front.subtitle()), SUBTITLE, 17, 6));
    }
    document.add(tables.rule());
    for (String each : front.basis()) {
      document.add(line(Phrase.of(each), NOTE, 13, 0));
    }
    document.add(line(Phrase.of(" "), NOTE, 8, 0));
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.Facts facts -> document.add(tables.facts(facts));
      case Block.Table table -> document.add(tables.table(table));
      case Block.Items items -> items(items);
      case Block.Portraits portraits ->
          portraits.people().forEach(each -> document.add(tables.portrait(each)));
    }
  }

  private void heading(Block.Heading heading) {
    boolean first = heading.level() == 1;
    if (writer.getVerticalPosition(true) < document.bottom() + ROOM) {
      document.newPage();
    }
    String name = "h" + ++headings;
    Paragraph set = line(heading.text(), first ? HEADING : SMALLER, first ? 21 : 16, first ? 5 : 2);
    set.setSpacingBefore(first ? 16 : 11);
    if (set.getChunks().getFirst() instanceof Chunk chunk) {
      chunk.setLocalDestination(name);
    }
    document.add(set);
    while (above.size() > heading.level()) {
      above.removeLast();
    }
    above.add(
        new PdfOutline(
            above.getLast(), PdfAction.gotoLocalPage(name, false), heading.text().text(), false));
  }

  private void paragraph(Block.Paragraph paragraph) {
    switch (paragraph.tone()) {
      case PLAIN -> document.add(line(paragraph.text(), TEXT, 16, 5));
      case QUIET -> document.add(line(paragraph.text(), NOTE, 13, 5));
      case DOUBT, LETTER -> document.add(tables.boxed(paragraph));
    }
  }

  private void items(Block.Items items) {
    int number = 0;
    for (Phrase item : items.items()) {
      String sign = items.numbered() ? ++number + "." : "–";
      document.add(tables.item(sign, item));
    }
  }

  private Paragraph line(Phrase text, Cut cut, float leading, float after) {
    // the space around it is set in a font too, which must be embedded
    Paragraph paragraph = new Paragraph(leading, "", letters.spaces(cut));
    paragraph.add(letters.set(text, cut));
    paragraph.setSpacingAfter(after);
    paragraph.setAlignment(Element.ALIGN_LEFT);
    return paragraph;
  }
}
