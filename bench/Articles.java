import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.intercity.gazetteer.Gazetteers;
import org.intercity.reader.ArticleReader;
import org.intercity.reader.ReadingJson;
import org.intercity.sources.Article;
import org.intercity.sources.Documents;
import org.intercity.sources.Hints;
import org.intercity.sources.Outcome;

/** How many articles are read a second, and how the time grows with length and with malice. */
final class Articles {

  private static final int LENGTH = 2_000;
  private static final long ROUND = 10_000_000_000L;

  /** The second compiler needs so many rounds until reading is as fast as it gets. */
  private static final int WARMING = 4;

  private Articles() {}

  public static void main(String[] arguments) throws Exception {
    List<Article> articles = new ArrayList<>();
    for (String argument : arguments) {
      try (Stream<Path> files = Files.walk(Path.of(argument))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          Documents.read(
              file,
              Hints.NONE,
              outcome -> {
                if (outcome instanceof Outcome.Read read
                    && ArticleReader.knowsLanguage(read.article().language())) {
                  articles.add(read.article());
                }
              });
        }
      }
    }
    ArticleReader reader = new ArticleReader(Gazetteers.packaged());
    for (int round = 0; round < WARMING; round++) {
      throughput(reader, articles, "warming up");
    }
    throughput(reader, articles, "reading");
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf("heap afterwards: %.0f MB%n", used / 1e6);
    Article longest =
        articles.stream().max(Comparator.comparingInt((Article a) -> a.text().length())).orElseThrow();
    for (int size : new int[] {100_000, 1_000_000, 10_000_000}) {
      timed(reader, "a page of " + size + " bytes", page(longest.text(), size));
    }
    for (String language : List.of("en", "ko", "zh", "ja")) {
      hostile(reader, language);
    }
  }

  private static void throughput(ArticleReader reader, List<Article> articles, String what)
      throws Exception {
    int threads = 2;
    AtomicLong letters = new AtomicLong();
    AtomicLong count = new AtomicLong();
    AtomicLong processor = new AtomicLong();
    long began = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int first = i;
        work.add(
            pool.submit(
                () -> {
                  for (int at = first; System.nanoTime() - began < ROUND; at++) {
                    Article article = articles.get(at % articles.size());
                    ReadingJson.write(reader.read(article));
                    letters.addAndGet(article.text().length());
                    count.incrementAndGet();
                  }
                  // each round has threads of its own
                  processor.addAndGet(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
                }));
      }
      for (Future<?> each : work) {
        each.get();
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    System.out.printf(
        "%s: %.0f articles a second of %d characters on average, which is %.0f of %d; "
            + "%.2f us of processor time a character%n",
        what,
        count.get() / seconds,
        letters.get() / Math.max(1, count.get()),
        letters.get() / seconds / LENGTH,
        LENGTH,
        processor.get() / 1e3 / letters.get());
  }

  private static String page(String text, int size) {
    StringBuilder page = new StringBuilder("<html><body><article>");
    while (page.length() < size) {
      page.append("<p>").append(text).append("</p>\n");
    }
    return page.append("</article></body></html>").toString();
  }

  private static void hostile(ArticleReader reader, String language) throws IOException {
    String pact =
        switch (language) {
          case "ko" -> "광주시와 칭다오시가 자매결연 협정을 맺고 ";
          case "zh" -> "广州市与青岛市签署友好城市协议并";
          case "ja" -> "広島市と青島市が姉妹都市協定を結び、";
          default -> "Gwangju and Qingdao signed a sister city agreement and ";
        };
    String day =
        switch (language) {
          case "ko" -> "2024년 11월 21일 ";
          case "zh", "ja" -> "2024年11月21日";
          default -> "21 November 2024 ";
        };
    timed(reader, language + ", 100,000 open brackets", pact + "(".repeat(100_000), language);
    timed(reader, language + ", one endless sentence", pact.repeat(100_000 / pact.length()), language);
    timed(reader, language + ", dates upon dates", pact + day.repeat(300_000), language);
    timed(reader, language + ", one letter", pact + pact.substring(0, 1).repeat(100_000), language);
  }

  private static void timed(ArticleReader reader, String what, String text) throws IOException {
    timed(reader, what, text, null);
  }

  private static void timed(ArticleReader reader, String what, String text, String language)
      throws IOException {
    long began = System.nanoTime();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] some = bytes.length > Documents.LIMIT ? java.util.Arrays.copyOf(bytes, Documents.LIMIT - 8) : bytes;
    Article article = Documents.article("x", some, new Hints(null, language));
    reader.read(article);
    System.out.printf("%s: %.2f s%n", what, (System.nanoTime() - began) / 1e9);
  }
}
