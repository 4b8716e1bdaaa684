package org.intercity.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.intercity.desk.Requests;
import org.intercity.journal.Journal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;

/** Lists from their file to their batch and back, asked without a browser. */
class ImportPagesTests {

  @TempDir static Path data;
  private static Requests requests;

  @BeforeAll
  static void start() {
    requests = Requests.open(data);
  }

  @AfterAll
  static void stop() {
    requests.close();
  }

  private static MockHttpServletResponse upload(String what, String name, byte[] bytes)
      throws Exception {
    return requests.ask(
        multipart("/imports/new?lang=en")
            .file(new MockMultipartFile("file", name, "text/csv", bytes))
            .param("what", what),
        Requests.OFFICER);
  }

  private static String waiting(String what, String name, byte[] bytes) throws Exception {
    String page = String.valueOf(upload(what, name, bytes).getRedirectedUrl());
    assertThat(page).startsWith("/imports/waiting/");
    return page;
  }

  private static String waiting(String what, String text) throws Exception {
    return waiting(what, "list.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String page(String path) throws Exception {
    return requests
        .ask(path + (path.contains("?") ? "&" : "?") + "lang=en")
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static String hidden(String page, String name) {
    Matcher found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(found.find()).as(name).isTrue();
    return found.group(1);
  }

  private static String sign(String waiting) throws Exception {
    String dry = page(waiting + "/dry-run");
    return String.valueOf(
        requests
            .ask(
                post(waiting + "/sign")
                    .param("revision", hidden(dry, "revision"))
                    .param("seen", hidden(dry, "seen")),
                Requests.OFFICER)
            .getRedirectedUrl());
  }

  private static long head() {
    return requests.server().getBean(Journal.class).head();
  }

  @Test
  void tiesGoFromTheirFileToTheirBatchAndBack() throws Exception {
    byte[] list =
        """
        국제 우호협력 현황
        국가,도시명,구분,체결일
        인도네시아,수라바야,우호교류,2019. 5. 3.
        중국,칭다오시,우호협력,2024. 11. 21.
        중국,어디인지모를시,우호,2010
        """
            .getBytes(Charset.forName("x-windows-949"));
    String waiting = waiting("ties", "결연.csv", list);
    assertThat(page(waiting))
        .contains(
            "Recognised as CP949", "value=\"signed\" selected", "Check 3 rows", "A · by its name");
    long before = head();
    String rows = page(waiting + "/rows");
    assertThat(rows)
        .contains("No place is called “어디인지모를시”.", "the only place of this name in the country");
    assertThat(page(waiting + "/rows?show=wrong")).contains("Line 5").doesNotContain("Line 3");
    assertThat(page(waiting + "/report.csv")).contains("5,wrong,", "어디인지모를시");
    String dry = page(waiting + "/dry-run");
    assertThat(dry).contains("new tie", "Surabaya");
    assertThat(head()).as("a dry run").isEqualTo(before);

    String batch = sign(waiting);
    assertThat(batch).matches("/imports/B\\d+\\?entered=true");
    String shown = page(batch);
    assertThat(shown).contains("Signed off.", "결연.csv", "as kept", "Tie opened");
    assertThat(page("/imports")).contains("결연.csv", "counts");
    assertThat(page("/ties?words=Surabaya")).contains("Surabaya");
    Matcher tie = Pattern.compile(">(T\\d+)</td>").matcher(dry);
    assertThat(tie.find()).isTrue();
    assertThat(page("/ties/" + tie.group(1))).contains("구분: 우호교류", "체결일: 2019. 5. 3.");

    String address = batch.replaceFirst("\\?.*", "");
    assertThat(
            requests
                .ask(post(address + "/take-back?lang=en"), Requests.OFFICER)
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("Say why it is taken back");
    requests.ask(post(address + "/take-back").param("reason", "the wrong list"), Requests.OFFICER);
    assertThat(page(address)).contains("Taken back by", "the wrong list");
    assertThat(requests.ask("/ties/" + tie.group(1)).getStatus()).isEqualTo(404);
    assertThat(page("/imports")).contains("taken back");
    long after = head();
    requests.ask(post(address + "/take-back").param("reason", "again"), Requests.OFFICER);
    assertThat(head()).isEqualTo(after);
  }

  @Test
  void contactsAreEnteredAndSeenAmongThePeople() throws Exception {
    String waiting = waiting("contacts", "성명,소속,직위,이메일\n홍길동전,칭다오시,국제과장,hong@example.org\n");
    assertThat(page(waiting + "/rows")).contains("홍길동전");
    String batch = sign(waiting);
    assertThat(page(batch)).contains("The file is not kept");
    assertThat(page("/people?view=people&q=홍길동전")).contains("홍길동전");
  }

  @Test
  void visitsAreEnteredAndSeenAmongTheVisits() throws Exception {
    String waiting = waiting("visits", "기간,방문도시,목적\n2031-05-01~05-03,센다이시,우정의 나무 심기\n");
    assertThat(page(waiting + "/rows")).contains("by where it goes");
    sign(waiting);
    assertThat(page("/visits?words=우정의")).contains("우정의 나무 심기");
  }

  @Test
  void columnsEncodingAndOrderCanBeSetByHand() throws Exception {
    String waiting = waiting("ties", "Stadt,Art,Tag\nMedan,friendship,03/04/2020\n");
    String shown = page(waiting);
    assertThat(shown).contains("Choose the column “Partner”");
    requests.ask(
        post(waiting + "/columns")
            .param("revision", "0")
            .param("head", "1")
            .param("column0", "partner")
            .param("column1", "kind")
            .param("column2", "signed")
            .param("go", "columns"),
        Requests.OFFICER);
    assertThat(page(waiting)).contains("How are days like 03/04/2020 written?", "chosen by you");
    assertThat(page(waiting + "/rows")).contains("is 3 Apr 2020 or 4 Mar 2020");
    assertThat(
            requests
                .ask(
                    post(waiting + "/columns")
                        .param("revision", "1")
                        .param("head", "1")
                        .param("order", "month_first")
                        .param("column0", "partner")
                        .param("column1", "kind")
                        .param("column2", "signed")
                        .param("go", "rows"),
                    Requests.OFFICER)
                .getRedirectedUrl())
        .isEqualTo(waiting + "/rows");
    assertThat(page(waiting + "/dry-run")).contains("2020-03-04");
    requests.ask(
        post(waiting + "/rows").param("revision", "2").param("row", "2 leave"), Requests.OFFICER);
    assertThat(page(waiting + "/dry-run"))
        .contains("No row is ready")
        .doesNotContain("name=\"seen\"");
    requests.ask(post(waiting + "/discard"), Requests.OFFICER);
    assertThat(requests.ask(waiting).getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-31j, Shift_JIS, '姉妹都市一覧\n国名,都市,種別,提携日\nインドネシア,メダン,友好都市,平成10年5月1日\n', 1998-05-01",
    "GB18030, GB18030, '友好城市一览\n国家,城市,类型,结好时间\n印度尼西亚,棉兰,友好交流关系,2001年5月\n中国,青岛市,友好城市,2002年\n', 2001-05"
  })
  void aListIsReadInItsEncoding(String charset, String called, String text, String day)
      throws Exception {
    String waiting = waiting("ties", "list.csv", text.getBytes(Charset.forName(charset)));
    assertThat(page(waiting)).contains("Recognised as " + called);
    assertThat(page(waiting + "/dry-run")).contains("Medan", day);
  }

  @Test
  void aSpreadsheetsMergedCellsAndFormulasAreSaid() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "tests", "1.0")) {
      Worksheet empty = book.newWorksheet("표지");
      empty.value(0, 0, "표지");
      Worksheet sheet = book.newWorksheet("결연");
      sheet.value(0, 0, "자매결연 현황");
      sheet.range(0, 0, 0, 3).merge();
      sheet.value(1, 0, "국가");
      sheet.value(1, 1, "도시명");
      sheet.value(1, 2, "체결일");
      sheet.value(1, 3, "비고");
      sheet.value(2, 0, "인도네시아");
      sheet.range(2, 0, 3, 0).merge();
      sheet.value(2, 1, "반둥");
      sheet.value(2, 2, LocalDate.of(1997, 9, 24));
      sheet.style(2, 2).format("yyyy-mm-dd").set();
      sheet.value(3, 1, "수라바야");
      sheet.value(3, 2, 1994);
      sheet.formula(3, 3, "HYPERLINK(\"http://example.org\")");
    }
    String waiting = waiting("ties", "list.xlsx", bytes.toByteArray());
    assertThat(page(waiting)).contains("Sheet", "결연");
    requests.ask(
        post(waiting + "/columns").param("revision", "0").param("sheet", "결연"), Requests.OFFICER);
    assertThat(page(waiting)).contains("Merged cells", "Formulas", "value=\"partner\" selected");
    assertThat(page(waiting + "/dry-run")).contains("1997-09-24", "1994");
    assertThat(page(waiting + "/rows")).contains("The kind is that of the title");
  }

