package org.intercity.desk.reports;

import java.nio.charset.StandardCharsets;
import org.intercity.exports.Book;
import org.intercity.exports.Papers;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Hands out a book as a file. */
@Component
record Download(Papers papers) {

  private static final MediaType WORKBOOK =
      new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private static final MediaType LETTER =
      new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

  /** Its links lead back to this desk. */
  ResponseEntity<byte[]> pdf(Book book, String name) {
    String desk = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return file(papers.pdf(book, desk), MediaType.APPLICATION_PDF, name + ".pdf");
  }

  ResponseEntity<byte[]> workbook(Book book, String name) {
    return file(papers.workbook(book), WORKBOOK, name + ".xlsx");
  }

  ResponseEntity<byte[]> letter(Book book, String name) {
    return file(papers.letter(book), LETTER, name + ".docx");
  }

  ResponseEntity<byte[]> text(String text, String name) {
    return file(text.getBytes(StandardCharsets.UTF_8), TEXT, name + ".txt");
  }

  private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }
}
