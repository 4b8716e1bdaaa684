package org.intercity.tables;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells that are merged into one: what stands in the first counts for all. */
record Merges(List<Area> areas) {

  private static final Pattern AREA =
      Pattern.compile(
          "<(?:\\w+:)?mergeCell\\b[^>]*\\bref=\"([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})\"");
  private static final Pattern SHEET =
      Pattern.compile("<(?:\\w+:)?sheet\\b[^>]*\\br:id=\"([^\"]+)\"");
  private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\b[^>]*>");

  /** Columns from 0, rows from 1, both ends included. */
  record Area(int left, int top, int right, int bottom) {}

  /** The merged cells of the sheet at an index. */
  static Merges of(Unpacked file, int sheet) {
    String part = part(file, sheet);
    List<Area> areas = new ArrayList<>();
    Matcher area = AREA.matcher(text(file, part));
    while (area.find()) {
      areas.add(
          new Area(
              column(area.group(1)),
              Integer.parseInt(area.group(2)),
              column(area.group(3)),
              Integer.parseInt(area.group(4))));
    }
    return new Merges(areas);
  }

  private static String text(Unpacked file, String part) {
    return new String(file.part(part), StandardCharsets.UTF_8);
  }

  /** Where the package keeps a sheet: its relations say. */
  private static String part(Unpacked file, int sheet) {
    List<String> ids = new ArrayList<>();
    Matcher found = SHEET.matcher(text(file, "xl/workbook.xml"));
    while (found.find()) {
      ids.add(found.group(1));
    }
    Matcher relation = RELATION.matcher(text(file, "xl/_rels/workbook.xml.rels"));
    while (sheet < ids.size() && relation.find()) {
      if (attribute(relation.group(), "Id").equals(ids.get(sheet))) {
        String target = attribute(relation.group(), "Target");
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
      }
    }
    return "";
  }

  private static String attribute(String element, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
    return value.find() ? value.group(1) : "";
  }

  private static int column(String letters) {
    int column = 0;
    for (int i = 0; i < letters.length(); i++) {
      column = column * 26 + letters.charAt(i) - 'A' + 1;
    }
    return column - 1;
  }

  /** The lines with every merged cell filled in, as far as lines and columns are read. */
  List<Table.Line> fill(List<Table.Line> lines, Limits limits) {
    List<Table.Line> filled = new ArrayList<>();
    for (Table.Line line : lines) {
      List<String> cells = new ArrayList<>(line.cells());
      for (Area area : areas) {
        if (area.top <= line.number() && line.number() <= area.bottom) {
          String value = value(lines, area);
          for (int column = area.left;
              column <= area.right && column < limits.columns();
              column++) {
            while (cells.size() <= column) {
              cells.add("");
            }
            cells.set(column, value);
          }
        }
      }
      filled.add(new Table.Line(line.number(), cells));
    }
    return filled;
  }

  private static String value(List<Table.Line> lines, Area area) {
    return lines.stream()
        .filter(line -> line.number() == area.top)
        .findFirst()
        .map(line -> line.cell(area.left))
        .orElse("");
  }
}
