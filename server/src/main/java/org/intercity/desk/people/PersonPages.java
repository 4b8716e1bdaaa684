package org.intercity.desk.people;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.desk.Missing;
import org.intercity.desk.Scan;
import org.intercity.desk.Signatures;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Erased;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.ExchangeView;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Looks;
import org.intercity.exchange.Person;
import org.intercity.exchange.Sort;
import org.intercity.journal.Digest;
import org.intercity.journal.Documents;
import org.intercity.journal.Signature;
import org.intercity.register.Entered;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a person, and what it says where their data is gone. */
@Controller
class PersonPages {

  private static final int LOOKS = 50;

  private final Exchange exchange;
  private final PersonView view;
  private final People people;
  private final Versions versions;
  private final Candidates candidates;
  private final Looks looks;
  private final Signatures signatures;
  private final Documents documents;

  PersonPages(
      Exchange exchange,
      PersonView view,
      People people,
      Versions versions,
      Candidates candidates,
      Looks looks,
      Signatures signatures,
      Documents documents) {
    this.exchange = exchange;
    this.view = view;
    this.people = people;
    this.versions = versions;
    this.candidates = candidates;
    this.looks = looks;
    this.signatures = signatures;
    this.documents = documents;
  }

  @GetMapping("/people/{id}")
  String show(
      @PathVariable String id,
      @RequestParam(required = false) boolean all,
      @RequestParam @Nullable String done,
      @AuthenticationPrincipal SignedIn who,
      Model model,
      Locale locale) {
    ItemId asked = Offices.require(Sort.PERSON, id);
    Signature by = signatures.of(who);
    ExchangeView kept = exchange.of(by.actedFor());
    ItemId stays = kept.people().stays(List.of(asked)).getOrDefault(asked, asked);
    if (!stays.equals(asked)) {
      return "redirect:/people/" + stays;
    }
    model.addAttribute("done", done);
    Optional<Entered<Person>> person = kept.find(asked, Person.class);
    if (person.isEmpty()) {
      return gone(asked, kept, model);
    }
    Set<ItemId> cluster = kept.people().withMerged(List.of(asked));
    looks.note(by, Looks.Purpose.PAGE, cluster);
    PersonView.Reader reader = new PersonView.Reader(by.actedFor(), locale);
    boolean administers = who.account().role() == Role.ADMINISTRATOR;
    model.addAttribute(
        "page",
        new PersonPage(
            people.named(by.actedFor(), locale, List.of(asked)).of(asked),
            person.get().entry(),
            view.about(person.get().what(), cluster, reader),
            view.tenures(cluster, reader),
            view.doings(cluster, reader, all),
            versions.of(asked, kept),
            administers ? looked(by.actedFor(), cluster) : List.of()));
    model.addAttribute("alike", candidates.of(cluster, reader));
    model.addAttribute("keptDays", looks.keptDays());
    return "people/person";
  }

  private List<PersonPage.Looked> looked(String office, Set<ItemId> cluster) {
    return looks.at(office, cluster, LOOKS).stream()
        .map(
            look ->
                new PersonPage.Looked(
                    look.at(),
                    versions.called(look.account()),
                    look.purpose().word(),
                    look.people()))
        .toList();
  }

  private String gone(ItemId id, ExchangeView kept, Model model) {
    model.addAttribute("id", id.toString());
    Erased erased = kept.people().erased(List.of(id)).get(id);
    if (erased != null) {
      model.addAttribute("erased", erased);
      model.addAttribute("signed", versions.signed(erased.tombstone()));
      return "people/erased";
    }
    List<Version> before = versions.of(id, kept);
    if (before.isEmpty()) {
      throw new Missing();
    }
    model.addAttribute("versions", before);
    return "people/gone";
  }

  /** The picture, to the office alone; no cache keeps it. */
  @GetMapping("/people/{id}/photo")
  ResponseEntity<Resource> photo(@PathVariable String id, @AuthenticationPrincipal SignedIn who)
      throws IOException {
    Signature by = signatures.of(who);
    ItemId asked = Offices.require(Sort.PERSON, id);
    Attached photo =
        Optional.ofNullable(
                Offices.require(exchange, by.actedFor(), asked, Person.class)
                    .what()
                    .reach()
                    .photo())
            .orElseThrow(Missing::new);
    Path file = Digest.find(photo.document()).flatMap(documents::find).orElseThrow(Missing::new);
    MediaType type;
    try (var in = java.nio.file.Files.newInputStream(file)) {
      type = Scan.type(in.readNBytes(8)).orElseThrow(Missing::new);
    }
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox")
        .body(new FileSystemResource(file));
  }
}
