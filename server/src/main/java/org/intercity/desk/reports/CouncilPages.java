package org.intercity.desk.reports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.desk.Naming;
import org.intercity.desk.PlaceNames;
import org.intercity.exports.CouncilPackages;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.register.Kind;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The package for the council that decides on a new tie. */
@Controller
@RequestMapping("/reports/council")
class CouncilPages {

  private final CouncilPackages packages;
  private final Gazetteer gazetteer;
  private final Download download;

  CouncilPages(CouncilPackages packages, Gazetteer gazetteer, Download download) {
    this.packages = packages;
    this.gazetteer = gazetteer;
    this.download = download;
  }

  /** What is proposed, as the address holds it. */
  record Asked(@Nullable String partner, @Nullable String kind, @Nullable List<String> field) {

    public String partnerOrNone() {
      return partner == null ? "" : partner;
    }

    public Kind kindOrSister() {
      return CouncilPackages.kinds().stream()
          .filter(each -> each.word().equals(kind))
          .findFirst()
          .orElse(Kind.SISTER);
    }

    public List<String> fields() {
      List<String> known = CouncilPackages.fields();
      return field == null ? List.of() : field.stream().filter(known::contains).distinct().toList();
    }
  }

  @GetMapping
  String show(@ModelAttribute("asked") Asked asked, Model model, Locale locale) {
    Problems problems = new Problems(Words.in(locale));
    if (!asked.partnerOrNone().isBlank()) {
      try {
        model.addAttribute("book", packages.book(require(asked, locale), locale));
      } catch (UserError unclear) {
        problems.add("partner", unclear);
      }
    }
    model.addAttribute("problems", problems);
    model.addAttribute("kinds", CouncilPackages.kinds());
    model.addAttribute("fields", CouncilPackages.fields());
    return "reports/council";
  }

  @GetMapping("/package.pdf")
  ResponseEntity<byte[]> pdf(@ModelAttribute("asked") Asked asked, Locale locale) {
    return download.pdf(packages.book(require(asked, locale), locale), "council");
  }

  @GetMapping("/package.docx")
  ResponseEntity<byte[]> letter(@ModelAttribute("asked") Asked asked, Locale locale) {
    return download.letter(packages.book(require(asked, locale), locale), "council");
  }

  @GetMapping("/draft.txt")
  ResponseEntity<byte[]> draft(@ModelAttribute("asked") Asked asked, Locale locale) {
    return download.text(packages.draft(require(asked, locale)), "draft");
  }

  private CouncilPackages.Asked require(Asked asked, Locale locale) {
    String written =
        Optional.of(asked.partnerOrNone())
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> new UserError("exports.error.partner"));
    return new CouncilPackages.Asked(
        new PlaceNames(gazetteer, Naming.in(locale)).require(written),
        asked.kindOrSister(),
        asked.fields());
  }
}
