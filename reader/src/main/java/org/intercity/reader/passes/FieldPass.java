package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.Fields;
import org.intercity.reader.text.Mark.Site;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Stretch;
import org.intercity.reader.text.Type;

/** Reads the fields of cooperation, and parts what was agreed from what is only hoped for. */
final class FieldPass implements Pass {

  private static final int LIST_GAP = 40;

  /** So many fields side by side are those of an agreement, where the words say it is one. */
  private static final int LIST = 2;

  private static final int LONG_LIST = 3;

  @Override
  public String name() {
    return "fields";
  }

  @Override
  public String says() {
    return "Reads the fields of cooperation; what was agreed is not what is hoped for, and words on"
        + " such ties in general are neither.";
  }

  @Override
  public Draft apply(Draft draft) {
    List<Tie> open = draft.ties().reported().stream().filter(tie -> isOpen(tie.act())).toList();
    IdentityHashMap<Tie, Found> found = new IdentityHashMap<>();
    open.forEach(tie -> found.put(tie, new Found()));
    List<Tie> spoken = open;
    for (Sentence sentence : draft.sentences()) {
      spoken = open.size() < 2 ? open : spokenOf(draft, sentence, open, spoken);
      if (!draft.any("generic", sentence)) {
        for (Span clause : clauses(draft, sentence)) {
          Found here = new Found();
          read(draft, sentence, clause, here);
          List<Tie> on = open.size() < 2 ? open : spokenOf(draft, clause, open, spoken);
          on.forEach(tie -> Objects.requireNonNull(found.get(tie)).add(here));
        }
      }
    }
    return draft.with(
        draft
            .ties()
            .withReported(
                draft.ties().reported().stream()
                    .map(
                        tie ->
                            isOpen(tie.act())
                                ? tie.with(Objects.requireNonNull(found.get(tie)).fields())
                                : tie)
                    .toList()));
  }

  /** Of several agreements those that a sentence is on: by a partner, by a kind, else as before. */
  private static List<Tie> spokenOf(
      Draft draft, Stretch stretch, List<Tie> open, List<Tie> before) {
    List<String> here =
        draft.sites(stretch).stream().map((Site site) -> Side.of(draft, site).key()).toList();
    List<Tie> named =
        open.stream()
            .filter(
                tie ->
                    tie.sides().stream()
                        .filter(side -> !open.stream().allMatch(other -> other.names(side)))
                        .anyMatch(side -> here.contains(side.key())))
            .toList();
    if (!named.isEmpty()) {
      return named;
    }
    Set<String> kinds =
        draft.marks().of(Term.class, stretch).stream()
            .filter(term -> term.type() == Type.KIND)
            .map(Term::value)
            .collect(Collectors.toSet());
    List<Tie> ofKind =
        open.stream().filter(tie -> kinds.contains(tie.wording().kind().word())).toList();
    return ofKind.isEmpty() ? before : ofKind;
  }

  /** Fields while they are gathered. */
  private static final class Found {
    private final Set<String> agreed = new LinkedHashSet<>();
    private final Set<String> hoped = new LinkedHashSet<>();

    void add(Found other) {
      agreed.addAll(other.agreed);
      hoped.addAll(other.hoped);
    }

    Fields fields() {
      return new Fields(
          List.copyOf(agreed), hoped.stream().filter(field -> !agreed.contains(field)).toList());
    }
  }

  private static boolean isOpen(ActKind act) {
    return switch (act) {
      case SIGNED, RENEWED, UPGRADED, PLANNED, CONSENTED, RESUMED -> true;
      case SUSPENDED, TERMINATED, MENTIONED -> false;
    };
  }

  private static void read(Draft draft, Sentence sentence, Span clause, Found found) {
    for (List<Term> run : runs(draft, clause)) {
      Span list = Span.over(run.getFirst(), run.getLast());
      long named = run.stream().map(Term::value).distinct().count();
      boolean told =
          isCooperation(draft, clause, list) || (named >= LIST && !isProfile(draft, sentence));
      if (Quotations.isSpeech(draft, sentence, list) || !told) {
        continue;
      }
      Optional<Boolean> firm = isAgreed(draft, clause, list);
      if (firm.isEmpty()) {
        firm = isAgreed(draft, sentence, list);
      }
      if (firm.isEmpty() && named >= LONG_LIST) {
        // "1. Contents: agriculture, tourism, education"
        firm = Optional.of(true);
      }
      if (firm.isPresent()) {
        Set<String> fields = firm.get() ? found.agreed : found.hoped;
        run.forEach(field -> fields.addAll(List.of(field.value().split(" ", -1))));
      }
    }
  }

  /** Whether a sentence describes a place: what it lives from is no field of an agreement. */
  private static boolean isProfile(Draft draft, Sentence sentence) {
    return draft.any("population", sentence) || draft.any("profile", sentence);
  }

  /** Fields that follow one another as a list. */
  private static List<List<Term>> runs(Draft draft, Span clause) {
    Pattern gap = draft.aids().pack().pattern("fieldgap", "[, ]*");
    List<List<Term>> runs = new ArrayList<>();
    for (Term field : draft.marks().of(Term.class, clause)) {
      if (field.type() == Type.FIELD) {
        if (!runs.isEmpty() && follows(draft, gap, runs.getLast().getLast(), field)) {
          runs.getLast().add(field);
        } else {
          runs.add(new ArrayList<>(List.of(field)));
        }
      }
    }
    return runs;
  }

  private static boolean follows(Draft draft, Pattern gap, Term before, Term field) {
    return field.start() <= before.end()
        || (field.start() - before.end() <= LIST_GAP
            && gap.matcher(draft.article().text().substring(before.end(), field.start()))
                .matches());
  }

  /** Whether the pack's forms for "cooperation in …" hold a field of the list. */
  private static boolean isCooperation(Draft draft, Span clause, Span list) {
    return draft.matches("fieldlist", clause).stream()
        .anyMatch(match -> match.span("f").filter(list::overlaps).isPresent());
  }

  /** The cue nearest to the list decides; empty where the stretch has none. */
  private static Optional<Boolean> isAgreed(Draft draft, Stretch stretch, Span list) {
    int firm = nearest(draft, "agreed", stretch, list);
    int hope = nearest(draft, "hoped", stretch, list);
    return firm == Integer.MAX_VALUE && hope == Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(firm < hope);
  }

  private static int nearest(Draft draft, String cue, Stretch stretch, Span list) {
    return draft.matches(cue, stretch).stream()
        .mapToInt(match -> match.span().distanceTo(list))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<Span> clauses(Draft draft, Sentence sentence) {
    Pattern ends = draft.aids().pack().pattern("clause", "; ");
    Matcher matcher = ends.matcher(draft.article().text()).region(sentence.start(), sentence.end());
    List<Span> clauses = new ArrayList<>();
    int from = sentence.start();
    while (matcher.find()) {
      clauses.add(new Span(from, matcher.end()));
      from = matcher.end();
    }
    if (from < sentence.end()) {
      clauses.add(new Span(from, sentence.end()));
    }
    return clauses;
  }
}
