package org.intercity.placesearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.intercity.gazetteer.FoldedNames;

/**
 * All names by their typed letters in one transducer, with where each is kept and how little its
 * place weighs, so that the greatest of many come first without the rest being looked at.
 */
final class NameTransducer {

  private static final int POSITION_BITS = 32;

  /** Costs are cut into steps of a two-hundredth of a power of ten. */
  private static final int STEPS = 200;

  private static final int HEAVIEST = 15;

  /**
   * Latin; all but Han; everything. A typo leads to no later script, so that the thousands of Han
   * characters with which names begin need not be tried for a name in Latin letters.
   */
  private static final List<Integer> LAST_OF_SCRIPT =
      List.of(0x24F, 0x318F, Character.MAX_CODE_POINT);

  private final FST<Long> names;

  private NameTransducer(FST<Long> names) {
    this.names = names;
  }

  private record Line(IntsRef letters, long output) {}

  static NameTransducer of(FoldedNames folded) {
    List<Line> lines = new ArrayList<>();
    folded.forEach(
        name -> {
          int[] letters = TypedLetters.ofFolded(name.name()).codePoints().toArray();
          lines.add(
              new Line(
                  new IntsRef(letters, 0, letters.length),
                  cost(name.greatest()) << POSITION_BITS | name.at()));
        });
    lines.sort(Comparator.comparing(Line::letters).thenComparingLong(Line::output));
    try {
      return new NameTransducer(compiled(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long cost(FoldedNames.Bearer bearer) {
    return Math.round((HEAVIEST - Score.of(bearer)) * STEPS);
  }

  private static FST<Long> compiled(List<Line> lines) throws IOException {
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE4, PositiveIntOutputs.getSingleton()).build();
    IntsRef last = new IntsRef();
    for (Line line : lines) {
      // two names of the same letters are most rare; the greater one stands for both
      if (!line.letters().equals(last)) {
        compiler.add(line.letters(), line.output());
      }
      last = line.letters();
    }
    FST.FSTMetadata<Long> compiled = compiler.compile();
    if (compiled == null) {
      throw new IllegalArgumentException("a gazetteer without names");
    }
    return FST.fromFSTReader(compiled, compiler.getFSTReader());
  }

  long bytes() {
    return names.ramBytesUsed();
  }

  /** A name that was found: where it is kept, and how many letters are left to type. */
  record Found(int at, int untyped) {}

  /** The names that begin so, those of the greatest places first. */
  List<Found> beginning(String letters, int limit) {
    return found(() -> Beginnings.exact(names, letters).map(List::of).orElse(List.of()), limit);
  }

  /** The names that begin within one edit of this, those of the greatest places first. */
  List<Found> beginningNear(String letters, int limit) {
    int[] typed = letters.codePoints().toArray();
    int last =
        LAST_OF_SCRIPT.stream().filter(end -> isWithin(typed, end)).findFirst().orElseThrow();
    Automaton near = new LevenshteinAutomata(typed, last, true).toAutomaton(1);
    return near == null ? List.of() : found(() -> new Beginnings(names, near).all(), limit);
  }

  private static boolean isWithin(int[] letters, int last) {
    return Arrays.stream(letters).allMatch(letter -> letter <= last);
  }

  private interface Starts {
    List<Beginnings.Node> find() throws IOException;
  }

  private List<Found> found(Starts starts, int limit) {
    try {
      Util.TopNSearcher<Long> best =
          new Util.TopNSearcher<>(names, limit, 4 * limit, Comparator.<Long>naturalOrder());
      for (Beginnings.Node node : starts.find()) {
        best.addStartPaths(node.arc(), node.output(), true, new IntsRefBuilder());
      }
      List<Found> found = new ArrayList<>();
      for (Util.Result<Long> result : best.search()) {
        found.add(new Found((int) (long) result.output(), result.input().length));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
