package soliton.nf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The same primitives on real threads and real time.
class VirtualSchedulerTest {
  private static final Timer SHORT = new Timer("T", Duration.ofMillis(20), 1, "test", "an answer");
  private static final Timer LONG = new Timer("T", Duration.ofSeconds(20), 0, "test", "an answer");

  private record Ping(Promise<Integer> reply, int value) {}

  @Test
  void oneWriterAMailboxHoweverManyThreadsPost() {
    try (VirtualScheduler scheduler = new VirtualScheduler()) {
      int[] unguarded = {0}; // would lose additions if two threads held the mailbox
      Mailbox<Ping> mailbox = mailbox(scheduler, unguarded);
      List<Promise<Integer>> replies = new ArrayList<>();
      for (int i = 0; i < 2000; i++) {
        Promise<Integer> reply = new Promise<>(scheduler);
        replies.add(reply);
        int value = i;
        scheduler.start(() -> mailbox.post(new Ping(reply, value)));
      }
      for (int i = 0; i < replies.size(); i++) {
        assertEquals(i, replies.get(i).await(LONG));
      }
      assertEquals(2000, unguarded[0]);
    }
  }

  @Test
  void realTimersExpire() {
    try (VirtualScheduler scheduler = new VirtualScheduler()) {
      long before = System.nanoTime();
      assertEquals(null, new Promise<String>(scheduler).awaitOrNull(SHORT));
      assertTrue(System.nanoTime() - before >= 20_000_000, "never early");
    }
  }

  private static Mailbox<Ping> mailbox(Scheduler scheduler, int[] unguarded) {
    Counters counters = new Counters();
    EventLog log = new EventLog(new SilentLogger(), scheduler.clock(), counters);
    return new Mailbox<>(
        new MailRoom(scheduler, counters, log, 5000, LONG),
        new Desk<>() {
          @Override
          public void onMessage(Ping ping, Dialogue<Ping> dialogue) {
            unguarded[0]++;
            ping.reply().complete(ping.value());
          }

          @Override
          public Collision onCollision(Ping incoming) {
            return Collision.AFTERWARDS;
          }

          @Override
          public void onAlongside(Ping ping) {}

          @Override
          public void onDeparture(RuntimeException fault) {}
        });
  }
}
