package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.intercity.journal.Digest;
import org.intercity.journal.Documents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

class DocumentPagesTests {

  private static final String ARTICLE =
      "Gwangju Metropolitan City announced on the 22nd that it signed a friendship city agreement"
          + " with Qingdao City, Shandong Province, China – <script>alert(1)</script>.";
  private static final String LINK = "/documents/[0-9a-f]{64}";

  @TempDir static Path data;

  private static Requests desk;

  @BeforeAll
  static void open() {
    desk = Requests.open(data);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static String read() throws Exception {
    MockHttpServletResponse done =
        desk.ask(
            multipart("/read").param("text", ARTICLE).param("published", "2024-11-22"),
            Requests.OFFICER);
    return String.valueOf(done.getRedirectedUrl());
  }

  private static void isSafe(MockHttpServletResponse document) {
    assertThat(document.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(document.getHeaders("Content-Security-Policy")).containsExactly("sandbox");
  }

  @Test
  void theTextOfAReadingIsShownAsPlainText() throws Exception {
    String page = read();
    MockHttpServletResponse text = desk.ask(desk.find(page, LINK));
    assertThat(text.getStatus()).isEqualTo(200);
    assertThat(text.getContentType()).isEqualTo("text/plain;charset=UTF-8");
    assertThat(text.getHeader("Content-Disposition")).startsWith("inline");
    assertThat(text.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(ARTICLE);
    isSafe(text);
  }

  @Test
  void aScanIsShownFromThePageOfItsTie() throws Exception {
    byte[] scan = "%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII);
    MockHttpServletResponse entered =
        desk.ask(
            multipart("/enter")
                .file(new MockMultipartFile("scan", "scan.html", "text/html", scan))
                .param("party", "라이프치히", "gn1841811")
                .param("body", "government")
                .param("step.kind", "friendship")
                .param("step.type", "renewed")
                .param("step.date", "2019-05")
                .param("paper.stated", "Renewal"),
            Requests.OFFICER);
    String tie = String.valueOf(entered.getRedirectedUrl());
    assertThat(tie).startsWith("/ties/T");
    assertThat(desk.find(tie, LINK + "\">The paper")).isNotEmpty();

    MockHttpServletResponse paper = desk.ask(desk.find(tie, LINK));
    assertThat(paper.getContentType()).isEqualTo("application/pdf");
    assertThat(paper.getHeader("Content-Disposition")).startsWith("inline").contains(".pdf");
    assertThat(paper.getContentAsByteArray()).isEqualTo(scan);
    isSafe(paper);
  }

  @Test
  void whatNoEntryNamesIsNotThere() throws Exception {
    Digest loose =
        desk.server().getBean(Documents.class).put("loose".getBytes(StandardCharsets.UTF_8));
    assertThat(desk.ask("/documents/" + loose.hex()).getStatus()).isEqualTo(404);
    assertThat(desk.ask("/documents/" + "0".repeat(64)).getStatus()).isEqualTo(404);
    assertThat(desk.ask("/documents/nothing").getStatus()).isEqualTo(404);
  }

  @Test
  void nobodySeesADocumentWithoutSigningIn() throws Exception {
    MockHttpServletResponse refused = desk.anonymous(desk.find(read(), LINK));
    assertThat(refused.getStatus()).isEqualTo(302);
    assertThat(refused.getRedirectedUrl()).endsWith("/sign-in");
  }
}
