package org.intercity.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.intercity.accounts.Role;
import org.intercity.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What surrounds every page.
 *
 * @param address path and query of this page, for links that change one thing about it
 * @param locale of the reader's words
 * @param theme {@code light}, {@code dark}, or null for what the reader's system says
 * @param today for who prints the page
 * @param who is signed in
 */
record Frame(
    String address,
    Locale locale,
    @Nullable String theme,
    Sign sign,
    LocalDate today,
    @Nullable Who who) {

  /**
   * Whose register it is.
   *
   * @param office its name in the reader's language; empty where nobody has said
   */
  record Sign(String office, boolean example) {}

  /**
   * Who is signed in.
   *
   * @param bodies for which the account acts, where it names any
   */
  record Who(String called, Role role, List<Acting> bodies) {}

  /** A body that an account acts for, now or when it is chosen. */
  record Acting(String id, String name, boolean isCurrent) {}

  /** A language the page can be read in. */
  record Language(Locale locale, String name, String address, boolean isCurrent) {
    public String tag() {
      return TextLanguage.ofWords(locale);
    }
  }

  public String language() {
    return TextLanguage.ofWords(locale);
  }

  /** The name of who is signed in, or null. */
  public @Nullable String account() {
    return who == null ? null : who.called();
  }

  public boolean administers() {
    return does(Role.ADMINISTRATOR);
  }

  /** Whether that is for the whole register and not for some bodies alone. */
  public boolean administersAll() {
    return administers() && who != null && who.bodies().isEmpty();
  }

  /** Whether who is signed in may change anything. */
  public boolean enters() {
    return does(Role.OFFICER);
  }

  private boolean does(Role role) {
    return who != null && who.role().does(role);
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
