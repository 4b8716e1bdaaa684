package org.intercity.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import kr.dogfoot.hwplib.object.HWPFile;
import kr.dogfoot.hwplib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwplib.util.binary.Obfuscation;
import kr.dogfoot.hwplib.writer.HWPWriter;
import kr.dogfoot.hwpxlib.object.HWPXFile;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.intercity.sources.UnreadableDocument.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was found in documents with bench/fuzz.sh, or by trying by hand what it tries, at its
 * smallest.
 */
class FuzzFindingsTests {

  private static final String LINE = "The city of Suncheon and the mayor of Yangzhou.";
  private static final Duration SOON = Duration.ofSeconds(20);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><h1>the &#xD800; city</h1><p>and the mayor",
        "{\"id\":\"\\udc00\",\"title\":\"\\ud800\",\"text\":\"the \\ud800 city and the mayor\"}",
        "{\"html\":\"<title>\\ud800</title><p>the \\ud800 city and the mayor\"}"
      })
  void halfOfAPairOfSurrogatesIsReplacedAsNothingCanWriteItDown(String content) throws Exception {
    Article article = read("a", content.getBytes(StandardCharsets.UTF_8)).getFirst();
    for (String text : List.of(article.id(), article.title().orElse(""), article.text())) {
      assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(text);
    }
    assertThat(article.text()).contains("\uFFFD");
  }

  @Test
  void theYearZeroIsNoDayOfPublication() throws Exception {
    String page = "<html><meta name=date content=0000-01-01><p>the city and the mayor";
    assertThat(read("a", bytes(page)).getFirst().published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<article>word ", "<main>", "<time>", "<time>2024 ", "<p><b>"})
  void aPageOfNothingButBeginningsIsReadInTime(String piece) {
    String page = "<html><p>" + piece.repeat(400_000 / piece.length()) + "the city and the mayor";
    assertThat(
            assertTimeoutPreemptively(
                SOON, () -> Documents.article("a", bytes(page), Hints.NONE).text()))
        .contains("the mayor");
  }

  @Test
  void aPaperCannotHaveFilesOfThisMachineReadIntoItsText(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
    String type = "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
      byte[] paper =
          withSection(
              hwpx("&x; " + LINE),
              xml ->
                  xml.replace("&amp;x;", "&x;")
                      .replaceFirst("<\\?xml[^>]*\\?>", "<?xml version=\"1.0\"?>" + type),
              charset);
      refused("a.hwpx", paper, Reason.DAMAGED);
    }
  }

  @Test
  void aPackedPaperWithAPictureIsRead() throws Exception {
    byte[] paper = withSection(hwpx(LINE), xml -> xml, StandardCharsets.UTF_8);
    assertThat(Documents.article("a.hwpx", paper, Hints.NONE).text()).contains(LINE);
  }

  /** The library that reads these went round for ever, or asked for all memory there is. */
  @ParameterizedTest
  @CsvSource({
    "DocInfo,824,7FFFFFFF,read",
    "DocInfo,874,7FFFFFFF,read",
    "DocInfo,1271,7FFFFFFF,read",
    "BodyText/Section0,0,7FFFFFFFFFF00043,DAMAGED",
    "BodyText/Section0,23,FFFFFFFFFFFFFFFF,DAMAGED",
    "BodyText/Section0,105,FFFFFFFFFFFFFFFF,in part",
    "BodyText/Section0,198,FFFFFFFFFFFFFFFF,read"
  })
  void aDamagedHangulPaperEndsSoon(String part, int at, String bytes, String expected)
      throws Exception {
    byte[] paper = withStream(hwp(LINE), part, stream -> over(stream, at, bytes));
    String became =
        assertTimeoutPreemptively(
            SOON,
            () -> {
              try {
                return Documents.article("a.hwp", paper, Hints.NONE).text().contains(LINE)
                    ? "read"
                    : "in part";
              } catch (UnreadableDocument problem) {
                return problem.reason().name();
              }
            });
    assertThat(became).isEqualTo(expected);
  }

  /** 배포용 문서: it may be read, but not changed. */
  @Test
  void aSealedHangulPaperIsRead() throws Exception {
    byte[] seed = new byte[256];
    seed[0] = 5;
    byte[] plain = seed.clone();
    Obfuscation.transform(plain);
    Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(java.util.Arrays.copyOfRange(plain, 9, 25), "AES"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem open = new POIFSFileSystem(new ByteArrayInputStream(hwp(LINE)));
        POIFSFileSystem paper = new POIFSFileSystem()) {
      byte[] header = open.createDocumentInputStream("FileHeader").readAllBytes();
      header[36] |= 4;
      DirectoryNode body = (DirectoryNode) open.getRoot().getEntryCaseInsensitive("BodyText");
      ByteArrayOutputStream section = new ByteArrayOutputStream();
      section.write(new byte[4]);
      section.write(seed);
      section.write(cipher.doFinal(body.createDocumentInputStream("Section0").readAllBytes()));
      paper.createDocument(new ByteArrayInputStream(header), "FileHeader");
      paper
          .createDirectory("ViewText")
          .createDocument("Section0", new ByteArrayInputStream(section.toByteArray()));
      paper.writeFilesystem(out);
    }
    assertThat(Documents.article("a.hwp", out.toByteArray(), Hints.NONE).text()).contains(LINE);
  }

  private static List<Article> read(String name, byte[] bytes) throws IOException {
    List<Article> articles = new ArrayList<>();
    Documents.read(
        name,
        new ByteArrayInputStream(bytes),
        Hints.NONE,
        outcome -> articles.add(((Outcome.Read) outcome).article()));
    return articles;
  }

  private static void refused(String name, byte[] bytes, Reason reason) {
    assertThatThrownBy(() -> Documents.article(name, bytes, Hints.NONE))
        .isInstanceOfSatisfying(
            UnreadableDocument.class, problem -> assertThat(problem.reason()).isEqualTo(reason));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] over(byte[] stream, int at, String hex) {
    byte[] changed = stream.clone();
    java.math.BigInteger number = new java.math.BigInteger(hex, 16);
    for (int i = 0; i < hex.length() / 2; i++) {
      changed[at + i] = number.shiftRight(8 * i).byteValue(); // the lowest byte first
    }
    return changed;
  }

  private static byte[] hwp(String line) throws Exception {
    HWPFile file = BlankFileMaker.make();
    file.getBodyText().getSectionList().get(0).getParagraph(0).getText().addString(line);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HWPWriter.toStream(file, out);
    return out.toByteArray();
  }

  private static byte[] withStream(byte[] paper, String part, UnaryOperator<byte[]> change)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(paper))) {
      int slash = part.indexOf('/');
      DirectoryNode folder =
          slash < 0
              ? file.getRoot()
              : (DirectoryNode) file.getRoot().getEntryCaseInsensitive(part.substring(0, slash));
      String name = part.substring(slash + 1);
      byte[] stream =
          new InflaterInputStream(folder.createDocumentInputStream(name), new Inflater(true))
              .readAllBytes();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflating =
          new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
        deflating.write(change.apply(stream));
      }
      folder.createOrUpdateDocument(name, new ByteArrayInputStream(packed.toByteArray()));
      file.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private static byte[] hwpx(String line) throws Exception {
    HWPXFile file = kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker.make();
    file.sectionXMLFileList().get(0).getPara(0).addNewRun().addNewT().addText(line);
    return HWPXWriter.toBytes(file);
  }

  /** The paper with its words changed, and with a picture that is no XML. */
  private static byte[] withSection(byte[] paper, UnaryOperator<String> change, Charset charset)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(paper));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] part = from.readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        to.write(
            entry.getName().equals("Contents/section0.xml")
                ? change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(charset)
                : part);
        to.closeEntry();
      }
      to.putNextEntry(new ZipEntry("BinData/picture.png"));
      to.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', (byte) 0xFF, (byte) 0xD8, 0});
      to.closeEntry();
    }
    return out.toByteArray();
  }
}
