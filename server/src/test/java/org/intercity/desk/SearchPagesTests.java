package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.intercity.placesearch.PlaceSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class SearchPagesTests {

  @TempDir static Path data;

  private static Requests desk;

  @BeforeAll
  static void open() throws Exception {
    desk = Requests.open(data);
    PlaceSearch search = desk.server().getBean(PlaceSearch.class);
    assertThat(search.isReady()).as("made when somebody asks, not at the start").isFalse();
    desk.ask("/search/suggestions?q=");
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (!search.isReady() && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    assertThat(search.isReady()).isTrue();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static String text(String path) throws Exception {
    return desk.ask(path).getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void aResultPageHoldsBodiesTiesAndPlaces() throws Exception {
    assertThat(text("/search?q=Qingdao&lang=en"))
        .contains("/bodies/gov-gn1797929", "/places/gn1797929", "href=\"/ties/T")
        .contains("value=\"Qingdao\"");
    assertThat(text("/search?q=Qindgao")).contains("/places/gn1797929");
    assertThat(text("/search?q=nosuchplaceanywhere&lang=en")).contains("Nothing here has a name");
    assertThat(text("/search?q=%3Cb%3E")).doesNotContain("<b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"qingd", "칭다", "칭당", "青岛", "チンタオ"})
  void suggestionsAreLinksInAList(String typed) throws Exception {
    assertThat(text("/search/suggestions?q=" + typed))
        .contains("role=\"option\"", "href=\"/places/gn1797929\"")
        .doesNotContain("<html");
  }

  @Test
  void aTiedPlaceIsNotBelowAGreaterOneWithout() throws Exception {
    // Gwangju Metropolitan City has the ties, Guangzhou the people
    assertThat(text("/search/suggestions?q=Gwangju")).contains("/bodies/gov-gn1841811");
  }

  @Test
  void aPlaceHasAPage() throws Exception {
    String page = text("/places/gn1797929?lang=en");
    assertThat(page)
        .contains("Qingdao", "칭다오", "青岛", "geonames.org/1797929", "/bodies/gov-gn1797929")
        .contains("/places/iso-CN", "GeoNames, day not known");
    assertThat(page).containsOnlyOnce("/places/iso-CN");
    assertThat(text("/places/gn2988507")).contains("Paris", "/places/iso-FR");
    assertThat(text("/places/iso-KR?lang=ko")).contains("대한민국");
    assertThat(text("/bodies/gov-gn1797929")).contains("href=\"/places/gn1797929\"");
  }

  @Test
  void anotherIdOfAPlaceLeadsToItsPage() throws Exception {
    MockHttpServletResponse answer = desk.ask("/places/wd-Q170322");
    assertThat(answer.getStatus()).isEqualTo(301);
    assertThat(answer.getHeader("Location")).isEqualTo("/places/gn1797929");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/places/gn0", "/places/a_b", "/places/x"})
  void noPlaceHasNoPage(String path) throws Exception {
    assertThat(desk.ask(path).getStatus()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/places/gn1797929", "/search?q=Qingdao", "/search/suggestions?q=Q"})
  void nobodyIsAnsweredWithoutAnAccount(String path) throws Exception {
    assertThat(desk.anonymous(path).getStatus()).isEqualTo(302);
  }

  @Test
  void theAboutPageSaysWhosePlacesTheyAre() throws Exception {
    assertThat(text("/about?lang=en"))
        .contains("CC BY 4.0", "CC0 1.0", "Natural Earth", "has imported no places");
  }
}
