package org.intercity.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds names in running text, leftmost longest, each by the manners of its script. */
final class MentionScanner {

  private final PlaceFile file;
  private final LatinNames latin;
  private final HangulNames hangul;
  private final HanNames han;
  private final OrdinaryWords ordinary;

  MentionScanner(Names names, OrdinaryWords ordinary) {
    file = names.file();
    this.ordinary = ordinary;
    latin = new LatinNames(names, ordinary);
    hangul = new HangulNames(names, ordinary);
    han = new HanNames(names, ordinary);
  }

  List<Gazetteer.Mention> scan(String text) {
    ScannedText scanned = new ScannedText(text, file.walk());
    FoldedText folded = scanned.folded();
    List<Hit> hits = new ArrayList<>();
    int end = 0;
    while (folded.advance()) {
      int last = -1;
      for (int i = 0; i < folded.length(); ) {
        Optional<Hit> hit = at(scanned, i, last, end);
        if (hit.isPresent()) {
          hits.add(hit.get());
          end = hit.get().end();
          last = folded.indexFrom(i + 1, end);
          i = last;
        } else {
          i = next(folded, i);
        }
      }
    }
    return new Company(text, hits, ordinary).kept().stream().map(hit -> hit.mention(text)).toList();
  }

  /** Where a name can start next: in scripts that divide words, with the next word. */
  private static int next(FoldedText folded, int index) {
    int next = index + 1;
    if (LatinNames.isInner(folded.at(index))) {
      while (LatinNames.isInner(folded.at(next))) {
        next++;
      }
    }
    return next;
  }

  /**
   * The name at an index.
   *
   * @param last the index where the name before ended
   * @param end where it ended in the text
   */
  private Optional<Hit> at(ScannedText scanned, int index, int last, int end) {
    char letter = scanned.folded().at(index);
    if (!Folding.isLetter(letter)) {
      return Optional.empty();
    }
    return switch (Script.ofLetter(letter)) {
      case LATIN -> latin.at(scanned, index, end);
      case HANGUL -> hangul.at(scanned, index, last);
      case HAN -> han.at(scanned, index, last);
    };
  }
}
