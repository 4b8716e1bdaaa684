package org.intercity.reader;

import java.time.LocalDate;
import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.gazetteer.Level;
import org.intercity.gazetteer.Place;
import org.intercity.gazetteer.PlaceId;
import org.intercity.sources.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What one article says, in the form that {@code intercity read --json} prints. Every fact carries
 * at least one span of evidence; a gap is null, never a guess.
 *
 * @param notes what was seen and deliberately not taken
 */
public record Reading(
    Document document,
    Agreements ties,
    List<ReportedTotal> reportedTotals,
    List<First> firsts,
    Exchanges exchanges,
    Provenance provenance,
    List<Note> notes) {

  public Reading {
    reportedTotals = List.copyOf(reportedTotals);
    firsts = List.copyOf(firsts);
    notes = List.copyOf(notes);
  }

  /** The article: its text is what the offsets of every evidence point into. */
  public record Document(
      String id,
      String language,
      @Nullable LocalDate published,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String address,
      String text) {}

  /** The agreements an article reports, and the earlier ones it only mentions. */
  public record Agreements(List<Agreement> reported, List<Agreement> earlier) {
    public Agreements {
      reported = List.copyOf(reported);
      earlier = List.copyOf(earlier);
    }
  }

  /** Journeys, meetings, people and their words: what hangs on a tie rather than makes it. */
  public record Exchanges(
      List<Visit> visits,
      List<Meeting> meetings,
      List<Contact> people,
      List<Statement> statements,
      List<Profile> profiles) {
    public Exchanges {
      visits = List.copyOf(visits);
      meetings = List.copyOf(meetings);
      people = List.copyOf(people);
      statements = List.copyOf(statements);
      profiles = List.copyOf(profiles);
    }
  }

  /** The place a name was resolved to. */
  public record Where(PlaceId id, String name, String country, Level level) {
    public static Where of(Place place) {
      return new Where(place.id(), place.name(), place.country(), place.level());
    }
  }

  /** One side of an agreement: the name as written, and the place where it could be resolved. */
  public record Party(String name, @Nullable Where place, BodyKind body) {}

  /** An agreement as this article states it. */
  public record Agreement(
      List<Party> parties,
      Wording wording,
      ActKind act,
      @Nullable EdtfDate date,
      Signing signing,
      Fields fields,
      Grounds grounds) {
    public Agreement {
      parties = List.copyOf(parties);
    }
  }

  /** The kind, normalised, and the words of this source for it. */
  public record Wording(TieKind kind, @Nullable String stated) {}

  /** Where and by whom it was signed. */
  public record Signing(
      @Nullable NamedPlace place, @Nullable String venue, List<Official> signatories) {
    public Signing {
      signatories = List.copyOf(signatories);
    }
  }

  /** A place as named in the text; the country where it could be resolved. */
  public record NamedPlace(String name, @Nullable String country, @Nullable PlaceId id) {}

  /** A person in a post: who, as what, of which body. */
  public record Official(String name, @Nullable String role, @Nullable String of) {}

  /** Fields agreed upon, and fields only hoped for; words of {@code fields.json}. */
  public record Fields(List<String> agreed, List<String> hoped) {
    public Fields {
      agreed = List.copyOf(agreed);
      hoped = List.copyOf(hoped);
    }
  }

  /** The words behind a fact and how sure the reader is of it, 0 to 1. */
  public record Grounds(List<Evidence> evidence, double confidence) {
    public Grounds {
      evidence = List.copyOf(evidence);
      if (evidence.isEmpty()) {
        throw new IllegalArgumentException("no fact without evidence");
      }
    }
  }

  /** A figure the article gives: "18 cities in 10 countries". Tested, never stored as a fact. */
  public record ReportedTotal(
      String holder,
      @Nullable Where place,
      TotalKind kind,
      int cities,
      @Nullable Integer countries,
      @Nullable String within,
      List<Evidence> evidence) {
    public ReportedTotal {
      evidence = List.copyOf(evidence);
    }
  }

  /**
   * A claim to be the first of its sort since another.
   *
   * @param with the country or region it is the first with, an ISO code, or null
   * @param since the day of the earlier one, as precise as the text
   * @param reference the earlier partner as named
   */
  public record First(
      String holder,
      @Nullable Where place,
      @Nullable String with,
      @Nullable EdtfDate since,
      @Nullable Party reference,
      List<Evidence> evidence) {
    public First {
      evidence = List.copyOf(evidence);
    }
  }

  /** One journey, its stops in order. */
  public record Visit(Party of, List<Stop> to, @Nullable Official head, List<Evidence> evidence) {
    public Visit {
      to = List.copyOf(to);
      evidence = List.copyOf(evidence);
    }
  }

  /** A place visited on a day. */
  public record Stop(String name, @Nullable Where place, @Nullable EdtfDate date) {}

  /** One edition of a series of meetings. */
  public record Meeting(
      String series,
      @Nullable Integer edition,
      @Nullable NamedPlace place,
      @Nullable EdtfDate date,
      @Nullable Integer participants,
      @Nullable Integer cities,
      List<Evidence> evidence) {
    public Meeting {
      evidence = List.copyOf(evidence);
    }
  }

  /** A person named with a post; and, where the text says so, by whom they were met. */
  public record Contact(Official who, @Nullable Met met, List<Evidence> evidence) {
    public Contact {
      evidence = List.copyOf(evidence);
    }
  }

  /** By whom, where and when a person was met. */
  public record Met(@Nullable String by, @Nullable String place, @Nullable EdtfDate date) {}

  /** Words a person said. */
  public record Statement(Official speaker, String quote, List<Evidence> evidence) {
    public Statement {
      evidence = List.copyOf(evidence);
    }
  }

  /** What is said of a place itself. */
  public record Profile(
      NamedPlace place, @Nullable Long population, @Nullable String says, List<Evidence> evidence) {
    public Profile {
      evidence = List.copyOf(evidence);
    }
  }

  /** Whose words an article carries: a reprint of a release is one voice with it. */
  public record Provenance(@Nullable String releasedBy, boolean reprint) {}
}
