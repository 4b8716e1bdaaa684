package org.intercity.placesearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Transition;
import org.apache.lucene.util.fst.FST;
import org.jspecify.annotations.Nullable;

/**
 * Where in the transducer stand the beginnings that an automaton accepts. What goes on from one is
 * accepted with it, so a way is left as soon as it is accepted.
 */
final class Beginnings {

  private final FST<Long> names;
  private final Automaton accepted;
  private final FST.BytesReader reader;
  private final List<Node> found = new ArrayList<>();

  /** A state of the transducer, by the arc that leads to it, and the output on the way. */
  record Node(FST.Arc<Long> arc, long output) {}

  Beginnings(FST<Long> names, Automaton accepted) {
    this.names = names;
    this.accepted = accepted;
    reader = names.getBytesReader();
  }

  /** The one that these letters lead to. */
  static Optional<Node> exact(FST<Long> names, String letters) throws IOException {
    FST.BytesReader reader = names.getBytesReader();
    FST.Arc<Long> arc = names.getFirstArc(new FST.Arc<>());
    long output = 0;
    for (int letter : letters.codePoints().toArray()) {
      FST.@Nullable Arc<Long> next = names.findTargetArc(letter, arc, arc, reader);
      if (next == null) {
        return Optional.empty();
      }
      output += next.output();
    }
    return Optional.of(new Node(arc, output));
  }

  List<Node> all() throws IOException {
    follow(new Node(names.getFirstArc(new FST.Arc<>()), 0), 0);
    return found;
  }

  private void follow(Node node, int state) throws IOException {
    if (accepted.isAccept(state)) {
      found.add(node);
      return;
    }
    Transition step = new Transition();
    int steps = accepted.initTransition(state, step);
    for (int i = 0; i < steps; i++) {
      accepted.getNextTransition(step);
      if (step.min == step.max) {
        FST.@Nullable Arc<Long> next =
            names.findTargetArc(step.min, node.arc(), new FST.Arc<>(), reader);
        if (next != null) {
          follow(after(node, next), step.dest);
        }
      } else {
        followRange(node, step.min, step.max, step.dest);
      }
    }
  }

  private void followRange(Node node, int min, int max, int state) throws IOException {
    if (!FST.targetHasArcs(node.arc())) {
      return;
    }
    FST.Arc<Long> next = names.readFirstTargetArc(node.arc(), new FST.Arc<>(), reader);
    while (next.label() <= max) {
      if (next.label() != FST.END_LABEL && next.label() >= min) {
        follow(after(node, next), state);
      }
      if (next.isLast()) {
        return;
      }
      names.readNextArc(next, reader);
    }
  }

  private static Node after(Node node, FST.Arc<Long> arc) {
    return new Node(new FST.Arc<Long>().copyFrom(arc), node.output() + arc.output());
  }
}
