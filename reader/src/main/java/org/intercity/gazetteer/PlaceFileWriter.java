package org.intercity.gazetteer;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes places as {@link PlaceLayout} says. */
final class PlaceFileWriter {

  private final List<Draft> places;
  private final Map<PlaceId, Integer> numbers = new HashMap<>();
  private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
  private final Map<String, Integer> stringsAt = new HashMap<>();

  private PlaceFileWriter(List<Draft> places) {
    this.places = new ArrayList<>(places);
    this.places.sort(Comparator.comparing(Draft::id));
    this.places.forEach(place -> numbers.put(place.id(), numbers.size()));
  }

  /** Writes the whole file and has the disk keep it. */
  static void write(List<Draft> places, LevelWords words, Path target) throws IOException {
    new PlaceFileWriter(places).whole(words, target);
  }

  private void whole(LevelWords words, Path target) throws IOException {
    byte[] records = records();
    byte[] ids = ids();
    NameIndex index = NameIndex.of(places, words);
    int idsStart = PlaceLayout.HEADER + records.length + strings.size();
    int trieStart = idsStart + ids.length;
    TrieBuilder trie = TrieBuilder.of(index.keys(), index.positions());
    int namesStart = trieStart + Trie.size(trie.states());
    try (OutputStream file = Files.newOutputStream(target);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file, 1 << 16))) {
      out.writeInt(PlaceLayout.MAGIC);
      out.writeInt(places.size());
      out.writeInt(PlaceLayout.HEADER + records.length);
      out.writeInt(ids.length / 8);
      out.writeInt(idsStart);
      out.writeInt(trie.states());
      out.writeInt(trieStart);
      out.writeInt(namesStart);
      out.writeInt(namesStart + index.size());
      out.write(records);
      strings.writeTo(out);
      out.write(ids);
      trie.writeTo(out, namesStart);
      index.writeTo(out);
    }
    try (RandomAccessFile written = new RandomAccessFile(target.toFile(), "rw")) {
      written.getFD().sync();
    }
  }

  private byte[] records() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(PlaceLayout.PLACE * places.size());
    DataOutputStream out = new DataOutputStream(bytes);
    for (Draft draft : places) {
      Place place = draft.place();
      Coordinates point = place.point();
      PlaceId parent = place.standing().parent();
      out.writeInt(stringAt(place.id().value()));
      out.writeInt(stringAt(place.name()));
      out.writeInt(place.names().isEmpty() ? PlaceLayout.NONE : namesAt(place.names()));
      out.writeInt(point == null ? PlaceLayout.NO_POINT : packed(point.latitude()));
      out.writeInt(point == null ? PlaceLayout.NO_POINT : packed(point.longitude()));
      out.writeInt((int) Math.min(Integer.MAX_VALUE, place.population()));
      out.writeShort((place.country().charAt(0) << 8) | place.country().charAt(1));
      out.writeByte(PlaceLayout.LEVELS.indexOf(place.level()));
      out.writeByte(draft.listed() ? 1 : 0);
      out.writeInt(
          parent == null ? PlaceLayout.NONE : numbers.getOrDefault(parent, PlaceLayout.NONE));
      out.writeInt(draft.ids().isEmpty() ? PlaceLayout.NONE : stringAt(joined(draft.ids())));
      out.writeInt(
          draft.populations().isEmpty() ? PlaceLayout.NONE : populationsAt(draft.populations()));
    }
    return bytes.toByteArray();
  }

  private static String joined(List<PlaceId> ids) {
    return ids.stream().map(PlaceId::value).collect(Collectors.joining(" "));
  }

  /** Every id with the number of the place it stands for, in the order of the ids. */
  private byte[] ids() throws IOException {
    Map<String, Integer> byId = new TreeMap<>();
    for (Draft draft : places) {
      int number = numbers.getOrDefault(draft.id(), PlaceLayout.NONE);
      draft.ids().forEach(id -> byId.putIfAbsent(id.value(), number));
    }
    numbers.forEach((id, number) -> byId.put(id.value(), number));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 * byId.size());
    DataOutputStream out = new DataOutputStream(bytes);
    for (Map.Entry<String, Integer> id : byId.entrySet()) {
      out.writeInt(stringAt(id.getKey()));
      out.writeInt(id.getValue());
    }
    return bytes.toByteArray();
  }

  private static int packed(double degrees) {
    return (int) Math.round(degrees * PlaceLayout.DEGREE);
  }

  private int stringAt(String text) throws IOException {
    Integer known = stringsAt.get(text);
    if (known != null) {
      return known;
    }
    int at = strings.size();
    writeText(new DataOutputStream(strings), text);
    stringsAt.put(text, at);
    return at;
  }

  private int namesAt(Map<String, String> names) throws IOException {
    int at = strings.size();
    DataOutputStream out = new DataOutputStream(strings);
    out.writeByte(names.size());
    for (Map.Entry<String, String> name : new TreeMap<>(names).entrySet()) {
      writeText(out, name.getKey());
      writeText(out, name.getValue());
    }
    return at;
  }

  private int populationsAt(List<Population> populations) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(populations.size());
    for (Population each : populations) {
      out.writeLong(each.people());
      out.writeInt(stringAt(each.publisher()));
      out.writeInt(stringAt(each.asOf()));
    }
    int at = strings.size();
    bytes.writeTo(strings);
    return at;
  }

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }
}