  @Test
  void whatIsNoListIsRefusedAndNothingIsEntered() throws Exception {
    long head = head();
    byte[] longer = ("city\n" + "Medan\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    assertThat(upload("ties", "long.csv", longer).getContentAsString(StandardCharsets.UTF_8))
        .contains("more than 10,000 rows; nothing of it was taken");
    assertThat(upload("ties", "a.csv", new byte[0]).getContentAsString(StandardCharsets.UTF_8))
        .contains("Choose a file");
    assertThat(
            upload("", "a.csv", "a,b".getBytes(StandardCharsets.UTF_8))
                .getContentAsString(StandardCharsets.UTF_8))
        .contains("Say what the list is of");
    String header = waiting("ties", "City,Country,Type,Date\n");
    assertThat(page(header + "/dry-run")).contains("No row is ready");
    String one = waiting("visits", "Start,End,Destination\n2024-05-03,2024-05-01,Sendai\n");
    assertThat(page(one + "/rows")).contains("It begins on 3 May 2024 and ends on 1 May 2024");
    String risky = waiting("ties", "City,Type\n=cmd|x,sister\n");
    assertThat(page(risky + "/report.csv")).contains("=cmd|x").doesNotContain("\n=cmd", ",=cmd");
    assertThat(head()).isEqualTo(head);
  }
}
