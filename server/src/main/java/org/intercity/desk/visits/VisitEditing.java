package org.intercity.desk.visits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.AttachedPapers;
import org.intercity.desk.FormValues;
import org.intercity.desk.Naming;
import org.intercity.desk.PlaceNames;
import org.intercity.desk.Typed;
import org.intercity.desk.WrittenPlaces;
import org.intercity.exchange.Acquaintances;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Drafting;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Overlaps;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.reader.CooperationFields;
import org.intercity.register.Entered;
import org.intercity.register.RegisterView;
import org.intercity.register.TieId;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form in which a visit is planned, changed and reported. */
@Controller
class VisitEditing {

  private final VisitDesk desk;
  private final AttachedPapers papers;

  VisitEditing(VisitDesk desk, AttachedPapers papers) {
    this.desk = desk;
    this.papers = papers;
  }

  /**
   * One filling-in of the form.
   *
   * @param held the version that is changed; null for a new visit
   */
  private record Sheet(
      Problems problems,
      WrittenPlaces places,
      Known known,
      Words words,
      @Nullable Entered<Visit> held) {
    @Nullable Visit visit() {
      return held == null ? null : held.what();
    }
  }

  private Sheet sheet(@Nullable Entered<Visit> held, SignedIn who, Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    PlaceNames names = new PlaceNames(desk.gazetteer(), Naming.in(locale));
    return new Sheet(
        problems,
        new WrittenPlaces(names, desk.register().now(), problems),
        new Known(desk.kept(who)),
        Words.in(locale),
        held);
  }

  @GetMapping("/visits/new")
  String plan(
      @RequestParam @Nullable String tie,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Sheet sheet = sheet(null, who, locale);
    Typed.Writing form = new Typed.Writing();
    RegisterView now = desk.register().now();
    desk.own(who).ifPresent(own -> form.put("of", Naming.in(locale).name(own).text()));
    Optional.ofNullable(tie)
        .filter(id -> id.matches("T[1-9][0-9]{0,8}"))
        .flatMap(id -> now.findTie(new TieId(id)))
        .ifPresent(
            found -> {
              form.put("ties", found.id());
              int row = 0;
              for (var body : found.parties()) {
                if (desk.own(who).filter(body::equals).isEmpty()) {
                  form.put("s" + ++row + ".name", sheet.places().places().told(body.place()));
                }
              }
            });
    return form(form.typed(), sheet, List.of(), who, model);
  }

  @GetMapping("/visits/{id}/edit")
  String edit(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Entered<Visit> held = desk.require(id, who);
    Sheet sheet = sheet(held, who, locale);
    Typed typed = new VisitWriting(sheet.places(), sheet.known(), sheet.words()).write(held.what());
    return form(typed, sheet, List.of(), who, model);
  }

  @PostMapping("/visits/new")
  String enter(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    return take(Typed.sent(sent), files, sheet(null, who, locale), who, model);
  }

  @PostMapping("/visits/{id}/edit")
  String change(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    return take(Typed.sent(sent), files, sheet(desk.require(id, who), who, locale), who, model);
  }

  private String take(
      Typed sent, @Nullable List<MultipartFile> files, Sheet sheet, SignedIn who, Model model) {
    List<Attached> kept = new ArrayList<>(papers.carried(sent.all("paper")));
    kept.addAll(papers.keep(files == null ? List.of() : files, "file", sheet.problems()));
    Typed typed = carrying(sent, kept);
    if (!typed.of("more").isEmpty()) {
      return form(typed, sheet, List.of(), who, model);
    }
    FormValues values = new FormValues(typed, sheet.problems());
    Optional<Sketch> sketch =
        new VisitForm(values, sheet.places(), sheet.known(), sheet.visit()).read(kept);
    if (sketch.isEmpty()) {
      return form(typed, sheet, List.of(), who, model);
    }
    List<Visit> clashes = typed.has("confirmed", "yes") ? List.of() : clashes(sketch.get(), sheet);
    if (!clashes.isEmpty()) {
      sheet.problems().add("confirmed", "visits.error.overlap");
      return form(typed, sheet, clashes, who, model);
    }
    try {
      ItemId id = enter(sketch.get(), typed, sheet.held(), who);
      return "redirect:/visits/" + id;
    } catch (UserError stale) {
      sheet.problems().add("seen", stale);
      return form(typed, sheet, List.of(), who, model);
    }
  }

