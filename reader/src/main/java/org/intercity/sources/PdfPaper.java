package org.intercity.sources;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, in the order of its pages. */
final class PdfPaper {

  /** Longer papers are books. */
  private static final int MOST_PAGES = 500;

  private PdfPaper() {}

  static String text(byte[] paper) throws IOException, Papers.Locked {
    try (PDDocument document = Loader.loadPDF(paper)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(MOST_PAGES);
      stripper.setLineSeparator("\n");
      stripper.setParagraphEnd("\n");
      return stripper.getText(document);
    } catch (InvalidPasswordException locked) {
      throw new Papers.Locked();
    }
  }
}
