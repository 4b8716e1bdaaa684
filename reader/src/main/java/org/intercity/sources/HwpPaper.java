package org.intercity.sources;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.reader.HWPReader;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwplib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;

/** The text of Hangul papers, of both forms: tables stand where they stand in the paper. */
final class HwpPaper {

  /**
   * Of the header, which stands in the file as it is: the bit that says a password is asked for.
   */
  private static final String SIGNATURE = "HWP Document File";

  private static final int SIGNATURE_LENGTH = 32;
  private static final int VERSION_LENGTH = 4;
  private static final int PASSWORD = 2;

  private HwpPaper() {}

  static String text(byte[] paper) throws Exception {
    if (isLocked(paper)) {
      throw new Papers.Locked();
    }
    HWPFile file = HWPReader.fromInputStream(new ByteArrayInputStream(paper));
    return TextExtractor.extract(file, TextExtractMethod.InsertControlTextBetweenParagraphText);
  }

  private static boolean isLocked(byte[] paper) {
    int header = new String(paper, StandardCharsets.ISO_8859_1).indexOf(SIGNATURE);
    int properties = header + SIGNATURE_LENGTH + VERSION_LENGTH;
    return header >= 0 && properties < paper.length && (paper[properties] & PASSWORD) != 0;
  }

  /** The library reads files only. */
  static String packedText(byte[] paper) throws Exception {
    Path file = Files.createTempFile("intercity-", ".hwpx");
    try {
      Files.write(file, paper);
      return kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor.extract(
          HWPXReader.fromFile(file.toFile()),
          kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod
              .InsertControlTextBetweenParagraphText,
          true,
          new TextMarks().lineBreakAnd("\n").tabAnd(" ").paraSeparatorAnd("\n"));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
