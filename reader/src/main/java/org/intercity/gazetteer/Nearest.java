package org.intercity.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Known names that lie few edits from an unknown one, by Levenshtein's distance over keys. A key
 * whose set of bytes differs by more than the edits allowed is passed over before it is decoded.
 */
record Nearest(PlaceFile file, LevelWords words) {

  List<Place> to(String name, int limit) {
    String key = NameKey.of(name);
    String bare = words.strip(key).map(LevelWords.Stripped::stem).orElse(key);
    if (bare.isEmpty()) {
      return List.of();
    }
    List<Near> found = near(bare);
    found.sort(Comparator.comparingInt(Near::edits).thenComparingLong(near -> -weight(near)));
    Set<Place> places = new LinkedHashSet<>();
    for (Near near : found) {
      file.refs(near.key()).stream()
          .limit(2)
          .map(ref -> file.place(ref.place()))
          .forEach(places::add);
      if (places.size() >= limit) {
        break;
      }
    }
    return places.stream().limit(limit).toList();
  }

  private List<Near> near(String wanted) {
    int[] letters = wanted.codePoints().toArray();
    int allowed = Math.max(1, Math.min(3, letters.length / 3));
    byte[] bytes = wanted.getBytes(StandardCharsets.UTF_8);
    long set = byteSet(ByteBuffer.wrap(bytes), 0, bytes.length);
    int perEdit = letters.length == bytes.length ? 1 : 3;
    List<Near> found = new ArrayList<>();
    file.forEachKey(
        (buffer, at, length) -> {
          if (Math.abs(length - bytes.length) <= allowed * 3
              && Long.bitCount(byteSet(buffer, at, length) ^ set) <= 2 * allowed * perEdit) {
            byte[] candidate = new byte[length];
            buffer.get(at, candidate);
            String key = new String(candidate, StandardCharsets.UTF_8);
            int edits = edits(letters, key.codePoints().toArray(), allowed);
            if (edits <= allowed) {
              found.add(new Near(key, edits));
            }
          }
        });
    return found;
  }

  private static long byteSet(ByteBuffer buffer, int at, int length) {
    long set = 0;
    for (int i = 0; i < length; i++) {
      set |= 1L << (buffer.get(at + i) & 63);
    }
    return set;
  }

  private long weight(Near near) {
    return Weight.population(file.place(file.refs(near.key()).getFirst().place()));
  }

  /** The distance, or more than {@code allowed} where it is that far. */
  private static int edits(int[] a, int[] b, int allowed) {
    if (Math.abs(a.length - b.length) > allowed) {
      return allowed + 1;
    }
    int[] row = new int[b.length + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length; j++) {
        int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > allowed) {
        return allowed + 1;
      }
    }
    return row[b.length];
  }

  private record Near(String key, int edits) {}
}
