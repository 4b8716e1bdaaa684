package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;

class CsvTests {

  @Test
  void cellsAreQuotedWhereTheyMustBe() {
    Csv csv = new Csv().row(List.of("plain", "a, b", "say \"so\"", "two\nlines", "", "칭다오 青岛市"));
    assertThat(csv.text())
        .isEqualTo("\uFEFFplain,\"a, b\",\"say \"\"so\"\"\",\"two\nlines\",,칭다오 青岛市\r\n");
  }

  @Test
  void noCellIsAFormula() {
    Csv csv = new Csv().row(List.of("=1+1", "+1", "-1", "@SUM(A1)", "=A1,\"x\"", "1-1"));
    assertThat(csv.text()).isEqualTo("\uFEFF'=1+1,'+1,'-1,'@SUM(A1),\"'=A1,\"\"x\"\"\",1-1\r\n");
  }

  @Test
  void theTablesComeAsTheyAreAskedFor(@TempDir Path data) throws Exception {
    try (Requests desk = Requests.open(data)) {
      String all = text(desk.ask("/ties.csv"));
      assertThat(all).startsWith("\uFEFFNo.,Between,Country,Kind,State,Since,Steps,Sources\r\nT1,");
      String sisters = text(desk.ask("/ties.csv?kind=sister&country=JP&sort=-number"));
      assertThat(sisters.lines().skip(1))
          .isNotEmpty()
          .hasSizeLessThan((int) all.lines().count() - 1)
          .allSatisfy(line -> assertThat(line).contains("Japan", "Sister"));

      String body = "/bodies/gov-gn1841811";
      String asked = "on=2024-11-22&profile=gwangju";
      assertThat(desk.find(body + "?" + asked, body + "/totals.csv[^\"]*"))
          .contains("on=2024-11-22", "profile=gwangju");
      String totals = text(desk.ask(body + "/totals.csv?" + asked));
      assertThat(totals.lines().filter(line -> line.startsWith("Friendship"))).hasSize(13);
      assertThat(text(desk.ask(body + "/totals.csv?on=1990-01-01")).lines().count())
          .isLessThan(totals.lines().count());
      assertThat(text(desk.ask(body + "/ties.csv")).lines()).hasSizeGreaterThan(13);
      assertThat(desk.ask("/bodies/gov-none/totals.csv").getStatus()).isEqualTo(404);
    }
  }

  private static String text(MockHttpServletResponse file) throws Exception {
    assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.getHeader("Content-Disposition")).startsWith("attachment");
    return file.getContentAsString(StandardCharsets.UTF_8);
  }
}
