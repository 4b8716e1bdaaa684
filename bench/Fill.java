import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.intercity.Intercity;
import org.intercity.duties.Rulebook;
import org.intercity.edtf.EdtfDate;
import org.intercity.example.ExampleRegister;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Commitment;
import org.intercity.exchange.Encounter;
import org.intercity.exchange.Exchange;
import org.intercity.exchange.Item;
import org.intercity.exchange.ItemId;
import org.intercity.exchange.Meeting;
import org.intercity.exchange.Money;
import org.intercity.exchange.Named;
import org.intercity.exchange.Numbers;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.exchange.Series;
import org.intercity.exchange.Sort;
import org.intercity.exchange.Spot;
import org.intercity.exchange.Tenure;
import org.intercity.exchange.Visit;
import org.intercity.exchange.VisitState;
import org.intercity.gazetteer.FoldedNames;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.journal.Signature;
import org.intercity.proposals.Imports;
import org.intercity.proposals.Statement;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.register.Claim;
import org.intercity.register.Confidence;
import org.intercity.register.Kind;
import org.intercity.register.Register;
import org.intercity.register.Source;
import org.intercity.register.Tie;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fills a register with a large city's decades, seeded: DATA TIES VISITS CONTACTS. It uses the
 * program's own classes, so that every entry is one the program would write.
 */
final class Fill {

  private static final int AT_ONCE = 2_000;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final List<String> GIVEN =
      List.of("Min", "Seo", "Jun", "Ana", "Luca", "Wei", "Yuki", "Omar", "Nina", "Paul", "Ines", "Tae");
  private static final List<String> FAMILY =
      List.of("Kim", "Park", "Wang", "Sato", "Rossi", "Meyer", "Diaz", "Nguyen", "Novak", "Silva", "Okoye");
  private static final List<String> TITLES =
      List.of("Mayor", "Deputy Mayor", "Director of Foreign Affairs", "Chair of the Council", "Interpreter");

  private final Random random = new Random(20241121);
  private final Signature by;
  private final Basis basis = new Basis.Known("the office's files", null);
  private final LocalDate today = LocalDate.now();
  private final Exchange exchange;

  private Fill(Exchange exchange, Signature by) {
    this.exchange = exchange;
    this.by = by;
  }

  public static void main(String[] arguments) {
    int ties = Integer.parseInt(arguments[1]);
    int visits = Integer.parseInt(arguments[2]);
    int contacts = Integer.parseInt(arguments[3]);
    try (ConfigurableApplicationContext rooms =
        new SpringApplicationBuilder(Intercity.class)
            .web(WebApplicationType.NONE)
            .properties(
                "intercity.data=" + Path.of(arguments[0]),
                "logging.level.root=error",
                "spring.main.banner-mode=off",
                "spring.main.lazy-initialization=true")
            .run()) {
      rooms.getBean(ExampleRegister.class).enter();
      BodyId home = new BodyId("gov-gn1841811");
      Signature by = new Signature("bench", home.value());
      Fill fill = new Fill(rooms.getBean(Exchange.class), by);
      Body own = rooms.getBean(Register.class).now().findBody(home).orElseThrow();
      List<Body> partners = partners(rooms.getBean(Gazetteer.class), own, ties);
      rooms.getBean(Imports.class).accept(by, fill.agreements(own, partners));
      rooms.getBean(Rulebook.class).choose(by, "korea", LocalDate.of(2000, 1, 1), List.of());
      List<Tie> made = rooms.getBean(Register.class).now().tiesOf(home);
      fill.enter(own, made, visits, contacts);
      System.out.println("%d ties, %d visits, %d contacts".formatted(made.size(), visits, contacts));
    }
  }

