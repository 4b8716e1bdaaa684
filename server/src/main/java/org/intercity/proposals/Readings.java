package org.intercity.proposals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.journal.Database;
import org.intercity.journal.Digest;
import org.intercity.journal.Documents;
import org.intercity.journal.Draft;
import org.intercity.journal.Journal;
import org.intercity.journal.Scope;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.intercity.reader.ArticleReader;
import org.intercity.reader.Explanation;
import org.intercity.reader.Reading;
import org.intercity.register.Register;
import org.intercity.register.Source;
import org.intercity.search.Asked;
import org.intercity.search.Hits;
import org.intercity.sources.Article;
import org.intercity.words.UserError;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Readings that were kept, with the articles they are of. One article is kept once an office. */
@Service
public class Readings {

  private final Journal journal;
  private final Database database;
  private final Documents documents;
  private final Gazetteer gazetteer;

  Readings(Journal journal, Database database, Documents documents, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.journal = journal;
    this.database = database;
    this.documents = documents;
  }

  /** Reads an article with what the register knows of ties, which decides between namesakes. */
  public Reading read(Article article) {
    return reader().read(article);
  }

  /**
   * How the article of a reading is read: what each pass finds and drops, with what the register
   * knows now. Empty where its language is not read.
   */
  public Optional<Explanation> explain(StoredReading reading) {
    Reading.Document document = reading.reading().document();
    Article article =
        new Article(
            document.id(),
            document.text(),
            document.language(),
            new Article.Origin(
                document.published(), document.title(), document.publisher(), document.address()));
    return reader().explain(article);
  }

  private ArticleReader reader() {
    return new ArticleReader(gazetteer, KnownTies.of(Register.within(database.reads())));
  }

  /** Keeps a reading and its text; the one kept before where the same text was read before. */
  public StoredReading keep(Signature by, Reading reading) {
    Digest text = documents.put(reading.document().text().getBytes(StandardCharsets.UTF_8));
    Source source = source(reading, text);
    String document = ReadingPayloads.document(source);
    journal.append(
        by,
        db ->
            findByDocument(db, by.scope(), document).isPresent()
                ? List.of()
                : List.of(
                    new Draft(
                        ReadingPayloads.READING,
                        Visibility.OFFICE,
                        ReadingPayloads.tree(ReadingPayloads.keep(next(db), source, reading)))));
    return findByDocument(database.reads(), by.scope(), document).orElseThrow();
  }

  /** Whether the same text was read before, within a scope. */
  public Optional<StoredReading> findSame(Scope scope, Reading reading) {
    byte[] text = reading.document().text().getBytes(StandardCharsets.UTF_8);
    return findByDocument(database.reads(), scope, Digest.of(text).named());
  }

  public Optional<StoredReading> find(Scope scope, int number) {
    return database
        .reads()
        .sql("SELECT data, entry FROM reading WHERE number = ? AND acted_for = ?")
        .params(number, scope.actedFor())
        .query((row, _) -> stored(row.getString(1), row.getLong(2)))
        .optional();
  }

  /** All readings of a scope, the newest first. */
  public List<StoredReading> list(Scope scope) {
    return database
        .reads()
        .sql("SELECT data, entry FROM reading WHERE acted_for = ? ORDER BY number DESC")
        .param(scope.actedFor())
        .query((row, _) -> stored(row.getString(1), row.getLong(2)))
        .list();
  }

  /** Articles that have the words: by their sources, those that facts rest on among them. */
  public Hits find(Scope scope, Asked asked, int size, int skip) {
    return ArticleWords.TABLE.find(
        database.reads(),
        List.of(ArticleWords.ANYBODY, scope.actedFor()),
        ArticleWords.SORT,
        asked,
        size,
        skip);
  }

  /**
   * The articles of sources.
   *
   * @param reading its number, where the office read it
   */
  public record Known(Source source, @Nullable Integer reading) {}

  /** What an office knows of these sources. */
  public Map<String, Known> known(Scope scope, Collection<String> sources) {
    Map<String, Known> known = new HashMap<>();
    if (!sources.isEmpty()) {
      JdbcClient db = database.reads();
      Register.within(db)
          .sources(sources)
          .forEach(source -> known.put(source.id().value(), new Known(source, null)));
      db.sql("SELECT data FROM reading WHERE source IN (:sources) AND acted_for = :office")
          .param("sources", sources)
          .param("office", scope.actedFor())
          .query((row, _) -> ReadingPayloads.kept(row.getString(1)))
          .list()
          .forEach(
              kept ->
                  known.put(kept.source().id().value(), new Known(kept.source(), kept.number())));
    }
    return known;
  }

  private Optional<StoredReading> findByDocument(JdbcClient db, Scope scope, String document) {
    return db.sql("SELECT data, entry FROM reading WHERE document = ? AND acted_for = ?")
        .params(document, scope.actedFor())
        .query((row, _) -> stored(row.getString(1), row.getLong(2)))
        .optional();
  }

  private static int next(JdbcClient db) {
    return db.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM reading").query(Integer.class).single();
  }

  private StoredReading stored(String data, long entry) {
    ReadingPayloads.Kept kept = ReadingPayloads.kept(data);
    String text = text(ReadingPayloads.document(kept.source()));
    return new StoredReading(
        kept.number(), kept.source(), ReadingPayloads.reading(kept, text), entry);
  }

  private String text(String document) {
    Path file =
        Digest.find(document)
            .flatMap(documents::find)
            .orElseThrow(() -> new UserError("proposals.error.no_document", document));
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Source source(Reading reading, Digest text) {
    Reading.Document document = reading.document();
    return Source.of(
        new Source.Origin(
            document.address(),
            document.publisher(),
            document.language(),
            document.title() == null ? document.id() : document.title(),
            document.published() == null ? null : EdtfDate.of(document.published())),
        text.named(),
        reading.provenance().releasedBy());
  }
}
