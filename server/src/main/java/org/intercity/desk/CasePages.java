package org.intercity.desk;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.proposals.Cases;
import org.intercity.proposals.LabelledCase;
import org.intercity.proposals.StoredCase;
import org.intercity.proposals.StoredReading;
import org.intercity.reader.CooperationFields;
import org.intercity.words.Problems;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an officer puts a reading right, and the labelled case that comes of it. */
@Controller
@RequestMapping("/read/{id}")
class CasePages {

  private static final MediaType JSON =
      new MediaType(MediaType.APPLICATION_JSON, StandardCharsets.UTF_8);
  private static final List<String> LEVELS = Stream.of(Level.values()).map(Level::word).toList();

  private final KeptReadings kept;
  private final Cases cases;
  private final Gazetteer gazetteer;
  private final Signatures signatures;

  CasePages(KeptReadings kept, Cases cases, Gazetteer gazetteer, Signatures signatures) {
    this.kept = kept;
    this.cases = cases;
    this.gazetteer = gazetteer;
    this.signatures = signatures;
  }

  /** A country to choose from: its code and its name. */
  record Country(String code, String name) {}

  @GetMapping("/case")
  String ask(
      @PathVariable String id,
      @RequestParam @Nullable String from,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    StoredReading reading = kept.require(signatures.scope(who), id);
    LabelledCase label = "reading".equals(from) ? cases.asRead(reading) : cases.begin(reading);
    CaseFields typed = CaseWriting.of(label).withRoom();
    return form(reading, typed, new Problems(Words.in(locale)), model, locale);
  }

  @PostMapping("/case")
  String save(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    StoredReading reading = kept.require(signatures.scope(who), id);
    CaseFields typed = CaseFields.sent(sent);
    Problems problems = new Problems(Words.in(locale));
    String more = sent.getFirst("more");
    if (more != null && CaseFields.PARTS.contains(more)) {
      model.addAttribute("opened", more);
      return form(reading, typed.withOneMore(more), problems, model, locale);
    }
    PlaceNames places = new PlaceNames(gazetteer, Naming.in(locale));
    String text = reading.reading().document().text();
    Optional<LabelledCase> label = CaseForm.of(typed, text, places, problems).read();
    if (label.isEmpty()) {
      return form(reading, typed, problems, model, locale);
    }
    cases.keep(signatures.of(who), reading, label.get());
    return "redirect:/read/" + reading.id() + "#case";
  }

  @GetMapping("/case.json")
  ResponseEntity<String> download(@PathVariable String id, @AuthenticationPrincipal SignedIn who) {
    StoredReading reading = kept.require(signatures.scope(who), id);
    StoredCase stored = cases.find(reading).orElseThrow(Missing::new);
    return ResponseEntity.ok()
        .contentType(JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(stored.id() + ".json").build().toString())
        .body(stored.json());
  }

  private static String form(
      StoredReading reading, CaseFields typed, Problems problems, Model model, Locale locale) {
    Naming naming = Naming.in(locale);
    model.addAttribute("reading", reading);
    model.addAttribute("language", KeptReadings.language(reading));
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("levels", LEVELS);
    model.addAttribute("fields", CooperationFields.ALL);
    model.addAttribute(
        "countries",
        Stream.of(Locale.getISOCountries())
            .map(code -> new Country(code, naming.country(code)))
            .sorted(Comparator.comparing(Country::name))
            .toList());
    return "desk/case";
  }
}