  private static List<Body> partners(Gazetteer gazetteer, Body own, int count) {
    FoldedNames names = gazetteer.names();
    List<Body> bodies = new ArrayList<>();
    IntStream.iterate(0, n -> bodies.size() < count, n -> n + 7)
        .mapToObj(names::place)
        .filter(place -> place.level() != Level.COUNTRY && !place.country().equals(own.country()))
        .forEach(place -> bodies.add(Body.of(BodyKind.GOVERNMENT, place)));
    return bodies.subList(0, count);
  }

  private Imports.Batch agreements(Body own, List<Body> partners) {
    return new Imports.Batch(
        partners.stream().map(partner -> agreement(own, partner)).toList(), List.of(), List.of());
  }

  private Statement agreement(Body own, Body partner) {
    EdtfDate day = EdtfDate.of(someDay(today));
    Kind kind = oneOf(List.of(Kind.SISTER, Kind.FRIENDSHIP, Kind.MOU));
    Source source =
        Source.of(
            new Source.Origin(null, null, "en", "Agreement with " + partner.name() + " " + partner.id(), day),
            null,
            null);
    return new Statement(
        List.of(own, partner),
        null,
        List.of(),
        new Claim.Says(kind, null, ActType.SIGNED, day),
        new Statement.Details(
            new Act.When(day, null), Act.Paper.NONE, new Claim.Weight(Confidence.HIGH, null)),
        List.of(new Statement.Voice(source, List.of(), today)));
  }

  private void enter(Body own, List<Tie> ties, int visits, int contacts) {
    List<Body> partners = ties.stream().map(tie -> tie.partnersOf(own.id()).getFirst()).toList();
    List<ItemId> posts = enter(ties.size() * 5, "posts", numbers -> n -> post(numbers, partners, n));
    List<ItemId> people = enter(contacts, "contacts", numbers -> n -> person(numbers, n));
    enter(contacts, "tenures", numbers -> n -> tenure(numbers, people.get(n), posts.get(n % posts.size())));
    List<ItemId> done =
        enter(visits, "visits", numbers -> n -> visit(numbers, own, ties.get(n % ties.size()), people));
    enter(visits * 2, "encounters", numbers -> n -> encounter(numbers, people, oneOf(done)));
    enter(visits / 4, "promises", numbers -> n -> promise(numbers, own, ties, done));
    List<ItemId> series = enter(20, "series", numbers -> n -> series(numbers, n));
    enter(visits / 20, "meetings", numbers -> n -> meeting(numbers, series, n, oneOf(ties)));
  }

  /** So many items, some thousands in one step of the journal; their numbers. */
  private List<ItemId> enter(
      int count, String what, Function<Numbers, IntFunction<Item>> make) {
    long began = System.nanoTime();
    List<ItemId> ids = new ArrayList<>();
    for (int from = 0; from < count; from += AT_ONCE) {
      int first = from;
      int last = Math.min(count, from + AT_ONCE);
      exchange
          .enter(by, (view, numbers) -> IntStream.range(first, last).mapToObj(make.apply(numbers)).toList())
          .forEach(item -> ids.add(item.id()));
    }
    System.out.println("%s: %d in %.1f s".formatted(what, count, (System.nanoTime() - began) / 1e9));
    return ids;
  }

  private Item post(Numbers numbers, List<Body> partners, int n) {
    Body of = partners.get(n % partners.size());
    String title = TITLES.get(n / partners.size() % TITLES.size());
    return new Post(
        numbers.next(Sort.POST),
        new Named(of.name(), of.id()),
        List.of(new Post.Title(title, "en")),
        null,
        List.of(basis));
  }

  private Item person(Numbers numbers, int n) {
    String name = oneOf(GIVEN) + " " + oneOf(FAMILY) + "-" + oneOf(FAMILY) + " " + Integer.toString(n, 36);
    return new Person(
        numbers.next(Sort.PERSON),
        List.of(new Person.Spelling(name, "en")),
        new Person.Reach("p" + n + "@example.org", "+82 62 000 " + n, null, null),
        null,
        null,
        List.of(basis));
  }

