package org.intercity.publishers;

import java.nio.file.Path;
import org.intercity.publishers.UnreadablePlaces.Reason;

/** Refuses a file as a whole once most of its first rows turn out not to be of its format. */
final class FirstRows implements Sink {

  private static final int FIRST = 1000;

  private final Path file;
  private final Sink sink;
  private long rows;
  private long columns;
  private long encoding;

  FirstRows(Path file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  @Override
  public void accept(PlaceRow row) {
    sink.accept(row);
    count();
  }

  @Override
  public void refuse(Refusal reason) {
    if (reason == Refusal.WRONG_COLUMNS) {
      columns++;
    } else if (reason == Refusal.NOT_UTF8) {
      encoding++;
    }
    sink.refuse(reason);
    count();
  }

  private void count() {
    rows++;
    if (rows == FIRST) {
      judge();
    }
  }

  /** For a file of fewer rows. */
  void end() {
    if (rows < FIRST) {
      judge();
    }
  }

  private void judge() {
    if (2 * (columns + encoding) > rows) {
      Reason reason = encoding > columns ? Reason.WRONG_ENCODING : Reason.WRONG_COLUMNS;
      throw new UnreadablePlaces(file, reason, "");
    }
  }
}
