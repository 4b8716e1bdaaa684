package org.intercity.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The text of a DOCX file, tables and notes included. */
final class WordPaper {

  private WordPaper() {}

  static String text(byte[] paper) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(paper));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }
}
