package org.intercity.proposals;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.intercity.journal.Signature;
import org.intercity.register.Body;
import org.intercity.register.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Something an officer decided to file, where the office demands a second pair of eyes.
 *
 * @param entry its number in the journal
 * @param by the officer
 * @param reviewed what the second pair of eyes said; null while it waits
 */
public record Submitted(
    long entry, Signature by, Instant recorded, What what, @Nullable Reviewed reviewed) {

  /**
   * What the second pair of eyes said.
   *
   * @param reason why it was sent back
   */
  public record Reviewed(long entry, boolean confirmed, @Nullable String reason) {}

  /** What is to be filed. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Proposed.class, name = "proposals"),
    @JsonSubTypes.Type(value = Paper.class, name = "paper")
  })
  public sealed interface What {
    List<Body> parties();

    /** The version that will be the register's. */
    Claim.Says says();
  }

  /** Accepted proposals of one act. */
  public record Proposed(
      List<String> proposals, @Nullable Correction correction, List<Body> parties, Claim.Says says)
      implements What {
    public Proposed {
      proposals = List.copyOf(proposals);
      parties = List.copyOf(parties);
    }

    List<ProposalId> ids() {
      return proposals.stream().map(id -> ProposalId.parse(id).orElseThrow()).toList();
    }
  }

  /** A step read off the paper. */
  public record Paper(Entering.Paper paper) implements What {
    @Override
    public List<Body> parties() {
      return paper.parties();
    }

    @Override
    public Claim.Says says() {
      return new Claim.Says(paper.kind(), paper.from().title(), paper.type(), paper.when().date());
    }
  }
}
