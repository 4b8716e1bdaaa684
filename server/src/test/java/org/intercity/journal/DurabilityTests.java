package org.intercity.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What was acknowledged survives the program's sudden death, and writers beside one another neither
 * fork nor lose the journal. {@code -Ddurability.rounds=50} kills more often.
 */
class DurabilityTests {

  private static final int ROUNDS = Integer.getInteger("durability.rounds", 5);
  private static final int ENDLESS = Integer.MAX_VALUE;

  @OnBothDatabases
  void acknowledgedEntriesSurviveAKilledProgram(TestPlace place)
      throws IOException, InterruptedException {
    long seed = Long.getLong("durability.seed", System.nanoTime());
    System.out.println("killed programs: -Ddurability.seed=" + seed);
    Random random = new Random(seed);
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ChildProgram child = ChildProgram.appending(place, "round " + round, ENDLESS);
      waitFor(child, 1);
      Thread.sleep(random.nextInt(400));
      List<String> thisRound = child.kill();
      assertThat(thisRound).isNotEmpty();
      acknowledged.addAll(thisRound);
      requireAllThere(place, acknowledged);
    }
  }

  @OnBothDatabases
  void twoProgramsAppendWithoutForkOrLoss(TestPlace place)
      throws IOException, InterruptedException {
    ChildProgram one = ChildProgram.appending(place, "one", 150);
    ChildProgram two = ChildProgram.appending(place, "two", 150);

    List<String> acknowledged = new ArrayList<>(one.join());
    acknowledged.addAll(two.join());

    assertThat(acknowledged).hasSize(300).doesNotHaveDuplicates();
    requireAllThere(place, acknowledged);
  }

  @OnBothDatabases
  void programsThatOpenAnEmptyRegisterAtOnceAllWrite(TestPlace place)
      throws IOException, InterruptedException {
    List<ChildProgram> programs = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      programs.add(ChildProgram.appending(place, "program " + i, 1));
    }

    for (ChildProgram program : programs) {
      assertThat(program.join()).hasSize(1);
    }
  }

  @OnBothDatabases
  void manyThreadsAndTwoNodesAppendWithoutForkOrLoss(TestPlace place) throws InterruptedException {
    TestRegister here = place.open(Notes.families(), Notes.projections());
    TestRegister there = place.open(Notes.families(), Notes.projections());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Journal journal = (i % 2 == 0 ? here : there).journal();
      String text = "thread " + i;
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int n = 0; n < 20; n++) {
                      journal.append(TestRegister.OFFICER, List.of(Notes.note(text)));
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(here.journal().head()).isEqualTo(160);
    requireAllThere(place, List.of());
  }

  private static void waitFor(ChildProgram child, int count) throws InterruptedException {
    long patience = System.nanoTime() + 60_000_000_000L;
    while (child.count() < count && System.nanoTime() < patience) {
      Thread.sleep(5);
    }
  }

  private static void requireAllThere(TestPlace place, List<String> acknowledged) {
    try (TestRegister register = place.open(Notes.families(), Notes.projections())) {
      for (String line : acknowledged) {
        String[] parts = line.split(" ", 2);
        Entry entry = register.journal().find(Long.parseLong(parts[0])).orElseThrow();
        assertThat(entry.digest()).isEqualTo(parts[1]);
      }
      assertThat(
              new JournalVerification(register.database(), register.documents(), register.rooms())
                  .run()
                  .findings())
          .isEmpty();
    }
  }
}
