package org.intercity.proposals;

import org.intercity.edtf.EdtfDate;
import org.intercity.register.Source;
import org.intercity.search.SearchWords;
import org.intercity.search.WordTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the words by which articles are found: those that facts rest on, for everybody; those that
 * were read, for the office that read them. Both are known by the source, so that they meet.
 */
record ArticleWords(JdbcClient db) {

  static final WordTable TABLE = new WordTable("article_word");
  static final String SORT = "article";

  /** The office of what is for everybody. */
  static final String ANYBODY = "";

  void write(String office, Source source) {
    Source.Origin origin = source.origin();
    SearchWords words =
        new SearchWords()
            .named(origin.title())
            .named(origin.publisher())
            .saying(origin.address())
            .saying(source.voice());
    EdtfDate published = origin.published();
    if (published != null) {
      words.saying(Integer.toString(published.earliest().getYear()));
    }
    TABLE.write(
        db,
        new WordTable.Found(
            office,
            SORT,
            source.id().value(),
            published == null ? 0 : published.earliest().toEpochDay()),
        words);
  }
}
