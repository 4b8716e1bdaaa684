package org.intercity.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.writer.HWPWriter;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A small paper of each form, and its parts as they are before packing. */
record Paper(String name, byte[] bytes) {

  /** The bytes as they lie. */
  private static final String WHOLE = "";

  /** Where Hangul papers keep what matters; all but the header is deflated without a head. */
  private static final List<String> STREAMS =
      List.of(WHOLE, "FileHeader", "DocInfo", "BodyText/Section0");

  private static final String LINE = "Suncheon and Yangzhou signed an agreement on 17 April 2025.";

  static List<Paper> samples() {
    try {
      return List.of(
          new Paper("paper.pdf", pdf()),
          new Paper("paper.docx", docx()),
          new Paper("paper.hwpx", hwpx()),
          new Paper("paper.hwp", hwp()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  List<String> parts() {
    return switch (name) {
      case "paper.pdf" -> List.of(WHOLE);
      case "paper.hwp" -> STREAMS;
      default -> {
        List<String> parts = new ArrayList<>(List.of(WHOLE));
        parts.addAll(entries().keySet());
        yield parts;
      }
    };
  }

  byte[] part(String part) {
    if (part.equals(WHOLE)) {
      return bytes;
    }
    if (!name.equals("paper.hwp")) {
      return entries().get(part);
    }
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      byte[] stream = directory(file, part).createDocumentInputStream(last(part)).readAllBytes();
      return part.equals("FileHeader")
          ? stream
          : new InflaterInputStream(new ByteArrayInputStream(stream), new Inflater(true))
              .readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] with(String part, byte[] changed) {
    if (part.equals(WHOLE)) {
      return changed;
    }
    try {
      return name.equals("paper.hwp") ? withStream(part, changed) : withEntry(part, changed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] withStream(String part, byte[] changed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      byte[] stream = changed;
      if (!part.equals("FileHeader")) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating =
            new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
          deflating.write(changed);
        }
        stream = packed.toByteArray();
      }
      directory(file, part).createOrUpdateDocument(last(part), new ByteArrayInputStream(stream));
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static DirectoryNode directory(POIFSFileSystem file, String part) throws IOException {
    int slash = part.indexOf('/');
    return slash < 0
        ? file.getRoot()
        : (DirectoryNode) file.getRoot().getEntryCaseInsensitive(part.substring(0, slash));
  }

  private static String last(String part) {
    return part.substring(part.indexOf('/') + 1);
  }

  private byte[] withEntry(String part, byte[] changed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries().entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getKey().equals(part) ? changed : entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private Map<String, byte[]> entries() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content =
          new PDPageContentStream(document, page, AppendMode.OVERWRITE, false)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(60, 700);
        content.showText(LINE);
        content.endText();
      }
      document.save(out, CompressParameters.NO_COMPRESSION);
    }
    return out.toByteArray();
  }

  private static byte[] docx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(LINE);
      document.createTable(1, 2).getRow(0).getCell(0).setText("2025");
      document.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] hwp() throws Exception {
    HWPFile file = kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker.make();
    file.getBodyText().getSectionList().get(0).getParagraph(0).getText().addString(LINE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HWPWriter.toStream(file, out);
    return out.toByteArray();
  }

  private static byte[] hwpx() throws Exception {
    HWPXFile file = kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker.make();
    file.sectionXMLFileList().get(0).getPara(0).addNewRun().addNewT().addText(LINE);
    return HWPXWriter.toBytes(file);
  }
}
