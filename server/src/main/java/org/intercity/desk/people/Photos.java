package org.intercity.desk.people;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.intercity.desk.Scan;
import org.intercity.exchange.Attached;
import org.intercity.journal.Documents;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Pictures of people, kept beside the journal and gone with what names them. */
@Component
final class Photos {

  private static final int LARGEST = 5_000_000;

  private final Documents documents;

  Photos(Documents documents) {
    this.documents = documents;
  }

  /** The bytes of what was sent, none where nothing was; what is no picture is noted. */
  byte[] read(@Nullable MultipartFile sent, Problems problems) throws IOException {
    byte[] bytes = sent == null ? new byte[0] : sent.getBytes();
    if (bytes.length > LARGEST) {
      problems.add("photo", "people.error.photo.large");
    } else if (bytes.length > 0 && !isPicture(bytes)) {
      problems.add("photo", "people.error.photo");
    }
    return bytes;
  }

  static boolean isPicture(byte[] bytes) {
    return Scan.type(bytes).filter(type -> !type.equals(MediaType.APPLICATION_PDF)).isPresent();
  }

  /** Keeps a picture; null where there is none. */
  @Nullable Attached keep(@Nullable MultipartFile sent, byte[] bytes) {
    String name = sent == null ? null : Typed.orNull(sent.getOriginalFilename());
    return keep(name == null ? "photo" : name, bytes);
  }

  @Nullable Attached keep(String name, byte[] bytes) {
    return bytes.length == 0
        ? null
        : new Attached(name, documents.put(new ByteArrayInputStream(bytes)).named());
  }
}
