package org.intercity.publishers;

/** Is told, now and then, how far a file has been read or fetched. */
@FunctionalInterface
public interface Progress {

  Progress UNWATCHED = (_, _) -> {};

  /**
   * Called from the thread that reads.
   *
   * @param all bytes there are, for a zip those of the unpacked table; -1 where unknown
   */
  void at(long done, long all);
}
