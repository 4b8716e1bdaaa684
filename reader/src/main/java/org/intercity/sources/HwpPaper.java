package org.intercity.sources;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.SecretKeySpec;
import kr.dogfoot.hwplib.util.binary.Obfuscation;
import kr.dogfoot.hwpxlib.reader.HWPXReader;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractMethod;
import kr.dogfoot.hwpxlib.tool.textextractor.TextExtractor;
import kr.dogfoot.hwpxlib.tool.textextractor.TextMarks;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The text of Hangul papers, of both forms: tables stand where they stand in the paper. */
final class HwpPaper {

  private static final int PROPERTIES = 36; // in the header, behind its signature and version
  private static final int PACKED = 1;
  private static final int PASSWORD = 2;

  /** A paper that may be read but not changed keeps its text, enciphered, in another folder. */
  private static final int SEALED = 4;

  private static final int SCRAMBLED = 256;
  private static final int KEY = 16;

  private HwpPaper() {}

  static String text(byte[] paper) throws IOException, Papers.Locked {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(paper))) {
      int properties = properties(file);
      if ((properties & PASSWORD) != 0) {
        throw new Papers.Locked();
      }
      boolean sealed = (properties & SEALED) != 0;
      DirectoryEntry body =
          (DirectoryEntry) file.getRoot().getEntryCaseInsensitive(sealed ? "ViewText" : "BodyText");
      HwpText text = new HwpText();
      for (int section = 0; body.hasEntryCaseInsensitive("Section" + section); section++) {
        DocumentEntry entry = (DocumentEntry) body.getEntryCaseInsensitive("Section" + section);
        try (DocumentInputStream in = new DocumentInputStream(entry)) {
          text.add(sealed ? unsealed(in) : in, (properties & PACKED) != 0);
        }
      }
      return text.toString();
    }
  }

  /** The key lies scrambled in the first record: it keeps editors out, not readers. */
  @SuppressWarnings("InsecureCryptoUsage") // the form's own way
  private static InputStream unsealed(InputStream section) throws IOException {
    section.skipNBytes(Integer.BYTES);
    byte[] scrambled = section.readNBytes(SCRAMBLED);
    if (scrambled.length < SCRAMBLED) {
      throw new EOFException("amid the key");
    }
    Obfuscation.transform(scrambled);
    int at = Integer.BYTES + (scrambled[0] & 0xF);
    try {
      Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
      cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(scrambled, at, KEY, "AES"));
      return new CipherInputStream(section, cipher);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static int properties(POIFSFileSystem file) throws IOException {
    try (DocumentInputStream header = file.createDocumentInputStream("FileHeader")) {
      header.skipNBytes(PROPERTIES);
      return header.read();
    }
  }

  /** The library reads files only. */
  static String packedText(byte[] paper) throws Exception {
    Path file = Files.createTempFile("intercity-", ".hwpx");
    try {
      Files.write(file, paper);
      Doctypes.refuse(file);
      return TextExtractor.extract(
          HWPXReader.fromFile(file.toFile()),
          TextExtractMethod.InsertControlTextBetweenParagraphText,
          true,
          new TextMarks().lineBreakAnd("\n").tabAnd(" ").paraSeparatorAnd("\n"));
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
