package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.Intercity;
import org.intercity.example.ExampleRegister;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The office's day in a browser: from the first start to a fact on record. */
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskTests {

  private static final String ARTICLE =
      """
      Gwangju, Qingdao become friendship cities

      Gwangju Metropolitan City announced on the 22nd that it signed a friendship city agreement \
      with Qingdao City, Shandong Province, China, at Qingdao City Hall on the 21st.
      """;
  private static final String HOME = "/bodies/gov-gn1841811?on=2024-11-22&profile=gwangju";

  @TempDir static Path data;

  private static ConfigurableApplicationContext server;
  private static Browser browser;
  private static String welcome;

  @BeforeAll
  static void start(CapturedOutput output) {
    server =
        new SpringApplicationBuilder(Intercity.class)
            .properties("intercity.data=" + data, "server.port=0", "spring.main.banner-mode=off")
            .run();
    server.getBean(ExampleRegister.class).enter();
    Matcher link =
        Pattern.compile("http://localhost:\\d+(/welcome/\\S{32})").matcher(output.getOut());
    assertThat(link.find()).as("the link is printed").isTrue();
    welcome = link.group(1);
    String base = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    browser = Browser.open(base);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  @Order(1)
  void nobodyGetsInWithoutAnAccount() {
    assertThat(browser.go("/ties").path()).startsWith("/sign-in");
    browser.type("#name", "admin").type("#password", "admin").press("main form button");
    assertThat(browser.text()).contains("Name and password do not match");
  }

  @Test
  @Order(2)
  void theWelcomeLinkMakesTheAdministrator() {
    browser.go(welcome).type("#called", "Kim Minji").type("#name", "minji");
    browser.type("#password", "too short").press("main form button");
    assertThat(browser.text()).contains("Use at least 12 characters; this has 9 characters");
    assertThat(browser.find("#name").getDomProperty("value")).isEqualTo("minji");

    browser.type("#password", "harbour lantern violet kite").press("main form button");
    assertThat(browser.path()).isEqualTo("/");
    assertThat(browser.find(".account summary").getText()).contains("Kim Minji");
    assertThat(browser.go(welcome).text()).contains("This link no longer works");
  }

  @ParameterizedTest
  @Order(3)
  @ValueSource(
      strings = {
        "/",
        "/read",
        "/proposals",
        "/ties",
        "/ties/T1",
        "/ties/T20",
        "/bodies",
        HOME,
        "/enter",
        "/visits",
        "/visits/new?tie=T1",
        "/meetings",
        "/meetings/new",
        "/journal",
        "/journal/170",
        "/reports",
        "/reports/statistics?from=2015&to=2024",
        "/reports/press",
        "/reports/council?partner=Qingdao&kind=sister&field=economy",
        "/reports/visits",
        "/reports/handover",
        "/reports/press/T17-1?in=ko",
        "/account",
        "/accounts",
        "/about",
        "/search?q=Qingdao",
        "/search?q=zzzzzz",
        "/places/gn1797929",
        "/places/iso-KR"
      })
  void everyPageStandsWithinItsWindowAndBreaksNoRule(String page) {
    for (String language : List.of("en", "ko", "zh", "ja")) {
      browser.go(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
      assertThat(browser.find("html").getDomAttribute("lang")).startsWith(language);
      assertThat(browser.text()).doesNotContain("??");
      for (int width : List.of(500, 1280, 2560)) {
        assertThat(
                browser
                    .width(width)
                    .run("return document.documentElement.scrollWidth <= innerWidth"))
            .as("%s fits into %s pixels", page, width)
            .isEqualTo(true);
      }
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  @Order(4)
  void theSearchBoxAnswersTheKeys() {
    browser.go("/ties?lang=en").width(1280).find("#search").click();
    browser.await("return document.querySelector('#search').matches(':focus')");
    browser.type("#search", "Qingd");
    browser.await("return document.querySelectorAll('#suggestions [role=option]').length > 1");
    assertThat(browser.find("#search").getDomAttribute("aria-expanded")).isEqualTo("true");

    browser.find("#search").sendKeys(Keys.ARROW_DOWN);
    String first = browser.find("#suggestions [aria-selected=true]").getDomAttribute("id");
    assertThat(browser.find("#search").getDomAttribute("aria-activedescendant")).isEqualTo(first);
    browser.find("#search").sendKeys(Keys.ESCAPE);
    assertThat(browser.find("#suggestions").isDisplayed()).isFalse();

    browser.type("#search", "Qingdao");
    browser.find("#search").sendKeys(Keys.ESCAPE, Keys.ENTER);
    browser.await("return location.pathname === '/search'");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @Order(4)
  void fromAnArticleToAFactOnRecord() {
    assertThat(browser.go(HOME + "&lang=en").find("#friendship").getText()).contains("13");

    browser.go("/read").type("#text", ARTICLE);
    browser.run("document.querySelector('#published').value = '2024-11-22'");
    browser.press("main form button");
    assertThat(browser.path()).startsWith("/read/R1");
    assertThat(browser.find(".article mark[data-facts~=a1]").getText()).contains("Qingdao");
    assertThat(browser.find("#a1").getText()).contains("21 Nov 2024");

    browser.press(".found .lines a[href*='/proposals/R1-a1']");
    browser.press("form[action$='/accept'] button");
    assertThat(browser.path()).startsWith("/ties/T");
    assertThat(browser.text()).contains("It is on record", "Qingdao", "21 Nov 2024", "In force");

    assertThat(browser.go(HOME).find("#friendship").getText()).contains("14", "Qingdao");
    assertThat(browser.go("/journal").text()).contains("Judgement", "Kim Minji");
  }

  @ParameterizedTest
  @Order(5)
  @ValueSource(strings = {"/read/R1", "/read/R1/how", "/read/R1/case"})
  void aReadingsPagesStandWithinTheirWindow(String page) {
    everyPageStandsWithinItsWindowAndBreaksNoRule(page);
  }

  @Test
  @Order(5)
  void aReadingIsCorrectedWithoutLosingWhatWasTyped() {
    browser.go("/read/R1/case?lang=en").run("document.querySelector('main details').open = true");
    browser.type("[id='a1.date']", "in May").press("main form button.main");
    assertThat(browser.text()).contains("Write the day as 2017");
    assertThat(browser.find("[id='a1.date']").getDomProperty("value")).isEqualTo("in May");

    browser.type("[id='a1.date']", "2024-11").press("main form button.main");
    assertThat(browser.path()).isEqualTo("/read/R1#case");
    assertThat(browser.text()).contains("A corrected case of this reading is kept");
  }

  @Test
  @Order(5)
  void twoArticlesOnOneEventAreJudgedOnce() {
    for (String kind : List.of("sister", "friendship")) {
      browser
          .go("/read?lang=en")
          .type(
              "#text",
              ARTICLE
                  .replace("Qingdao", "Harbin")
                  .replace("Shandong", "Heilongjiang")
                  .replace("friendship", kind));
      browser.run("document.querySelector('#published').value = '2024-11-22'");
      browser.press("main form button");
    }
    String reading = browser.path().replace("/read/", "");
    assertThat(browser.go("/proposals").text()).contains("2 sources, 2 voices");
    browser.go("/proposals/" + reading + "-a1");
    assertThat(browser.text())
        .contains("Where the sources disagree", "Also said by", "Accept, with all 2 sources");
    assertThat(browser.complaints()).isEmpty();
    browser.press("form[action$='/accept'] button");
    assertThat(browser.path()).startsWith("/ties/T");
    assertThat(browser.text()).contains("It is on record", "Where sources disagree");
    assertThat(browser.go("/proposals").text()).doesNotContain("2 sources");
  }

  @Test
  @Order(5)
  void aPaperIsEnteredByHandOnceItIsClear() {
    browser.go("/enter?lang=en").type("#party2", "San Jose").type("#date", "in May");
    browser.press("main form button");
    assertThat(browser.text())
        .contains("can mean several places", "Write the day as 2017", "what the paper is called");
    assertThat(browser.find("#party1").getDomProperty("value")).contains("Gwangju");
    assertThat(browser.find("#date").getDomProperty("value")).isEqualTo("in May");

    browser.type("#party2", "라이프치히").type("#date", "2019-05").type("#stated", "Renewal");
    browser.press("main form button");
    assertThat(browser.path()).startsWith("/ties/T15?entered=");
    assertThat(browser.text()).contains("It is on record", "May 2019", "Renewed");
  }

  @Test
  @Order(6)
  void whoSignsOutIsOut() {
    browser.go("/").find(".account summary").click();
    browser.press(".account button");
    assertThat(browser.text()).contains("You are signed out");
    assertThat(browser.go("/journal").path()).startsWith("/sign-in");
  }
}
