package org.intercity.placesearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.GazetteerFolder;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.publishers.PlaceFiles;
import org.intercity.publishers.Progress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceSearchTests {

  private static final Gazetteer GAZETTEER = Gazetteers.packaged();
  private static final PlaceSearch SEARCH = new PlaceSearch(GAZETTEER, Runnable::run);

  @BeforeAll
  static void prepare() {
    SEARCH.prepare();
  }

  private static List<String> names(String typed) {
    return SEARCH.find(typed, 8, _ -> 0).stream().map(Place::name).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Qingdao, Qingdao",
    "Qingd, Qingdao",
    "qingdao, Qingdao",
    "칭다오, Qingdao",
    "칭다, Qingdao",
    "칭당, Qingdao",
    "칭ㄷ, Qingdao",
    "청도, Qingdao",
    "青岛, Qingdao",
    "青島市, Qingdao",
    "チンタオ, Qingdao",
    "칭다오시, Qingdao",
    "소주시, Suzhou",
    "광저우, Guangzhou",
    "蘇州, Suzhou",
    "上海, Shanghai",
    "さっぽろ, Sapporo",
    "札幌, Sapporo",
    "Sao Paul, São Paulo",
    "münch, Munich"
  })
  void aNameInAnyScriptLeadsToItsPlace(String typed, String name) {
    assertThat(names(typed)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Qindgao, Qingdao",
    "Oingdao, Qingdao",
    "Qingdoa, Qingdao",
    "Shangai, Shanghai",
    "Pariz, Paris",
    "Berlim, Berlin",
    "Johanesb, Johannesburg",
    "칭따오, Qingdao",
    "샹하이, Shanghai",
    "베르린, Berlin"
  })
  void aTypoIsForgiven(String typed, String name) {
    assertThat(names(typed)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"Lond, London", "Pari, Paris", "Berlin, Berlin", "서울, Seoul", "東京, Tokyo"})
  void theGreatestComesFirst(String typed, String name) {
    assertThat(names(typed)).first().isEqualTo(name);
  }

  @Test
  void aPlaceWithTiesComesBeforeAGreaterOneWithout() {
    List<Place> plain = SEARCH.find("San J", 8, _ -> 0);
    PlaceId fourth = plain.get(3).id();

    List<Place> tied = SEARCH.find("San J", 8, id -> id.equals(fourth) ? 40 : 0);

    assertThat(tied.getFirst().id()).isEqualTo(fourth);
  }

  @Test
  void itsOwnNameCountsMoreThanAFurtherOneAndPeopleMoreThanAGuess(@TempDir Path data)
      throws IOException {
    Path units = data.resolve("admin1CodesASCII.txt");
    Files.writeString(units, "CR.98\tNewhaventest\tNewhaventest\t990000003\n");
    Path cities = data.resolve("cities.txt");
    Files.writeString(
        cities,
        city("990000005", "Otherplacetest", "Newhaventest", 1_500_000)
            + city("990000004", "Newhaventest", "", 1_000_000));
    GazetteerFolder folder = new GazetteerFolder(data);
    folder.take(PlaceFiles.open(units), Progress.UNWATCHED);
    folder.take(PlaceFiles.open(cities), Progress.UNWATCHED);
    folder.build(_ -> {});
    PlaceSearch search = new PlaceSearch(Gazetteers.of(data), Runnable::run);
    search.prepare();

    assertThat(search.find("Newhavent", 8, _ -> 0))
        .extracting(place -> place.id().value())
        .startsWith("gn990000004", "gn990000005", "gn990000003");
  }

  @Test
  void anImportIsTakenUp(@TempDir Path data) throws IOException, InterruptedException {
    PlaceSearch search = new PlaceSearch(Gazetteers.of(data), Runnable::run);
    assertThat(search.find("Newhaventes", 8, _ -> 0)).isEmpty();
    Path cities = data.resolve("cities.txt");
    Files.writeString(cities, city("990000004", "Newhaventest", "", 1_000_000));
    GazetteerFolder folder = new GazetteerFolder(data);
    folder.take(PlaceFiles.open(cities), Progress.UNWATCHED);
    folder.build(_ -> {});
    Thread.sleep(Duration.ofMillis(1_100));

    assertThat(search.find("Newhaventes", 8, _ -> 0))
        .extracting(Place::name)
        .contains("Newhaventest");
  }

  private static String city(String id, String name, String further, int people) {
    return String.join(
            "\t",
            List.of(
                id,
                name,
                name,
                further,
                "36.06",
                "120.38",
                "P",
                "PPL",
                "CN",
                "",
                "25",
                "",
                "",
                "",
                Integer.toString(people),
                "",
                "15",
                "Asia/Shanghai",
                ""))
        + "\n";
  }

  @Test
  void aTypoIsNotHeldAgainstWhoMadeNone() {
    assertThat(names("Sydney")).first().isEqualTo("Sydney");
    assertThat(names("Gwangju")).doesNotContain("Yangju");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "---", "''", "\u0000", "qqqqqqqqqqqqqqqqqq", "\uD83D", "ㅎㅎㅎㅎㅎ"})
  void whatIsNoNameFindsNothing(String typed) {
    assertThat(names(typed)).isEmpty();
  }

  @Test
  void aNameOfAnyLengthIsAnswered() {
    assertThat(names("a".repeat(300))).isEmpty();
  }

  @Test
  void untilTheIndexIsThereAWholeNameIsAnswered() {
    List<Runnable> later = new ArrayList<>();
    PlaceSearch search = new PlaceSearch(GAZETTEER, later::add);

    assertThat(search.find("칭다오", 8, _ -> 0)).extracting(Place::name).contains("Qingdao");
    assertThat(search.find("칭다", 8, _ -> 0)).isEmpty();
    assertThat(later).as("asked for once").hasSize(1);

    later.getFirst().run();
    assertThat(search.isReady()).isTrue();
    assertThat(search.find("칭다", 8, _ -> 0)).extracting(Place::name).contains("Qingdao");
  }
}
