package org.intercity.reader.text;

import org.intercity.edtf.EdtfDate;
import org.intercity.reader.BodyKind;
import org.intercity.reader.Reading.Official;
import org.intercity.reader.Reading.Where;
import org.jspecify.annotations.Nullable;

/** A stretch of the text and what it was recognised as. */
public sealed interface Mark extends Stretch {

  Type type();

  /** A word or phrase that the language pack lists, with the value given there. */
  record Term(int start, int end, Type type, String value) implements Mark {}

  /**
   * A place, with the larger units named beside it ("Qingdao City, Shandong Province, China").
   *
   * @param head the place's own name within the stretch
   * @param where what it was resolved to, null where that stayed open
   * @param duty what the words around it make of it
   */
  record Site(int start, int end, Span head, @Nullable Where where, BodyKind body, Duty duty)
      implements Mark {
    @Override
    public Type type() {
      return Type.PLACE;
    }

    public Site as(Duty other) {
      return new Site(start, end, head, where, body, other);
    }

    public Site as(BodyKind other) {
      return new Site(start, end, head, where, other, duty);
    }
  }

  /** What the words around a place make of it. */
  enum Duty {
    PLAIN,
    /** Acts: 광주시가. */
    SUBJECT,
    /** Is acted with: "with Qingdao", 칭다오시와. */
    WITH,
    /** Is where it happens: "in Hangzhou", 항저우에서. */
    AT,
    /** Is where somebody goes: "to Sochi". */
    TO,
    /** Has: "Houston's sister cities". */
    OWNER,
    /** Belongs to a person's post: "Mayor of Busan". */
    POST,
    /** Belongs to another body's name: "Busan Port Authority". */
    NAME
  }

  /** A person with post and body; {@code postWord} is the pack's value of the post. */
  record Human(int start, int end, Official official, Span name, String postWord) implements Mark {
    @Override
    public Type type() {
      return Type.PERSON;
    }
  }

  /**
   * A date. Where the text leaves the year or month open, {@code past} is the latest such day up to
   * the reference day and {@code future} the first after it.
   */
  record When(int start, int end, @Nullable EdtfDate past, @Nullable EdtfDate future, boolean news)
      implements Mark {
    @Override
    public Type type() {
      return Type.DAY;
    }
  }

  /** A number, written in digits or words; of type {@code NUMBER} or {@code ORDINAL}. */
  record Amount(int start, int end, Type type, long value) implements Mark {}
}
