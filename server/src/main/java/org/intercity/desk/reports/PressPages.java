package org.intercity.desk.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.intercity.desk.Missing;
import org.intercity.exports.PressNote;
import org.intercity.exports.PressNotes;
import org.intercity.register.ActId;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Press notes: a step is chosen, its note read in each language, taken along. */
@Controller
@RequestMapping("/reports/press")
class PressPages {

  private static final int SHOWN = 100;

  private final PressNotes notes;
  private final Download download;

  PressPages(PressNotes notes, Download download) {
    this.notes = notes;
    this.download = download;
  }

  /** A step as a line to choose from. */
  record Line(
      String act,
      String parties,
      String type,
      String kind,
      org.intercity.edtf.@Nullable EdtfDate date) {}

  @GetMapping
  String choose(Model model, Locale locale) {
    String language = Words.in(locale).locale().getLanguage();
    List<Line> lines =
        notes.list(SHOWN).stream()
            .map(
                told ->
                    new Line(
                        told.act().id().value(),
                        told.tie().parties().stream()
                            .map(party -> party.nameIn(language))
                            .collect(Collectors.joining(" — ")),
                        told.act().type().word(),
                        told.act().kind().word(),
                        told.act().when().date()))
            .toList();
    model.addAttribute("lines", lines);
    return "reports/press-choose";
  }

  @GetMapping("/{act}")
  String show(
      @PathVariable String act, @RequestParam @Nullable String in, Model model, Locale locale) {
    model.addAttribute("note", require(act, in, locale));
    model.addAttribute("languages", Words.LANGUAGES);
    return "reports/press";
  }

  @GetMapping("/{act}/note.txt")
  ResponseEntity<byte[]> text(
      @PathVariable String act, @RequestParam @Nullable String in, Locale locale) {
    PressNote note = require(act, in, locale);
    return download.text(note.text(), name(note));
  }

  @GetMapping("/{act}/note.pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String act, @RequestParam @Nullable String in, Locale locale) {
    PressNote note = require(act, in, locale);
    return download.pdf(note.book(), name(note));
  }

  @GetMapping("/{act}/note.docx")
  ResponseEntity<byte[]> letter(
      @PathVariable String act, @RequestParam @Nullable String in, Locale locale) {
    PressNote note = require(act, in, locale);
    return download.letter(note.book(), name(note));
  }

  private static String name(PressNote note) {
    return "press-" + note.act().id() + "-" + note.language().getLanguage();
  }

  private PressNote require(String act, @Nullable String in, Locale locale) {
    Locale language = in == null ? locale : Locale.forLanguageTag(in);
    return Optional.of(act)
        .filter(text -> text.matches("T[1-9][0-9]{0,8}-[1-9][0-9]{0,4}"))
        .flatMap(text -> notes.find(new ActId(text), language))
        .orElseThrow(Missing::new);
  }
}
