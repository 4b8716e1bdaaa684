package org.intercity.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Entries followed one by one, each digest computed again. It keeps only what was found, so that a
 * journal of any length can be followed; it is used by one thread.
 */
final class Chain {

  private final List<Finding> findings = new ArrayList<>();
  private final Set<Long> withoutPayload = new TreeSet<>();
  private final Set<Long> tombstones = new TreeSet<>();
  private Head last = Head.BLANK;

  /**
   * An entry with a wrong digest; the entry after it tells whether the digest itself is changed.
   */
  private Optional<StoredEntry> suspect = Optional.empty();

  void follow(StoredEntry entry) {
    judgeSuspect(entry.header().previous());
    noteErasures(entry);
    Optional<Finding> broken = brokenLink(entry).or(() -> brokenPayload(entry));
    broken.ifPresent(findings::add);
    boolean trusted = broken.isEmpty() && !hasSuspect();
    String recorded = trusted ? entry.header().recorded() : last.recorded();
    last = new Head(entry.number(), recorded, entry.digest());
  }

  /** Whether the newest entry is wrong in a way that only the next one can tell. */
  boolean hasSuspect() {
    return suspect.isPresent();
  }

  /** All that was found, once the entry that the head names has been followed. */
  List<Finding> finish(Head head) {
    judgeSuspect(head.digest());
    if (findings.isEmpty() ? !last.equals(head) : !last.isAt(head)) {
      findings.add(new Finding.WrongEnd(head.number(), last.number()));
    }
    withoutPayload.stream()
        .filter(number -> !tombstones.contains(number))
        .forEach(number -> findings.add(new Finding.LostPayload(number)));
    tombstones.stream()
        .filter(number -> !withoutPayload.contains(number))
        .forEach(number -> findings.add(new Finding.KeptPayload(number)));
    return findings();
  }

  /** What was found so far. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  Head last() {
    return last;
  }

  private void judgeSuspect(String previousOfTheNext) {
    suspect.ifPresent(
        entry -> {
          String computed = entry.header().digest();
          boolean digestItself = previousOfTheNext.equals(computed);
          String field = digestItself ? "digest" : "recorded, author, actedFor, family";
          findings.add(new Finding.ChangedEntry(entry.number(), field));
          if (digestItself) {
            last = new Head(last.number(), last.recorded(), computed);
          }
        });
    suspect = Optional.empty();
  }

  private Optional<Finding> brokenLink(StoredEntry entry) {
    Header header = entry.header();
    if (!header.digest().equals(entry.digest())) {
      Optional<String> field = ChangedField.find(entry, last);
      suspect = field.isEmpty() ? Optional.of(entry) : Optional.empty();
      return field.map(changed -> new Finding.ChangedEntry(entry.number(), changed));
    }
    if (header.number() != last.number() + 1) {
      return Optional.of(new Finding.MissingEntries(last.number() + 1, header.number() - 1));
    }
    if (!header.previous().equals(last.digest())) {
      return Optional.of(new Finding.ChangedEntry(entry.number(), "previous"));
    }
    if (!StoredEntry.isTime(header.recorded())
        || header.recorded().compareTo(last.recorded()) < 0) {
      return Optional.of(new Finding.ChangedEntry(entry.number(), "recorded"));
    }
    return Optional.empty();
  }

  private void noteErasures(StoredEntry entry) {
    if (entry.payload().isEmpty()) {
      withoutPayload.add(entry.number());
    }
    entry
        .payload()
        .filter(_ -> entry.header().family().equals(Erasure.NAME))
        .flatMap(kept -> CanonicalJson.find(kept.text()))
        .ifPresent(tombstone -> tombstones.add(Erasure.erased(tombstone)));
  }

  private static Optional<Finding> brokenPayload(StoredEntry entry) {
    return entry
        .payload()
        .flatMap(kept -> ChangedField.findIn(kept, entry.header().payloadDigest()))
        .map(field -> new Finding.ChangedEntry(entry.number(), field));
  }
}
