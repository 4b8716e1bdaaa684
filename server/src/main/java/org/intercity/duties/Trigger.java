package org.intercity.duties;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.intercity.exchange.Money;
import org.intercity.exchange.VisitState;
import org.intercity.register.BodyKind;
import org.intercity.register.Kind;
import org.jspecify.annotations.Nullable;

/** What brings a duty about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "trigger")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Trigger.VisitDeparts.class, name = "visit_departs"),
  @JsonSubTypes.Type(value = Trigger.VisitReturns.class, name = "visit_returns"),
  @JsonSubTypes.Type(value = Trigger.GiftReceived.class, name = "gift_received"),
  @JsonSubTypes.Type(value = Trigger.TieSigned.class, name = "tie_signed"),
  @JsonSubTypes.Type(value = Trigger.TieYearly.class, name = "tie_yearly"),
  @JsonSubTypes.Type(value = Trigger.Anniversary.class, name = "anniversary"),
  @JsonSubTypes.Type(value = Trigger.WithoutConsent.class, name = "without_consent")
})
public sealed interface Trigger {

  /**
   * A delegation of the office's own place sets out.
   *
   * @param binds whose delegations: the government's, the council's
   */
  record VisitDeparts(List<BodyKind> binds) implements Trigger {
    public VisitDeparts {
      binds = List.copyOf(binds);
    }
  }

  /**
   * Such a delegation comes back.
   *
   * @param until the state of the visit in which it is done with; null where there is none
   */
  record VisitReturns(List<BodyKind> binds, @Nullable VisitState until) implements Trigger {
    public VisitReturns {
      binds = List.copyOf(binds);
    }
  }

  /**
   * The office's side receives a gift.
   *
   * @param atLeast from which value on; one amount a currency, for nothing is converted
   */
  record GiftReceived(List<Money> atLeast) implements Trigger {
    public GiftReceived {
      atLeast = List.copyOf(atLeast);
    }
  }

  /** A paper of one of these kinds is signed, renewed or raised to it. */
  record TieSigned(List<Kind> kinds) implements Trigger {
    public TieSigned {
      kinds = List.copyOf(kinds);
    }
  }

  /** A tie of one of these kinds has been in force for one more year. */
  record TieYearly(List<Kind> kinds) implements Trigger {
    public TieYearly {
      kinds = List.copyOf(kinds);
    }
  }

  /** So many years have passed since the first paper of a tie that still stands. */
  record Anniversary(List<Integer> years) implements Trigger {
    public Anniversary {
      years = List.copyOf(years);
    }
  }

  /** A tie is to become of this kind, or did, and the office's council is not known to consent. */
  record WithoutConsent(Kind kind) implements Trigger {}
}
