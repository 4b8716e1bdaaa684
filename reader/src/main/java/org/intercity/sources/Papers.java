package org.intercity.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.intercity.sources.UnreadableDocument.Reason;
import org.jspecify.annotations.Nullable;

/** The papers that city halls send, told by their content: PDF, DOCX, HWP and HWPX. */
final class Papers {

  /** So much text at most is taken out of a paper, in characters. */
  static final int LONGEST = Documents.LIMIT;

  /** A packed paper may hold so many bytes; more is an attack. */
  static final long MOST_UNPACKED = 200_000_000;

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private Papers() {}

  /** Takes the text out of one kind of paper. */
  private interface Kind {
    /**
     * The text, without marks of its own form.
     *
     * @throws Locked where a password is asked for
     * @throws Exception of the library's own, where the paper is damaged
     */
    String text(byte[] paper) throws Exception;
  }

  /** The paper is locked by a password. */
  static final class Locked extends Exception {}

  /**
   * The text of a paper; empty where the bytes are none.
   *
   * @throws UnreadableDocument where it is locked, damaged, or has pictures of text only
   */
  static Optional<String> text(String id, byte[] bytes) {
    String form = form(bytes);
    if (form == null) {
      return Optional.empty();
    }
    String text = read(id, form, bytes);
    if (text.isBlank()) {
      throw new UnreadableDocument(id, Reason.SCAN, form);
    }
    return Optional.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  private static String read(String id, String form, byte[] bytes) {
    try {
      return kind(form).text(bytes);
    } catch (Locked locked) {
      throw new UnreadableDocument(id, Reason.LOCKED, form);
    } catch (Exception | StackOverflowError damaged) {
      // each library has errors of its own; to whoever hands in a paper they are one
      throw new UnreadableDocument(id, Reason.DAMAGED, form);
    }
  }

  private static Kind kind(String form) {
    return switch (form) {
      case "PDF" -> PdfPaper::text;
      case "DOCX" -> WordPaper::text;
      case "HWP" -> HwpPaper::text;
      case "HWPX" -> HwpPaper::packedText;
      default -> throw new IllegalArgumentException(form);
    };
  }

  private static @Nullable String form(byte[] bytes) {
    if (starts(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return "PDF";
    }
    if (starts(bytes, OLE)) {
      return isHwp(bytes) ? "HWP" : null;
    }
    return starts(bytes, new byte[] {'P', 'K', 3, 4}) ? packedForm(bytes) : null;
  }

  private static boolean starts(byte[] bytes, byte[] magic) {
    for (int at = 0; at < magic.length; at++) {
      if (at >= bytes.length || bytes[at] != magic[at]) {
        return false;
      }
    }
    return true;
  }

  /** Of the many kinds of this container, HWP is the one with a header of this name. */
  private static boolean isHwp(byte[] bytes) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return all.contains("HWP Document File");
  }

  private static @Nullable String packedForm(byte[] bytes) {
    String form = null;
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        form =
            switch (entry.getName()) {
              case "word/document.xml" -> "DOCX";
              case "Contents/section0.xml" -> "HWPX";
              default -> form;
            };
        unpacked += size(zip, buffer, MOST_UNPACKED - unpacked);
        if (unpacked >= MOST_UNPACKED) {
          return null;
        }
      }
      return form;
    } catch (IOException | IllegalArgumentException damaged) {
      return form;
    }
  }

  private static long size(InputStream entry, byte[] buffer, long most) throws IOException {
    long size = 0;
    for (int read = entry.read(buffer); read > 0 && size < most; read = entry.read(buffer)) {
      size += read;
    }
    return size;
  }
}
