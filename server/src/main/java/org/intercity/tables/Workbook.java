package org.intercity.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.intercity.words.UserError;

/** Reads the sheets of an XLSX file. */
final class Workbook {

  private final Limits limits;
  private final Set<Table.Note> notes = EnumSet.noneOf(Table.Note.class);

  private Workbook(Limits limits) {
    this.limits = limits;
  }

  static List<Table> read(String name, byte[] bytes, Limits limits) {
    Unpacked file = Unpacked.of(name, bytes, limits.unpacked());
    if (!file.has("xl/workbook.xml")) {
      throw new UserError("tables.error.other", name);
    }
    List<Table> tables = new ArrayList<>();
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      for (Sheet sheet : book.getSheets().toList()) {
        Workbook reading = new Workbook(limits);
        List<Table.Line> lines = reading.lines(sheet);
        if (!lines.isEmpty()) {
          tables.add(reading.table(sheet, lines, book, file));
        }
      }
    } catch (IOException | ExcelReaderException damaged) {
      throw new UserError("tables.error.damaged", name);
    }
    if (tables.isEmpty()) {
      throw new UserError("tables.error.empty", name);
    }
    return tables;
  }

  private Table table(Sheet sheet, List<Table.Line> lines, ReadableWorkbook book, Unpacked file) {
    Merges merges = Merges.of(file, sheet.getIndex());
    if (!merges.areas().isEmpty()) {
      notes.add(Table.Note.MERGED);
    }
    if (book.isDate1904()) {
      notes.add(Table.Note.FROM_1904);
    }
    if (file.has("xl/vbaProject.bin")) {
      notes.add(Table.Note.MACROS);
    }
    return new Table(sheet.getName(), merges.fill(lines, limits), null, notes);
  }

  private List<Table.Line> lines(Sheet sheet) throws IOException {
    List<Table.Line> lines = new ArrayList<>();
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
        Row row = all.next();
        List<String> cells = cells(row);
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          if (lines.size() == limits.rows()) {
            throw new UserError("tables.error.rows", limits.rows());
          }
          if (row.isHidden()) {
            notes.add(Table.Note.HIDDEN);
          }
          lines.add(new Table.Line(row.getRowNum(), cells));
        }
      }
    }
    return lines;
  }

  private List<String> cells(Row row) {
    if (row.getCellCount() > limits.columns()) {
      throw new UserError("tables.error.columns", row.getRowNum(), limits.columns());
    }
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(this::text).orElse(""));
    }
    return cells;
  }

  private String text(Cell cell) {
    if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
      notes.add(Table.Note.FORMULAS);
      String shown = cell.getRawValue();
      return shown == null ? "" : shown.strip();
    }
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText().strip();
    }
    String format = cell.getDataFormatString();
    if (format != null && isDay(format)) {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    BigDecimal number = cell.asNumber();
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * Whether a number is shown as a day: years or days in its format, outside quotes and brackets.
   */
  private static boolean isDay(String format) {
    return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").matches("(?is).*[yd].*");
  }
}
