package org.intercity.fuzz;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Writes the inputs that the fuzzer begins with, a folder for each target. */
public final class Seeds {

  static final List<String> TEXTS =
      List.of(
          "Halifax and Freiburg signed a sister city agreement on 3 October 2024. “A good day,”"
              + " said Mayor Anna Smith. It is the 10th tie of Halifax, with 4 countries.",
          "강릉시는 지난 21일 일본 돗토리시와 자매결연 협정을 맺었다. 김홍규 강릉시장은 \"오래 함께하자\"고 말했다. 12개국 18개 도시.",
          "广州市与日本福冈市10月３０日签署友好城市协议。孙志洋市长（右）会见了代表团。广州已与58个城市结好。",
          "2024（令和6）年10月3日、福岡市と中国の広州市が姉妹都市協定を締結した。高島宗一郎市長は「うれしい」と話した。");

  private static final List<String> DATES =
      List.of("2024", "2024-11", "2024-11-22", "2012/2015", "2012-01/2015-02-28", "0001/9999-12");

  private Seeds() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    write(folder.resolve("EdtfFuzz"), DATES.stream().map(Seeds::utf8).toList());
    write(folder.resolve("TextsFuzz"), behind(TEXTS.stream().map(Seeds::utf8).toList(), 4));
    write(folder.resolve("PagesFuzz"), behind(pages(), 1));
    write(folder.resolve("DatesFuzz"), chance(80));
    write(folder.resolve("PapersFuzz"), chance(200));
    write(folder.resolve("LongFuzz"), chance(200));
  }

  static List<byte[]> pages() {
    List<byte[]> pages = new ArrayList<>(TEXTS.stream().map(Seeds::utf8).toList());
    pages.add(TEXTS.get(1).getBytes(Charset.forName("x-windows-949")));
    pages.add(TEXTS.get(2).getBytes(Charset.forName("GB18030")));
    pages.add(TEXTS.get(3).getBytes(Charset.forName("windows-31j")));
    pages.add(TEXTS.get(0).getBytes(StandardCharsets.UTF_16));
    for (String text : TEXTS) {
      pages.add(
          utf8(
              "<!doctype html><html><head><meta charset=utf-8><meta property=og:title"
                  + " content=x><script"
                  + " type=\"application/ld+json\">{\"datePublished\":\"2024-11-22\"}</script>"
                  + "</head><body><nav>a</nav><article><h1>Tie</h1><p>"
                  + text
                  + "<p><time datetime=2024-11-22></article></body></html>"));
      String quoted = text.replace("\"", "\\\"");
      pages.add(utf8("{\"id\":\"a\",\"text\":\"" + quoted + "\",\"published\":\"2024-11-22\"}"));
    }
    pages.add(utf8("[{\"html\":\"<p>Halifax and the city\"},{\"text\":\"a\"}]"));
    pages.add(utf8("{\"text\":\"the one\"}\n\n{\"text\":\"the other\",\"lang\":\"en\"}\n"));
    pages.add(utf8(String.join("\n\n", TEXTS).repeat(2)));
    return pages;
  }

  /** An input grows no longer than the longest it begins with. */
  private static List<byte[]> chance(int length) {
    Random random = new Random(length);
    List<byte[]> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      byte[] bytes = new byte[i % 2 == 0 ? length : length / 8];
      random.nextBytes(bytes);
      all.add(bytes);
    }
    return all;
  }

  /** The targets take their small choices from the end. */
  private static List<byte[]> behind(List<byte[]> documents, int choices) {
    List<byte[]> all = new ArrayList<>();
    for (byte[] document : documents) {
      for (int choice = 0; choice < choices; choice++) {
        byte[] with = Arrays.copyOf(document, document.length + 1);
        with[document.length] = (byte) choice;
        all.add(with);
      }
    }
    return all;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Path folder, List<byte[]> seeds) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(folder.resolve("seed" + i), seeds.get(i));
    }
  }
}
