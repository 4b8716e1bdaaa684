package org.intercity.desk.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Missing;
import org.intercity.desk.Signatures;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Sort;
import org.intercity.exports.Book;
import org.intercity.exports.Handovers;
import org.intercity.exports.VisitBooks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Books of what the office itself keeps: for a successor, before a visit, after it. */
@Controller
@RequestMapping("/reports")
class BookPages {

  private static final int SHOWN = 100;

  private final Handovers handovers;
  private final VisitBooks visits;
  private final Signatures signatures;
  private final Download download;

  BookPages(Handovers handovers, VisitBooks visits, Signatures signatures, Download download) {
    this.handovers = handovers;
    this.visits = visits;
    this.signatures = signatures;
    this.download = download;
  }

  @GetMapping("/handover")
  String handover(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    return show(handovers.book(office(who), locale), "/reports/handover", model);
  }

  @GetMapping("/handover.pdf")
  ResponseEntity<byte[]> handoverPdf(@AuthenticationPrincipal SignedIn who, Locale locale) {
    return download.pdf(handovers.book(office(who), locale), "handover");
  }

  @GetMapping("/handover.docx")
  ResponseEntity<byte[]> handoverLetter(@AuthenticationPrincipal SignedIn who, Locale locale) {
    return download.letter(handovers.book(office(who), locale), "handover");
  }

  /** A visit as a line to choose from. */
  record Line(String id, String journey, String state, @Nullable EdtfDate days) {}

  @GetMapping("/visits")
  String choose(@AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    String office = office(who);
    List<Line> lines =
        visits.list(office, SHOWN).stream()
            .map(
                visit ->
                    new Line(
                        visit.id().toString(),
                        visits.line(visit, office, locale),
                        visit.state().word(),
                        visit.days()))
            .toList();
    model.addAttribute("lines", lines);
    return "reports/visits";
  }

  @GetMapping("/visits/{id}/{sort:briefing|trip}")
  String visit(
      @PathVariable String id,
      @PathVariable String sort,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    return show(
        require(id, sort, office(who), locale), "/reports/visits/" + id + "/" + sort, model);
  }

  @GetMapping("/visits/{id}/{sort:briefing|trip}.pdf")
  ResponseEntity<byte[]> visitPdf(
      @PathVariable String id,
      @PathVariable String sort,
      @AuthenticationPrincipal SignedIn who,
      Locale locale) {
    return download.pdf(require(id, sort, office(who), locale), sort + "-" + id);
  }

  @GetMapping("/visits/{id}/{sort:briefing|trip}.docx")
  ResponseEntity<byte[]> visitLetter(
      @PathVariable String id,
      @PathVariable String sort,
      @AuthenticationPrincipal SignedIn who,
      Locale locale) {
    return download.letter(require(id, sort, office(who), locale), sort + "-" + id);
  }

  private Book require(String id, String sort, String office, Locale locale) {
    Optional<ItemId> visit = ItemId.find(Sort.VISIT, id);
    return visit
        .flatMap(
            found ->
                sort.equals("trip")
                    ? visits.report(found, office, locale)
                    : visits.briefing(found, office, locale))
        .orElseThrow(Missing::new);
  }

  private String office(SignedIn who) {
    return signatures.of(who).actedFor();
  }

  private static String show(Book book, String path, Model model) {
    model.addAttribute("book", book);
    model.addAttribute("path", path);
    return "reports/book";
  }
}
