package org.intercity.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intercity.journal.Entry;
import tools.jackson.databind.JsonNode;

/**
 * What has to go so that entries of this room count no more. An act that was corrected since, or of
 * which other sources speak by now, was changed by others: it goes only where that is wanted too.
 */
final class Retracting {

  private final RegisterView view;
  private final boolean changedToo;
  private final Set<Long> numbers = new HashSet<>();
  private final Set<TieId> opened = new HashSet<>();
  private final Set<ActId> entered = new HashSet<>();
  private final Map<ActId, Long> corrected = new LinkedHashMap<>();
  private final Set<TieId> touched = new LinkedHashSet<>();
  private final List<ActId> changed = new ArrayList<>();

  Retracting(RegisterView view, List<Entry> entries, boolean changedToo) {
    this.view = view;
    this.changedToo = changedToo;
    entries.forEach(entry -> entry.payload().ifPresent(payload -> note(entry, payload)));
    view.ties(touched).forEach(this::look);
  }

  private void note(Entry entry, JsonNode payload) {
    numbers.add(entry.number());
    switch (entry.family()) {
      case Payloads.TIE -> {
        TieId tie = Payloads.read(payload, Payloads.TieOpened.class).id();
        opened.add(tie);
        touched.add(tie);
      }
      case Payloads.ACT -> {
        ActId act = Payloads.read(payload, Act.class).id();
        entered.add(act);
        touched.add(act.tie());
      }
      case Payloads.CORRECTION -> {
        ActId act = Payloads.read(payload, Payloads.Correction.class).act().id();
        corrected.putIfAbsent(act, entry.number());
        touched.add(act.tie());
      }
      case Payloads.CLAIM -> touched.add(Payloads.read(payload, Claim.class).about().tie());
      default -> {
        // bodies and sources say nothing by themselves
      }
    }
  }

  private void look(Tie tie) {
    for (Entered<Act> act : tie.acts()) {
      ActId id = act.what().id();
      boolean ours = entered.contains(id) || corrected.containsKey(id);
      boolean spokenOf =
          entered.contains(id)
              && tie.saidOf(id).stream().anyMatch(said -> !numbers.contains(said.claim().entry()));
      if (ours && (!numbers.contains(act.entry()) || spokenOf)) {
        changed.add(id);
      }
    }
  }

  /** The acts that others changed since. */
  List<ActId> changed() {
    return List.copyOf(changed);
  }

  private boolean goes(ActId act) {
    return entered.contains(act) && (changedToo || !changed.contains(act));
  }

  /** Known acts as they were before the entries corrected them. */
  List<Act> restored() {
    return corrected.entrySet().stream()
        .filter(act -> !entered.contains(act.getKey()) && !changed.contains(act.getKey()))
        .flatMap(act -> view.findActBefore(act.getKey(), act.getValue()).stream())
        .toList();
  }

  /** What goes, tie by tie. */
  List<Payloads.Retraction> gone(String reason) {
    return view.ties(touched).stream().flatMap(tie -> gone(tie, reason).stream()).toList();
  }

  private Optional<Payloads.Retraction> gone(Tie tie, String reason) {
    List<ActId> acts = tie.acts().stream().map(act -> act.what().id()).filter(this::goes).toList();
    List<ClaimId> claims =
        tie.said().stream().filter(this::goes).map(said -> said.what().id()).toList();
    boolean whole =
        opened.contains(tie.id())
            && acts.size() == tie.acts().size()
            && claims.size() == tie.said().size();
    return whole || !acts.isEmpty() || !claims.isEmpty()
        ? Optional.of(new Payloads.Retraction(tie.id(), whole, acts, claims, reason))
        : Optional.empty();
  }

  /** What is said of an act that stays, stays with it. */
  private boolean goes(Tie.Said said) {
    ActId about = said.what().about().act();
    if (about != null && entered.contains(about)) {
      return goes(about);
    }
    return numbers.contains(said.claim().entry());
  }
}
