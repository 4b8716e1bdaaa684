package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intercity.reader.ActKind;
import org.intercity.reader.Reading.Fields;
import org.intercity.reader.text.Mark.Term;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Span;
import org.intercity.reader.text.Stretch;
import org.intercity.reader.text.Type;

/** Reads the fields of cooperation, and parts what was agreed from what is only hoped for. */
final class FieldPass implements Pass {

  private static final int LIST_GAP = 40;

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
    Set<String> agreed = new LinkedHashSet<>();
    Set<String> hoped = new LinkedHashSet<>();
    for (Sentence sentence : draft.sentences()) {
      if (!draft.any("generic", sentence)) {
        for (Span clause : clauses(draft, sentence)) {
          read(draft, sentence, clause, agreed, hoped);
        }
      }
    }
    hoped.removeAll(agreed);
    Fields fields = new Fields(List.copyOf(agreed), List.copyOf(hoped));
    return draft.with(
        draft
            .ties()
            .withReported(
                draft.ties().reported().stream()
                    .map(tie -> isOpen(tie.act()) ? tie.with(fields) : tie)
                    .toList()));
  }

  private static boolean isOpen(ActKind act) {
    return switch (act) {
      case SIGNED, RENEWED, UPGRADED, PLANNED, CONSENTED, RESUMED -> true;
      case SUSPENDED, TERMINATED, MENTIONED -> false;
    };
  }

  private static void read(
      Draft draft, Sentence sentence, Span clause, Set<String> agreed, Set<String> hoped) {
    for (List<Term> run : runs(draft, clause)) {
      Span list = Span.over(run.getFirst(), run.getLast());
      if (Quotations.isSpeech(draft, sentence, list) || !isCooperation(draft, clause, list)) {
        continue;
      }
      Optional<Boolean> firm = isAgreed(draft, clause, list);
      if (firm.isEmpty()) {
        firm = isAgreed(draft, sentence, list);
      }
      if (firm.isPresent()) {
        Set<String> fields = firm.get() ? agreed : hoped;
        run.forEach(field -> fields.addAll(List.of(field.value().split(" ", -1))));
      }
    }
  }

  /** Fields that follow one another as a list. */
  private static List<List<Term>> runs(Draft draft, Span clause) {
    Pattern gap = Pattern.compile(draft.aids().pack().setting("fieldgap").orElse("[, ]*"));
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
    Pattern ends = Pattern.compile(draft.aids().pack().setting("clause").orElse("; "));
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
