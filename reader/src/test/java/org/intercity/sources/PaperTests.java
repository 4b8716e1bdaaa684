package org.intercity.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwplib.writer.HWPWriter;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.intercity.sources.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;

class PaperTests {

  private static final List<String> LINES =
      List.of(
          "Suncheon and Yangzhou signed a friendship agreement on 17 April 2025.",
          "The two cities will work together in tourism and culture.");

  @Test
  void aPdfIsReadPageByPage() throws Exception {
    Article article = read("release.pdf", pdf(LINES, null));

    assertThat(article.text()).contains(LINES).doesNotContain("%PDF");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void aScanIsSaidToBeOne() throws Exception {
    refused("scan.pdf", pdf(List.of(), null), Reason.SCAN, "PDF");
    refused("blank.hwp", hwp(""), Reason.SCAN, "HWP");
  }

  @Test
  void aPaperWithAPasswordIsSaidToHaveOne() throws Exception {
    refused("locked.pdf", pdf(LINES, "secret"), Reason.LOCKED, "PDF");
    byte[] locked = hwp("잠긴 글");
    String all = new String(locked, java.nio.charset.StandardCharsets.ISO_8859_1);
    locked[all.indexOf("HWP Document File") + 36] |= 2;
    refused("locked.hwp", locked, Reason.LOCKED, "HWP");
  }

  @Test
  void aWordPaperIsRead() throws Exception {
    assertThat(read("release.docx", docx(LINES)).text()).contains(LINES);
  }

  @Test
  void hangulPapersAreRead() throws Exception {
    String line = "순천시와 양저우시가 17일 우호교류협약을 맺었다.";

    Article hwp = read("보도자료.hwp", hwp(line));
    Article hwpx = read("보도자료.hwpx", hwpx(line));

    assertThat(hwp.text()).contains(line);
    assertThat(hwp.language()).isEqualTo("ko");
    assertThat(hwpx.text()).contains(line);
  }

  @Test
  void aBrokenPaperIsSaidToBeBroken() throws Exception {
    byte[] pdf = pdf(LINES, null);
    byte[] docx = docx(LINES);
    byte[] hwp = hwp("글");
    byte[] hwpx = hwpx("글");
    refused("half.pdf", Arrays.copyOf(pdf, 40), Reason.DAMAGED, "PDF");
    refused("half.docx", Arrays.copyOf(docx, docx.length - 200), Reason.DAMAGED, "DOCX");
    refused("half.hwp", Arrays.copyOf(hwp, hwp.length / 2), Reason.DAMAGED, "HWP");
    refused("half.hwpx", Arrays.copyOf(hwpx, hwpx.length - 200), Reason.DAMAGED, "HWPX");
  }

  private static Article read(String name, byte[] bytes) {
    return Documents.article(name, bytes, Hints.NONE);
  }

  private static void refused(String name, byte[] bytes, Reason reason, String detail) {
    assertThatThrownBy(() -> read(name, bytes))
        .isInstanceOfSatisfying(
            UnreadableDocument.class,
            problem -> {
              assertThat(problem.reason()).isEqualTo(reason);
              assertThat(problem.detail()).isEqualTo(detail);
              assertThat(problem.document()).isEqualTo(name);
            });
  }

  private static byte[] pdf(List<String> lines, @org.jspecify.annotations.Nullable String password)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        int y = 700;
        for (String line : lines) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 11);
          content.newLineAtOffset(60, y);
          content.showText(line);
          content.endText();
          y -= 20;
        }
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
    }
    return out.toByteArray();
  }

  private static byte[] docx(List<String> lines) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      lines.forEach(line -> document.createParagraph().createRun().setText(line));
      document.write(out);
    }
    return out.toByteArray();
  }

  private static byte[] hwp(String line) throws Exception {
    HWPFile file = BlankFileMaker.make();
    if (!line.isEmpty()) {
      file.getBodyText().getSectionList().get(0).getParagraph(0).getText().addString(line);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HWPWriter.toStream(file, out);
    return out.toByteArray();
  }

  private static byte[] hwpx(String line) throws Exception {
    HWPXFile file = kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker.make();
    file.sectionXMLFileList().get(0).getPara(0).addNewRun().addNewT().addText(line);
    return HWPXWriter.toBytes(file);
  }
}
