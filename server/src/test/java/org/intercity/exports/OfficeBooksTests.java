package org.intercity.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.exports.setting.PdfPages;
import org.intercity.journal.OnBothDatabases;
import org.intercity.journal.TestPlace;
import org.intercity.proposals.ProposalsRoom;
import org.intercity.register.RegisterRoom;
import org.intercity.words.Words;

class OfficeBooksTests {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-06-30T12:00:00Z"), ZoneOffset.UTC);
  private static final String OURS = OfficeWeek.BY.actedFor();

  private static VisitBooks visits(OfficeWeek week) {
    var test = week.room().below().test();
    return new VisitBooks(
        RegisterRoom.register(test),
        test.journal(),
        week.room().exchange(),
        test.documents(),
        ProposalsRoom.gazetteer(),
        CLOCK);
  }

  private static Handovers handovers(OfficeWeek week) {
    var test = week.room().below().test();
    return new Handovers(
        RegisterRoom.register(test),
        test.journal(),
        week.room().below().proposals(),
        week.room().exchange(),
        List.of(new ExchangeChapter(week.room().exchange(), RegisterRoom.register(test))),
        CLOCK);
  }

  private static Optional<Book> briefing(OfficeWeek week, String office, Locale locale) {
    return visits(week).briefing(week.visit(), office, locale);
  }

  /** All words of a book, one block a line. */
  private static String words(Book book) {
    StringBuilder words = new StringBuilder();
    for (Block block : book.blocks()) {
      switch (block) {
        case Block.Heading heading -> words.append(heading.text().text());
        case Block.Paragraph paragraph -> words.append(paragraph.text().text());
        case Block.Facts facts ->
            facts.facts().forEach(each -> words.append(each.value().text()).append(" | "));
        case Block.Items items ->
            items.items().forEach(each -> words.append(each.text()).append(" | "));
        case Block.Portraits portraits ->
            portraits
                .people()
                .forEach(
                    each -> {
                      words.append(each.name().text()).append(" | ");
                      each.lines().forEach(line -> words.append(line.text()).append(" | "));
                    });
        case Block.Table table ->
            table
                .rows()
                .forEach(
                    row -> {
                      row.forEach(cell -> words.append(cell.text().text()).append(" | "));
                    });
      }
      words.append('\n');
    }
    return words.toString();
  }

  @OnBothDatabases
  void aBriefingTellsWhoWhereAndWhatWasBefore(TestPlace place) {
    OfficeWeek week = OfficeWeek.open(place);
    Book book = briefing(week, OURS, Locale.ENGLISH).orElseThrow();
    assertThat(words(book))
        .contains("고광완 | Head of delegation · 행정부시장")
        .contains("21 Nov 2024 | Qingdao | 青岛市人民政府 | 10:00 市政府\n12:00 午餐")
        .contains("21 Nov 2024 | Signed · Friendship")
        .contains("焦恩 | Deputy Mayor · Qingdao · since 2023 | Met: 21 Nov 2024 · Qingdao · 고광완")
        .contains("May 2025 | invite the youth orchestra | Gwangju | Overdue")
        .contains("May 2023 | given | celadon vase |  | 120000 KRW");
    assertThat(book.blocks())
        .filteredOn(Block.Portraits.class::isInstance)
        .singleElement()
        .satisfies(
            block ->
                assertThat(((Block.Portraits) block).people().getFirst().picture()).isNotNull());
  }

  @OnBothDatabases
  void aTripReportSumsEachCurrencyForItself(TestPlace place) {
    OfficeWeek week = OfficeWeek.open(place);
    Book book = visits(week).report(week.visit(), OURS, Locale.ENGLISH).orElseThrow();
    assertThat(words(book))
        .contains("The visit is not over yet")
        .contains("焦恩 · 21 Nov 2024 · Qingdao · 고광완")
        .contains("협정서에 서명함")
        .contains("Sum | 740.00 CNY | Sum | 1250000 KRW");
  }

  @OnBothDatabases
  void aSuccessorReadsEverythingTieByTie(TestPlace place) {
    OfficeWeek week = OfficeWeek.open(place);
    Book book = handovers(week).book(OURS, Locale.ENGLISH);
    assertThat(words(book))
        .contains("May 2025 | invite the youth orchestra | Gwangju | Overdue")
        .contains("Nothing awaits judgement.")
        .contains("Qingdao 青岛")
        .contains("Gwangju → Qingdao | Planned | 고광완")
        .contains("焦恩: “欢迎光州的朋友”")
        .contains("우호협력도시 협정");
  }

  @OnBothDatabases
  void whatAnotherOfficeKeepsIsInNoBook(TestPlace place) {
    OfficeWeek week = OfficeWeek.open(place);
    assertThat(briefing(week, "gov-gn1797929", Locale.ENGLISH)).isEmpty();
    assertThat(words(handovers(week).book("gov-gn1797929", Locale.ENGLISH)))
        .contains("No promise is open.")
        .doesNotContain("orchestra", "焦恩");
  }

  @OnBothDatabases
  void theBooksAreSetInFourLanguages(TestPlace place) {
    OfficeWeek week = OfficeWeek.open(place);
    Papers papers = new Papers("");
    for (Locale locale : Words.LANGUAGES) {
      List<Book> books =
          List.of(
              briefing(week, OURS, locale).orElseThrow(),
              visits(week).report(week.visit(), OURS, locale).orElseThrow(),
              handovers(week).book(OURS, locale));
      for (int at = 0; at < books.size(); at++) {
        Book book = books.get(at);
        byte[] pdf = papers.pdf(book, "http://desk");
        PdfPages pages = PdfPages.of(pdf, "book" + at + "-" + locale);
        assertThat(pdf.length).isLessThan(1_000_000);
        assertThat(pages.fonts()).isNotEmpty().allMatch(PdfPages.Face::embedded);
        assertThat(pages.words()).contains(book.front().title().replace(" ", ""), "焦恩", "고광완");
        pages.assertNothingIsLost();
        assertThat(papers.letter(book)).startsWith('P', 'K');
      }
    }
  }
}
