package soliton.transport.memory;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.transport.PacketBatch;
import soliton.transport.PacketWriter;

class QueuePortTest {
  private static final InetSocketAddress PEER =
      new InetSocketAddress(InetAddress.ofLiteral("10.0.0.9"), 2152);

  private final QueuePort one = new QueuePort("one", 3);
  private final QueuePort other = new QueuePort("other", 3);

  @Test
  void whatIsOfferedIsReadWithItsSource() {
    assertTrue(one.offer(PEER, Octets.of(1, 2, 3)));
    PacketBatch batch = one.reader().read(0);
    assertEquals(1, batch.size());
    assertEquals(PEER, batch.source(0));
    assertEquals(3, batch.length(0));
    assertEquals(2, batch.memory().get(JAVA_BYTE, batch.offset(0) + 1));
  }

  @Test
  void aFullQueueRefuses() {
    for (int i = 0; i < 3; i++) {
      assertTrue(one.offer(PEER, Octets.of(i)));
    }
    assertFalse(one.offer(PEER, Octets.of(3)));
    assertEquals(1, one.refused());
  }

  @Test
  void whatIsWrittenGoesToTheExitAndWhatItRefusesIsCounted() {
    one.setExit((to, packet) -> other.offer(to, packet));
    other.offer(PEER, Octets.of(9));
    other.offer(PEER, Octets.of(9));
    PacketBatch batch = other.reader().read(0);
    PacketWriter writer = one.writer();
    for (int i = 0; i < 4; i++) {
      writer.write(batch.memory(), batch.offset(0), 1, PEER);
    }
    writer.flush();
    assertEquals(3, other.reader().read(0).size());
    assertEquals(1, writer.dropped());
  }

  @Test
  void aReaderThatWaitsReturnsWhenThePortIsClosed() throws InterruptedException {
    Thread reader = Thread.ofPlatform().start(() -> one.reader().read(-1));
    one.close();
    assertTrue(reader.join(Duration.ofSeconds(5)));
  }
}
