package org.intercity.desk.people;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intercity.desk.Name;
import org.intercity.desk.TextLanguage;
import org.intercity.exchange.Person;
import org.jspecify.annotations.Nullable;

/** Which spelling of a name a reader is shown: their own, and the one at home beside it. */
final class Spelt {

  private Spelt() {}

  /**
   * The spelling in the reader's language, else the English one, else the first.
   *
   * @param country where the person's post is; null where it is not known
   */
  static Name name(Person person, Locale reader, @Nullable String country) {
    List<Person.Spelling> all = person.spellings();
    Person.Spelling shown =
        in(all, reader.getLanguage())
            .or(() -> in(all, Locale.ENGLISH.getLanguage()))
            .orElse(all.getFirst());
    Person.Spelling local =
        Optional.ofNullable(country)
            .flatMap(
                code -> in(all, ULocale.addLikelySubtags(new ULocale("und_" + code)).getLanguage()))
            .orElse(all.getFirst());
    return local.text().equals(shown.text())
        ? Name.of(shown.text())
        : new Name(shown.text(), local.text(), tag(local));
  }

  static @Nullable String tag(Person.Spelling spelling) {
    return TextLanguage.of(spelling.language(), spelling.text());
  }

  private static Optional<Person.Spelling> in(List<Person.Spelling> all, String language) {
    return all.stream().filter(each -> language.equals(each.language())).findFirst();
  }
}
