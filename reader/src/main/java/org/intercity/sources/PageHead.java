package org.intercity.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of itself to machines: title, publisher, day of publication, address. */
final class PageHead {

  private static final List<String> DAYS =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dc.date",
          "dcterms.created",
          "date");

  /** So many times of a page are looked at; the first say when it was published. */
  private static final int MOST_TIMES = 100;

  private PageHead() {}

  static Known read(Document page) {
    LinkedData data = LinkedData.of(page);
    String title =
        firstOf(meta(page, "og:title"), data.find("headline"), only(page, "h1"), page.title());
    String publisher = firstOf(meta(page, "og:site_name"), data.find("publisher", "name"));
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String address =
        firstOf(canonical == null ? null : canonical.attr("href"), meta(page, "og:url"));
    return new Known(published(page, data), title, publisher, address, null);
  }

  private static @Nullable LocalDate published(Document page, LinkedData data) {
    List<@Nullable String> stamps = new ArrayList<>();
    DAYS.forEach(name -> stamps.add(meta(page, name)));
    stamps.add(data.find("datePublished"));
    page.select("[itemprop=datePublished], time[pubdate], article time, time").stream()
        .limit(MOST_TIMES)
        .forEach(
            time -> stamps.add(firstOf(time.attr("datetime"), time.attr("content"), time.text())));
    for (String stamp : stamps) {
      Optional<LocalDate> day = stamp == null ? Optional.empty() : Days.parse(stamp);
      if (day.isPresent()) {
        return day.get();
      }
    }
    return null;
  }

  private static @Nullable String meta(Document page, String name) {
    for (String attribute : List.of("property", "name", "itemprop")) {
      Element found = page.selectFirst("meta[" + attribute + "=" + name + "][content]");
      if (found != null) {
        return firstOf(found.attr("content"));
      }
    }
    return null;
  }

  private static @Nullable String only(Document page, String tag) {
    List<Element> found = page.select(tag);
    return found.size() == 1 ? found.getFirst().text() : null;
  }

  private static @Nullable String firstOf(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && !candidate.isBlank()) {
        return Encodings.whole(candidate.strip());
      }
    }
    return null;
  }
}
