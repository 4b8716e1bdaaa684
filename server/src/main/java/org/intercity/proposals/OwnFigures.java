package org.intercity.proposals;

import java.util.List;
import java.util.Optional;
import org.intercity.reader.TotalKind;
import org.intercity.register.Body;
import org.intercity.register.Claim;
import org.intercity.register.Kind;

/**
 * An article's own figures held against the kind it gives its agreement. Where the register,
 * without this agreement, already counts as many partners of that kind as the article says there
 * now are, there is no room for one more; and where the article reports more of another kind than
 * the register knows, that is where it belongs.
 */
final class OwnFigures {

  private final List<FigureCheck> figures;

  OwnFigures(List<FigureCheck> figures) {
    this.figures = List.copyOf(figures);
  }

  /**
   * The kind that the figures leave room for, with the reason; empty where they bear the words out.
   */
  Optional<Better> kindOf(Statement statement) {
    Kind stated = statement.says().kind();
    for (FigureCheck full : figures) {
      if (!isKind(full, stated) || !isOf(full, statement) || !isFull(full)) {
        continue;
      }
      for (FigureCheck open : figures) {
        if (!isKind(open, stated) && isOf(open, statement) && hasRoom(open)) {
          Kind kind = Kind.of(open.reported().kind().word());
          return Optional.of(new Better(statement.says(), kind, full, open));
        }
      }
    }
    return Optional.empty();
  }

  /** A kind other than the stated one, and the two figures that speak for it. */
  record Better(Claim.Says stated, Kind kind, FigureCheck full, FigureCheck open) {
    Claim.Says says() {
      return new Claim.Says(kind, stated.stated(), stated.type(), stated.date());
    }

    Proposal.Reason reason() {
      return new Proposal.Reason(
          "own_figures",
          List.of(
              stated.kind().word(),
              kind.word(),
              full.reported().cities(),
              open.reported().cities(),
              open.counted().map(counted -> counted.without().cities().toString()).orElse("")));
    }
  }

  private static boolean isKind(FigureCheck figure, Kind kind) {
    return figure.reported().kind().word().equals(kind.word());
  }

  private static boolean isOf(FigureCheck figure, Statement statement) {
    return figure
        .counted()
        .map(FigureCheck.Counted::holder)
        .map(Body::id)
        .filter(holder -> statement.parties().stream().anyMatch(party -> party.id().equals(holder)))
        .isPresent();
  }

  private static boolean isFull(FigureCheck figure) {
    return figure
        .counted()
        .filter(FigureCheck.Counted::differs)
        .filter(counted -> counted.without().cities().isExact())
        .filter(counted -> counted.without().cities().low() == figure.reported().cities())
        .isPresent();
  }

  private static boolean hasRoom(FigureCheck figure) {
    return figure.reported().kind() != TotalKind.ALL
        && figure
            .counted()
            .filter(counted -> counted.without().cities().high() < figure.reported().cities())
            .isPresent();
  }
}
