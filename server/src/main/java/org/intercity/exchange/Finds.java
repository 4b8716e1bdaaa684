package org.intercity.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.intercity.journal.Database;
import org.intercity.journal.Draft;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.proposals.StoredReading;
import org.intercity.reader.Reading;
import org.intercity.register.Entered;
import org.intercity.register.Register;
import org.intercity.register.RegisterView;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What readings found for this room, and the judging of it. Like proposals, finds are worked out
 * anew each time from the reading and what the office keeps; only judgements are stored.
 */
@Service
public class Finds {

  private final Journal journal;
  private final Database database;

  Finds(Journal journal, Database database) {
    this.journal = journal;
    this.database = database;
  }

  /** All finds of a reading, each as it stands for an office: waiting or judged. */
  public List<Find> of(StoredReading reading, String office) {
    ExchangeView view = new ExchangeView(database.reads(), office);
    RegisterView register = Register.within(database.reads());
    List<Entered<Payloads.Judged>> judged = view.judged(reading.number());
    return ids(reading).map(id -> find(id, reading, view, register, judged)).toList();
  }

  /** How many finds of a reading wait for an office's judgement. */
  public int waiting(StoredReading reading, String office) {
    ExchangeView view = new ExchangeView(database.reads(), office);
    return (int) ids(reading).count() - view.judged(reading.number()).size();
  }

  /** The numbers of all that a reading found for this room. */
  private static Stream<FindId> ids(StoredReading reading) {
    Reading.Exchanges found = reading.reading().exchanges();
    return Stream.of(
            ids(reading, FindId.Of.VISIT, found.visits().size()),
            ids(reading, FindId.Of.MEETING, found.meetings().size()),
            ids(reading, FindId.Of.PERSON, found.people().size()),
            ids(reading, FindId.Of.STATEMENT, found.statements().size()),
            ids(reading, FindId.Of.CITY, found.profiles().size()))
        .flatMap(each -> each);
  }

  private static Stream<FindId> ids(StoredReading reading, FindId.Of of, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new FindId(reading.number(), of, number));
  }

  private static Find find(
      FindId id,
      StoredReading reading,
      ExchangeView view,
      RegisterView register,
      List<Entered<Payloads.Judged>> judged) {
    Optional<Find.Decision> decided =
        judged.stream()
            .filter(each -> each.what().find().equals(id))
            .map(Finds::decision)
            .findFirst();
    Drafting items = Drafting.on(view);
    ItemId item =
        decided
            .flatMap(decision -> decision.filed().stream().findFirst())
            .orElseGet(() -> new FindFiling(reading, register, items).file(id));
    return new Find(id, item, view.find(item).isPresent(), items.items(), decided.orElse(null));
  }

  private static Find.Decision decision(Entered<Payloads.Judged> judged) {
    return new Find.Decision(
        judged.what().accepted(), judged.what().reason(), judged.what().filed(), judged.entry());
  }

  /**
   * Enters what these finds suggest, all or none; the items they are filed under.
   *
   * @throws UserError where the reading has no such find, or one was judged before
   */
  public List<ItemId> accept(Signature by, StoredReading reading, List<FindId> ids) {
    List<ItemId> filed = new ArrayList<>();
    journal.append(
        by,
        db -> {
          requireWaiting(db, by, reading, ids);
          ExchangeView view = Exchange.within(db, by);
          Drafting items = Drafting.on(view);
          FindFiling filing = new FindFiling(reading, Register.within(db), items);
          ids.forEach(id -> filed.add(filing.file(id)));
          List<Draft> drafts =
              new ArrayList<>(items.items().stream().map(Exchange::draft).toList());
          for (int i = 0; i < ids.size(); i++) {
            drafts.add(judgement(ids.get(i), true, null, List.of(filed.get(i))));
          }
          return drafts;
        });
    return List.copyOf(filed);
  }

  /**
   * Notes that finds are not taken, and why.
   *
   * @throws UserError where the reading has no such find, or one was judged before
   */
  public void reject(Signature by, StoredReading reading, List<FindId> ids, String reason) {
    journal.append(
        by,
        db -> {
          requireWaiting(db, by, reading, ids);
          return ids.stream().map(id -> judgement(id, false, reason, List.of())).toList();
        });
  }

  private static Draft judgement(
      FindId id, boolean accepted, @Nullable String reason, List<ItemId> filed) {
    return new Draft(
        Payloads.FIND,
        Visibility.OFFICE,
        Payloads.tree(new Payloads.Judged(id, accepted, reason, filed)));
  }

  private static void requireWaiting(
      JdbcClient db, Signature by, StoredReading reading, List<FindId> ids) {
    List<FindId> known = ids(reading).toList();
    List<FindId> judged =
        Exchange.within(db, by).judged(reading.number()).stream()
            .map(each -> each.what().find())
            .toList();
    ids.stream()
        .filter(id -> !known.contains(id) || judged.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new UserError("exchange.error.judged", id.toString());
            });
  }
}
