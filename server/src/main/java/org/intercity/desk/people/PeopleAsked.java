package org.intercity.desk.people;

import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list, as the address holds it.
 *
 * @param view {@code posts} or {@code people}
 * @param q the beginning of a name, in any script
 * @param body a place or a body's id
 * @param country of the body, by its code
 * @param tie the number of a tie of the body's
 */
record PeopleAsked(
    @Nullable String view,
    @Nullable String q,
    @Nullable String body,
    @Nullable String country,
    @Nullable String tie,
    @Nullable Integer page) {

  PeopleAsked {
    view = "people".equals(view) ? view : "posts";
    q = Typed.orNull(q);
    body = Typed.orNull(body);
    country = Typed.orNull(country);
    tie = Typed.orNull(tie);
    page = page == null || page < 1 ? 1 : page;
  }

  public boolean isPosts() {
    return "posts".equals(view);
  }

  public boolean isAll() {
    return q == null && body == null && country == null && tie == null;
  }
}