  /** The form with the papers that came with it, which a browser would not send again. */
  private static Typed carrying(Typed sent, List<Attached> papers) {
    Map<String, List<String>> fields = new LinkedHashMap<>(sent.fields());
    fields.put("paper", papers.stream().map(AttachedPapers::written).toList());
    return new Typed(fields);
  }

  private static List<Visit> clashes(Sketch sketch, Sheet sheet) {
    Visit held = sheet.visit();
    ItemId id = held == null ? new ItemId(Sort.VISIT, Integer.MAX_VALUE) : held.id();
    VisitState state = held == null ? VisitState.PLANNED : held.state();
    Visit visit = sketch.visit(id, state, List.of(), each -> each.find(sheet.known()));
    return Overlaps.of(visit, sheet.known().view());
  }

  private ItemId enter(Sketch sketch, Typed typed, @Nullable Entered<Visit> held, SignedIn who) {
    long seen = typed.of("seen").matches("\\d{1,18}") ? Long.parseLong(typed.of("seen")) : 0;
    VisitState state =
        held == null && typed.has("state", "done") ? VisitState.DONE : VisitState.PLANNED;
    ExchangeView view = desk.kept(who);
    return desk.exchange()
        .draft(
            desk.signatures().of(who),
            items -> {
              Visit before =
                  held == null ? null : items.require(held.what().id(), seen, Visit.class);
              VisitState now = before == null ? state : before.state();
              Basis basis = new Basis.Known(sketch.how(), null);
              Acquaintances people =
                  new Acquaintances(items, null, now.isOver() ? sketch.about().period() : null);
              Known known = new Known(view);
              return items.put(made(sketch, before, now, items, people, known, basis)).id();
            });
  }

  private static Visit made(
      Sketch sketch,
      @Nullable Visit before,
      VisitState state,
      Drafting items,
      Acquaintances people,
      Known known,
      Basis basis) {
    return sketch.visit(
        before == null ? items.next(Sort.VISIT) : before.id(),
        state,
        sketch.bases(before == null ? List.of() : before.bases()),
        each -> Optional.of(each.enter(people, known, basis)));
  }

  private String form(Typed typed, Sheet sheet, List<Visit> clashes, SignedIn who, Model model) {
    Entered<Visit> held = sheet.held();
    Typed shown = typed.withRoom(VisitWriting.PARTS);
    model.addAttribute("typed", shown);
    model.addAttribute("problems", sheet.problems());
    model.addAttribute("visit", held == null ? null : held.what().id().toString());
    model.addAttribute("isNew", held == null);
    model.addAttribute("seen", held == null ? null : held.entry());
    model.addAttribute("clashes", desk.lines(entered(clashes), who, sheet.words().locale()));
    model.addAttribute("meant", meant(shown, sheet));
    model.addAttribute("papers", papers.carried(typed.all("paper")));
    model.addAttribute("fields", CooperationFields.ALL);
    model.addAttribute("roles", Roles.ALL);
    return "visits/form";
  }

  private static List<Entered<Visit>> entered(List<Visit> visits) {
    return visits.stream().map(visit -> new Entered<>(0, visit)).toList();
  }

  /** Those known who may be meant, by row. */
  private static Map<String, List<Known.Contact>> meant(Typed typed, Sheet sheet) {
    Map<String, List<Known.Contact>> meant = new LinkedHashMap<>();
    VisitForm form =
        new VisitForm(
            new FormValues(typed, new Problems(sheet.words())),
            sheet.places(),
            sheet.known(),
            sheet.visit());
    Stream.concat(
            typed.filled("p").stream().map(form::traveller),
            typed.filled("g").stream().flatMap(row -> Stream.ofNullable(form.giver(row))))
        .forEach(
            each -> {
              if (each.told() != null && !each.told().name().isEmpty()) {
                meant.put(each.row(), sheet.known().meant(each.told()));
              }
            });
    return meant;
  }
}
