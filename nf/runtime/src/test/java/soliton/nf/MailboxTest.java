package soliton.nf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailboxTest {
  private static final Timer T = new Timer("T", Duration.ofSeconds(6), 4, "test", "an answer");

  private final Simulation world = new Simulation(1);
  private final Counters counters = new Counters();
  private final EventLog log = new EventLog(new SilentLogger(), world.clock(), counters);
  private final MailRoom room = new MailRoom(world, counters, log, 8, T);
  private final List<String> told = new ArrayList<>();
  private final Map<String, Collision> table = new HashMap<>();

  private final Desk<String> desk =
      new Desk<>() {
        @Override
        public void onMessage(String message, Dialogue<String> dialogue) {
          told.add("start " + message);
          switch (message) {
            case "ask" ->
                told.add(
                    "got "
                        + dialogue.ask(
                            () -> told.add("send"), T, m -> m.startsWith("answer") ? m : null));
            case "undo" -> {
              dialogue.onDeparture(() -> told.add("undo 1"));
              dialogue.onDeparture(() -> told.add("undo 2"));
              dialogue.ask(() -> told.add("send"), T, m -> null);
            }
            case "commit" -> {
              dialogue.onDeparture(() -> told.add("undo 1"));
              dialogue.commit();
              dialogue.ask(() -> told.add("send"), T, m -> null);
            }
            case "fault" -> throw new IllegalStateException("ours");
            default -> {}
          }
        }

        @Override
        public Collision onCollision(String incoming) {
          return table.getOrDefault(incoming, Collision.AFTERWARDS);
        }

        @Override
        public void onAlongside(String message) {
          told.add("alongside " + message);
        }

        @Override
        public void onDeparture(RuntimeException fault) {
          told.add("left: " + fault.getMessage());
        }
      };

  private final Mailbox<String> mailbox = new Mailbox<>(room, desk);

  @AfterEach
  void nothingIsLeftRunning() {
    world.close();
    assertEquals(0, world.tasksAlive());
  }

  @Test
  void anAnswerEndsTheWait() {
    mailbox.post("ask");
    world.settle();
    mailbox.post("answer 1");
    world.settle();
    assertEquals(List.of("start ask", "send", "got answer 1"), told);
    assertTrue(mailbox.isIdle());
  }

  @Test
  void anAnswerThatWasThereBeforeTheWaitIsTaken() {
    mailbox.post("ask");
    mailbox.post("answer 1");
    world.settle();
    assertEquals(List.of("start ask", "send", "got answer 1"), told);
  }

  @Test
  void silenceRepeatsTheRequestAsTheTimerSaysAndThenLeaves() {
    mailbox.post("ask");
    world.pass(Duration.ofSeconds(31));
    assertEquals(5, told.stream().filter("send"::equals).count());
    assertEquals("left: silence after T", told.getLast());
    assertTrue(mailbox.isIdle());
  }

  @Test
  void otherMessagesWaitUntilTheProcedureHasEndedAndKeepTheirOrder() {
    for (String message : List.of("ask", "x", "y", "answer", "z")) {
      mailbox.post(message);
    }
    world.settle();
    assertEquals(List.of("start ask", "send", "got answer", "start x", "start y", "start z"), told);
  }

  @Test
  void aMessageAlongsideIsHandledWhileTheProcedureWaits() {
    table.put("x", Collision.ALONGSIDE);
    for (String message : List.of("ask", "x", "answer")) {
      mailbox.post(message);
    }
    world.settle();
    assertEquals(List.of("start ask", "send", "alongside x", "got answer"), told);
  }

  @Test
  void aRepetitionByThePeerRepeatsOurAnswerAndStartsTheTimerAfresh() {
    table.put("again", Collision.REPEAT);
    mailbox.post("ask");
    world.pass(Duration.ofSeconds(5));
    mailbox.post("again");
    world.pass(Duration.ofSeconds(5));
    assertEquals(List.of("start ask", "send", "send"), told);
    world.pass(Duration.ofSeconds(2));
    assertEquals(3, told.stream().filter("send"::equals).count());
  }

  @Test
  void aSupersedingMessageUndoesTheProcedureAndIsHandledNext() {
    table.put("newer", Collision.SUPERSEDE);
    for (String message : List.of("undo", "x", "newer", "last")) {
      mailbox.post(message);
    }
    world.settle();
    assertEquals(
        List.of(
            "start undo",
            "send",
            "undo 2",
            "undo 1",
            "left: superseded by a newer request",
            "start x",
            "start newer",
            "start last"),
        told);
  }

  @Test
  void whatWasCommittedIsNotUndone() {
    mailbox.post("commit");
    world.pass(Duration.ofMinutes(1));
    assertFalse(told.contains("undo 1"));
    assertEquals("left: silence after T", told.getLast());
  }

  @Test
  void aFaultOfOursEndsOneProcedureAndIsCounted() {
    mailbox.post("fault");
    mailbox.post("next");
    world.settle();
    assertEquals(List.of("start fault", "left: ours", "start next"), told);
    assertEquals(1, counters.value("procedure.fault"));
  }

  @Test
  void aFullMailboxLosesAndCounts() {
    for (int i = 0; i < 8; i++) {
      assertTrue(mailbox.post("m" + i));
    }
    assertFalse(mailbox.post("one too many"));
    assertEquals(1, counters.value("mailbox.lost"));
  }

  @Test
  void deferredMessagesAreBoundedToo() {
    mailbox.post("ask");
    world.settle();
    for (int i = 0; i < 100; i++) {
      mailbox.post("m" + i);
      world.settle();
    }
    mailbox.post("answer");
    world.settle();
    assertEquals(8, told.stream().filter(line -> line.startsWith("start m")).count());
  }

  @Test
  void aCallRunsOnTheCallersThreadWhenNothingElseDoes() {
    int answer = mailbox.call(dialogue -> 42);
    assertEquals(42, answer);
    assertTrue(mailbox.isIdle());
    assertEquals(0, world.tasksAlive());
  }

  @Test
  void aCallWaitsForTheRunningProcedure() {
    mailbox.post("ask");
    world.settle();
    world.after(1_000_000_000, () -> mailbox.post("answer"));
    assertEquals("done", mailbox.call(dialogue -> "done"));
    assertEquals("got answer", told.getLast());
  }

  @Test
  void aCallThatIsNeverServedEndsInSilence() {
    mailbox.post("ask");
    world.settle();
    assertThrows(Departure.Silence.class, () -> mailbox.call(dialogue -> "done"));
  }

  @Test
  void theFaultOfACallIsTheCallers() {
    assertThrows(
        IllegalStateException.class,
        () ->
            mailbox.call(
                dialogue -> {
                  dialogue.onDeparture(() -> told.add("undone"));
                  throw new IllegalStateException("ours");
                }));
    assertEquals(List.of("undone"), told);
  }

  @Test
  void messagesThatCameDuringACallAreHandledAfterIt() {
    mailbox.call(
        dialogue -> {
          mailbox.post("x");
          return dialogue.await(T, m -> null) == null;
        });
    world.settle();
    assertEquals(List.of("start x"), told);
  }

  @Test
  void closingLeavesTheProcedureAndRefusesTheRest() {
    mailbox.post("undo");
    world.settle();
    mailbox.close();
    world.settle();
    assertFalse(mailbox.post("x"));
    assertEquals("left: closed", told.getLast());
    assertTrue(told.contains("undo 1"));
    assertThrows(Departure.Closed.class, () -> mailbox.call(dialogue -> 1));
  }
}
