package org.intercity.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intercity.journal.Draft;
import org.intercity.journal.Entry;
import org.intercity.journal.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entries that put a judged fact on record, and gives ties and acts their numbers. Used
 * by {@code proposals} alone, inside the transaction that appends what it drafts: what is drafted
 * already counts when the next fact is looked at.
 */
public final class Registrar {

  private final RegisterView view;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Set<BodyId>, Tie> ties = new HashMap<>();
  private final Set<BodyId> bodies = new HashSet<>();
  private final Set<SourceId> sources = new HashSet<>();
  private int lastTie;

  public Registrar(RegisterView within) {
    this.view = within;
    this.lastTie = within.lastTieNumber();
  }

  /** What has been drafted, in the order in which it must be appended. */
  public List<Draft> drafts() {
    return List.copyOf(drafts);
  }

  /** The tie of exactly these bodies, entered with them where it is new. */
  public Tie tie(List<Body> parties) {
    Set<BodyId> key = key(parties);
    Tie known = ties.get(key);
    if (known == null) {
      List<BodyId> ids = parties.stream().map(Body::id).toList();
      known = view.findTieBetween(ids).orElseGet(() -> open(parties, ids));
      ties.put(key, known);
    }
    return known;
  }

  private Tie open(List<Body> parties, List<BodyId> ids) {
    parties.forEach(this::body);
    TieId id = TieId.of(++lastTie);
    draft(Payloads.TIE, Visibility.PUBLIC, new Payloads.TieOpened(id, ids));
    return new Tie(id, parties, List.of(), List.of(), 0);
  }

  /** Enters a body unless it is known. */
  public void body(Body body) {
    if (bodies.add(body.id()) && view.findBody(body.id()).isEmpty()) {
      draft(Payloads.BODY, Visibility.PUBLIC, body);
    }
  }

  /** Enters a source unless it is known. */
  public SourceId source(Source source) {
    if (sources.add(source.id()) && view.findSource(source.id()).isEmpty()) {
      draft(Payloads.SOURCE, Visibility.PUBLIC, source);
    }
    return source.id();
  }

  /** Enters a new act on a tie; {@code act} is given its number there. */
  public Act act(Tie tie, NewAct act) {
    int known = tie.entry() == 0 ? 0 : view.lastActNumber(tie.id());
    int last =
        tie.acts().stream().mapToInt(entered -> entered.what().id().number()).max().stream()
            .reduce(known, Math::max);
    Act numbered = act.numbered(ActId.of(tie.id(), last + 1));
    draft(Payloads.ACT, Visibility.PUBLIC, numbered);
    List<Entered<Act>> acts = new ArrayList<>(tie.acts());
    acts.add(new Entered<>(0, numbered));
    remember(new Tie(tie.id(), tie.parties(), acts, tie.said(), tie.entry()));
    return numbered;
  }

  /** Enters what a source says, unless the same was entered before. */
  public boolean claim(Tie tie, Source source, Claim claim) {
    boolean known = tie.said().stream().anyMatch(said -> said.what().id().equals(claim.id()));
    if (known) {
      return false;
    }
    source(source);
    draft(Payloads.CLAIM, Visibility.PUBLIC, claim);
    List<Tie.Said> said = new ArrayList<>(tie.said());
    said.add(new Tie.Said(new Entered<>(0, claim), source));
    remember(new Tie(tie.id(), tie.parties(), tie.acts(), said, tie.entry()));
    return true;
  }

  /** Puts a better version of an act in the place of the old one, which is kept, retired. */
  public Tie correct(Tie tie, Act better, @Nullable String reason) {
    draft(Payloads.CORRECTION, Visibility.PUBLIC, new Payloads.Correction(better, reason));
    List<Entered<Act>> acts =
        tie.acts().stream()
            .map(act -> act.what().id().equals(better.id()) ? new Entered<>(0, better) : act)
            .toList();
    return remember(new Tie(tie.id(), tie.parties(), acts, tie.said(), tie.entry()));
  }

  /**
   * Takes back what entries put on record.
   *
   * @param changedToo whether also what was changed since goes
   * @return the acts that were changed since, whether they stay or go
   */
  public List<ActId> takeBack(List<Entry> entered, boolean changedToo, String reason) {
    Retracting retracting = new Retracting(view, entered, changedToo);
    retracting.restored().forEach(act -> correct(act, reason));
    retracting.gone(reason).forEach(gone -> draft(Payloads.RETRACTION, Visibility.PUBLIC, gone));
    return retracting.changed();
  }

  private void correct(Act before, String reason) {
    draft(Payloads.CORRECTION, Visibility.PUBLIC, new Payloads.Correction(before, reason));
  }

  /** Enters a figure that a source gives. */
  public void reported(Reported reported) {
    draft(Payloads.REPORTED, Visibility.PUBLIC, reported);
  }

  private Tie remember(Tie tie) {
    ties.put(key(tie.parties()), tie);
    return tie;
  }

  private static Set<BodyId> key(List<Body> parties) {
    Set<BodyId> ids = new HashSet<>();
    parties.forEach(party -> ids.add(party.id()));
    return ids;
  }

  private void draft(String family, Visibility visibility, Object payload) {
    drafts.add(new Draft(family, visibility, Payloads.tree(payload)));
  }
}
