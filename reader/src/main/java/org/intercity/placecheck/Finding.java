package org.intercity.placecheck;

import java.util.List;
import java.util.Optional;
import org.intercity.gazetteer.Coordinates;
import org.intercity.gazetteer.Place;
import org.jspecify.annotations.Nullable;

/** Something in a table that wants mending, with the rows it stands in; the header is row 1. */
public sealed interface Finding {

  List<Integer> rows();

  /** What a finding is, in the order in which it is told. */
  enum Kind {
    UNUSABLE_ROW,
    MISPLACED,
    UNKNOWN_COUNTRY,
    COUNTRY_SPELLING,
    NOTATION,
    DUPLICATE,
    SELF_LOOP,
    UNMATCHED
  }

  Kind kind();

  /** A row that lacks a name or columns, or whose coordinates are not on this globe. */
  record UnusableRow(List<Integer> rows, String written) implements Finding {
    public UnusableRow {
      rows = List.copyOf(rows);
    }

    @Override
    public Kind kind() {
      return Kind.UNUSABLE_ROW;
    }
  }

  /**
   * A place whose point lies far from every place of its name in its country.
   *
   * @param nearest the one that lies the least far
   */
  record Misplaced(
      List<Integer> rows,
      String name,
      String country,
      Coordinates point,
      Place nearest,
      double kilometres)
      implements Finding {
    public Misplaced {
      rows = List.copyOf(rows);
    }

    @Override
    public Kind kind() {
      return Kind.MISPLACED;
    }
  }

  /** A place of whose name the gazetteer knows none in its country: nothing is known against it. */
  record Unmatched(List<Integer> rows, String name, String country, @Nullable Coordinates point)
      implements Finding {
    public Unmatched {
      rows = List.copyOf(rows);
    }

    @Override
    public Kind kind() {
      return Kind.UNMATCHED;
    }
  }

  /**
   * A spelling of a country that is not the usual one, or that nobody knows.
   *
   * @param times how often it stands there; a tie may have it twice
   * @param suggested the usual spelling; empty where it is not known what is meant
   * @param nearest countries whose names are near, where nothing is suggested
   */
  record Country(
      List<Integer> rows,
      String written,
      int times,
      CountrySpelling.How how,
      Optional<Place> suggested,
      List<Place> nearest)
      implements Finding {
    public Country {
      rows = List.copyOf(rows);
      nearest = List.copyOf(nearest);
    }

    @Override
    public Kind kind() {
      return suggested.isEmpty() ? Kind.UNKNOWN_COUNTRY : Kind.COUNTRY_SPELLING;
    }
  }

  /** A name in bracket or dash notation, and its usual form. */
  record Notation(List<Integer> rows, String name, String country, String suggested)
      implements Finding {
    public Notation {
      rows = List.copyOf(rows);
    }

    @Override
    public Kind kind() {
      return Kind.NOTATION;
    }
  }

  /** Rows that say the same; the first may stay. */
  record Duplicate(List<Integer> rows, List<String> places) implements Finding {
    public Duplicate {
      rows = List.copyOf(rows);
      places = List.copyOf(places);
    }

    @Override
    public Kind kind() {
      return Kind.DUPLICATE;
    }
  }

  /** A tie of a place with itself. */
  record SelfLoop(List<Integer> rows, String place) implements Finding {
    public SelfLoop {
      rows = List.copyOf(rows);
    }

    @Override
    public Kind kind() {
      return Kind.SELF_LOOP;
    }
  }
}
