package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.Sort;
import org.intercity.register.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What an article tells besides its agreement, judged where the agreement is. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FindPagesTests {

  private static final String ARTICLE =
      """
      Gwangju, Qingdao become friendship cities

      GWANGJU, Nov. 22, 2024 - Gwangju City said on the 22nd that it signed a friendship city agreement \
      with Qingdao City, Shandong Province, China, at Qingdao City Hall on the 21st. \
      Deputy Mayor Ko Gwang-wan, who led the Gwangju delegation, signed the agreement. \
      Qingdao has a population of 10.37 million.
      """;

  @TempDir static Path data;
  private static Requests requests;
  private static String reading;

  @BeforeAll
  static void start() throws Exception {
    requests = Requests.open(data);
    reading =
        String.valueOf(
            requests
                .ask(
                    post("/read").param("text", ARTICLE).param("published", "2024-11-22"),
                    Requests.OFFICER)
                .getRedirectedUrl());
  }

  @AfterAll
  static void stop() {
    requests.close();
  }

  private static String page(String path) throws Exception {
    return requests.ask(path).getContentAsString(StandardCharsets.UTF_8);
  }

  private static int kept(Sort sort) {
    String office = String.valueOf(requests.server().getBean(Register.class).now().office().body());
    return requests.server().getBean(Exchange.class).of(office).count(Ask.all(sort));
  }

  private static void judge(String verdict, String why, String... finds) throws Exception {
    requests.ask(
        post(reading + "/finds").param("verdict", verdict).param("why", why).param("find", finds),
        Requests.OFFICER);
  }

  @Test
  @Order(1)
  void theyStandOnThePageOfTheAgreementAndOfTheReading() throws Exception {
    String number = reading.replace("/read/", "");
    for (String path : new String[] {reading, "/proposals/" + number + "-a1"}) {
      assertThat(page(path + "?lang=en"))
          .contains("For the office", "value=\"" + number + "-v1\"", "led by Ko Gwang-wan")
          .contains("population 10,370,000");
    }
    assertThat(page("/proposals?lang=en")).contains("Visits, meetings and people in articles");
  }

  @Test
  @Order(2)
  void nothingIsTurnedDownWithoutAReason() throws Exception {
    judge("reject", " ", reading.replace("/read/", "") + "-c1");
    assertThat(page(reading + "?lang=en")).contains("-c1\"");
    judge("reject", "an old figure", reading.replace("/read/", "") + "-c1");
    assertThat(page(reading + "?lang=en")).contains("turned down", "an old figure");
    assertThat(kept(Sort.DESCRIPTION)).isZero();
  }

  @Test
  @Order(3)
  void whatIsTickedIsEnteredAtOnce() throws Exception {
    String number = reading.replace("/read/", "");
    judge("accept", "", number + "-v1", number + "-p1");
    assertThat(kept(Sort.VISIT)).isEqualTo(1);
    assertThat(kept(Sort.PERSON)).isEqualTo(1);
    assertThat(page(reading + "?lang=en"))
        .contains("accepted (entry")
        .doesNotContain("value=\"" + number + "-v1\"");
    judge("accept", "", number + "-v1");
    assertThat(kept(Sort.VISIT)).isEqualTo(1);
  }

  @Test
  @Order(4)
  void aNumberThatIsNoneIsRefused() throws Exception {
    judge("accept", "", "R99-v1");
    judge("accept", "", "nonsense");
    assertThat(kept(Sort.VISIT)).isEqualTo(1);
  }
}
