package org.intercity.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.intercity.example.ExampleRoom;
import org.intercity.exports.setting.PdfPages;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.Profile;
import org.intercity.register.Register;
import org.intercity.register.RegisterRoom;
import org.intercity.register.Total;
import org.intercity.register.Totals;
import org.intercity.words.UserError;

class StatisticsTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-11-30T12:00:00Z"), ZoneOffset.UTC);
  private static final BodyId GWANGJU = new BodyId("gov-gn1841811");

  private final Papers papers = new Papers("");

  private record Desk(Register register, Statistics statistics) {
    static Desk open(TestPlace place) {
      ProposalsRoom room = ExampleRoom.open(place);
      Register register = RegisterRoom.register(room.test());
      return new Desk(register, new Statistics(register, room.test().journal(), CLOCK));
    }

    Body gwangju() {
      return register.now().findBody(GWANGJU).orElseThrow();
    }

    Book book(int from, int to, Locale locale) {
      Profile profile = register.now().profile();
      return statistics.book(
          new Statistics.Asked(Optional.of(gwangju()), from, to, profile), locale);
    }
  }

  private static List<List<String>> rows(Book book, int table) {
    return book.tables().get(table).rows().stream()
        .map(row -> row.stream().map(cell -> cell.text().text()).toList())
        .toList();
  }

  @OnBothDatabases
  void everyFigureIsTheRegistersOwn(TestPlace place) {
    Desk desk = Desk.open(place);
    Book book = desk.book(2015, 2024, Locale.ENGLISH);

    List<List<String>> partners = rows(book, 0);
    assertThat(partners).hasSize(10);
    for (int at = 0; at < 10; at++) {
      var day = java.time.LocalDate.of(2015 + at, at == 9 ? 11 : 12, at == 9 ? 30 : 31);
      Totals totals =
          Totals.of(
              desk.gwangju(),
              desk.register().now().tiesOf(GWANGJU),
              desk.register().now().profile(),
              day);
      List<String> expected =
          java.util.stream.Stream.concat(
                  totals.byKind().stream(), java.util.stream.Stream.of(totals.all()))
              .map(Total::cities)
              .map(Object::toString)
              .toList();
      assertThat(partners.get(at).subList(1, 6)).as("%s", day).isEqualTo(expected);
    }
    assertThat(partners.get(9).getFirst()).isEqualTo("until 30 Nov 2024");
    assertThat(partners.get(9).get(1)).isEqualTo("7");
    assertThat(rows(book, 1).get(9).get(1)).as("countries of sister cities").isEqualTo("5");
    assertThat(book.front().basis().getFirst())
        .startsWith("As of 30 Nov 2024 · counted as Gwangju · journal entry ");
    assertThat(book.tables().getFirst().rows().get(9).get(1).text().runs().getFirst().link())
        .isEqualTo("/bodies/gov-gn1841811?on=2024-11-30&profile=gwangju#sister");
  }

  @OnBothDatabases
  void theSlicesOfTheLastDayAddUp(TestPlace place) {
    Desk desk = Desk.open(place);
    Book book = desk.book(2024, 2024, Locale.ENGLISH);
    String all = rows(book, 0).getFirst().get(5);
    int byCountry = 0;
    for (List<String> row : rows(book, 3)) {
      byCountry += Integer.parseInt(row.get(5));
    }
    assertThat(Integer.toString(byCountry)).isEqualTo(all);
    assertThat(book.tables()).extracting(Block.Table::name).contains("By level of the body");
    assertThat(rows(book, 7)).as("who is counted").hasSize(Integer.parseInt(all));
  }

  @OnBothDatabases
  void allTiesOfTheRegisterAreCountedAsTies(TestPlace place) {
    Desk desk = Desk.open(place);
    Book book =
        desk.statistics()
            .book(new Statistics.Asked(Optional.empty(), 2023, 2024, Profile.ISO), Locale.ENGLISH);
    int inForce =
        (int)
            desk.register().now().ties().stream()
                .filter(
                    tie ->
                        org.intercity.register.History.of(tie)
                            .on(java.time.LocalDate.of(2024, 11, 30))
                            .countedKind(Profile.ISO)
                            .isPresent())
                .count();
    assertThat(rows(book, 0).getLast().get(5)).isEqualTo(Integer.toString(inForce));
  }

  @OnBothDatabases
  void theWorkbookHoldsNumbersAndNoLiveFormula(TestPlace place) throws Exception {
    Desk desk = Desk.open(place);
    Book book = desk.book(2015, 2024, Locale.KOREAN);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(papers.workbook(book)))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(book.tables().size());
      Sheet first = workbook.getSheetAt(0);
      assertThat(first.getRow(2).getCell(0).getStringCellValue())
          .contains("2024년 11월 30일 기준", "Gwangju", "원장 등재");
      Row last = first.getRow(first.getLastRowNum());
      assertThat(last.getCell(1).getNumericCellValue()).isEqualTo(7);
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
        }
      }
    }
  }

  @OnBothDatabases
  void theBookIsSetInFourLanguages(TestPlace place) {
    Desk desk = Desk.open(place);
    for (Locale locale : org.intercity.words.Words.LANGUAGES) {
      Book book = desk.book(2015, 2024, locale);
      byte[] pdf = papers.pdf(book, "http://desk");
      PdfPages pages = PdfPages.of(pdf, "statistics-" + locale);
      assertThat(pdf.length).isLessThan(1_000_000);
      assertThat(pages.fonts()).allMatch(PdfPages.Face::embedded);
      for (Block.Table table : book.tables()) {
        assertThat(pages.words()).contains(table.name().replace(" ", ""));
        for (List<Block.Cell> row : table.rows()) {
          assertThat(pages.words()).contains(row.getFirst().text().text().replace(" ", ""));
        }
      }
      pages.assertNothingIsLost();
    }
  }

  @OnBothDatabases
  void yearsThatAreNoneAreSaid(TestPlace place) {
    Desk desk = Desk.open(place);
    assertThatThrownBy(() -> desk.book(2024, 2015, Locale.ENGLISH)).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> desk.book(2015, 2031, Locale.ENGLISH))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("2024");
  }
}
