package org.intercity.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.intercity.sources.Outcome;

/**
 * How fast names are found in texts, beside three usual ways, with the same names and texts: a
 * look-up of each word in a hash table, of each word in Lucene's FST, and org.ahocorasick.
 *
 * <p>Arguments: the index, then files or folders of texts. It is in the room's package to reach the
 * names and the walk.
 */
final class Mentions {

  private static final int ROUNDS = 7;
  private static final long ROUND = 1_000_000_000L;

  private final List<String> texts;
  private final long bytes;

  private Mentions(List<String> texts) {
    this.texts = texts;
    bytes = texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  public static void main(String[] arguments) throws IOException {
    PlaceFile file = opened(Path.of(arguments[0]));
    Map<String, List<String>> byLanguage = new TreeMap<>();
    for (int i = 1; i < arguments.length; i++) {
      Documents.read(
          Path.of(arguments[i]),
          Hints.NONE,
          outcome -> {
            if (outcome instanceof Outcome.Read read) {
              byLanguage
                  .computeIfAbsent(read.article().language(), _ -> new ArrayList<>())
                  .add(read.article().text());
            }
          });
    }
    List<String> names = names(file);
    System.out.println(names.size() + " names");
    Gazetteer gazetteer = new PackedGazetteer(file);
    ToLongFunction<String> hash = hash(names);
    ToLongFunction<String> fst = fst(names);
    ToLongFunction<String> aho = aho(names);
    byLanguage.forEach(
        (language, texts) -> {
          Mentions in = new Mentions(texts);
          System.out.printf(
              "%s: %d texts, %d bytes%n", language, texts.size(), in.bytes);
          in.measure("names known, one walk", text -> walk(file, text));
          in.measure("mentions, judged", text -> gazetteer.mentions(text, language).size());
          in.measure("words in a hash table", hash);
          in.measure("words in Lucene's FST", fst);
          in.measure("org.ahocorasick", aho);
        });
  }

  private static PlaceFile opened(Path index) throws IOException {
    PlaceFile file = null;
    for (int i = 0; i < 5; i++) {
      long began = System.nanoTime();
      file = new PlaceFile(GazetteerFolder.map(index));
      Gazetteer gazetteer = new PackedGazetteer(file);
      double opened = (System.nanoTime() - began) / 1e6;
      gazetteer.named("Qingdao");
      System.out.printf(
          "opened in %.1f ms, first answer after %.1f ms%n",
          opened, (System.nanoTime() - began) / 1e6);
    }
    System.gc();
    Runtime machine = Runtime.getRuntime();
    System.out.printf(
        "heap after opening five times: %.1f MB%n",
        (machine.totalMemory() - machine.freeMemory()) / 1e6);
    return file;
  }

  private void measure(String what, ToLongFunction<String> find) {
    double best = 0;
    long found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long began = System.nanoTime();
      long read = 0;
      while (System.nanoTime() - began < ROUND) {
        found = 0;
        for (String text : texts) {
          found += find.applyAsLong(text);
        }
        read += bytes;
      }
      best = Math.max(best, read / ((System.nanoTime() - began) / 1e9));
    }
    System.out.printf("  %-24s %7.1f MB/s, %d found%n", what, best / 1e6, found);
  }

  /** The longest name at each place where one can begin, and nothing asked of it. */
  private static long walk(PlaceFile file, String text) {
    ScannedText scanned = new ScannedText(text, file.walk());
    FoldedText folded = scanned.folded();
    KeyWalk walk = scanned.walk();
    long found = 0;
    while (folded.advance()) {
      for (int i = 0; i < folded.length(); ) {
        char letter = folded.at(i);
        boolean divided = Folding.isLetter(letter) && !Script.isSpaceless(letter);
        if (!Folding.isLetter(letter) || divided && !LatinNames.isCapital(folded, i)) {
          i = divided ? wordEnd(folded, i) : i + 1;
          continue;
        }
        int length = divided ? words(folded, walk, i) : walk.along(folded, i, folded.length());
        found += length > 1 ? 1 : 0;
        i = length > 1 ? i + length : divided ? wordEnd(folded, i) : i + 1;
      }
    }
    return found;
  }

  private static int wordEnd(FoldedText folded, int index) {
    int end = index;
    while (LatinNames.isInner(folded.at(end))) {
      end++;
    }
    return end;
  }

  private static int words(FoldedText folded, KeyWalk walk, int start) {
    walk.restart("");
    int longest = 0;
    for (int i = start; ; i++) {
      if (!LatinNames.isInner(folded.at(i)) && walk.ending() != 0) {
        longest = i - start;
      }
      if (!walk.step(folded.at(i))) {
        return longest;
      }
    }
  }

  private static List<String> names(PlaceFile file) {
    List<String> names = new ArrayList<>();
    file.forEachKey((bytes, at, length) -> names.add(KeyLetters.all(bytes, at - 2)));
    return names;
  }

  private static ToLongFunction<String> hash(List<String> names) {
    Map<String, Integer> table = new HashMap<>(2 * names.size());
    for (int i = 0; i < names.size(); i++) {
      table.put(names.get(i), i);
    }
    return text -> words(text, word -> table.containsKey(word) ? 1 : 0);
  }

  private static ToLongFunction<String> fst(List<String> names) throws IOException {
    FSTCompiler<Long> compiler =
        new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
    TreeMap<BytesRef, Integer> sorted = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      sorted.put(new BytesRef(names.get(i)), i);
    }
    IntsRefBuilder scratch = new IntsRefBuilder();
    for (Map.Entry<BytesRef, Integer> name : sorted.entrySet()) {
      compiler.add(Util.toIntsRef(name.getKey(), scratch), (long) name.getValue() + 1);
    }
    FST<Long> fst = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    return text ->
        words(
            text,
            word -> {
              try {
                return Util.get(fst, new BytesRef(word)) == null ? 0 : 1;
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }

  private static long words(String text, ToLongFunction<String> lookUp) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
    words.setText(text);
    long found = 0;
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      if (Character.isLetter(text.codePointAt(start))) {
        found += lookUp.applyAsLong(text.substring(start, end).toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  private static ToLongFunction<String> aho(List<String> names) {
    org.ahocorasick.trie.Trie trie =
        org.ahocorasick.trie.Trie.builder()
            .ignoreOverlaps()
            .ignoreCase()
            .addKeywords(names)
            .build();
    return text -> trie.parseText(text).size();
  }
}
