package org.intercity.desk.meetings;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Leaf;
import org.intercity.desk.Missing;
import org.intercity.exchange.Ask;
import org.intercity.exchange.Basis;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Link;
import org.intercity.exchange.Roster;
import org.intercity.exchange.Sort;
import org.intercity.register.Entered;
import org.intercity.tables.Table;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The registration list of a meeting: handed in, looked at, entered; attendance ticked day by day.
 */
@Controller
@RequestMapping("/meetings/{id}/roster")
class RosterPages {

  private static final int SHOWN = 20;

  private final MeetingDesk desk;

  RosterPages(MeetingDesk desk) {
    this.desk = desk;
  }

  /** The list of a meeting. */
  static Optional<Entered<Roster>> find(ItemId meeting, ExchangeView kept) {
    return kept.list(Ask.all(Sort.ROSTER).linkedTo(Link.to(meeting)), Roster.class).stream()
        .findFirst();
  }

  @GetMapping
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    return list(id, page, new Problems(Words.in(locale)), who, model);
  }

  private String list(String id, int page, Problems problems, SignedIn who, Model model) {
    desk.require(id, who);
    Optional<Entered<Roster>> roster = find(ItemId.of(id), desk.kept(who));
    List<Roster.Seat> seats = roster.map(found -> found.what().seats()).orElse(List.of());
    Leaf leaf = Leaf.at(page, seats.size());
    model.addAttribute("meeting", id);
    model.addAttribute("problems", problems);
    model.addAttribute("roster", roster.map(Entered::what).orElse(null));
    model.addAttribute("entry", roster.map(Entered::entry).orElse(null));
    model.addAttribute("leaf", leaf);
    model.addAttribute("seats", leaf.of(seats));
    return "meetings/roster";
  }

  /** Takes a file to be looked at; nothing is entered. */
  @PostMapping
  String upload(
      @PathVariable String id,
      @RequestParam @Nullable MultipartFile file,
      @AuthenticationPrincipal SignedIn who,
      HttpSession session,
      Model model,
      Locale locale)
      throws IOException {
    desk.require(id, who);
    Problems problems = new Problems(Words.in(locale));
    if (file == null || file.isEmpty()) {
      problems.add("file", "roster.error.file");
      return list(id, 1, problems, who, model);
    }
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("file");
    RosterUpload upload = new RosterUpload(id, name, file.getBytes());
    try {
      upload.tables(null);
    } catch (UserError refused) {
      problems.add("file", refused);
      return list(id, 1, problems, who, model);
    }
    session.setAttribute(RosterUpload.KEPT, upload);
    return "redirect:/meetings/" + id + "/roster/preview";
  }

  /** What would be entered, with the columns as recognised or as chosen. */
  @GetMapping("/preview")
  String preview(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal SignedIn who,
      HttpSession session,
      Model model,
      Locale locale) {
    desk.require(id, who);
    return preview(kept(id, session), sent, new Problems(Words.in(locale)), model, locale);
  }

  private static RosterUpload kept(String id, HttpSession session) {
    return Optional.ofNullable((RosterUpload) session.getAttribute(RosterUpload.KEPT))
        .filter(upload -> upload.meeting().equals(id))
        .orElseThrow(Missing::new);
  }

  private static String preview(
      RosterUpload upload,
      MultiValueMap<String, String> sent,
      Problems problems,
      Model model,
      Locale locale) {
    String encoding = sent.getFirst("encoding");
    List<Table> tables = upload.tables(encoding);
    Table table = upload.table(sent.getFirst("sheet"), encoding);
    RosterColumns columns = columns(table, sent);
    RosterDraft draft = RosterDraft.of(table, columns, Words.in(locale));
    model.addAttribute("meeting", upload.meeting());
    model.addAttribute("file", upload.name());
    model.addAttribute("problems", problems);
    model.addAttribute("table", table);
    model.addAttribute("sheets", tables.stream().map(Table::name).toList());
    model.addAttribute("encodings", RosterUpload.ENCODINGS.keySet().stream().sorted().toList());
    model.addAttribute("columns", columns);
    model.addAttribute("choices", RosterColumns.choices(Roster.MOST_DAYS));
    model.addAttribute("shown", table.lines().stream().limit(SHOWN).toList());
    model.addAttribute("draft", draft);
    model.addAttribute("faults", draft.faults().stream().limit(SHOWN).toList());
    return "meetings/preview";
  }

  private static RosterColumns columns(Table table, MultiValueMap<String, String> sent) {
    RosterColumns recognised = RosterColumns.of(table);
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < table.width(); i++) {
      chosen.add(Optional.ofNullable(sent.getFirst("column" + i)).orElse(""));
    }
    return sent.containsKey("column0") ? recognised.chosen(chosen) : recognised;
  }

  /** Enters the list, all of it at once; one that was entered before is replaced by it. */
  @PostMapping("/accept")
  String accept(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      @AuthenticationPrincipal SignedIn who,
      HttpSession session,
      Model model,
      Locale locale) {
    ItemId meeting = desk.require(id, who).what().id();
    RosterUpload upload = kept(id, session);
    Table table = upload.table(sent.getFirst("sheet"), sent.getFirst("encoding"));
    RosterColumns columns = columns(table, sent);
    RosterDraft draft = RosterDraft.of(table, columns, Words.in(locale));
    Problems problems = new Problems(Words.in(locale));
    if (columns.column("name") < 0) {
      problems.add("column0", "roster.error.name");
    } else if (draft.seats().isEmpty()) {
      problems.add("column0", "roster.error.empty");
    } else if (!draft.faults().isEmpty() && !sent.containsKey("without")) {
      problems.add("without", "roster.error.faults", draft.faults().size());
    }
    if (!problems.isEmpty()) {
      return preview(upload, sent, problems, model, locale);
    }
    desk.exchange()
        .draft(
            desk.signatures().of(who),
            items ->
                items.put(
                    new Roster(
                        find(meeting, desk.kept(who))
                            .map(found -> found.what().id())
                            .orElseGet(() -> items.next(Sort.ROSTER)),
                        meeting,
                        columns.days().stream().mapToInt(day -> day).max().orElse(1),
                        draft.seats(),
                        new Roster.Received(upload.name(), table.encoding()),
                        List.of(new Basis.Known(upload.name(), null)))));
    session.removeAttribute(RosterUpload.KEPT);
    return "redirect:/meetings/" + id + "/roster";
  }

  /** Keeps who was there, of the people on one page of the list. */
  @PostMapping("/attendance")
  String attendance(
      @PathVariable String id,
      @RequestParam long seen,
      @RequestParam int page,
      @RequestParam int days,
      @RequestParam(required = false) @Nullable List<String> present,
      @AuthenticationPrincipal SignedIn who) {
    Entered<Roster> roster =
        find(desk.require(id, who).what().id(), desk.kept(who)).orElseThrow(Missing::new);
    Leaf leaf = Leaf.at(page, roster.what().seats().size());
    List<Set<Integer>> ticked = new ArrayList<>();
    for (int i = 0; i < Leaf.LENGTH; i++) {
      ticked.add(new TreeSet<>());
    }
    for (String each : present == null ? List.<String>of() : present) {
      if (each.matches("\\d{1,2}-\\d{1,2}")) {
        String[] at = each.split("-", -1);
        int seat = Integer.parseInt(at[0]);
        if (seat < Leaf.LENGTH) {
          ticked.get(seat).add(Integer.parseInt(at[1]));
        }
      }
    }
    desk.exchange()
        .revise(
            desk.signatures().of(who),
            roster.what().id(),
            seen,
            held -> ((Roster) held).during(days).ticked(leaf.from(), ticked));
    return "redirect:/meetings/" + id + "/roster?page=" + leaf.number();
  }
}
