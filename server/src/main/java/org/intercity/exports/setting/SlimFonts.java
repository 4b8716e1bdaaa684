package org.intercity.exports.setting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the fonts in a finished PDF small: the library keeps a place for each of a collection's
 * 65,535 characters, used or not, which is some 220 KB for each font.
 */
final class SlimFonts {

  private static final COSName KIND = COSName.getPDFName("CIDFontType0C");

  private SlimFonts() {}

  static byte[] slim(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (var key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        COSBase held = object.getObject();
        if (held instanceof COSStream stream && KIND.equals(stream.getItem(COSName.SUBTYPE))) {
          byte[] slim;
          try (var in = stream.createInputStream()) {
            slim = new CompactCff(in.readAllBytes()).slim();
          }
          try (OutputStream into = stream.createOutputStream(COSName.FLATE_DECODE)) {
            into.write(slim);
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length);
      document.save(out);
      return out.toByteArray();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
