package org.intercity.reader.passes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.reader.Note;
import org.intercity.reader.language.Match;
import org.intercity.reader.text.Mark;
import org.intercity.reader.text.Marks;
import org.intercity.reader.text.Sentence;
import org.intercity.reader.text.Stretch;
import org.intercity.sources.Article;
import org.intercity.sources.Evidence;

/** An article on its way to a reading; every pass returns a new one. */
public record Draft(
    Transcript transcript,
    Aids aids,
    List<Sentence> sentences,
    Marks marks,
    Ties ties,
    Findings findings,
    List<Note> notes) {

  public Draft {
    sentences = List.copyOf(sentences);
    notes = List.copyOf(notes);
  }

  public static Draft of(Article article, Aids aids) {
    return new Draft(
        Transcript.of(article, aids.pack()),
        aids,
        List.of(),
        Marks.NONE,
        Ties.NONE,
        Findings.NONE,
        List.of());
  }

  Draft with(Aids other) {
    return new Draft(transcript, other, sentences, marks, ties, findings, notes);
  }

  Draft withSentences(List<Sentence> other) {
    return new Draft(transcript, aids, other, marks, ties, findings, notes);
  }

  Draft with(Marks other) {
    return new Draft(transcript, aids, sentences, other, ties, findings, notes);
  }

  Draft with(Ties other) {
    return new Draft(transcript, aids, sentences, marks, other, findings, notes);
  }

  Draft with(Findings other) {
    return new Draft(transcript, aids, sentences, marks, ties, other, notes);
  }

  Draft noting(List<Note> more) {
    List<Note> all = new ArrayList<>(notes);
    more.stream().filter(note -> !all.contains(note)).forEach(all::add);
    return new Draft(transcript, aids, sentences, marks, ties, findings, all);
  }

  Draft noting(Note more) {
    return noting(List.of(more));
  }

  /** The article in the form in which it is read; offsets of marks point into its text. */
  Article article() {
    return transcript.plain();
  }

  /** The words of a stretch. */
  String words(Stretch stretch) {
    return article().text().substring(stretch.start(), stretch.end());
  }

  Evidence quote(Stretch stretch) {
    return transcript.quote(stretch);
  }

  /** All matches of the pack's rules of a name, rule by rule. */
  List<Match> matches(String rules, Stretch stretch) {
    return aids.pack().rules(rules).all(transcript.read(), stretch, marks);
  }

  /** Of overlapping matches the longest, in order. */
  List<Match> longest(String rules, Stretch stretch) {
    return aids.pack().rules(rules).longest(transcript.read(), stretch, marks);
  }

  boolean any(String rules, Stretch stretch) {
    return aids.pack().rules(rules).any(transcript.read(), stretch, marks);
  }

  /** The sentence in which a stretch begins. */
  Optional<Sentence> sentenceOf(Stretch stretch) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= stretch.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sentences.size() && sentences.get(low).start() <= stretch.start()
        ? Optional.of(sentences.get(low))
        : Optional.empty();
  }

  List<Mark.Site> sites(Stretch within) {
    return marks.of(Mark.Site.class, within);
  }

  List<Mark.Human> people(Stretch within) {
    return marks.of(Mark.Human.class, within);
  }
}
