package org.intercity.desk;

import java.util.List;
import java.util.Locale;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What surrounds every page.
 *
 * @param address path and query of this page, for links that change one thing about it
 * @param locale of the reader's words
 * @param theme {@code light}, {@code dark}, or null for what the reader's system says
 * @param account the name of who is signed in
 * @param administers whether that is an administrator
 */
record Frame(
    String address,
    Locale locale,
    @Nullable String theme,
    Sign sign,
    @Nullable String account,
    boolean administers) {

  /**
   * Whose register it is.
   *
   * @param office its name in the reader's language; empty where nobody has said
   */
  record Sign(String office, boolean example) {}

  /** A language the page can be read in. */
  record Language(Locale locale, String name, String address, boolean isCurrent) {
    public String tag() {
      return TextLanguage.ofWords(locale);
    }
  }

  public String language() {
    return TextLanguage.ofWords(locale);
  }

  /** The first part of the path, by which the navigation knows where it is. */
  public String section() {
    String path = UriComponentsBuilder.fromUriString(address).build().getPath();
    return path == null || path.length() < 2 ? "" : path.substring(1).split("/", 2)[0];
  }

  public List<Language> languages() {
    return Words.LANGUAGES.stream()
        .map(each -> new Language(each, each.getDisplayName(each), in(each), each.equals(locale)))
        .toList();
  }

  private String in(Locale other) {
    return UriComponentsBuilder.fromUriString(address)
        .replaceQueryParam("lang", other.toLanguageTag())
        .build()
        .toUriString();
  }
}
