package org.intercity.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.intercity.example.ExampleRoom;
import org.intercity.exports.setting.PdfPages;
import org.intercity.gazetteer.PlaceId;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.register.Kind;
import org.intercity.register.RegisterRoom;
import org.intercity.words.UserError;
import org.intercity.words.Words;

class CouncilPackagesTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

  private static CouncilPackages packages(TestPlace place) {
    ProposalsRoom room = ExampleRoom.open(place);
    return new CouncilPackages(
        RegisterRoom.register(room.test()),
        room.test().journal(),
        ProposalsRoom.gazetteer(),
        CLOCK);
  }

  private static CouncilPackages.Asked asked(String place, Kind kind, String... fields) {
    return new CouncilPackages.Asked(
        ProposalsRoom.gazetteer().find(new PlaceId(place)).orElseThrow(), kind, List.of(fields));
  }

  private static List<List<String>> rows(Book book, String table) {
    return book.tables().stream()
        .filter(each -> each.name().equals(table))
        .flatMap(each -> each.rows().stream())
        .map(row -> row.stream().map(cell -> cell.text().text()).toList())
        .toList();
  }

  private static String letters(Book book) {
    return book.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(Block.Paragraph.class::cast)
        .filter(each -> each.tone() == Block.Tone.LETTER)
        .map(each -> each.text().text())
        .reduce("", (one, other) -> one + "\n" + other);
  }

  @OnBothDatabases
  void conditionsAreJudgedByTheRegisterOrLeftToTheOffice(TestPlace place) {
    CouncilPackages packages = packages(place);
    Book qingdao =
        packages.book(asked("gn1797929", Kind.SISTER, "economy", "tourism"), Locale.ENGLISH);
    assertThat(rows(qingdao, "Conditions"))
        .extracting(row -> row.get(1))
        .containsExactly(
            "No consent of the own side is on record", "Met", "To be checked by the office");
    assertThat(rows(qingdao, "Conditions").getFirst().get(2)).contains("12-0231");

    Book yancheng = packages.book(asked("gn1787746", Kind.SISTER), Locale.ENGLISH);
    assertThat(rows(yancheng, "Conditions").getFirst().get(1)).startsWith("Met T20-");
    assertThat(yancheng.blocks())
        .anySatisfy(
            block ->
                assertThat(block)
                    .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        said ->
                            assertThat(said.text().text()).contains("have a tie already: T20")));
  }

  @OnBothDatabases
  void whoOfTheCountryIsTiedToThePlaceAlreadyIsListed(TestPlace place) {
    Book book = packages(place).book(asked("gn1797929", Kind.FRIENDSHIP), Locale.ENGLISH);
    assertThat(rows(book, "Tied to the place already"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get(4)).startsWith("T"));
    assertThat(rows(book, "Own ties with that country")).hasSizeGreaterThan(5);
  }

  @OnBothDatabases
  void theDraftIsInBothLanguagesAndLeavesBlanks(TestPlace place) {
    CouncilPackages packages = packages(place);
    String text = packages.draft(asked("gn1797929", Kind.FRIENDSHIP, "economy", "tourism"));
    assertThat(text)
        .contains("우호협력 협정서", "광주광역시와 칭다오시는 시민", "경제, 관광 분야", "________")
        .contains("建立友好合作城市关系协议书", "经济、旅游")
        .doesNotContain("{", "[");
    assertThat(packages.draft(asked("gn1668355", Kind.SISTER))).contains("締結友好城市關係協議書");
    assertThat(packages.draft(asked("gn4726206", Kind.MOU)))
        .contains("업무협약서", "MEMORANDUM OF UNDERSTANDING");
    for (Kind kind : CouncilPackages.kinds()) {
      for (String partner : List.of("gn1797929", "gn2111149", "gn4726206")) {
        assertThat(packages.draft(asked(partner, kind))).doesNotContain("{", "[");
      }
    }
  }

  @OnBothDatabases
  void thePackageIsSetInFourLanguages(TestPlace place) {
    CouncilPackages packages = packages(place);
    Papers papers = new Papers("");
    for (Locale locale : Words.LANGUAGES) {
      Book book = packages.book(asked("gn2111149", Kind.SISTER, "economy"), locale);
      byte[] pdf = papers.pdf(book, "http://desk");
      PdfPages pages = PdfPages.of(pdf, "council-" + locale);
      assertThat(pdf.length).isLessThan(1_000_000);
      assertThat(pages.fonts()).allMatch(PdfPages.Face::embedded);
      assertThat(pages.words()).contains(letters(book).replaceAll("\\s", "").substring(0, 60));
      pages.assertNothingIsLost();
      assertThat(papers.letter(book)).startsWith('P', 'K');
    }
  }

  @OnBothDatabases
  void theOwnBodyIsNoPartner(TestPlace place) {
    CouncilPackages packages = packages(place);
    assertThatThrownBy(() -> packages.book(asked("gn1841811", Kind.SISTER), Locale.ENGLISH))
        .isInstanceOf(UserError.class);
  }
}
