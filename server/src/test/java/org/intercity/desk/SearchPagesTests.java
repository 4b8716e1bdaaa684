package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Looks;
import org.intercity.placesearch.PlaceSearch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

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
    assertThat(text("/search?q=nosuchplaceanywhere&lang=en")).contains("Nothing is found for");
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

  /** The answer to words as they are typed, spaces and signs among them. */
  private static MockHttpServletResponse searched(String typed) throws Exception {
    return desk.ask(get("/search").param("q", typed).param("lang", "en"), Requests.OFFICER);
  }

  private static String found(String typed) throws Exception {
    return searched(typed).getContentAsString(StandardCharsets.UTF_8);
  }

  private static String enter(MockMultipartHttpServletRequestBuilder form) throws Exception {
    String path = String.valueOf(desk.ask(form, Requests.OFFICER).getRedirectedUrl());
    assertThat(path).matches("/[a-z]+/[A-Z]\\d+.*");
    return path;
  }

  private static String visit(String purpose) throws Exception {
    return enter(
        multipart("/visits/new")
            .param("purpose", purpose)
            .param("of", "Gwangju")
            .param("from", "2025-03-04")
            .param("s1.name", "Qingdao")
            .param("how", "minutes")
            .param("confirmed", "yes"));
  }

  @Test
  void whatTheOfficeKeepsIsFoundSortBySort() throws Exception {
    visit("Deliver the celadon vase");
    enter(
        multipart("/people/new")
            .param("spelling", "Celadon Kim")
            .param("language", "en")
            .param("title", "Deputy Mayor")
            .param("titleLanguage", "en")
            .param("body", "Qingdao, CN")
            .param("kind", "government")
            .param("from", "2023"));
    enter(
        multipart("/commitments")
            .param("what", "return the celadon")
            .param("side", "ours")
            .param("due", "2025-05")
            .param("ties", "T1")
            .param("how", "minutes"));
    String page = text("/search?q=celadon&lang=en");
    assertThat(page)
        .contains("href=\"/visits/V", "href=\"/people/P", "href=\"/commitments/C")
        .contains(">Visits<", ">People<", ">Commitments<", "Deputy Mayor, Qingdao");
    assertThat(found("celadon vase"))
        .contains("href=\"/visits/V")
        .doesNotContain("href=\"/commitments/C");
    assertThat(text("/search?q=celadon&lang=ko")).contains(">인물<", ">후속 조치<");
    assertThat(
            desk.server()
                .getBean(Looks.class)
                .at(
                    PlantedCity.HOME.value(),
                    List.of(
                        ItemId.of(desk.find("/search?q=celadon", "/people/P\\d+").substring(8))),
                    10))
        .as("who was shown whose data")
        .isNotEmpty();
  }

  @Test
  void aSortIsShownInPagesWhereThereIsMore() throws Exception {
    for (int i = 0; i < 10; i++) {
      visit("Ornithology, part " + i);
    }
    assertThat(text("/search?q=ornithology&lang=en"))
        .contains("href=\"/search?q=ornithology&amp;in=visit\"", ">10<", "Show all");
    String all = text("/search?q=ornithology&in=visit&lang=en");
    assertThat(all.split("href=\"/visits/V", -1)).hasSize(11);
    assertThat(all).contains("All results");
    assertThat(text("/search?q=ornithology&in=visit&page=7&lang=en")).contains("href=\"/visits/V");
    assertThat(text("/search?q=ornithology&in=quokka&lang=en")).contains("href=\"/visits/V");
    assertThat(text("/search?q=%26%3C%22&in=visit&page=2")).doesNotContain("&<\"");
  }

  @Test
  void aNumberLeadsToItsPage() throws Exception {
    String visit = visit("A journey with a number");
    String number = visit.substring("/visits/".length()).replaceAll("\\?.*", "");
    Map<String, String> paths =
        Map.of(
            number,
            "/visits/" + number,
            number.toLowerCase(Locale.ROOT),
            "/visits/" + number,
            "T1",
            "/ties/T1",
            "#1",
            "/journal/1",
            "gov-gn1797929",
            "/bodies/gov-gn1797929",
            "gn1797929",
            "/places/gn1797929");
    for (Map.Entry<String, String> each : paths.entrySet()) {
      assertThat(searched(each.getKey()).getRedirectedUrl())
          .as(each.getKey())
          .isEqualTo(each.getValue());
    }
    for (String none : List.of("V99999", "T99999", "#99999999", "R99999", "gov-gn1", "gn1")) {
      assertThat(searched(none).getStatus()).as(none).isEqualTo(200);
    }
  }

  @Test
  void tiesAreFoundByKindAndInOtherScripts() throws Exception {
    assertThat(found("青岛 sister")).doesNotContain("Nothing is found");
    assertThat(text("/search?q=チンタオ&lang=en")).contains(">Ties<", "href=\"/ties/T");
  }
}
