package org.intercity.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intercity.exchange.Attached;
import org.intercity.journal.Digest;
import org.intercity.journal.Documents;
import org.intercity.words.Problems;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Papers handed in with a form, several at a time, and those a form kept from before. */
@Component
public record AttachedPapers(Documents documents) {

  private static final int LONGEST = 120;

  /** The files, kept in the document store; one of a sort that is not taken is noted. */
  public List<Attached> keep(List<MultipartFile> files, String field, Problems problems) {
    List<Attached> kept = new ArrayList<>();
    for (MultipartFile file : files) {
      if (!file.isEmpty()) {
        byte[] bytes = bytes(file);
        if (Scan.isOne(bytes)) {
          kept.add(new Attached(name(file), documents.put(bytes).named()));
        } else {
          problems.add(field, "desk.enter.error.sort");
        }
      }
    }
    return kept;
  }

  /** As a form carries a paper that is kept already. */
  public static String written(Attached paper) {
    return paper.document() + " " + paper.name();
  }

  /** The papers that a form carries; what the store does not hold came from no browser. */
  public List<Attached> carried(List<String> written) {
    List<Attached> papers = new ArrayList<>();
    for (String each : written) {
      String[] parts = each.split(" ", 2);
      Optional<Digest> digest = Digest.find(parts[0]).filter(it -> documents.find(it).isPresent());
      if (parts.length == 2 && digest.isPresent()) {
        papers.add(new Attached(shortened(parts[1]), digest.get().named()));
      }
    }
    return papers;
  }

  private static String name(MultipartFile file) {
    String given = file.getOriginalFilename();
    String name = given == null ? "" : given.replaceFirst("^.*[/\\\\]", "").strip();
    return name.isEmpty() ? "paper" : shortened(name);
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
  }

  private static byte[] bytes(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
