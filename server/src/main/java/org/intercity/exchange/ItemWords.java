package org.intercity.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intercity.edtf.EdtfDate;
import org.intercity.register.BodyId;
import org.intercity.search.SearchWords;
import org.intercity.search.WordTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the words by which items are found, as the entries before say. A meeting is found by the
 * titles of its series, a person by the posts they held: where these change, its words do.
 */
record ItemWords(JdbcClient db, String office) {

  static final WordTable TABLE = new WordTable("exchange_word");

  /** What begins the mark of a place. */
  static final String PLACE = "@";

  /** What begins the mark of a name's sound. */
  static final String SOUND = "~";

  private static final String HELD =
      "SELECT data FROM exchange_item WHERE id = ? AND retired IS NULL";

  /** Posts that a person held, or anybody who was found to be them. */
  private static final String POSTS =
      """
      WITH RECURSIVE one (id) AS (
        SELECT id FROM exchange_item WHERE id = ? AND retired IS NULL
        UNION
        SELECT l.item FROM one JOIN exchange_link l ON l.target = one.id
         WHERE l.role = 'person' AND l.sort = 'person')
      SELECT DISTINCT post.id, post.data FROM one
        JOIN exchange_link p ON p.target = one.id AND p.role = 'person' AND p.sort = 'tenure'
        JOIN exchange_link o ON o.item = p.item AND o.role = 'post'
        JOIN exchange_item post ON post.id = o.target AND post.retired IS NULL
       ORDER BY post.id
      """;

  private static final String HOLDERS =
      """
      SELECT DISTINCT p.target FROM exchange_link o
        JOIN exchange_link p ON p.item = o.item AND p.role = 'person'
       WHERE o.target = ? AND o.role = 'post' AND o.sort = 'tenure' ORDER BY p.target
      """;

  private static final String EDITIONS =
      "SELECT item FROM exchange_link WHERE target = ? AND role = 'series' AND sort = 'meeting'";

  private static final String PERSON =
      "SELECT target FROM exchange_link WHERE item = ? AND role = 'person'";

  /** An item and others whose words come from it too, as links say now. */
  Set<ItemId> touchedBy(ItemId id) {
    Set<ItemId> touched = new LinkedHashSet<>(List.of(id));
    String others =
        switch (id.sort()) {
          case SERIES -> EDITIONS;
          case POST -> HOLDERS;
          case TENURE, PERSON -> PERSON;
          case VISIT, MEETING, ROSTER, ENCOUNTER, REMARK, DESCRIPTION, COMMITMENT -> "";
        };
    if (!others.isEmpty()) {
      db.sql(others).param(id.toString()).query(String.class).list().stream()
          .map(ItemId::of)
          .forEach(touched::add);
    }
    return touched;
  }

  /** Writes the words of these items anew. */
  void write(Set<ItemId> items) {
    items.forEach(id -> find(id).ifPresentOrElse(this::write, () -> remove(id)));
  }

  private void write(Item item) {
    ItemId same = item.same();
    if (same == null) {
      TABLE.write(
          db,
          new WordTable.Found(
              office, item.id().sort().word(), item.id().toString(), newest(item.days())),
          words(item));
    } else {
      remove(item.id());
      find(same).filter(other -> other.same() == null).ifPresent(this::write);
    }
  }

  private void remove(ItemId id) {
    TABLE.remove(db, office, id.toString());
  }

  private Optional<Item> find(ItemId id) {
    return db.sql(HELD)
        .param(id.toString())
        .query(String.class)
        .optional()
        .map(data -> Payloads.item(id.sort(), data));
  }

  private static long newest(@Nullable EdtfDate days) {
    return days == null ? 0 : days.earliest().toEpochDay();
  }

  private SearchWords words(Item item) {
    SearchWords words = new SearchWords();
    switch (item) {
      case Visit visit -> visit(words, visit);
      case Meeting meeting -> meeting(words, meeting);
      case Series series -> words.named(series.titles());
      case Person person -> person(words, person);
      case Post post -> words.named(post.names());
      case Remark remark -> words.saying(remark.said().quote());
      case Description said -> words.named(said.place().name()).saying(said.says());
      case Commitment promise ->
          words
              .named(promise.what())
              .named(promise.owner().name())
              .saying(promise.outcome().reason());
      case Roster _, Tenure _, Encounter _ -> {
        // shown on the pages of others, and found with them
        return words;
      }
    }
    marks(words, item);
    return words;
  }

  /** The places it hangs on and the years in which it lies, in whatever script they are typed. */
  private static void marks(SearchWords words, Item item) {
    for (Link link : item.links()) {
      switch (link.role()) {
        case PLACE -> words.marked(PLACE + link.target());
        case BODY, SENDER -> words.marked(PLACE + new BodyId(link.target()).place().value());
        case TIE, PERSON, HEAD, POST, VISIT, MEETING, SERIES, REMARK, SOURCE -> {}
      }
    }
    EdtfDate days = item.days();
    if (days != null) {
      words.saying(Integer.toString(days.earliest().getYear()));
      words.saying(Integer.toString(days.latest().getYear()));
    }
  }

  private static void visit(SearchWords words, Visit visit) {
    words.named(visit.about().purpose()).named(visit.delegation().of().name());
    visit.stops().forEach(stop -> words.named(stop.place().name()));
    visit.stops().forEach(stop -> stop.hosts().forEach(host -> words.saying(host.name())));
    visit.stops().forEach(stop -> words.saying(stop.programme()));
    Visit.Account account = visit.account();
    words.saying(account.results()).saying(visit.about().cancelled());
    account.papers().forEach(paper -> words.saying(paper.name()));
    account.gifts().forEach(gift -> words.saying(gift.what()));
  }

  private void meeting(SearchWords words, Meeting meeting) {
    find(meeting.series()).ifPresent(series -> words.named(series.names()));
    words.named(meeting.names());
    if (meeting.edition() != null) {
      words.named(Integer.toString(meeting.edition()));
    }
    meeting.held().hosts().forEach(host -> words.saying(host.name()));
    meeting.attendance().delegations().forEach(group -> words.saying(group.of().name()));
    words.saying(meeting.paper().programme());
    meeting.paper().papers().forEach(paper -> words.saying(paper.name()));
  }

  private void person(SearchWords words, Person person) {
    words.named(person.lookups());
    Lookups.sounds(person.names()).forEach(sound -> words.marked(SOUND + sound));
    words.saying(person.reach().mail()).saying(person.reach().phone()).saying(person.note());
    db.sql(POSTS)
        .param(person.id().toString())
        .query((row, _) -> (Post) Payloads.item(Sort.POST, row.getString(2)))
        .list()
        .forEach(
            post -> {
              words.saying(post.names());
              if (post.of().body() != null) {
                words.marked(PLACE + post.of().body().place().value());
              }
            });
  }
}
