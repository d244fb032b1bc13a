package soliton.udp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.transport.DatagramEndpoint;
import soliton.transport.Datagrams;
import soliton.transport.PacketBatch;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;

class UdpPortTest {
  private static InetSocketAddress loopback() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  private static Octets pattern(int seed, int length) {
    byte[] content = new byte[length];
    for (int i = 0; i < length; i++) {
      content[i] = (byte) (seed + i * 7);
    }
    return Octets.adopt(content);
  }

  /// Writes the packets one after the other in memory, with `gap` octets between them.
  private static void write(PacketWriter writer, InetSocketAddress to, int gap, List<Octets> all) {
    MemorySegment memory = Arena.ofAuto().allocate(2 << 20);
    long at = 0;
    for (Octets packet : all) {
      MemorySegment.copy(packet.toArray(), 0, memory, ValueLayout.JAVA_BYTE, at, packet.length());
      writer.write(memory, at, packet.length(), to);
      at += packet.length() + gap;
    }
    writer.flush();
  }

  private static List<Octets> read(PacketReader reader, int count) {
    List<Octets> all = new ArrayList<>();
    while (all.size() < count) {
      PacketBatch batch = reader.read(2_000);
      assertTrue(batch.size() > 0, "only " + all.size() + " of " + count + " packets came");
      for (int i = 0; i < batch.size(); i++) {
        byte[] content =
            batch.memory().asSlice(batch.offset(i), batch.length(i)).toArray(ValueLayout.JAVA_BYTE);
        all.add(Octets.adopt(content));
      }
    }
    return all;
  }

  private static void exchange(int gap, List<Octets> all) throws IOException {
    try (UdpPort receiver = UdpPort.bind(loopback());
        UdpPort sender = UdpPort.bind(loopback())) {
      PacketWriter writer = sender.writer();
      write(writer, receiver.local(), gap, all);
      assertEquals(all, read(receiver.reader(), all.size()));
      assertEquals(0, writer.dropped());
    }
  }

  @Test
  void markedDatagramsArriveBetweenUnmarkedOnes() throws IOException {
    try (UdpPort receiver = UdpPort.bind(loopback());
        UdpPort sender = UdpPort.bind(loopback())) {
      PacketWriter writer = sender.writer();
      MemorySegment memory = Arena.ofAuto().allocate(1 << 20);
      List<Octets> all = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        Octets packet = pattern(i, 500);
        all.add(packet);
        long at = i * 600L;
        MemorySegment.copy(packet.toArray(), 0, memory, ValueLayout.JAVA_BYTE, at, 500);
        // Runs of three: some are joined, and none with those of another mark.
        writer.write(memory, at, 500, receiver.local(), i / 3 % 3 * 0x2c);
      }
      writer.flush();
      assertEquals(all, read(receiver.reader(), all.size()));
      assertEquals(0, writer.dropped());
    }
  }

  @Test
  void equalDatagramsArriveAsTheyWereWritten() throws IOException {
    List<Octets> all = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      all.add(pattern(i, 1_000));
    }
    exchange(0, all);
    exchange(16, all);
  }

  @Test
  void datagramsOfAllLengthsArriveAsTheyWereWritten() throws IOException {
    List<Octets> all = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      all.add(pattern(i, 1 + i * 37 % 1_400));
    }
    exchange(3, all);
  }

  @Test
  void datagramsLongerThanThePathTakesAreFragmentedByIp() throws IOException {
    exchange(0, List.of(pattern(1, 60_000), pattern(2, 60_000), pattern(3, 100)));
  }

  @Test
  void theSourceOfADatagramIsTold() throws IOException {
    try (UdpPort receiver = UdpPort.bind(loopback());
        UdpPort one = UdpPort.bind(loopback());
        UdpPort two = UdpPort.bind(loopback())) {
      write(one.writer(), receiver.local(), 0, List.of(pattern(1, 10)));
      assertEquals(one.local(), receiver.reader().read(2_000).source(0));
      write(two.writer(), receiver.local(), 0, List.of(pattern(1, 10)));
      assertEquals(two.local(), receiver.reader().read(2_000).source(0));
    }
  }

  @Test
  void aReaderThatWaitsReturnsWhenThePortIsClosed() throws Exception {
    UdpPort port = UdpPort.bind(loopback());
    Thread reader = Thread.ofPlatform().start(() -> port.reader().read(-1));
    port.close();
    assertTrue(reader.join(java.time.Duration.ofSeconds(5)));
    port.writer().flush();
  }

  @Test
  void whatCannotBeSentIsCounted() throws IOException {
    try (UdpPort port = UdpPort.bind(loopback())) {
      PacketWriter writer = port.writer();
      writer.write(Arena.ofAuto().allocate(70_000), 0, 70_000, port.local());
      writer.flush();
      assertEquals(1, writer.dropped());
    }
  }

  @Test
  void signallingDatagramsGoBothWays() throws Exception {
    try (Datagrams datagrams = new NioDatagrams()) {
      LinkedBlockingQueue<Octets> answers = new LinkedBlockingQueue<>();
      DatagramEndpoint server =
          datagrams.bind(loopback(), (endpoint, from, payload) -> endpoint.send(from, payload));
      DatagramEndpoint client =
          datagrams.bind(loopback(), (endpoint, from, payload) -> answers.add(payload));
      assertTrue(client.send(server.local(), Octets.of(1, 2, 3)));
      assertEquals(Octets.of(1, 2, 3), answers.poll(5, TimeUnit.SECONDS));
      assertTrue(client.send(server.local(), pattern(0, 65_507)));
      assertEquals(pattern(0, 65_507), answers.poll(5, TimeUnit.SECONDS));
      assertEquals(false, client.send(server.local(), pattern(0, 65_508)));
    }
  }
}
