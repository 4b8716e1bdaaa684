package org.intercity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.intercity.placesearch.PlaceSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;

class PlacePagesTests {

  @Test
  void aPlaceIsFoundAndSaysWhatIsKnownOfIt(@TempDir Path data) throws Exception {
    try (Requests desk = Requests.open(data)) {
      String city = page(desk.ask("/places/gn1797929"));
      assertThat(city)
          .contains("<h1>", "Qingdao", "青岛市", "칭다오", "/places/gn1796328", "/places/iso-CN")
          .containsOnlyOnce("/places/iso-CN")
          .contains("https://www.geonames.org/1797929", "/bodies/gov-gn1797929", "/ties/T");

      String strange = page(desk.ask("/places/gn2988507"));
      assertThat(strange).contains("Paris", "/places/iso-FR");

      assertThat(desk.ask("/places/gn1").getStatus()).isEqualTo(404);
      assertThat(desk.ask("/places/no.such").getStatus()).isEqualTo(404);

      assertThat(page(desk.ask("/search?q=청도"))).contains("/places/gn1797929");
      assertThat(page(desk.ask("/search?q=青島"))).contains("/bodies/gov-gn1797929");
      desk.server().getBean(PlaceSearch.class).prepare();
      await(desk.server().getBean(PlaceSearch.class));
      assertThat(page(desk.ask("/search?q=Qingdaoo"))).contains("/places/gn1797929");
      assertThat(page(desk.ask("/search?q=칭다"))).contains("/places/gn1797929");
      assertThat(page(desk.ask("/search?q=Xqzwvkj"))).contains("No place is called so");
      assertThat(page(desk.ask("/search?q="))).contains("Write the name");
      assertThat(page(desk.ask("/search?q=%3Cb%3Eno%3C/b%3E"))).doesNotContain("<b>no");
    }
  }

  private static void await(PlaceSearch search) throws InterruptedException {
    for (int i = 0; i < 600 && !search.isReady(); i++) {
      Thread.sleep(50);
    }
    assertThat(search.isReady()).isTrue();
  }

  private static String page(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }
}
