package org.intercity.desk.people;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.ImageType;
import ezvcard.property.Address;
import ezvcard.property.FormattedName;
import ezvcard.property.Organization;
import ezvcard.property.Photo;
import ezvcard.property.Title;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.intercity.exchange.Person;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes people as cards, vCard 4.0: every spelling of a name with its language. */
final class CardWriter {

  private static final MediaType TYPE = new MediaType("text", "vcard", StandardCharsets.UTF_8);

  /** That the spellings of a name are one name. */
  private static final String ONE = "1";

  private CardWriter() {}

  /** A person as they go out. */
  record Out(Person person, List<PersonName.PostName> posts, Bytes photo) {}

  static ResponseEntity<byte[]> file(List<Out> people, String name) {
    return ResponseEntity.ok()
        .contentType(TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text(people).getBytes(StandardCharsets.UTF_8));
  }

  static String text(List<Out> people) {
    StringWriter text = new StringWriter();
    try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
      writer.setAddProdId(false);
      for (Out each : people) {
        writer.write(card(each));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static VCard card(Out out) {
    VCard card = new VCard(VCardVersion.V4_0);
    Person person = out.person();
    card.setProductId("Intercity, ez-vcard " + Ezvcard.VERSION);
    card.setUid(new Uid("intercity:" + person.id()));
    for (Person.Spelling spelling : person.spellings()) {
      FormattedName name = new FormattedName(spelling.text());
      name.setLanguage(spelling.language());
      if (person.spellings().size() > 1) {
        name.setAltId(ONE);
      }
      card.addFormattedName(name);
    }
    for (PersonName.PostName post : out.posts()) {
      Title title = new Title(post.title().text());
      title.setLanguage(post.title().language());
      card.addTitle(title);
      Organization body = new Organization();
      body.getValues().add(post.body().text());
      card.addOrganization(body);
    }
    reach(person, card);
    if (!out.photo().isEmpty()) {
      byte[] photo = out.photo().all();
      ImageType type = (photo[0] & 0xFF) == 0x89 ? ImageType.PNG : ImageType.JPEG;
      card.addPhoto(new Photo(photo, type));
    }
    return card;
  }

  private static void reach(Person person, VCard card) {
    Person.Reach reach = person.reach();
    if (reach.mail() != null) {
      card.addEmail(reach.mail());
    }
    if (reach.phone() != null) {
      card.addTelephoneNumber(reach.phone());
    }
    if (reach.address() != null) {
      Address address = new Address();
      address.setStreetAddress(reach.address());
      address.setLabel(reach.address());
      card.addAddress(address);
    }
    if (person.note() != null) {
      card.addNote(person.note());
    }
  }
}
