package org.intercity.desk.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.AttachedPapers;
import org.intercity.desk.FormValues;
import org.intercity.desk.Naming;
import org.intercity.desk.PlaceNames;
import org.intercity.desk.Typed;
import org.intercity.desk.WrittenPlaces;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Drafting;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Link;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Series;
import org.intercity.exchange.Sort;
import org.intercity.register.Entered;
import org.intercity.register.Names;
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

/** The form in which a meeting is entered and changed. */
@Controller
class MeetingEditing {

  private final MeetingDesk desk;
  private final AttachedPapers papers;

  MeetingEditing(MeetingDesk desk, AttachedPapers papers) {
    this.desk = desk;
    this.papers = papers;
  }

  private record Sheet(Problems problems, WrittenPlaces places, @Nullable Entered<Meeting> held) {
    @Nullable Meeting meeting() {
      return held == null ? null : held.what();
    }
  }

  private Sheet sheet(@Nullable Entered<Meeting> held, Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    PlaceNames names = new PlaceNames(desk.gazetteer(), Naming.in(locale));
    return new Sheet(problems, new WrittenPlaces(names, desk.register().now(), problems), held);
  }

  @GetMapping("/meetings/new")
  String begin(
      @RequestParam @Nullable String series,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Typed.Writing form = new Typed.Writing();
    Optional.ofNullable(series)
        .flatMap(id -> ItemId.find(Sort.SERIES, id))
        .ifPresent(id -> form.put("series", MeetingDesk.title(id, desk.kept(who))));
    return form(form.typed(), sheet(null, locale), who, model);
  }

  @GetMapping("/meetings/{id}/edit")
  String edit(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Model model, Locale locale) {
    Entered<Meeting> held = desk.require(id, who);
    Sheet sheet = sheet(held, locale);
    String series = MeetingDesk.title(held.what().series(), desk.kept(who));
    Typed typed = new MeetingWriting(sheet.places(), Naming.in(locale)).write(held.what(), series);
    return form(typed, sheet, who, model);
  }

  @PostMapping("/meetings/new")
  String enter(
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    return take(Typed.sent(sent), files, sheet(null, locale), who, model);
  }

  @PostMapping("/meetings/{id}/edit")
  String change(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    return take(Typed.sent(sent), files, sheet(desk.require(id, who), locale), who, model);
  }

  private String take(
      Typed sent, @Nullable List<MultipartFile> files, Sheet sheet, SignedIn who, Model model) {
    List<Attached> kept = new ArrayList<>(papers.carried(sent.all("paper")));
    kept.addAll(papers.keep(files == null ? List.of() : files, "file", sheet.problems()));
    Map<String, List<String>> fields = new LinkedHashMap<>(sent.fields());
    fields.put("paper", kept.stream().map(AttachedPapers::written).toList());
    Typed typed = new Typed(fields);
    Optional<MeetingForm.Sketch> sketch =
        new MeetingForm(new FormValues(typed, sheet.problems()), sheet.places(), sheet.meeting())
            .read(kept);
    if (sketch.isEmpty()) {
      return form(typed, sheet, who, model);
    }
    String seen = typed.of("seen");
    try {
      ItemId id =
          desk.exchange()
              .draft(
                  desk.signatures().of(who),
                  items -> {
                    Meeting before =
                        sheet.held() == null
                            ? null
                            : items.require(
                                sheet.held().what().id(),
                                seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0,
                                Meeting.class);
                    return put(sketch.get(), before, items).id();
                  });
      return "redirect:/meetings/" + id;
    } catch (UserError refused) {
      sheet
          .problems()
          .add(refused.key().equals("meetings.error.edition") ? "edition" : "seen", refused);
      return form(typed, sheet, who, model);
    }
  }

  private static Meeting put(MeetingForm.Sketch sketch, @Nullable Meeting before, Drafting items) {
    Basis basis = new Basis.Known(sketch.how(), null);
    Series series = series(sketch.series(), basis, items);
    items
        .list(
            Ask.all(Sort.MEETING).linkedTo(Link.to(series.id())),
            Meeting.class,
            other ->
                other.edition() != null
                    && other.edition().equals(sketch.edition())
                    && (before == null || !other.id().equals(before.id())))
        .stream()
        .findFirst()
        .ifPresent(
            other -> {
              throw new UserError(
                  "meetings.error.edition",
                  Objects.requireNonNull(other.edition()),
                  other.id().toString());
            });
    List<Basis> bases = before == null ? List.of() : before.bases();
    boolean signed = bases.stream().anyMatch(Basis.Known.class::isInstance);
    return items.put(
        new Meeting(
            before == null ? items.next(Sort.MEETING) : before.id(),
            series.id(),
            sketch.edition(),
            sketch.held(),
            sketch.attendance(),
            sketch.paper(),
            bases.contains(basis) || (signed && sketch.how() == null)
                ? bases
                : Stream.concat(bases.stream(), Stream.of(basis)).toList()));
  }

  /** The series of that title, in whichever language; new where there is none. */
  private static Series series(String title, Basis basis, Drafting items) {
    String folded = Names.fold(title);
    return items
        .list(
            Ask.all(Sort.SERIES).named(title),
            Series.class,
            each -> each.titles().stream().map(Names::fold).anyMatch(folded::equals))
        .stream()
        .findFirst()
        .orElseGet(
            () -> items.put(new Series(items.next(Sort.SERIES), List.of(title), List.of(basis))));
  }

  private String form(Typed typed, Sheet sheet, SignedIn who, Model model) {
    Entered<Meeting> held = sheet.held();
    model.addAttribute("typed", typed);
    model.addAttribute("problems", sheet.problems());
    model.addAttribute("meeting", held == null ? null : held.what().id().toString());
    model.addAttribute("seen", held == null ? null : held.entry());
    model.addAttribute("papers", papers.carried(typed.all("paper")));
    model.addAttribute(
        "titles",
        desk
            .kept(who)
            .list(Ask.all(Sort.SERIES).ordered(Ask.Order.BY_NAME).piece(200, 0), Series.class)
            .stream()
            .map(series -> series.what().title())
            .toList());
    return "meetings/form";
  }
}