  private Item tenure(Numbers numbers, ItemId person, ItemId post) {
    LocalDate from = someDay(today);
    LocalDate to = from.plusDays(random.nextInt(2_000));
    return new Tenure(
        numbers.next(Sort.TENURE),
        person,
        post,
        EdtfDate.of(from),
        to.isAfter(today) ? null : EdtfDate.of(to),
        null,
        List.of(basis));
  }

  private Item visit(Numbers numbers, Body own, Tie tie, List<ItemId> people) {
    LocalDate from = someDay(today.plusDays(200));
    EdtfDate days = new EdtfDate.Interval(EdtfDate.of(from), EdtfDate.of(from.plusDays(random.nextInt(6))));
    Place there = tie.partnersOf(own.id()).getFirst().place();
    Body partner = tie.partnersOf(own.id()).getFirst();
    List<Visit.Member> members =
        IntStream.range(0, 4).mapToObj(n -> new Visit.Member(oneOf(people), null)).toList();
    return new Visit(
        numbers.next(Sort.VISIT),
        from.isAfter(today) ? VisitState.PLANNED : random.nextInt(10) == 0 ? VisitState.DONE : VisitState.REPORTED,
        new Visit.About("Talks on trade and culture with " + there.name(), days, List.of(tie.id()), List.of("culture")),
        new Visit.Delegation(new Named(own.name(), own.id()), new Visit.Member(oneOf(people), "head"), members),
        List.of(
            new Visit.Stop(
                new Spot(there.name(), there.id()),
                EdtfDate.of(from),
                List.of(new Named(partner.name(), partner.id())),
                List.of("10:00 City hall", "14:00 Port"))),
        new Visit.Account(
            List.of(new Visit.Gift(random.nextBoolean(), "a vase", new Money("" + random.nextInt(300), "USD"), null)),
            List.of(new Visit.Cost("Flights", new Money("" + (1000 + random.nextInt(9000)), "USD"))),
            List.of(),
            List.of("A visit in return was agreed")),
        List.of(basis));
  }

  private Item encounter(Numbers numbers, List<ItemId> people, ItemId visit) {
    return new Encounter(
        numbers.next(Sort.ENCOUNTER),
        oneOf(people),
        new Encounter.Met("the deputy mayor", oneOf(people), null, EdtfDate.of(someDay(today)), visit),
        List.of(basis));
  }

  private Item promise(Numbers numbers, Body own, List<Tie> ties, List<ItemId> visits) {
    LocalDate due = someDay(today.plusDays(400));
    Commitment.Outcome outcome =
        due.isAfter(today) || random.nextInt(20) == 0
            ? Commitment.Outcome.OPEN
            : new Commitment.Outcome(Commitment.State.DONE, EdtfDate.of(due), "done");
    return new Commitment(
        numbers.next(Sort.COMMITMENT),
        new Named(own.name(), own.id()),
        "Invite a choir and send a teacher, no. " + random.nextInt(10_000),
        EdtfDate.of(due),
        new Commitment.Origin(List.of(oneOf(ties).id()), oneOf(visits)),
        outcome,
        List.of(basis));
  }

  private Item series(Numbers numbers, int n) {
    return new Series(numbers.next(Sort.SERIES), List.of("Conference of ports " + n), List.of(basis));
  }

  private Item meeting(Numbers numbers, List<ItemId> series, int n, Tie tie) {
    return new Meeting(
        numbers.next(Sort.MEETING),
        series.get(n % series.size()),
        1 + n / series.size(),
        new Meeting.Held(null, EdtfDate.of(someDay(today)), List.of()),
        new Meeting.Attendance(100, 20, List.of()),
        new Meeting.Paper("Ports and people", List.of(), List.of(), null, List.of(tie.id())),
        List.of(basis));
  }

  private LocalDate someDay(LocalDate last) {
    return FIRST.plusDays(random.nextInt((int) (last.toEpochDay() - FIRST.toEpochDay())));
  }

  private <T> T oneOf(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }
}
