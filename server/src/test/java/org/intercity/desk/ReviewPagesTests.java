package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The yearly review of the example register's ties. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewPagesTests {

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

  private static String page(String path) throws Exception {
    return requests.ask(path).getContentAsString(StandardCharsets.UTF_8);
  }

  private static MockHttpServletResponse rule(String active, String weight, String dormant)
      throws Exception {
    MockHttpServletRequestBuilder form =
        post("/review/rule?lang=en")
            .param("active", active)
            .param("weight", weight)
            .param("dormant", dormant);
    for (String each :
        new String[] {
          "act", "meeting", "encounter", "visit.head", "visit.deputy", "visit.official"
        }) {
      form.param("w." + each, "1");
    }
    return requests.ask(form, Requests.OFFICER);
  }

  @Test
  @Order(1)
  void tiesOfWhichOnlyThePaperIsKnownHaveNoEvidence() throws Exception {
    assertThat(page("/review?lang=en&on=2024-11-22"))
        .contains("Yearly review", "22 Nov 2024", "no evidence", "may be a gap in the register")
        .doesNotContain("Nothing is known since");
  }

  @Test
  @Order(1)
  void theListIsATableForSpreadsheetsToo() throws Exception {
    assertThat(page("/review.csv?lang=en&on=2024-11-22")).contains("Activity", "no evidence");
  }

  @Test
  @Order(2)
  void aRuleThatMakesNoSenseIsRefusedAndWhatWasTypedKept() throws Exception {
    assertThat(rule("24", "many", "12").getContentAsString(StandardCharsets.UTF_8))
        .contains("Write a whole number from 1 to", "value=\"many\"");
    assertThat(rule("24", "3", "12").getContentAsString(StandardCharsets.UTF_8))
        .contains("Dormant cannot come sooner");
  }

  @Test
  @Order(3)
  void anotherRuleIsInForceAtOnce() throws Exception {
    assertThat(rule("1200", "1", "1200").getRedirectedUrl()).isEqualTo("/review");
    assertThat(page("/review?lang=en&on=2024-11-22"))
        .contains("within 1,200 months", "data-alive=\"active\"");
  }
}
