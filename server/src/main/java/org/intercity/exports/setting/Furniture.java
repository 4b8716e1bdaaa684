package org.intercity.exports.setting;

import java.awt.Color;
import org.intercity.exports.Book;
import org.intercity.exports.Phrase;
import org.intercity.exports.setting.Fonts.Face;
import org.intercity.exports.setting.Letters.Cut;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands on every page around the text: title and office above, "3 / 12" below, a mark. */
final class Furniture extends PdfPageEventHelper {

  private static final Cut SMALL = new Cut(Face.PLAIN, 8, Letters.SOFT);
  private static final float MARK = 84;
  private static final float TOTAL = 40;

  private final Book.Front front;
  private final Letters letters;
  private PdfTemplate total;

  @SuppressWarnings("NullAway.Init") // the library opens the document before it asks for a page
  Furniture(Book.Front front, Letters letters) {
    this.front = front;
    this.letters = letters;
  }

  @Override
  public void onOpenDocument(PdfWriter writer, Document document) {
    total = writer.getDirectContent().createTemplate(TOTAL, 20);
  }

  @Override
  public void onEndPage(PdfWriter writer, Document document) {
    PdfContentByte over = writer.getDirectContent();
    float left = document.left();
    float right = document.right();
    if (writer.getPageNumber() > 1) {
      float line = document.top() + 18;
      float office = letters.width(Phrase.of(front.office()), SMALL);
      ColumnText head = new ColumnText(over);
      head.setSimpleColumn(
          left, line - 3, right - office - 24, line + 9.8f, 10, Element.ALIGN_LEFT);
      head.addText(letters.set(Phrase.of(front.title()), SMALL));
      head.go();
      put(over, Element.ALIGN_RIGHT, Phrase.of(front.office()), right, line);
      rule(over, left, right, line - 6);
    }
    float foot = document.bottom() - 26;
    rule(over, left, right, foot + 14);
    if (!front.basis().isEmpty()) {
      put(over, Element.ALIGN_LEFT, Phrase.of(front.basis().getFirst()), left, foot);
    }
    float numbers = right - letters.width(Phrase.of("000"), SMALL);
    put(over, Element.ALIGN_RIGHT, Phrase.of(writer.getPageNumber() + " /"), numbers, foot);
    over.addTemplate(total, numbers + letters.width(Phrase.of(" "), SMALL), foot);
    if (front.mark() != null) {
      mark(writer.getDirectContentUnder(), document, front.mark());
    }
  }

  @Override
  public void onCloseDocument(PdfWriter writer, Document document) {
    ColumnText.showTextAligned(
        total,
        Element.ALIGN_LEFT,
        letters.set(Phrase.of(Integer.toString(writer.getPageNumber() - 1)), SMALL),
        0,
        0,
        0);
  }

  private void put(PdfContentByte over, int align, Phrase text, float x, float y) {
    ColumnText.showTextAligned(over, align, letters.set(text, SMALL), x, y, 0);
  }

  private static void rule(PdfContentByte over, float left, float right, float y) {
    over.saveState();
    over.setColorStroke(new Color(0xe1, 0xde, 0xd7));
    over.setLineWidth(0.6f);
    over.moveTo(left, y);
    over.lineTo(right, y);
    over.stroke();
    over.restoreState();
  }

  private void mark(PdfContentByte under, Document document, String mark) {
    BaseFont font = letters.font(mark, Face.BOLD, letters.tag());
    under.saveState();
    PdfGState faint = new PdfGState();
    faint.setFillOpacity(0.07f);
    under.setGState(faint);
    under.beginText();
    under.setColorFill(Letters.DOUBT);
    under.setFontAndSize(font, MARK);
    under.showTextAligned(
        Element.ALIGN_CENTER,
        mark,
        (document.left() + document.right()) / 2,
        (document.top() + document.bottom()) / 2 - MARK / 3,
        35);
    under.endText();
    under.restoreState();
  }
}
