package org.intercity.register;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.intercity.gazetteer.PlaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The register as it was known at an entry of the journal: what that entry and those before it say.
 * Cheap to make; looks when asked. Made for one request, not to be kept.
 */
public final class RegisterView {

  private static final String KNOWN = " entry <= :at AND (retired IS NULL OR retired > :at) ";

  private static final String KNOWN_TIE =
      " tie.entry <= :at AND (tie.retired IS NULL OR tie.retired > :at) ";

  private static final RowMapper<String> TEXT = (row, _) -> row.getString(1);

  private final JdbcClient db;
  private final long at;
  private final TieLoader loader;
  private final @Nullable Supplier<Present> kept;
  private @Nullable Present present;

  RegisterView(JdbcClient db, long at) {
    this(db, at, null);
  }

  /** As known now; {@code kept} is asked once for the ties and bodies that are kept in memory. */
  RegisterView(JdbcClient db, Supplier<Present> kept) {
    this(db, Long.MAX_VALUE, kept);
  }

  private RegisterView(JdbcClient db, long at, @Nullable Supplier<Present> kept) {
    this.db = db;
    this.at = at;
    this.loader = new TieLoader(db, at);
    this.kept = kept;
  }

  /** Null where the tables have to be read. */
  private @Nullable Present present() {
    Present now = present;
    if (now == null && kept != null) {
      now = kept.get();
      present = now;
    }
    return now;
  }

  public Office office() {
    return setting("office")
        .map(data -> Payloads.read(data, Office.class))
        .orElse(new Office("", null, false, Profile.ISO.id()));
  }

  /** The counting profiles, ISO among them. */
  public List<Profile> profiles() {
    List<Profile> own =
        list(
            Profile.class,
            db.sql(
                "SELECT data FROM setting WHERE name LIKE 'profile/%' AND"
                    + KNOWN
                    + "ORDER BY name"));
    return own.stream().anyMatch(profile -> profile.id().equals(Profile.ISO.id()))
        ? own
        : Stream.concat(own.stream(), Stream.of(Profile.ISO)).toList();
  }

  public Optional<Profile> findProfile(String id) {
    return profiles().stream().filter(profile -> profile.id().equals(id)).findFirst();
  }

  /** The office's own way of counting. */
  public Profile profile() {
    return findProfile(office().profile()).orElse(Profile.ISO);
  }

  public Optional<Body> findBody(BodyId id) {
    Present now = present();
    if (now != null) {
      return now.findBody(id);
    }
    return list(
            Body.class,
            db.sql("SELECT data FROM body WHERE id = :id AND" + KNOWN).param("id", id.value()))
        .stream()
        .findFirst();
  }

  /** All bodies, by name. */
  public List<Body> bodies() {
    Present now = present();
    return now != null
        ? now.bodies()
        : list(Body.class, db.sql("SELECT data FROM body WHERE" + KNOWN + "ORDER BY name, id"));
  }

  /**
   * The bodies one of whose names this is, in any language; those whose primary name it is alone,
   * where there are any.
   */
  public List<Body> bodiesNamed(String name) {
    String folded = Names.fold(name);
    List<Body> all =
        list(
            Body.class,
            db.sql(
                    "SELECT DISTINCT body.data FROM body JOIN body_name n ON n.body = body.id"
                        + " WHERE n.folded = :folded AND n.entry <= :at AND (n.retired IS NULL OR n.retired > :at)"
                        + " AND body.entry <= :at AND (body.retired IS NULL OR body.retired > :at)")
                .param("folded", folded));
    List<Body> primary =
        all.stream().filter(body -> Names.fold(body.name()).equals(folded)).toList();
    return primary.isEmpty() ? all : primary;
  }

  /** The bodies of a place: its government, its council. */
  public List<Body> bodiesOf(PlaceId place) {
    return list(
        Body.class,
        db.sql("SELECT data FROM body WHERE place = :place AND" + KNOWN + "ORDER BY id")
            .param("place", place.value()));
  }

  public Optional<Source> findSource(SourceId id) {
    return list(
            Source.class,
            db.sql("SELECT data FROM source WHERE id = :id AND entry <= :at")
                .param("id", id.value()))
        .stream()
        .findFirst();
  }

  /** Those of these sources that there are. */
  public List<Source> sources(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : list(
            Source.class,
            db.sql("SELECT data FROM source WHERE id IN (:ids) AND entry <= :at ORDER BY id")
                .param("ids", ids));
  }

