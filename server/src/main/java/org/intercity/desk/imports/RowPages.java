package org.intercity.desk.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Csv;
import org.intercity.desk.Leaf;
import org.intercity.imports.Checked;
import org.intercity.imports.Importing;
import org.intercity.imports.Standing;
import org.intercity.imports.Upload;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The rows of a list, each with how it was understood, what is in its way, and what to do. */
@Controller
@RequestMapping("/imports/waiting/{id}")
class RowPages {

  private final ImportDesk desk;
  private final Importing importing;

  RowPages(ImportDesk desk, Importing importing) {
    this.desk = desk;
    this.importing = importing;
  }

  /** A way to look at the rows, and how many there are so. */
  record Tab(String word, int count) {}

  @GetMapping("/rows")
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    return list(
        desk.require(id, who), show, page, new Problems(Words.in(locale)), who, model, locale);
  }

  private String list(
      Upload upload,
      String show,
      int page,
      Problems problems,
      SignedIn who,
      Model model,
      Locale locale) {
    List<Checked> all = importing.check(upload, desk.looker(who)).rows();
    List<Checked> wanted =
        all.stream().filter(row -> show.isEmpty() || row.standing().word().equals(show)).toList();
    Leaf leaf = Leaf.at(page, wanted.size());
    RowWords words = desk.words(locale);
    model.addAttribute("upload", upload);
    model.addAttribute("problems", problems);
    model.addAttribute("show", show);
    model.addAttribute("tabs", tabs(all));
    model.addAttribute("leaf", leaf);
    model.addAttribute("lines", leaf.of(wanted).stream().map(words::line).toList());
    return "imports/rows";
  }

  private static List<Tab> tabs(List<Checked> rows) {
    Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
    rows.forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
    List<Tab> tabs = new ArrayList<>();
    tabs.add(new Tab("", rows.size()));
    for (Standing standing : Standing.values()) {
      tabs.add(new Tab(standing.word(), counts.getOrDefault(standing, 0)));
    }
    return tabs;
  }

  /** Keeps what was decided on the rows of a page, and on spellings wherever they stand. */
  @PostMapping("/rows")
  String decide(
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") long revision,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(required = false) @Nullable List<String> row,
      @RequestParam(required = false) @Nullable List<String> place,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    Upload upload = desk.require(id, who);
    Map<String, String> places = new LinkedHashMap<>();
    for (String each : place == null ? List.<String>of() : place) {
      int blank = each.indexOf(' ');
      if (blank >= 0 && blank + 1 < each.length()) {
        places.putIfAbsent(each.substring(blank + 1), each.substring(0, blank).replace("none", ""));
      }
    }
    Map<Integer, String> rows = new LinkedHashMap<>();
    for (String each : row == null ? List.<String>of() : row) {
      if (each.matches("\\d{1,6} (|leave|take|new|N\\d{1,9}|P\\d{1,9})")) {
        String[] parts = each.split(" ", -1);
        rows.put(Integer.valueOf(parts[0]), parts[1]);
      }
    }
    try {
      desk.uploads().decide(desk.office(who), id, revision, held -> held.deciding(places, rows));
    } catch (UserError moved) {
      Problems problems = new Problems(Words.in(locale));
      problems.add("rows", moved);
      return list(upload, show, page, problems, who, model, locale);
    }
    return "redirect:/imports/waiting/"
        + id
        + "/rows?show="
        + (show.matches("[a-z_]*") ? show : "")
        + "&page="
        + page;
  }

  /** The rows that would be left out, and why. */
  @GetMapping("/report.csv")
  ResponseEntity<byte[]> report(
      @PathVariable String id, @AuthenticationPrincipal SignedIn who, Locale locale) {
    Words words = Words.in(locale);
    RowWords says = desk.words(locale);
    Csv csv =
        new Csv()
            .row(
                List.of(
                    words.say("imports.line"),
                    words.say("imports.standing"),
                    words.say("imports.why"),
                    words.say("imports.says.row")));
    for (Checked row : importing.check(desk.require(id, who), desk.looker(who)).rows()) {
      if (!row.isReady()) {
        csv.row(
            List.of(
                Integer.toString(row.row().line()),
                words.say("imports.standing." + row.standing().word()),
                row.problems().stream().map(says::says).collect(Collectors.joining(" ")),
                row.row().words(java.util.Set.of())));
      }
    }
    return csv.named("rows-left-out.csv");
  }
}
