package org.intercity.publishers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import org.intercity.publishers.UnreadablePlaces.Reason;

/**
 * Fetches a file into {@code <name>.part}, which becomes {@code <name>} once it is whole. Beside a
 * part lies the mark of the edition it is of ({@code <name>.part.edition}), so that it is never
 * completed with another one's bytes.
 */
final class Download {

  private static final Duration CONNECTING = Duration.ofSeconds(20);

  /** A query may take a minute until the first byte comes. */
  private static final Duration ANSWERING = Duration.ofMinutes(3);

  private static final int OK = 200;
  private static final int REST = 206;
  private static final int NO_SUCH_RANGE = 416;

  private final String agent;

  Download(String agent) {
    this.agent = agent;
  }

  Path fetch(PublishedFile file, Path folder, Progress progress) {
    Path target = folder.resolve(file.name());
    Path part = folder.resolve(file.name() + ".part");
    Path edition = folder.resolve(file.name() + ".part.edition");
    try {
      Files.createDirectories(folder);
    } catch (IOException problem) {
      throw UnreadablePlaces.notWritten(folder, problem);
    }
    try (HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(CONNECTING)
            .build()) {
      HttpResponse<InputStream> response = ask(client, file, part, edition);
      if (response.statusCode() == NO_SUCH_RANGE) {
        response.body().close();
        Files.deleteIfExists(part);
        response = ask(client, file, part, edition);
      }
      save(response, file, part, edition, progress);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      Files.deleteIfExists(edition);
      return target;
    } catch (IOException problem) {
      throw UnreadablePlaces.notWritten(target, problem);
    }
  }

  private HttpResponse<InputStream> ask(
      HttpClient client, PublishedFile file, Path part, Path edition) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(file.address())
            .header("User-Agent", agent)
            .header("Accept", file.query() ? "application/sparql-results+json" : "*/*")
            .timeout(ANSWERING);
    long have = Files.exists(part) ? Files.size(part) : 0;
    if (have > 0 && Files.exists(edition)) {
      request.header("Range", "bytes=" + have + '-').header("If-Range", Files.readString(edition));
    }
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (IOException problem) {
      String said = Objects.requireNonNullElse(problem.getMessage(), "");
      throw new UnreadablePlaces(where(file), Reason.UNREACHABLE, said);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new UnreadablePlaces(where(file), Reason.INTERRUPTED, "");
    }
  }

  private static void save(
      HttpResponse<InputStream> response,
      PublishedFile file,
      Path part,
      Path edition,
      Progress progress)
      throws IOException {
    try (InputStream body = response.body()) {
      int status = response.statusCode();
      if (status != OK && status != REST) {
        throw new UnreadablePlaces(where(file), Reason.NOT_SERVED, String.valueOf(status));
      }
      // a server that ignores the range, or has another edition by now, sends all
      long have = status == REST ? Files.size(part) : 0;
      if (status == OK) {
        Files.deleteIfExists(part);
        markEdition(response, file, edition);
      }
      long length = response.headers().firstValueAsLong("Content-Length").orElse(-1);
      try (OutputStream out =
          Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        copy(body, out, file, new Extent(have, length < 0 ? -1 : have + length), progress);
      }
    }
  }

  /** Which bytes are there, and how many there shall be; -1 where the server does not say. */
  private record Extent(long have, long all) {}

  private static void copy(
      InputStream body, OutputStream out, PublishedFile file, Extent extent, Progress progress)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long done = extent.have();
    for (int read = next(body, buffer, file); read >= 0; read = next(body, buffer, file)) {
      out.write(buffer, 0, read);
      done += read;
      progress.at(done, extent.all());
    }
    if (extent.all() >= 0 && done != extent.all()) {
      throw new UnreadablePlaces(where(file), Reason.INTERRUPTED, done + " / " + extent.all());
    }
  }

  private static int next(InputStream body, byte[] buffer, PublishedFile file) {
    try {
      return body.read(buffer);
    } catch (IOException problem) {
      String said = Objects.requireNonNullElse(problem.getMessage(), "");
      throw new UnreadablePlaces(where(file), Reason.INTERRUPTED, said);
    }
  }

  /** Only what the server calls unchanged for certain; an answer to a query is never resumed. */
  private static void markEdition(
      HttpResponse<InputStream> response, PublishedFile file, Path edition) throws IOException {
    String tag =
        response.headers().firstValue("ETag").filter(mark -> !mark.startsWith("W/")).orElse("");
    String mark = tag.isEmpty() ? response.headers().firstValue("Last-Modified").orElse("") : tag;
    if (mark.isEmpty() || file.query()) {
      Files.deleteIfExists(edition);
    } else {
      Files.writeString(edition, mark);
    }
  }

  /** The address, without the query, which no message has room for. */
  private static String where(PublishedFile file) {
    return file.address().toString().replaceFirst("\\?.*", "");
  }
}
