package org.intercity.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.Reading.Agreement;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the founding article says, line by line of the domain's table. */
class FoundingArticleTests {

  private static final Path ARTICLE = Path.of("..", "..", "shared", "articles", "founding.en.txt");
  private static Reading reading;

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(ARTICLE), "no ../shared beside the project: founding article absent");
    Hints hints = new Hints(LocalDate.of(2024, 11, 22), null);
    reading =
        new ArticleReader(Gazetteers.packaged())
            .read(Documents.article("founding", Files.readAllBytes(ARTICLE), hints));
  }

  private static Agreement agreement() {
    assertThat(reading.ties().reported()).hasSize(1);
    return reading.ties().reported().getFirst();
  }

  @Test
  void partiesDayPlaceAndWordingAreAsTheArticleStatesThem() {
    assertThat(agreement().parties())
        .extracting(party -> party.place().name(), party -> party.place().country())
        .containsExactly(tuple("Gwangju", "KR"), tuple("Qingdao", "CN"));
    assertThat(agreement().wording().kind()).isEqualTo(TieKind.SISTER);
    assertThat(agreement().wording().stated()).isEqualTo("Sister City Cooperation Agreement");
    assertThat(agreement().act()).isEqualTo(ActKind.SIGNED);
    assertThat(agreement().date()).hasToString("2024-11-21");
    assertThat(agreement().signing().place().name()).isEqualTo("Qingdao");
    assertThat(agreement().signing().venue()).isEqualTo("Qingdao City Hall");
  }

  @Test
  void onlyTheOneWhoSignedIsASignatory() {
    assertThat(agreement().signing().signatories())
        .extracting(Reading.Official::name, Reading.Official::of)
        .containsExactly(tuple("Ko Gwang-wan", "Gwangju"));
  }

  @Test
  void fieldsAgreedAreNotFieldsHopedFor() {
    assertThat(agreement().fields().agreed()).containsExactly("economy", "tourism");
    assertThat(agreement().fields().hoped()).containsExactly("culture", "education", "youth");
  }

  @Test
  void bothFiguresAreReadWithTheWordsThatGiveThem() {
    assertThat(reading.reportedTotals())
        .extracting(
            Reading.ReportedTotal::kind,
            Reading.ReportedTotal::cities,
            Reading.ReportedTotal::countries)
        .containsExactly(tuple(TotalKind.SISTER, 7, 5), tuple(TotalKind.FRIENDSHIP, 18, 10));
    assertThat(reading.reportedTotals().getFirst().evidence().getFirst().quote())
        .isEqualTo("7 cities in 5 sister countries");
  }

  @Test
  void theFirstIsCountedFromTheEarlierMemorandum() {
    assertThat(reading.firsts()).hasSize(1);
    Reading.First first = reading.firsts().getFirst();
    assertThat(first.with()).isEqualTo("CN");
    assertThat(first.since()).hasToString("2017");
    assertThat(first.reference().place().name()).isEqualTo("Yancheng");
    assertThat(reading.ties().earlier())
        .extracting(tie -> tie.wording().kind(), tie -> String.valueOf(tie.date()))
        .containsExactly(tuple(TieKind.MOU, "2017"));
  }

  @Test
  void theVisitHasAHeadAndTwoStopsInOrder() {
    assertThat(reading.exchanges().visits()).hasSize(1);
    Reading.Visit visit = reading.exchanges().visits().getFirst();
    assertThat(visit.head().name()).isEqualTo("Ko Gwang-wan");
    assertThat(visit.to())
        .extracting(stop -> stop.place().name(), stop -> String.valueOf(stop.date()))
        .containsExactly(tuple("Hangzhou", "2024-11-20"), tuple("Qingdao", "2024-11-21"));
  }

  @Test
  void theTwoMeetingsAreOfTwoSeries() {
    assertThat(reading.exchanges().meetings())
        .extracting(
            Reading.Meeting::edition,
            meeting -> meeting.place().name(),
            meeting -> String.valueOf(meeting.date()),
            Reading.Meeting::participants,
            Reading.Meeting::cities)
        .containsExactly(
            tuple(18, "Hangzhou", "2024-11-20", null, null),
            tuple(null, "Gwangju", "2024-10", 143, 40));
  }

  @Test
  void thePeopleMetHavePostBodyAndOccasion() {
    assertThat(reading.exchanges().people())
        .filteredOn(contact -> contact.met() != null)
        .extracting(
            contact -> contact.who().name(),
            contact -> contact.who().role(),
            contact -> contact.met().by(),
            contact -> contact.met().place(),
            contact -> String.valueOf(contact.met().date()))
        .containsExactly(
            tuple("Lu Shan", "Vice Governor", "Ko Gwang-wan", "Hangzhou", "2024-11-20"),
            tuple("Xing Yuchun", "Deputy Director", "Ko Gwang-wan", "Hangzhou", "2024-11-20"),
            tuple("Tu Hongzhe", "Deputy Director", "Ko Gwang-wan", "Hangzhou", "2024-11-20"));
  }

  @Test
  void speakersAreThoseWhoSpoke() {
    assertThat(reading.exchanges().statements())
        .extracting(statement -> statement.speaker().name())
        .containsExactly(
            "Ko Gwang-wan", "Ko Gwang-wan", "Jiao En", "Jiao En", "Ko Gwang-wan", "Ko Gwang-wan");
  }

  @Test
  void whatIsSaidOfThePlaceIsKeptApart() {
    assertThat(reading.exchanges().profiles())
        .extracting(profile -> profile.place().name())
        .containsOnly("Qingdao");
    assertThat(reading.exchanges().profiles().getFirst().population()).isEqualTo(10_370_000L);
    assertThat(reading.exchanges().profiles())
        .extracting(Reading.Profile::says)
        .contains("largest industrial city in Shandong Province");
  }

  @Test
  void theReleaseIsTheCitysOwn() {
    assertThat(reading.provenance()).isEqualTo(new Reading.Provenance("Gwangju City", true));
  }
}
