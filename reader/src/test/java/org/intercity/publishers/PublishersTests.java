package org.intercity.publishers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.intercity.publishers.UnreadablePlaces.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishersTests {

  private static final String FILE = "admin2Codes.txt";
  private static final byte[] BYTES = new byte[200_000];

  @TempDir Path folder;
  private HttpServer server;
  private Publishers publishers;
  private final List<Headers> asked = new ArrayList<>();
  private boolean resumes = true;
  private boolean breaksOff;
  private String edition = "\"one\"";
  private int status = 200;

  @BeforeEach
  void serve() throws IOException {
    Arrays.fill(BYTES, (byte) 'x');
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    publishers =
        new Publishers(
            "1.2", URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestHeaders());
    String range = exchange.getRequestHeaders().getFirst("Range");
    boolean rest =
        resumes
            && range != null
            && edition.equals(exchange.getRequestHeaders().getFirst("If-Range"));
    int from = rest ? Integer.parseInt(range.replaceAll("[^0-9]", "")) : 0;
    exchange.getResponseHeaders().set("ETag", edition);
    exchange.sendResponseHeaders(rest ? 206 : status, status == 200 ? BYTES.length - from : -1);
    if (status == 200) {
      exchange
          .getResponseBody()
          .write(BYTES, from, (breaksOff ? BYTES.length / 2 : BYTES.length) - from);
    }
    exchange.getResponseBody().flush();
    exchange.close();
  }

  @Test
  void everyPublisherHasFiles() {
    assertThat(publishers.names()).containsExactly("geonames", "naturalearth", "wikidata");
    assertThat(publishers.files("geonames"))
        .containsExactlyInAnyOrder(
            "countryInfo.txt",
            "admin1CodesASCII.txt",
            "admin2Codes.txt",
            "cities500.zip",
            "alternateNamesV2.zip");
    assertThatThrownBy(() -> fetch("osm", "x"))
        .isInstanceOfSatisfying(
            UnreadablePlaces.class, no -> assertThat(no.code()).isEqualTo("places.missing"));
  }

  @Test
  void theServerIsToldWhoAsks() {
    assertThat(fetch("wikidata", "cities.json")).hasBinaryContent(BYTES);
    assertThat(asked.getFirst().getFirst("User-Agent")).isEqualTo("Intercity/1.2");
    assertThat(asked.getFirst().getFirst("Accept")).isEqualTo("application/sparql-results+json");
  }

  @Test
  void aDownloadThatBrokeOffGoesOn() throws IOException {
    breakOff();

    assertThat(fetch("geonames", FILE)).hasBinaryContent(BYTES);

    assertThat(asked.getLast().getFirst("Range")).isNotNull();
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(folder.resolve(FILE));
    }
  }

  @Test
  void aServerThatIgnoresTheRangeOrHasAnotherEditionSendsAll() {
    breakOff();
    resumes = false;
    assertThat(fetch("geonames", FILE)).hasBinaryContent(BYTES);

    resumes = true;
    breakOff();
    edition = "\"two\"";
    assertThat(fetch("geonames", FILE)).hasBinaryContent(BYTES);
  }

  @Test
  void anAnswerWithoutTheFileIsSaidWithAddressAndStatus() {
    status = 404;
    UnreadablePlaces refused = refusal();

    assertThat(refused.reason()).isEqualTo(Reason.NOT_SERVED);
    assertThat(refused.detail()).isEqualTo("404");
    assertThat(refused.source()).endsWith("/export/dump/" + FILE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() {
    server.stop(0);

    assertThat(refusal().reason()).isEqualTo(Reason.UNREACHABLE);
  }

  private void breakOff() {
    breaksOff = true;
    assertThat(refusal().reason()).isEqualTo(Reason.INTERRUPTED);
    assertThat(folder.resolve(FILE + ".part")).isNotEmptyFile();
    breaksOff = false;
  }

  private UnreadablePlaces refusal() {
    UnreadablePlaces[] found = new UnreadablePlaces[1];
    assertThatThrownBy(() -> fetch("geonames", FILE))
        .isInstanceOfSatisfying(UnreadablePlaces.class, refused -> found[0] = refused);
    return found[0];
  }

  private Path fetch(String publisher, String file) {
    return publishers.fetch(publisher, file, folder, Progress.UNWATCHED);
  }
}
