package org.intercity.publishers;

import java.util.Arrays;
import org.intercity.publishers.Numbers.Point;

/**
 * Refuses a place that comes again elsewhere. The points of all places are kept in two arrays, 16
 * bytes each, since a full dump has a million.
 */
final class OnePointEach implements Sink {

  private static final double FAR_KM = 10;
  private static final double KM_PER_DEGREE = 111.2;
  private static final double STEP = 1e6;

  private final Sink sink;
  private long[] ids = new long[1 << 12];
  private long[] points = new long[1 << 12];
  private int size;

  OnePointEach(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void accept(PlaceRow row) {
    if (row.hasPoint() && isElsewhere(row)) {
      sink.refuse(Refusal.REPEATED_ID_ELSEWHERE);
    } else {
      sink.accept(row);
    }
  }

  @Override
  public void refuse(Refusal reason) {
    sink.refuse(reason);
  }

  private boolean isElsewhere(PlaceRow row) {
    long id = number(row.ids().getFirst());
    if (id == 0) {
      return false;
    }
    int at = slot(ids, id);
    if (ids[at] == id) {
      return kilometres(points[at], row.latitude(), row.longitude()) > FAR_KM;
    }
    ids[at] = id;
    points[at] = packed(row.latitude(), row.longitude());
    size++;
    if (2 * size > ids.length) {
      grow();
    }
    return false;
  }

  /** {@code gn} and {@code wd-Q} are numbers of their own; 0 for ids that are none. */
  private static long number(String id) {
    if (id.startsWith("gn")) {
      return Long.parseLong(id, 2, id.length(), 10) << 1;
    }
    return id.startsWith("wd-Q") ? (Long.parseLong(id, 4, id.length(), 10) << 1) | 1 : 0;
  }

  private static int slot(long[] ids, long id) {
    int mask = ids.length - 1;
    int at = Long.hashCode(id * 0x9E3779B97F4A7C15L) & mask;
    while (ids[at] != 0 && ids[at] != id) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] before = ids;
    long[] pointsBefore = points;
    ids = new long[2 * before.length];
    points = Arrays.copyOf(ids, ids.length);
    for (int i = 0; i < before.length; i++) {
      if (before[i] != 0) {
        int at = slot(ids, before[i]);
        ids[at] = before[i];
        points[at] = pointsBefore[i];
      }
    }
  }

  private static long packed(double latitude, double longitude) {
    return (Math.round(latitude * STEP) << 32) | (Math.round(longitude * STEP) & 0xFFFFFFFFL);
  }

  /** As on a plane, which for a few kilometres the earth is. */
  private static double kilometres(long packed, double latitude, double longitude) {
    Point first = new Point((int) (packed >> 32) / STEP, (int) packed / STEP);
    double north = latitude - first.latitude();
    double east = Math.IEEEremainder(longitude - first.longitude(), 360);
    double shrink = Math.cos(Math.toRadians((latitude + first.latitude()) / 2));
    return KM_PER_DEGREE * Math.hypot(north, east * shrink);
  }
}
