package org.intercity.imports;

import java.util.List;
import org.intercity.edtf.EdtfDate;
import org.intercity.exchange.Named;
import org.intercity.exchange.Person;
import org.intercity.exchange.Visit;
import org.intercity.register.Act;
import org.intercity.register.ActType;
import org.intercity.register.Body;
import org.intercity.register.Kind;
import org.jspecify.annotations.Nullable;

/** What a row says, ready to be entered. */
public sealed interface Reading {

  /**
   * A tie.
   *
   * @param stated the kind in the row's words
   */
  record OfTie(
      List<Body> parties,
      Kind kind,
      @Nullable String stated,
      @Nullable EdtfDate signed,
      @Nullable Ending ending,
      Act.Paper paper,
      @Nullable String note)
      implements Reading {
    public OfTie {
      parties = List.copyOf(parties);
    }
  }

  /** How a tie stands that is in force no more. */
  record Ending(ActType type, @Nullable EdtfDate date) {}

  /**
   * A visit.
   *
   * @param of whose delegation it is
   */
  record OfVisit(
      Named of,
      List<Visit.Stop> stops,
      EdtfDate period,
      @Nullable String purpose,
      Travellers travellers,
      List<String> results)
      implements Reading {
    public OfVisit {
      stops = List.copyOf(stops);
      results = List.copyOf(results);
    }
  }

  /**
   * Who travels, as far as the row says.
   *
   * @param title of the head
   * @param count how many; null where that is not said
   */
  record Travellers(
      @Nullable String head,
      @Nullable String title,
      List<String> members,
      @Nullable Integer count) {
    public Travellers {
      members = List.copyOf(members);
    }
  }

  /**
   * Somebody in a post.
   *
   * @param names the first for headings
   * @param post null where the row names none
   */
  record OfContact(
      List<String> names,
      @Nullable Named of,
      @Nullable String post,
      Person.Reach reach,
      Term term,
      @Nullable String note)
      implements Reading {
    public OfContact {
      names = List.copyOf(names);
    }
  }

  /** From when to when somebody holds a post. */
  record Term(@Nullable EdtfDate from, @Nullable EdtfDate to) {}
}
