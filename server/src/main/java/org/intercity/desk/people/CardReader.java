package org.intercity.desk.people;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Address;
import ezvcard.property.FormattedName;
import ezvcard.property.Photo;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intercity.exchange.Person;
import org.intercity.exchange.Post;
import org.intercity.register.Names;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;

/** Reads card files: vCard 2.1, 3.0 and 4.0, several cards in one file. */
final class CardReader {

  static final int LARGEST = 5_000_000;
  static final int MOST = 1000;

  private CardReader() {}

  static List<Card> read(byte[] file) {
    if (file.length > LARGEST) {
      throw new UserError("people.error.cards.large");
    }
    List<Card> cards = new ArrayList<>();
    try (VCardReader reader = new VCardReader(text(file))) {
      for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
        if (cards.size() == MOST) {
          throw new UserError("people.error.cards.many", MOST);
        }
        cards.add(card(card));
      }
    } catch (IOException unreadable) {
      throw new UserError("people.error.cards.none");
    }
    if (cards.isEmpty()) {
      throw new UserError("people.error.cards.none");
    }
    return cards;
  }

  /** UTF-8 where it is; else as its letters look: cards of old telephones name no charset. */
  private static String text(byte[] file) throws IOException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException otherwise) {
      CharsetMatch match = new CharsetDetector().setText(file).detect();
      if (match == null) {
        throw new UserError("people.error.cards.none");
      }
      return match.getString();
    }
  }

  private static Card card(VCard card) {
    Map<String, Person.Spelling> spellings = new LinkedHashMap<>();
    for (FormattedName name : card.getFormattedNames()) {
      add(spellings, name.getValue(), name.getLanguage());
    }
    for (StructuredName name : card.getStructuredNames()) {
      add(spellings, joined(name), name.getLanguage());
    }
    List<Post.Title> titles =
        card.getTitles().stream()
            .filter(title -> text(title) != null)
            .map(
                title ->
                    new Post.Title(
                        String.valueOf(text(title)),
                        language(title.getLanguage(), title.getValue())))
            .distinct()
            .toList();
    return new Card(
        List.copyOf(spellings.values()),
        titles,
        card.getOrganizations().stream()
            .flatMap(of -> of.getValues().stream())
            .filter(of -> of != null && !of.isBlank())
            .map(String::strip)
            .findFirst()
            .orElse(null),
        new Person.Reach(
            card.getEmails().stream().map(CardReader::text).findFirst().orElse(null),
            card.getTelephoneNumbers().stream().map(CardReader::number).findFirst().orElse(null),
            card.getAddresses().stream().map(CardReader::address).findFirst().orElse(null),
            null),
        card.getNotes().stream().map(CardReader::text).findFirst().orElse(null),
        card.getPhotos().stream()
            .map(Photo::getData)
            .filter(data -> data != null && Photos.isPicture(data))
            .map(Bytes::new)
            .findFirst()
            .orElse(Bytes.NONE));
  }

  private static void add(
      Map<String, Person.Spelling> spellings, @Nullable String name, @Nullable String language) {
    if (name != null && !name.isBlank()) {
      String text = name.strip();
      spellings.putIfAbsent(Names.fold(text), new Person.Spelling(text, language(language, text)));
    }
  }

  /** Family and given name as their script joins them. */
  private static @Nullable String joined(StructuredName name) {
    String family = name.getFamily() == null ? "" : name.getFamily().strip();
    String given = name.getGiven() == null ? "" : name.getGiven().strip();
    boolean isJoined = (family + given).codePoints().allMatch(CardReader::isEastAsian);
    String whole = isJoined ? family + given : (given + " " + family).strip();
    return whole.isEmpty() ? null : whole;
  }

  private static boolean isEastAsian(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }

  /** As the card says; else what only one language is written in. */
  private static @Nullable String language(@Nullable String said, String text) {
    if (said != null && !said.isBlank()) {
      return said.strip().split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
    }
    return switch (Character.UnicodeScript.of(text.codePointAt(0))) {
      case HANGUL -> "ko";
      case HIRAGANA, KATAKANA -> "ja";
      default -> null;
    };
  }

  private static @Nullable String text(TextProperty property) {
    return Typed.orNull(property.getValue());
  }

  private static @Nullable String number(Telephone telephone) {
    return telephone.getText() != null
        ? Typed.orNull(telephone.getText())
        : telephone.getUri() == null ? null : telephone.getUri().getNumber();
  }

  private static @Nullable String address(Address address) {
    if (address.getLabel() != null) {
      return Typed.orNull(address.getLabel());
    }
    return Typed.orNull(
        Stream.of(
                address.getStreetAddressFull(),
                address.getExtendedAddressFull(),
                address.getLocality(),
                address.getRegion(),
                address.getPostalCode(),
                address.getCountry())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", ")));
  }
}
