package org.intercity.publishers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Fetches publishers' files from where {@code publishers.properties} says they are. */
public final class Publishers {

  private static final String QUERY = ".query";

  private final List<PublishedFile> files;
  private final Download download;

  /**
   * @param version of this program, which publishers are told
   */
  public Publishers(String version) {
    this(version, UnaryOperator.identity());
  }

  /**
   * Fetches from a mirror: the same paths under another address.
   *
   * @param base as {@code http://localhost:8080}
   */
  public Publishers(String version, URI base) {
    this(version, address -> mirrored(address, base));
  }

  private Publishers(String version, UnaryOperator<URI> place) {
    files = read(place);
    download = new Download("Intercity/" + version);
  }

  /** As {@code geonames}. */
  public List<String> names() {
    return files.stream().map(PublishedFile::publisher).distinct().toList();
  }

  /** The names of a publisher's files; none where the publisher is unknown. */
  public List<String> files(String publisher) {
    return of(publisher).map(PublishedFile::name).toList();
  }

  private Stream<PublishedFile> of(String publisher) {
    return files.stream().filter(file -> file.publisher().equals(publisher));
  }

  /**
   * Fetches one file into a folder; what an earlier attempt left there is gone on with where the
   * server allows.
   *
   * @throws UnreadablePlaces where it cannot be had; a part of it may stay for the next attempt
   */
  public Path fetch(String publisher, String file, Path folder, Progress progress) {
    Optional<PublishedFile> wanted =
        of(publisher).filter(known -> known.name().equals(file)).findFirst();
    if (wanted.isEmpty()) {
      throw new UnreadablePlaces(
          publisher + '/' + file, UnreadablePlaces.Reason.MISSING, String.join(" ", names()));
    }
    return download.fetch(wanted.get(), folder, progress);
  }

  private static URI mirrored(URI address, URI base) {
    String query = address.getRawQuery() == null ? "" : '?' + address.getRawQuery();
    return URI.create(base.toString().replaceFirst("/+$", "") + address.getRawPath() + query);
  }

  private static List<PublishedFile> read(UnaryOperator<URI> place) {
    Properties lines = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Publishers.class.getResourceAsStream("publishers.properties"))) {
      lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    // a table of properties has no order of its own
    return lines.stringPropertyNames().stream()
        .filter(key -> !key.endsWith(QUERY))
        .sorted()
        .map(key -> file(key, lines, place))
        .toList();
  }

  private static PublishedFile file(String key, Properties lines, UnaryOperator<URI> place) {
    int point = key.indexOf('.');
    String address = Objects.requireNonNull(lines.getProperty(key));
    String query = lines.getProperty(key + QUERY);
    URI whole =
        query == null
            ? URI.create(address)
            : URI.create(
                address + "?format=json&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    return new PublishedFile(
        key.substring(0, point), key.substring(point + 1), place.apply(whole), query != null);
  }
}
