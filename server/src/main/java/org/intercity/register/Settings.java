package org.intercity.register;

import java.util.ArrayList;
import java.util.List;
import org.intercity.journal.Draft;
import org.intercity.journal.Entry;
import org.intercity.journal.Journal;
import org.intercity.journal.Signature;
import org.intercity.journal.Visibility;
import org.springframework.stereotype.Service;

/**
 * What steers the register's answers: whose it is, and how it counts. Journalled like facts, or
 * "what did we say then" could not be answered.
 */
@Service
public class Settings {

  private final Journal journal;

  Settings(Journal journal) {
    this.journal = journal;
  }

  /** Enters the office and its counting profiles. */
  public List<Entry> enter(Signature by, Office office, List<Profile> profiles) {
    List<Draft> drafts = new ArrayList<>();
    drafts.add(new Draft(Payloads.OFFICE, Visibility.PUBLIC, Payloads.tree(office)));
    profiles.forEach(
        profile ->
            drafts.add(new Draft(Payloads.PROFILE, Visibility.PUBLIC, Payloads.tree(profile))));
    return journal.append(by, drafts);
  }

  /** Enters whether facts on ties wait for a second pair of eyes; nothing where that is so. */
  public void demandSecondEyes(Signature by, boolean demanded) {
    journal.append(
        by,
        db ->
            Register.within(db).demandsSecondEyes() == demanded
                ? List.of()
                : List.of(
                    new Draft(
                        Payloads.SECOND_EYES,
                        Visibility.PUBLIC,
                        Payloads.tree(new Payloads.SecondEyes(demanded)))));
  }
}
