package org.intercity.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intercity.accounts.SignedIn;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.proposals.Entering;
import org.intercity.proposals.Judging;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.intercity.register.Register;
import org.intercity.register.Tie;
import org.intercity.register.TieId;
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

/** Entering a tie, or one more step on it, from the paper on the table. */
@Controller
@RequestMapping("/enter")
class EnterPages {

  private static final List<String> TYPES = Stream.of(ActType.values()).map(ActType::word).toList();

  private final Entering entering;
  private final Register register;
  private final Gazetteer gazetteer;
  private final BodyNames bodies;
  private final Signatures signatures;

  EnterPages(
      Entering entering,
      Register register,
      Gazetteer gazetteer,
      BodyNames bodies,
      Signatures signatures) {
    this.bodies = bodies;
    this.entering = entering;
    this.register = register;
    this.gazetteer = gazetteer;
    this.signatures = signatures;
  }

  @GetMapping
  String ask(
      @RequestParam @Nullable String tie,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    List<Body> parties =
        Optional.ofNullable(tie)
            .filter(id -> id.matches("T[1-9][0-9]{0,8}"))
            .flatMap(id -> register.now().findTie(new TieId(id)))
            .map(Tie::parties)
            .orElse(List.of());
    PlaceNames places = new PlaceNames(gazetteer, Naming.in(locale));
    List<String> written =
        parties.isEmpty()
            ? signatures.body(who).stream().map(home -> bodies.told(home, locale)).toList()
            : parties.stream().map(body -> places.told(body.place())).toList();
    return form(EnterForm.between(written), new Problems(Words.in(locale)), model);
  }

  @PostMapping
  String enter(
      EnterForm typed,
      @RequestParam @Nullable MultipartFile scan,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale)
      throws IOException {
    Problems problems = new Problems(Words.in(locale));
    List<Body> parties = parties(typed, new PlaceNames(gazetteer, Naming.in(locale)), problems);
    if (problems.isEmpty() && !signatures.mandate(who).covers(parties)) {
      problems.add("party1", "accounts.error.not_party");
    }
    Act.When when = typed.when(problems);
    if (typed.paper().stated().isBlank()) {
      problems.add("stated", "desk.enter.error.stated");
    }
    byte[] scanned = scan == null ? new byte[0] : scan.getBytes();
    if (scanned.length > 0 && !Scan.isOne(scanned)) {
      problems.add("scan", "desk.enter.error.sort");
    }
    if (!problems.isEmpty()) {
      return form(typed, problems, model);
    }
    Entering.From from =
        new Entering.From(
            typed.paper().stated().strip(),
            EnterForm.orNull(typed.paper().language()),
            scanned.length == 0 ? null : entering.keep(new ByteArrayInputStream(scanned)),
            EnterForm.orNull(typed.paper().note()));
    Judging.Accepted accepted =
        entering.enter(
            signatures.mandate(who),
            new Entering.Paper(
                parties,
                List.of(),
                ActType.of(typed.step().type()),
                Kind.of(typed.step().kind()),
                when,
                typed.instrument(),
                from));
    return ReviewPages.after(accepted);
  }

  private static List<Body> parties(EnterForm typed, PlaceNames places, Problems problems) {
    Set<Body> parties = new LinkedHashSet<>();
    int named = 0;
    for (int i = 0; i < typed.party().size(); i++) {
      String written = typed.party().get(i);
      if (!written.isBlank()) {
        named++;
        try {
          parties.add(Body.of(BodyKind.of(typed.body()), places.require(written)));
        } catch (UserError unclear) {
          problems.add("party" + (i + 1), unclear);
        }
      }
    }
    if (named < 2) {
      problems.add("party" + (named + 1), "desk.enter.error.party");
    } else if (problems.isEmpty() && parties.size() < named) {
      problems.add("party2", "desk.enter.error.same");
    }
    return List.copyOf(parties);
  }

  private static String form(EnterForm typed, Problems problems, Model model) {
    model.addAttribute("typed", typed);
    model.addAttribute("problems", problems);
    model.addAttribute("types", TYPES);
    return "desk/enter";
  }
}
