package org.intercity.desk;

import java.util.Optional;
import org.intercity.journal.Scope;
import org.intercity.proposals.Readings;
import org.intercity.proposals.StoredReading;
import org.intercity.reader.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Readings of a scope by their names in addresses; others are as if they were none. */
@Component
public record KeptReadings(Readings readings) {

  public StoredReading require(Scope scope, String id) {
    return Optional.of(id)
        .filter(text -> text.matches("R[1-9][0-9]{0,8}"))
        .flatMap(text -> readings.find(scope, Integer.parseInt(text.substring(1))))
        .orElseThrow(Missing::new);
  }

  /** The tag of the article's language and script. */
  public static @Nullable String language(StoredReading reading) {
    Reading.Document document = reading.reading().document();
    return TextLanguage.of(document.language(), document.text());
  }
}
