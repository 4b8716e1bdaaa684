package org.intercity.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intercity.proposals.InWords;
import org.intercity.reader.Explanation;
import org.intercity.reader.Reading;
import org.intercity.words.Words;

/** Lays out how a reading came about: what each pass found, saw anew, took back and left open. */
record HowView(Words words, StepValue values) {

  static HowView in(Naming naming, Dates dates) {
    return new HowView(Words.in(naming.locale()), new StepValue(naming, dates));
  }

  HowPage page(String id, Reading.Document document, List<Explanation.Step> steps) {
    return new HowPage(
        id,
        document.title() == null ? id : document.title(),
        TextLanguage.of(document.language(), document.text()),
        steps.stream().map(this::step).toList());
  }

  private HowPage.Step step(Explanation.Step step) {
    List<StepLine> found = telling(step.found());
    List<StepLine> dropped = telling(step.dropped());
    List<StepLine> changed = takeChanged(found, dropped);
    InWords inWords = new InWords(words);
    return new HowPage.Step(
        inWords.passName(step),
        inWords.passSays(step),
        new HowPage.Did(groups(found), groups(changed), groups(dropped)),
        step.notes().stream().map(inWords::say).toList());
  }

  private static List<StepLine> telling(List<String> lines) {
    List<StepLine> telling = new ArrayList<>();
    lines.stream().map(StepLine::of).filter(StepLine::isTelling).forEach(telling::add);
    return telling;
  }

  /** What was found before and is found again as something else: taken out of both lists. */
  private static List<StepLine> takeChanged(List<StepLine> found, List<StepLine> dropped) {
    List<StepLine> changed = new ArrayList<>();
    for (StepLine line : List.copyOf(found)) {
      dropped.stream()
          .filter(line::isOf)
          .findFirst()
          .ifPresent(
              before -> {
                dropped.remove(before);
                found.remove(line);
                changed.add(line);
              });
    }
    return changed;
  }

  private List<HowPage.Group> groups(List<StepLine> lines) {
    Map<String, Map<HowPage.Item, Integer>> sorts = new LinkedHashMap<>();
    for (StepLine line : lines) {
      sorts
          .computeIfAbsent(line.label(words), _ -> new LinkedHashMap<>())
          .merge(line.item(words, values), 1, Integer::sum);
    }
    return sorts.entrySet().stream()
        .map(sort -> new HowPage.Group(sort.getKey(), items(sort.getValue())))
        .toList();
  }

  private static List<HowPage.Item> items(Map<HowPage.Item, Integer> counted) {
    return counted.entrySet().stream()
        .map(
            each ->
                new HowPage.Item(each.getKey().words(), each.getKey().meaning(), each.getValue()))
        .toList();
  }
}
