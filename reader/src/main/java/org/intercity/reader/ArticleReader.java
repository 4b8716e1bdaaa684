package org.intercity.reader;

import java.util.List;
import java.util.Optional;
import org.intercity.gazetteer.Gazetteer;
import org.intercity.reader.Reading.Agreements;
import org.intercity.reader.Reading.Document;
import org.intercity.reader.Reading.Exchanges;
import org.intercity.reader.Reading.Provenance;
import org.intercity.reader.language.Pack;
import org.intercity.reader.passes.Aids;
import org.intercity.reader.passes.Assembly;
import org.intercity.reader.passes.Draft;
import org.intercity.reader.passes.Explaining;
import org.intercity.reader.passes.Pass;
import org.intercity.reader.passes.Passes;
import org.intercity.sources.Article;

/** Reads articles: runs the passes in order and assembles what they found. For many threads. */
public final class ArticleReader {

  private final Gazetteer gazetteer;
  private final Known known;

  public ArticleReader(Gazetteer gazetteer) {
    this(gazetteer, Known.NOTHING);
  }

  public ArticleReader(Gazetteer gazetteer, Known known) {
    this.gazetteer = gazetteer;
    this.known = known;
  }

  /** A pass by its name and what it does, for people. */
  public record Step(String name, String says) {}

  /** The passes in the order in which they run. */
  public static List<Step> steps() {
    return Passes.all().stream().map((Pass pass) -> new Step(pass.name(), pass.says())).toList();
  }

  /** Whether there is a pack for a language. */
  public static boolean knowsLanguage(String language) {
    return Pack.find(language).isPresent();
  }

  /** What the article says; with a note instead of facts where its language is not known. */
  public Reading read(Article article) {
    return Pack.find(article.language())
        .map(pack -> aids(pack, article))
        .map(aids -> Assembly.of(Passes.run(Draft.of(article, aids))))
        .orElseGet(() -> unread(article));
  }

  /** What each pass finds and drops; empty where the article's language is not known. */
  public Optional<Explanation> explain(Article article) {
    return Pack.find(article.language())
        .map(pack -> Explaining.of(Draft.of(article, aids(pack, article))));
  }

  private Aids aids(Pack pack, Article article) {
    return new Aids(
        pack,
        gazetteer,
        known,
        article.published(),
        Outlet.country(article.origin().address()).or(() -> pack.home(article.text())));
  }

  private static Reading unread(Article article) {
    return new Reading(
        new Document(
            article.id(),
            article.language(),
            article.origin().published(),
            article.origin().title(),
            article.origin().publisher(),
            article.origin().address(),
            article.text()),
        new Agreements(List.of(), List.of()),
        List.of(),
        List.of(),
        new Exchanges(List.of(), List.of(), List.of(), List.of(), List.of()),
        new Provenance(null, false),
        List.of(Note.of("no_pack", article.language())));
  }
}
