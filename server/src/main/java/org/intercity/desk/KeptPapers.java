package org.intercity.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.intercity.journal.Documents;
import org.intercity.words.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Papers handed in with a form: PDF, PNG or JPEG, kept in the document store. */
@Component
public record KeptPapers(Documents documents) {

  /** Whether a file was chosen; an empty field of a form arrives as an empty file. */
  public static boolean isGiven(@Nullable MultipartFile file) {
    return file != null && !file.isEmpty();
  }

  /** Notes a problem of a field where the file is no paper. */
  public static void check(@Nullable MultipartFile file, String field, Problems problems) {
    if (file != null && !file.isEmpty() && !Scan.isOne(bytes(file))) {
      problems.add(field, "desk.enter.error.sort");
    }
  }

  /** {@code sha256:} and the digest of what was kept; null where nothing was handed in. */
  public @Nullable String keep(@Nullable MultipartFile file) {
    return file == null || file.isEmpty() ? null : documents.put(bytes(file)).named();
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
