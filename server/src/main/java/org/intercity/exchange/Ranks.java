package org.intercity.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.intercity.register.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells how high a post is from its title, by the words of {@code exchange/ranks.json}. */
final class Ranks {

  private static final List<Word> WORDS = read();

  private record Word(String folded, Rank rank) {}

  private Ranks() {}

  /**
   * The rank of a title.
   *
   * @param folded as {@link Names#fold} leaves it
   */
  static Rank of(String folded) {
    return WORDS.stream()
        .filter(word -> folded.contains(word.folded()))
        .findFirst()
        .map(Word::rank)
        .orElse(Rank.OFFICIAL);
  }

  private static List<Word> read() {
    try (InputStream file =
        Objects.requireNonNull(Ranks.class.getResourceAsStream("/exchange/ranks.json"))) {
      JsonNode ranks = JsonMapper.shared().readTree(file);
      List<Word> words = new ArrayList<>();
      for (Rank rank : List.of(Rank.HEAD, Rank.DEPUTY)) {
        ranks
            .get(rank.word())
            .forEach(word -> words.add(new Word(Names.fold(word.asString()), rank)));
      }
      words.sort(Comparator.comparingInt((Word word) -> -word.folded().length()));
      return List.copyOf(words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
