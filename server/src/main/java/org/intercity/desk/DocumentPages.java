package org.intercity.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.intercity.accounts.SignedIn;
import org.intercity.journal.Digest;
import org.intercity.journal.Documents;
import org.intercity.journal.Journal;
import org.intercity.journal.Scope;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The kept documents, as far as entries that the reader may see name them. They came from outside:
 * the browser may neither guess what they are nor run anything in them.
 */
@Controller
class DocumentPages {

  private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
  private static final int MAGIC = 8;

  private final Journal journal;
  private final Documents documents;
  private final Signatures signatures;

  DocumentPages(Journal journal, Documents documents, Signatures signatures) {
    this.journal = journal;
    this.documents = documents;
    this.signatures = signatures;
  }

  @GetMapping("/documents/{sha256}")
  ResponseEntity<Resource> show(@PathVariable String sha256, @AuthenticationPrincipal SignedIn who)
      throws IOException {
    Scope scope = signatures.scope(who);
    Digest digest = Digest.find("sha256:" + sha256).orElseThrow(Missing::new);
    Path file =
        Optional.of(digest)
            .filter(named -> journal.names(scope, named))
            .flatMap(documents::find)
            .orElseThrow(Missing::new);
    Optional<MediaType> shown = shown(file);
    return ResponseEntity.ok()
        .contentType(shown.orElse(MediaType.APPLICATION_OCTET_STREAM))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            (shown.isPresent() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name(digest, shown))
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox")
        .body(new FileSystemResource(file));
  }

  /** What the browser may show; empty for all that is to be saved instead. */
  private static Optional<MediaType> shown(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Optional<MediaType> scan = Scan.type(in.readNBytes(MAGIC));
      return scan.isPresent() || !isText(file) ? scan : Optional.of(TEXT);
    }
  }

  /** UTF-8 without control characters other than those that lay out lines. */
  private static boolean isText(Path file) throws IOException {
    try (Reader letters = Files.newBufferedReader(file)) {
      for (int letter = letters.read(); letter >= 0; letter = letters.read()) {
        if (letter < ' ' && "\t\n\f\r".indexOf(letter) < 0) {
          return false;
        }
      }
      return true;
    } catch (CharacterCodingException otherEncoding) {
      return false;
    }
  }

  private static String name(Digest digest, Optional<MediaType> shown) {
    String ending =
        shown.map(type -> type.equals(TEXT) ? ".txt" : "." + type.getSubtype()).orElse("");
    return digest.hex().substring(0, 12) + ending;
  }
}
