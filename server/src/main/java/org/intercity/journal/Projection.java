package org.intercity.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables that one room derives from the journal. They follow each entry in its own transaction
 * and can be thrown away and built again at any time, so they hold nothing that the entries do not
 * say: no clock, no random numbers, no columns numbered by the database, and no order taken from
 * {@code Map.of} or {@code Set.copyOf}, which is another in every run.
 */
public interface Projection {

  /** Whose migrations, under {@code db/<room>}, make the tables. */
  String room();

  /** The derived tables, children first: the order in which they can be emptied. */
  List<String> tables();

  /** Changes whenever the tables must be built again from the journal. */
  int revision();

  /**
   * Enters one entry into the tables.
   *
   * @param entry of any family; its payload is empty when it was erased
   * @param db sees everything that the entries before this one left
   */
  void apply(Entry entry, JdbcClient db);
}
