package org.intercity.desk.people;

import java.util.List;
import org.intercity.desk.PlaceNames;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Named;
import org.intercity.exchange.Post;
import org.intercity.gazetteer.Place;
import org.intercity.register.BodyId;
import org.intercity.register.BodyKind;
import org.intercity.words.Problems;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;

/**
 * A post and the days in it, as an officer types them in.
 *
 * @param body the name of the place it belongs to
 * @param kind of the body
 */
record PostForm(
    String title, String titleLanguage, String body, String kind, String from, String to) {

  PostForm {
    title = title == null ? "" : title;
    titleLanguage = titleLanguage == null ? "" : titleLanguage;
    body = body == null ? "" : body;
    kind = kind == null || kind.isBlank() ? "government" : kind;
    from = from == null ? "" : from;
    to = to == null ? "" : to;
  }

  static PostForm empty() {
    return new PostForm("", "", "", "", "", "");
  }

  boolean isEmpty() {
    return title.isBlank() && body.isBlank() && from.isBlank() && to.isBlank();
  }

  /**
   * A post that somebody holds or held.
   *
   * @param of the body
   */
  record Held(Post.Title title, Named of, @Nullable EdtfDate from, @Nullable EdtfDate to) {}

  /** The post with its days; null, and noted why, where it is none. */
  @Nullable Held read(PlaceNames places, Problems problems) {
    if (title.isBlank()) {
      problems.add("title", "people.error.title");
    }
    Named of = body(body, kind, places, problems);
    EdtfDate since = Typed.date("from", from, problems);
    EdtfDate until = Typed.date("to", to, problems);
    Typed.order(since, until, "to", problems);
    return of == null || title.isBlank()
        ? null
        : new Held(new Post.Title(title.strip(), Typed.orNull(titleLanguage)), of, since, until);
  }

  /** The body of a place that is named. */
  static @Nullable Named body(String body, String kind, PlaceNames places, Problems problems) {
    if (body.isBlank()) {
      problems.add("body", "people.error.body");
      return null;
    }
    try {
      Place place = places.require(body);
      BodyKind sort =
          List.of("council", "other").contains(kind) ? BodyKind.of(kind) : BodyKind.GOVERNMENT;
      return new Named(place.name(), BodyId.of(sort, place.id()));
    } catch (UserError unclear) {
      problems.add("body", unclear);
      return null;
    }
  }
}
