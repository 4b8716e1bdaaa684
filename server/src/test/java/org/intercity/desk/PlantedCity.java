package org.intercity.desk;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.accounts.Rights;
import org.intercity.accounts.Role;
import org.intercity.accounts.SignedIn;
import org.intercity.imports.Uploads;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.register.BodyId;
import org.intercity.register.Register;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * The example register, whose own city has kept readings, judgements, cases and documents with
 * words in them that stand nowhere else.
 */
record PlantedCity(Requests desk) implements AutoCloseable {

  static final BodyId HOME = new BodyId("gov-gn1841811");

  /** In a title, a text, a person's name, a reason, a case, and the reason of an erasure. */
  static final List<String> CANARIES =
      List.of(
          "Quokkatitle",
          "Zanzibarword",
          "Tapirina",
          "Pangolinreason",
          "Narwhalcase",
          "Gnusubmission",
          "Okapierased",
          "Quaggameeting",
          "Wombatpromise",
          "Lemurduty",
          "Axolotllist");

  private static final Pattern FIND = Pattern.compile("name=\"find\"[^>]*value=\"(R1-[a-z]\\d+)\"");

  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([0-9a-f]+)\"");

  private static final AtomicInteger ACCOUNTS = new AtomicInteger(100);

  static PlantedCity open(Path data, String... settings) throws Exception {
    PlantedCity city = new PlantedCity(Requests.open(data, settings));
    city.desk.join(Requests.person("u-3", "scratch", Rights.of(Role.READER)));
    String first = city.read("Quokkatitle: Gwangju, Qingdao become friendship cities", "Qingdao");
    String second = city.read("Gwangju, Yancheng become friendship cities", "Yancheng");
    city.own(
        post("/proposals/" + second + "-a1/reject").param("why", "Pangolinreason, for us alone"));
    String finds = city.own(get("/read/" + first)).getContentAsString(StandardCharsets.UTF_8);
    city.own(
        post("/read/" + first + "/finds")
            .param("verdict", "accept")
            .param(
                "find",
                FIND.matcher(finds).results().map(find -> find.group(1)).toArray(String[]::new)));
    city.own(
        multipart("/meetings/new")
            .param("series", "Quaggameeting")
            .param("edition", "18")
            .param("delegations", "Qingdao, China, 3"));
    city.own(
        multipart("/people/new")
            .param("spelling", "Tapirina Park")
            .param("language", "en")
            .param("title", "Deputy Mayor")
            .param("titleLanguage", "en")
            .param("body", "Qingdao, CN")
            .param("kind", "government")
            .param("from", "2023"));
    city.list("Jerboa Park,Qingdao,Mayor", true);
    city.list("Axolotllist Lee,Qingdao,Deputy Mayor", false);
    city.submit();
    city.promise();
    city.own(CaseOf.form(first, "Narwhalcase"));
    city.own(CaseOf.form(second, "Narwhalcase too"));
    city.journal()
        .erase(new Signature("u-1", HOME.value()), city.journal().head(), "Okapierased by law");
    return city;
  }

  /** A paper with a note, which waits for a second pair of eyes. */
  private void submit() throws Exception {
    desk.ask(post("/settings").param("secondEyes", "true"), Requests.ADMINISTRATOR);
    own(
        multipart("/enter")
            .param("party", HOME.place().value(), "gn2879139")
            .param("step.kind", "friendship")
            .param("step.type", "renewed")
            .param("step.date", "2019-05")
            .param("paper.stated", "Renewal")
            .param("paper.note", "Gnusubmission"));
    desk.ask(post("/settings").param("secondEyes", "false"), Requests.ADMINISTRATOR);
  }

  /** A list of people, signed off or waiting. */
  private void list(String row, boolean signed) throws Exception {
    String waiting =
        String.valueOf(
            own(multipart("/imports/new")
                    .file(
                        new MockMultipartFile(
                            "file",
                            "people.csv",
                            "text/csv",
                            ("Name,Organisation,Post\n" + row).getBytes(StandardCharsets.UTF_8)))
                    .param("what", "contacts"))
                .getRedirectedUrl());
    if (signed) {
      String page = own(get(waiting + "/dry-run")).getContentAsString(StandardCharsets.UTF_8);
      Matcher seen = SEEN.matcher(page);
      seen.find();
      own(post(waiting + "/sign").param("revision", "0").param("seen", seen.group(1)));
    }
  }

  /** A promise, and a duty that was met. */
  private void promise() throws Exception {
    own(
        multipart("/commitments")
            .param("what", "Wombatpromise: invite the choir")
            .param("side", "ours")
            .param("due", "2025-05")
            .param("ties", "T1")
            .param("how", "minutes"));
    desk.ask(
        post("/duties/rules/sets/korea").param("from", "2024-01-01").param("rule", "trip-report"),
        Requests.ADMINISTRATOR);
    own(multipart("/duties/trip-report/V1/1/met").param("seen", "0").param("note", "Lemurduty"));
  }

  private String read(String title, String partner) throws Exception {
    MockHttpServletResponse kept =
        own(
            multipart("/read")
                .param(
                    "text",
                    title
                        + "\n\nGwangju City announced on the 22nd that it signed a friendship city"
                        + " agreement with "
                        + partner
                        + " City, China, on the 21st. The delegation led by Deputy Mayor"
                        + " Tapirina Ko visited Qingdao on the 21st. Nobody else shall read Zanzibarword.")
                .param("published", "2024-11-22")
                .param("language", "en"));
    return String.valueOf(kept.getRedirectedUrl()).substring("/read/".length());
  }

  MockHttpServletResponse own(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return desk.ask(request, Requests.OFFICER);
  }

  /** A body that has ties in the register and is not the office's. */
  BodyId other() {
    return desk.server().getBean(Register.class).now().bodies().stream()
        .filter(body -> body.name().equals("Leipzig"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  /** Somebody nobody knows yet, with these rights. */
  SignedIn anybody(Rights rights) {
    String id = "u-" + ACCOUNTS.incrementAndGet();
    SignedIn who = Requests.person(id, id, rights);
    desk.join(who);
    return who;
  }

  Journal journal() {
    return desk.server().getBean(Journal.class);
  }

  /** What is not for everybody. */
  List<Entry> internal() {
    return journal().list(1, 10_000).stream()
        .filter(entry -> entry.visibility() != Visibility.PUBLIC)
        .toList();
  }

  /** What the city keeps, by the first part of the path under which it is asked for. */
  Map<String, List<String>> kept() {
    List<String> documents = new ArrayList<>();
    internal()
        .forEach(
            entry ->
                entry
                    .payload()
                    .map(says -> says.at("/source/document").asString(""))
                    .filter(document -> document.startsWith("sha256:"))
                    .ifPresent(document -> documents.add(document.substring(7))));
    String submission =
        internal().stream()
            .filter(entry -> entry.family().equals("submission"))
            .map(entry -> Long.toString(entry.number()))
            .findFirst()
            .orElseThrow();
    return Map.ofEntries(
        Map.entry("read", List.of("R1", "R2")),
        Map.entry("proposals", List.of("R1-a1", "R2-a1")),
        Map.entry("documents", documents),
        Map.entry(
            "journal", internal().stream().map(entry -> Long.toString(entry.number())).toList()),
        Map.entry("ties", List.of("T1")),
        Map.entry("bodies", List.of(HOME.value())),
        Map.entry("visits", List.of("V1")),
        Map.entry("meetings", List.of("M1")),
        Map.entry("series", List.of("S1")),
        Map.entry("reports", List.of("V1/briefing", "T1-1/note")),
        Map.entry("places", List.of(HOME.place().value())),
        Map.entry("accounts", List.of("u-3")),
        Map.entry("welcome", List.of("a".repeat(32))),
        Map.entry("reviews", List.of(submission)),
        Map.entry("imports", imports()),
        Map.entry("commitments", List.of("C1")),
        Map.entry("duties", List.of("trip-report/V1/1")),
        Map.entry("feeds", List.of("a".repeat(32))),
        Map.entry("people", items("person")),
        Map.entry("posts", items("post")),
        Map.entry("tenures", items("tenure")));
  }

  private List<String> imports() {
    List<String> lists = new ArrayList<>(List.of("B1"));
    desk.server().getBean(Uploads.class).list(HOME.value()).forEach(each -> lists.add(each.id()));
    return lists;
  }

  /** The numbers of the items of a sort. */
  private List<String> items(String sort) {
    return internal().stream()
        .filter(entry -> entry.family().equals(sort))
        .flatMap(entry -> entry.payload().stream())
        .map(item -> item.path("id").asString())
        .distinct()
        .toList();
  }

  @Override
  public void close() {
    desk.close();
  }
}
