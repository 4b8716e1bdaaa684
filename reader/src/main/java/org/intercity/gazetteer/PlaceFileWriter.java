package org.intercity.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes places as {@link PlaceLayout} says. */
final class PlaceFileWriter {

  private final List<Draft> places;
  private final Map<PlaceId, Integer> numbers = new HashMap<>();
  private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
  private final Map<String, Integer> stringsAt = new HashMap<>();

  private PlaceFileWriter(List<Draft> places) {
    this.places = new ArrayList<>(places);
    this.places.sort(
        Comparator.comparing((Draft d) -> geonames(d.id()) == 0)
            .thenComparingInt(d -> geonames(d.id()))
            .thenComparing(Draft::id));
    this.places.forEach(place -> numbers.put(place.id(), numbers.size()));
  }

  static byte[] write(List<Draft> places, LevelWords words) throws IOException {
    return new PlaceFileWriter(places).whole(words);
  }

  static int geonames(PlaceId id) {
    return id.value().matches("gn\\d{1,9}") ? Integer.parseInt(id.value().substring(2)) : 0;
  }

  private byte[] whole(LevelWords words) throws IOException {
    byte[] records = records();
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    Map<String, Integer> namesAt = names(NameIndex.of(places, words), new DataOutputStream(names));
    int slots = Integer.highestOneBit(namesAt.size()) * 4;
    int stringsStart = PlaceLayout.HEADER + records.length;
    int slotsStart = stringsStart + strings.size();
    int namesStart = slotsStart + 4 * slots;
    ByteBuffer whole = ByteBuffer.allocate(namesStart + names.size());
    whole
        .putInt(PlaceLayout.MAGIC)
        .putInt(places.size())
        .putInt((int) places.stream().filter(p -> geonames(p.id()) != 0).count())
        .putInt(stringsStart)
        .putInt(slots)
        .putInt(slotsStart)
        .putInt(namesStart)
        .putInt(namesStart + names.size());
    whole.put(records).put(strings.toByteArray());
    whole.position(namesStart);
    whole.put(names.toByteArray());
    namesAt.forEach((key, at) -> putSlot(whole, slotsStart, slots, key, namesStart + at));
    return whole.array();
  }

  private static void putSlot(ByteBuffer whole, int start, int slots, String key, int at) {
    int slot = PlaceLayout.hash(key.getBytes(StandardCharsets.UTF_8)) & (slots - 1);
    while (whole.getInt(start + 4 * slot) != 0) {
      slot = (slot + 1) & (slots - 1);
    }
    whole.putInt(start + 4 * slot, at);
  }

  private byte[] records() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (Draft draft : places) {
      Place place = draft.place();
      int geonames = geonames(place.id());
      Coordinates point = place.point();
      PlaceId parent = place.standing().parent();
      out.writeInt(geonames);
      out.writeInt(geonames != 0 ? PlaceLayout.NONE : stringAt(place.id().value()));
      out.writeInt(stringAt(place.name()));
      out.writeInt(place.names().isEmpty() ? PlaceLayout.NONE : namesAt(place.names()));
      out.writeInt(point == null ? PlaceLayout.NO_POINT : packed(point.latitude()));
      out.writeInt(point == null ? PlaceLayout.NO_POINT : packed(point.longitude()));
      out.writeInt((int) Math.min(Integer.MAX_VALUE, place.population()));
      out.writeShort((place.country().charAt(0) << 8) | place.country().charAt(1));
      out.writeByte(PlaceLayout.LEVELS.indexOf(place.level()));
      out.writeByte(draft.listed() ? 1 : 0);
      out.writeInt(parent == null ? PlaceLayout.NONE : numbers.getOrDefault(parent, -1));
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

  private static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  private static Map<String, Integer> names(Map<String, List<NameRef>> index, DataOutputStream out)
      throws IOException {
    Map<String, Integer> at = new HashMap<>();
    for (Map.Entry<String, List<NameRef>> name : index.entrySet()) {
      at.put(name.getKey(), out.size());
      writeText(out, name.getKey());
      out.writeShort(name.getValue().size());
      for (NameRef ref : name.getValue()) {
        out.writeInt(ref.packed());
      }
    }
    return at;
  }
}
