package org.intercity.desk.imports;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Leaf;
import org.intercity.imports.Batches;
import org.intercity.imports.What;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The lists an office entered and those that wait, and where a new one is handed in. */
@Controller
@RequestMapping("/imports")
class ImportPages {

  private static final int LONGEST = 120;

  private final ImportDesk desk;
  private final Batches batches;

  ImportPages(ImportDesk desk, Batches batches) {
    this.desk = desk;
    this.batches = batches;
  }

  /** A batch in a line. */
  record BatchLine(String id, String what, String file, Doer by, int rows, @Nullable Doer back) {}

  /** Who did something, and when; the time null where it is not shown. */
  record Doer(String called, @Nullable Instant at) {}

  /** A list that waits, in a line. */
  record WaitingLine(String id, String what, String file, Doer by, boolean submitted) {}

  @GetMapping
  String list(
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model) {
    String office = desk.office(who);
    Leaf leaf = Leaf.at(page, batches.count(office));
    model.addAttribute("leaf", leaf);
    model.addAttribute(
        "batches",
        batches.list(office, Leaf.LENGTH, leaf.from()).stream().map(this::line).toList());
    model.addAttribute(
        "waiting",
        desk.uploads().list(office).stream()
            .map(
                line ->
                    new WaitingLine(
                        line.id(),
                        line.what().word(),
                        line.file(),
                        new Doer(desk.called(line.state().account()), line.state().made()),
                        line.state().submitted() != null))
            .toList());
    return "imports/imports";
  }

  private BatchLine line(Batches.Kept kept) {
    return new BatchLine(
        kept.batch().id(),
        kept.batch().what().word(),
        kept.batch().file().name(),
        new Doer(desk.called(kept.author()), kept.recorded()),
        kept.batch().counts().rows(),
        kept.back() == null ? null : new Doer(desk.called(kept.back().author()), null));
  }

  @GetMapping("/new")
  String ask(@RequestParam @Nullable String what, Model model, Locale locale) {
    return form(what, new Problems(Words.in(locale)), model);
  }

  private static String form(@Nullable String what, Problems problems, Model model) {
    model.addAttribute("chosen", Optional.ofNullable(what).flatMap(What::find).orElse(What.TIES));
    model.addAttribute("all", List.of(What.values()));
    model.addAttribute("problems", problems);
    return "imports/new";
  }

  /** Takes a file to be looked at; nothing is entered. */
  @PostMapping("/new")
  String upload(
      @RequestParam @Nullable String what,
      @RequestParam @Nullable MultipartFile file,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale)
      throws IOException {
    Problems problems = new Problems(Words.in(locale));
    Optional<What> of = Optional.ofNullable(what).flatMap(What::find);
    if (of.isEmpty()) {
      problems.add("what", "imports.error.what");
    }
    if (file == null || file.isEmpty()) {
      problems.add("file", "imports.error.file");
    }
    if (problems.isEmpty() && file != null) {
      try {
        String id =
            desk.uploads()
                .add(desk.signatures().of(who), of.orElseThrow(), name(file), file.getBytes());
        return "redirect:/imports/waiting/" + id;
      } catch (UserError refused) {
        problems.add("file", refused);
      }
    }
    return form(what, problems, model);
  }

  private static String name(MultipartFile file) {
    String given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    String name = given.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    return name.isEmpty()
        ? "table"
        : name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }
}
