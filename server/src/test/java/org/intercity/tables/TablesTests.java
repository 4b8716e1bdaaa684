package org.intercity.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.intercity.words.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTests {

  private static final Limits LIMITS = Limits.rows(1000);

  private static Table table(String name, byte[] bytes) {
    return Tables.read(name, bytes, null, LIMITS).getFirst();
  }

  private static byte[] sheet(Consumer<Worksheet> write) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "tests", "1.0")) {
      write.accept(book.newWorksheet("People"));
    }
    return bytes.toByteArray();
  }

  /** The same package with some parts changed or added. */
  private static byte[] with(byte[] file, Map<String, String> parts, String from, String to)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in =
            ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get();
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.write(text.replace(from, to).getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, String> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "x-windows-949, CP949, '이름,직위,도시\n고광완,행정부시장,광주광역시\n김민지,국제협력과장,부산광역시\n'",
    "windows-31j, Shift_JIS, '氏名,役職,都市\nやまだ たろう,市長,仙台市\nさとう はなこ,国際交流課長,福岡市\n'",
    "GB18030, GB18030, '姓名,职务,城市\n卢珊,市长,青岛市\n邢玉春,外事办公室主任,杭州市\n焦恩,副市长,青岛市\n'",
    "UTF-8, UTF-8, 'name,post,city\nLu Shan,Mayor,Qingdao\n'"
  })
  void theEncodingIsRecognisedAndSaid(String charset, String called, String text) {
    Table table = table("list.csv", text.getBytes(Charset.forName(charset)));
    assertThat(table.encoding()).isEqualTo(called);
    assertThat(table.lines().get(1).cells())
        .containsExactlyElementsOf(List.of(text.lines().toList().get(1).split(",", -1)));
  }

  @Test
  void whoKnowsTheEncodingBetterSaysIt() {
    byte[] bytes = "이름,직위\n고광완,시장\n".getBytes(Charset.forName("x-windows-949"));
    Table table = Tables.read("a.csv", bytes, Charset.forName("x-windows-949"), LIMITS).getFirst();
    assertThat(table.lines().getFirst().cell(0)).isEqualTo("이름");
    assertThatThrownBy(() -> Tables.read("a.csv", bytes, StandardCharsets.UTF_8, LIMITS))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("not written in UTF-8");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a;b\n1;\"2;\n3\"\n\n4;5'",
        "'a\tb\n1\t\"2;\n3\"\n\n4\t5'",
        "'a,b\r\n1,\"2;\n3\"\r\n\r\n4,5'"
      })
  void cellsArePartedAndLinesCountedAsTheyStand(String text) {
    Table table = table("a.csv", text.getBytes(StandardCharsets.UTF_8));
    assertThat(table.lines()).extracting(Table.Line::number).containsExactly(1, 2, 5);
    assertThat(table.lines().get(1).cells()).containsExactly("1", "2;\n3");
    assertThat(table.lines().get(2).cell(7)).isEmpty();
  }

  @Test
  void aSheetIsReadWithDaysNumbersAndMergedCells() throws IOException {
    byte[] file =
        sheet(
            sheet -> {
              sheet.value(0, 0, "Organisation");
              sheet.value(0, 1, "Name");
              sheet.value(1, 0, "Qingdao");
              sheet.value(1, 1, "Lu Shan");
              sheet.value(2, 1, "Xing Yuchun");
              sheet.range(1, 0, 2, 0).merge();
              sheet.value(1, 2, LocalDate.of(2024, 11, 21));
              sheet.style(1, 2).format("yyyy-mm-dd").set();
              sheet.value(2, 2, 12.50);
            });
    Table table = table("people.xlsx", file);
    assertThat(table.name()).isEqualTo("People");
    assertThat(table.lines().get(1).cells()).containsExactly("Qingdao", "Lu Shan", "2024-11-21");
    assertThat(table.lines().get(2).cells()).containsExactly("Qingdao", "Xing Yuchun", "12.5");
    assertThat(table.notes()).containsExactly(Table.Note.MERGED);
  }

  @Test
  void daysSince1904MacrosAndFormulasAreSaid() throws IOException {
    byte[] file =
        sheet(
            sheet -> {
              sheet.value(0, 0, 1);
              sheet.style(0, 0).format("yyyy-mm-dd").set();
              sheet.formula(0, 1, "A1+1");
            });
    Table table =
        table(
            "a.xlsm",
            with(
                file,
                Map.of("xl/vbaProject.bin", "Sub Evil()"),
                "date1904=\"false\"",
                "date1904=\"true\""));
    assertThat(table.notes()).contains(Table.Note.MACROS, Table.Note.FORMULAS);
    assertThat(table.notes()).contains(Table.Note.FROM_1904);
    assertThat(table.lines().getFirst().cell(0)).isEqualTo("1904-01-02");
  }

  @Test
  void whatIsTooLongIsRefusedAsAWhole() throws IOException {
    byte[] file =
        sheet(
            sheet -> {
              for (int row = 0; row < 200_000; row++) {
                sheet.value(row, 0, "Somebody " + row);
              }
            });
    assertThatThrownBy(() -> table("long.xlsx", file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("more than 1,000 rows");
    byte[] csv = "a\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> table("long.csv", csv)).hasMessageContaining("more than 1,000 rows");
    byte[] wide = "a,".repeat(300).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> table("wide.csv", wide)).hasMessageContaining("Line 1");
  }

  @Test
  void aBombIsNotUnpacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(zeros);
      }
    }
    assertThat(bytes.size()).isLessThan(1 << 20);
    assertThatThrownBy(() -> table("bomb.xlsx", bytes.toByteArray()))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("unpacks to more than 200 MB");
  }

  @Test
  void whatIsNoTableIsSaid() throws IOException {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThatThrownBy(() -> table("a.xls", old)).hasMessageContaining("old XLS format");
    byte[] zip = with(sheet(sheet -> sheet.value(0, 0, "a")), Map.of(), "<", "<");
    byte[] cut = Arrays.copyOf(zip, zip.length / 2);
    assertThatThrownBy(() -> table("cut.xlsx", cut)).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> table("a.xlsx", sheet(_ -> {})))
        .hasMessageContaining("Nothing stands");
    assertThatThrownBy(() -> table("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("no table");
    assertThatThrownBy(() -> table("a.csv", "a,\"b\nc".getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("line 1 is never closed");
  }
}
