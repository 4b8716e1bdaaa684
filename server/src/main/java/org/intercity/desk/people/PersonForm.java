package org.intercity.desk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intercity.exchange.Attached;
import org.intercity.exchange.Basis;
import org.intercity.exchange.Person;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A person as an officer types them in.
 *
 * @param seen the entry of the version that is changed; null for a new person
 * @param spelling ways to write the name
 * @param language of each spelling; empty where it is not known
 */
record PersonForm(
    @Nullable Long seen,
    List<String> spelling,
    List<String> language,
    Reach reach,
    String note,
    String how) {

  static final int SPELLINGS = 6;
  private static final int LONGEST = 200;
  private static final int LONGEST_NOTE = 4000;
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

  /** How to reach them, as typed. */
  record Reach(String mail, String phone, String address) {
    Reach {
      mail = mail == null ? "" : mail;
      phone = phone == null ? "" : phone;
      address = address == null ? "" : address;
    }
  }

  PersonForm {
    spelling = filled(spelling);
    language = filled(language);
    reach = reach == null ? new Reach("", "", "") : reach;
    note = note == null ? "" : note;
    how = how == null ? "" : how;
  }

  private static List<String> filled(@Nullable List<String> typed) {
    return Stream.concat(typed == null ? Stream.empty() : typed.stream(), Stream.generate(() -> ""))
        .limit(SPELLINGS)
        .toList();
  }

  static PersonForm empty() {
    return new PersonForm(null, List.of(), List.of(), new Reach("", "", ""), "", "");
  }

  static PersonForm of(Person person, long seen) {
    return new PersonForm(
        seen,
        person.spellings().stream().map(Person.Spelling::text).toList(),
        person.spellings().stream()
            .map(each -> each.language() == null ? "" : each.language())
            .toList(),
        new Reach(
            orEmpty(person.reach().mail()),
            orEmpty(person.reach().phone()),
            orEmpty(person.reach().address())),
        orEmpty(person.note()),
        "");
  }

  private static String orEmpty(@Nullable String kept) {
    return kept == null ? "" : kept;
  }

  /** The spellings; what cannot be one is noted. */
  List<Person.Spelling> spellings(Problems problems) {
    List<Person.Spelling> all = new ArrayList<>();
    for (int i = 0; i < spelling.size(); i++) {
      String text = spelling.get(i).strip();
      if (text.length() > LONGEST) {
        problems.add("spelling" + (i + 1), "people.error.long", LONGEST);
      } else if (!text.isEmpty()) {
        all.add(new Person.Spelling(text, Typed.orNull(language.get(i))));
      }
    }
    if (all.isEmpty()) {
      problems.add("spelling1", "people.error.name");
    }
    return all.stream().distinct().toList();
  }

  Person.Reach reach(@Nullable Attached photo, Problems problems) {
    String mail = reach.mail().strip();
    if (!mail.isEmpty() && !MAIL.matcher(mail).matches()) {
      problems.add("mail", "people.error.mail");
    }
    String phone = reach.phone().strip();
    if (!phone.isEmpty() && phone.chars().noneMatch(Character::isDigit)) {
      problems.add("phone", "people.error.phone");
    }
    if (note.length() > LONGEST_NOTE) {
      problems.add("note", "people.error.long", LONGEST_NOTE);
    }
    return new Person.Reach(
        Typed.orNull(mail), Typed.orNull(phone), Typed.orNull(reach.address()), photo);
  }

  List<Basis> basis() {
    return List.of(new Basis.Known(Typed.orNull(how), null));
  }

  /** What was kept before, and what is known now besides. */
  List<Basis> basis(Person held) {
    List<Basis> all = new ArrayList<>(held.bases());
    basis().stream().filter(each -> !all.contains(each)).forEach(all::add);
    return all;
  }
}