  /** All ties, by number. */
  public List<Tie> ties() {
    Present now = present();
    return now != null
        ? now.ties()
        : loader.load(
            db.sql("SELECT id FROM tie WHERE" + KNOWN + "ORDER BY number")
                .param("at", at)
                .query(TEXT)
                .list());
  }

  public List<Tie> tiesOf(BodyId body) {
    Present now = present();
    return now != null
        ? now.tiesOf(body)
        : loader.load(
            db.sql(
                    "SELECT tie.id FROM tie JOIN tie_party p ON p.tie = tie.id"
                        + " WHERE p.body = :body AND"
                        + KNOWN_TIE
                        + "ORDER BY tie.number")
                .param("body", body.value())
                .param("at", at)
                .query(TEXT)
                .list());
  }

  /** Those of these ties that there are, by number. */
  public List<Tie> ties(Collection<TieId> ids) {
    Present now = present();
    if (now != null) {
      return now.ties(Set.copyOf(ids));
    }
    return ids.isEmpty()
        ? List.of()
        : loader.load(
            db.sql("SELECT id FROM tie WHERE id IN (:ids) AND" + KNOWN + "ORDER BY number")
                .param("ids", ids.stream().map(TieId::value).toList())
                .param("at", at)
                .query(TEXT)
                .list());
  }

  public Optional<Tie> findTie(TieId id) {
    Present now = present();
    if (now != null) {
      return now.findTie(id);
    }
    return loader
        .load(
            db.sql("SELECT id FROM tie WHERE id = :id AND" + KNOWN)
                .param("id", id.value())
                .param("at", at)
                .query(TEXT)
                .list())
        .stream()
        .findFirst();
  }

  /** The tie of exactly these bodies. */
  public Optional<Tie> findTieBetween(List<BodyId> bodies) {
    return (bodies.isEmpty() ? List.<Tie>of() : tiesOfAll(Set.copyOf(bodies)))
        .stream().filter(tie -> tie.isBetween(bodies)).findFirst();
  }

  /** Those that every one of these bodies is a party to. */
  private List<Tie> tiesOfAll(Set<BodyId> bodies) {
    return loader.load(
        db.sql(
                "SELECT tie.id FROM tie JOIN tie_party p ON p.tie = tie.id"
                    + " WHERE p.body IN (:bodies) AND"
                    + KNOWN_TIE
                    + "GROUP BY tie.id, tie.number HAVING COUNT(*) = :count ORDER BY tie.number")
            .param("bodies", bodies.stream().map(BodyId::value).toList())
            .param("count", bodies.size())
            .param("at", at)
            .query(TEXT)
            .list());
  }

  /** The highest number an act of a tie ever had, also one that was taken back; 0 where none. */
  int lastActNumber(TieId tie) {
    return db
        .sql("SELECT id FROM act WHERE tie = :tie")
        .param("tie", tie.value())
        .query(TEXT)
        .list()
        .stream()
        .mapToInt(id -> new ActId(id).number())
        .max()
        .orElse(0);
  }

  /** An act as it stood before an entry; empty where that entered it. */
  Optional<Act> findActBefore(ActId id, long entry) {
    return db.sql(
            "SELECT data FROM act WHERE id = :id AND entry < :entry ORDER BY entry DESC LIMIT 1")
        .param("id", id.value())
        .param("entry", entry)
        .query(TEXT)
        .optional()
        .map(data -> Payloads.read(data, Act.class));
  }

  /** The highest number a tie has; 0 where there is none. */
  int lastTieNumber() {
    return db.sql("SELECT COALESCE(MAX(number), 0) FROM tie").query(Integer.class).single();
  }

  /** Figures that sources gave for a body, oldest first. */
  public List<Reported> reportedOf(BodyId holder) {
    return list(
        Reported.class,
        db.sql("SELECT data FROM reported WHERE holder = :holder AND entry <= :at ORDER BY entry")
            .param("holder", holder.value()));
  }

  /** Whether a fact on a tie waits for a second pair of eyes before it is filed. */
  public boolean demandsSecondEyes() {
    return setting(Payloads.SECOND_EYES)
        .map(data -> Payloads.read(data, Payloads.SecondEyes.class))
        .filter(Payloads.SecondEyes::demanded)
        .isPresent();
  }

  private <T> List<T> list(Class<T> type, JdbcClient.StatementSpec query) {
    return query.param("at", at).query(TEXT).list().stream()
        .map(data -> Payloads.read(data, type))
        .toList();
  }

  private Optional<String> setting(String name) {
    return db.sql("SELECT data FROM setting WHERE name = :name AND" + KNOWN)
        .param("name", name)
        .param("at", at)
        .query(TEXT)
        .optional();
  }
}
