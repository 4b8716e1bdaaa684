package org.intercity.desk.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Leaf;
import org.intercity.imports.Importing;
import org.intercity.imports.Made;
import org.intercity.imports.Upload;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a list would enter, line by line, and signing it off. */
@Controller
@RequestMapping("/imports/waiting/{id}")
class SignPages {

  private final ImportDesk desk;
  private final Importing importing;

  SignPages(ImportDesk desk, Importing importing) {
    this.desk = desk;
    this.importing = importing;
  }

  /** So many entries of a family. */
  record Count(String family, int entries) {}

  @GetMapping("/dry-run")
  String show(
      @PathVariable String id,
      @RequestParam(defaultValue = "1") int page,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    return page(desk.require(id, who), page, new Problems(Words.in(locale)), who, model);
  }

  private String page(Upload upload, int page, Problems problems, SignedIn who, Model model) {
    Made made = importing.dryRun(upload, desk.looker(who));
    long left =
        importing.check(upload, desk.looker(who)).rows().stream()
            .filter(row -> !row.isReady())
            .count();
    Leaf leaf = Leaf.at(page, made.lines().size());
    boolean eyes = importing.demandsEyes(upload);
    String submitted = upload.state().submitted();
    model.addAttribute("upload", upload);
    model.addAttribute("problems", problems);
    model.addAttribute("counts", counts(made));
    model.addAttribute("left", left);
    model.addAttribute("leaf", leaf);
    model.addAttribute("seen", made.digest());
    model.addAttribute("eyes", eyes);
    model.addAttribute("submitted", submitted == null ? null : desk.called(submitted));
    model.addAttribute(
        "reviews",
        who.account().role().does(Role.REVIEWER) && !who.account().id().equals(submitted));
    model.addAttribute("lines", leaf.of(made.lines()));
    return "imports/dry-run";
  }

  private static List<Count> counts(Made made) {
    Map<String, Integer> counts = new TreeMap<>();
    made.drafts().forEach(draft -> counts.merge(draft.family(), 1, Integer::sum));
    List<Count> all = new ArrayList<>();
    counts.forEach((family, entries) -> all.add(new Count(family, entries)));
    return all;
  }

  /** Enters what is ready, or has it looked at a second time. */
  @PostMapping("/sign")
  String sign(
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") long revision,
      @RequestParam(defaultValue = "") String seen,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    desk.require(id, who);
    try {
      return switch (importing.sign(desk.looker(who), id, revision, seen)) {
        case Importing.Entered(int number) -> entered(number);
        case Importing.Waiting _ -> "redirect:/imports/waiting/" + id + "/dry-run";
      };
    } catch (UserError refused) {
      return again(id, refused, who, model, locale);
    }
  }

  private static String entered(int number) {
    return "redirect:/imports/B" + number + "?entered=true";
  }

  private String again(String id, UserError refused, SignedIn who, Model model, Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    problems.add("sign", refused);
    return page(desk.require(id, who), 1, problems, who, model);
  }

  /** A second pair of eyes agrees. */
  @PostMapping("/confirm")
  String confirm(
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") long revision,
      @RequestParam(defaultValue = "") String seen,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    desk.require(id, who);
    try {
      return entered(importing.confirm(desk.looker(who), id, revision, seen).number());
    } catch (UserError refused) {
      return again(id, refused, who, model, locale);
    }
  }

  /** A second pair of eyes does not agree, and says why. */
  @PostMapping("/send-back")
  String sendBack(
      @PathVariable String id,
      @RequestParam(defaultValue = "-1") long revision,
      @RequestParam(defaultValue = "") String why,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    desk.require(id, who);
    try {
      desk.uploads().sendBack(desk.signatures().of(who), id, revision, why);
      return "redirect:/imports";
    } catch (UserError refused) {
      return again(id, refused, who, model, locale);
    }
  }
}
