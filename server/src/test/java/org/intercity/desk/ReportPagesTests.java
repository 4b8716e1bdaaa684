package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.intercity.exports.setting.PdfPages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;

class ReportPagesTests {

  private static final String STATISTICS = "?from=2015&to=2024&lang=ko";

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

  private static String text(MockHttpServletResponse response) throws Exception {
    assertThat(response.getStatus()).isEqualTo(200);
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void nothingIsHandedOutWithoutASignIn() throws Exception {
    for (String path :
        List.of(
            "",
            "/statistics",
            "/statistics.pdf",
            "/statistics.xlsx",
            "/press",
            "/press/T1-1",
            "/press/T1-1/note.pdf",
            "/press/T1-1/note.docx",
            "/press/T1-1/note.txt",
            "/council",
            "/council/package.pdf?partner=Qingdao",
            "/council/draft.txt?partner=Qingdao",
            "/visits",
            "/visits/V1/briefing",
            "/visits/V1/trip.pdf",
            "/handover",
            "/handover.pdf",
            "/handover.docx")) {
      MockHttpServletResponse response = desk.anonymous("/reports" + path);
      assertThat(response.getStatus()).as(path).isEqualTo(302);
      assertThat(response.getRedirectedUrl()).as(path).endsWith("/sign-in");
    }
  }

  @Test
  void theFiguresOfAPageLeadToTheListBehindThem() throws Exception {
    String page = text(desk.ask("/reports/statistics" + STATISTICS));
    assertThat(page)
        .contains("href=\"/bodies/gov-gn1841811?on=2024-12-31&amp;profile=gwangju#sister\">7</a>");
    assertThat(text(desk.ask("/bodies/gov-gn1841811?on=2024-12-31&profile=gwangju")))
        .contains("id=\"sister\"");
  }

  @Test
  void thePdfLinksBackToTheDesk() throws Exception {
    MockHttpServletResponse response = desk.ask("/reports/statistics.pdf" + STATISTICS);
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentType()).isEqualTo("application/pdf");
    assertThat(response.getHeader("Content-Disposition")).contains("statistics-2015-2024.pdf");
    PdfPages pages = PdfPages.of(response.getContentAsByteArray(), "desk-statistics");
    assertThat(pages.words()).contains("연간통계", "2024년12월31일기준");
    assertThat(pages.links()).contains("http://localhost/ties/T1");
  }

  @Test
  void theWorkbookIsOne() throws Exception {
    MockHttpServletResponse response = desk.ask("/reports/statistics.xlsx" + STATISTICS);
    assertThat(response.getStatus()).isEqualTo(200);
    assertThat(response.getContentAsByteArray()).startsWith('P', 'K');
  }

  @Test
  void aTieLeadsToTheNotesOnItsSteps() throws Exception {
    assertThat(text(desk.ask("/ties/T17?lang=en"))).contains("href=\"/reports/press/T17-1\"");
    String page = text(desk.ask("/reports/press/T17-1?lang=en&in=ja"));
    assertThat(page).contains("友好都市協定を締結した。", "lang=\"ja\"");
    assertThat(page)
        .contains("href=\"/bodies/gov-gn1841811?on=2016-09-22&amp;profile=gwangju#sister\"");
    assertThat(text(desk.ask("/reports/press/T17-1/note.txt?in=zh"))).contains("2016年9月22日，");
    assertThat(desk.ask("/reports/press/T17-9").getStatus()).isEqualTo(404);
    assertThat(desk.ask("/reports/press/x").getStatus()).isEqualTo(404);
  }

  @Test
  void aCouncilPackageIsMadeOfAForm() throws Exception {
    assertThat(text(desk.ask("/reports/council?lang=en"))).contains("name=\"partner\"");
    String asked = "?partner=Qingdao&kind=friendship&field=economy&field=tourism&lang=ko";
    assertThat(text(desk.ask("/reports/council" + asked)))
        .contains("요건", "songpatimes", "建立友好合作城市关系协议书", "lang=\"zh-Hans\"");
    assertThat(text(desk.ask("/reports/council/draft.txt" + asked))).contains("우호협력 협정서");
    assertThat(desk.ask("/reports/council/package.pdf" + asked).getContentType())
        .isEqualTo("application/pdf");
    assertThat(text(desk.ask("/reports/council?partner=Atlantis&lang=en"))).contains("Atlantis");
    assertThat(desk.ask("/reports/council/draft.txt").getStatus()).isEqualTo(400);
  }

  @Test
  void theBooksOfTheOfficeAreReached() throws Exception {
    assertThat(text(desk.ask("/reports?lang=en")))
        .contains("/reports/handover", "/reports/visits", "/reports/council", "/reports/press");
    assertThat(text(desk.ask("/reports/handover?lang=en"))).contains("Handover book", "T20");
    assertThat(desk.ask("/reports/handover.docx").getContentAsByteArray()).startsWith('P', 'K');
    assertThat(text(desk.ask("/reports/visits?lang=en"))).contains("No visit is on record yet.");
    assertThat(desk.ask("/reports/visits/V1/briefing").getStatus()).isEqualTo(404);
    assertThat(desk.ask("/reports/visits/x/trip.pdf").getStatus()).isEqualTo(404);
  }

  @Test
  void whatCannotBeCountedIsSaidBesideItsField() throws Exception {
    assertThat(text(desk.ask("/reports/statistics?from=2024&to=2015&lang=en")))
        .contains("From 2024 to 2015: choose a first year");
    assertThat(text(desk.ask("/reports/statistics?body=Atlantis&lang=en")))
        .contains("The register has no body named &#39;Atlantis&#39;");
    assertThat(desk.ask("/reports/statistics.pdf?body=Atlantis&lang=en").getStatus())
        .isEqualTo(400);
  }
}
