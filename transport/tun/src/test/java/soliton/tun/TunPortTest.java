package soliton.tun;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import soliton.linux.NetworkNamespace;
import soliton.transport.InternetChecksum;
import soliton.transport.PacketBatch;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;

/// Real devices, in network namespaces without a name that go with the test.
class TunPortTest {
  private static final InetSocketAddress NOBODY = new InetSocketAddress(0);
  private static final int MTU = 1_400;

  @BeforeAll
  static void needsRoot() {
    try {
      NetworkNamespace.callInNew(() -> true);
    } catch (IOException notPermitted) {
      Assumptions.abort("needs root: " + notPermitted);
    }
  }

  private static TunPort open(String address) throws IOException {
    return TunPort.open(
        new TunSettings("tun-test", List.of(Network.parse(address)), List.of(), MTU));
  }

  @Test
  void theHostAnswersPacketsWrittenToTheDevice() throws IOException {
    try (TunPort tun = NetworkNamespace.callInNew(() -> open("10.45.0.1/24"))) {
      MemorySegment memory = Arena.ofAuto().allocate(100);
      echoRequest(memory);
      PacketWriter writer = tun.writer();
      writer.write(memory, 0, 48, NOBODY);
      writer.flush();
      long packet = -1;
      PacketBatch batch = tun.reader().read(2_000);
      while (batch.size() > 0 && packet < 0) {
        packet = ipv4Packet(batch);
        batch = packet < 0 ? tun.reader().read(2_000) : batch;
      }
      assertEquals(48, Ipv4.u16(batch.memory(), packet + Ipv4.TOTAL_LENGTH));
      long reply = packet + Ipv4.HEADER_OCTETS;
      assertEquals(0, Ipv4.u8(batch.memory(), reply)); // echo reply
      assertTrue(InternetChecksum.isIntact(InternetChecksum.add(0, batch.memory(), reply, 28)));
    }
  }

  /// The kernel greets with IPv6 router solicitations, which are passed over.
  private static long ipv4Packet(PacketBatch batch) {
    for (int i = 0; i < batch.size(); i++) {
      if (Ipv4.u8(batch.memory(), batch.offset(i)) == 0x45) {
        return batch.offset(i);
      }
    }
    return -1;
  }

  private static void echoRequest(MemorySegment memory) {
    Ipv4.u16(memory, 0, 0x4500);
    Ipv4.u16(memory, Ipv4.TOTAL_LENGTH, 48);
    Ipv4.u16(memory, Ipv4.TTL, 64 << 8 | 1);
    Ipv4.u32(memory, Ipv4.SOURCE, 0x0a2d0002);
    Ipv4.u32(memory, Ipv4.SOURCE + 4, 0x0a2d0001);
    Ipv4.finishHeader(memory, 0, Ipv4.HEADER_OCTETS);
    Ipv4.u16(memory, 20, 0x0800);
    Ipv4.u32(memory, 24, 0x00010001);
    InternetChecksum.store(InternetChecksum.add(0, memory, 20, 28), memory, 22);
  }

  /// Closing a descriptor is what the end of a process does, however it ends.
  @Test
  void aDeviceThatOutlivesItsProcessIsTheNextOnes() throws IOException {
    TunSettings settings =
        new TunSettings("tun-kept", List.of(Network.parse("10.47.0.1/24")), List.of(), MTU)
            .outliving();
    NetworkNamespace.callInNew(
        () -> {
          TunPort.open(settings).close();
          NetworkInterface kept = NetworkInterface.getByName("tun-kept");
          assertEquals("10.47.0.1", kept.inetAddresses().findFirst().get().getHostAddress());
          try (TunPort next = TunPort.open(settings)) {
            assertEquals(kept.getIndex(), NetworkInterface.getByName("tun-kept").getIndex());
            next.outliveNoMore();
          }
          assertNull(NetworkInterface.getByName("tun-kept"));
          TunPort.open(settings).close();
          TunPort.remove("tun-kept");
          TunPort.remove("tun-kept");
          assertNull(NetworkInterface.getByName("tun-kept"));
          return true;
        });
  }

  @Test
  void theHostAnswersFramesWrittenToTheDevice() throws IOException {
    TunSettings settings =
        TunSettings.tap("tap-test", List.of(Network.parse("10.46.0.1/24")), 1_500);
    try (TunPort tap = NetworkNamespace.callInNew(() -> TunPort.open(settings))) {
      byte[] request =
          HexFormat.of()
              .parseHex(
                  // to all, from 45:00:00:00:00:02: who has 10.46.0.1, tell 10.46.0.2
                  "ffffffffffff450000000002080600010800060400014500000000020a2e0002"
                      + "0000000000000a2e0001");
      request[6] = 0x02; // a first octet that is not a group's
      MemorySegment memory = Arena.ofAuto().allocate(request.length);
      MemorySegment.copy(request, 0, memory, ValueLayout.JAVA_BYTE, 0, request.length);
      PacketWriter writer = tap.writer();
      writer.write(memory, 0, request.length, NOBODY);
      writer.flush();
      assertEquals(0, writer.dropped());
      int operation = -1;
      PacketBatch batch = tap.reader().read(2_000);
      while (batch.size() > 0 && operation < 0) {
        for (int i = 0; i < batch.size(); i++) {
          if (Ipv4.u16(batch.memory(), batch.offset(i) + 12) == 0x0806) {
            operation = Ipv4.u16(batch.memory(), batch.offset(i) + 20);
          }
        }
        batch = operation < 0 ? tap.reader().read(2_000) : batch;
      }
      assertEquals(2, operation); // ARP reply
    }
  }

  @Test
  void joinedDatagramsReachTheHostOneByOne() throws IOException {
    DatagramChannel[] socket = new DatagramChannel[1];
    TunPort tun =
        NetworkNamespace.callInNew(
            () -> {
              TunPort port = open("10.45.0.1/24");
              socket[0] = DatagramChannel.open();
              socket[0].bind(new InetSocketAddress(InetAddress.ofLiteral("10.45.0.1"), 7_000));
              socket[0].socket().setSoTimeout(2_000);
              return port;
            });
    int[] lengths = {500, 500, 500, 200, 500, 500, 7, 500};
    MemorySegment memory = Arena.ofAuto().allocate(10_000);
    PacketWriter writer = tun.writer();
    long at = 0;
    for (int i = 0; i < lengths.length; i++) {
      datagram(memory, at, lengths[i], i);
      writer.write(memory, at, lengths[i] + 28, NOBODY);
      at += lengths[i] + 28;
    }
    writer.flush();
    assertEquals(0, writer.dropped());
    ByteBuffer content = ByteBuffer.allocate(2_000);
    for (int i = 0; i < lengths.length; i++) {
      socket[0].receive(content.clear());
      assertEquals(lengths[i], content.flip().remaining());
      assertEquals(i, content.get(0));
      assertEquals(i, content.get(lengths[i] - 1));
    }
    socket[0].close();
    tun.close();
  }

  private static void datagram(MemorySegment memory, long at, int payload, int fill) {
    memory.asSlice(at, payload + 28).fill((byte) fill);
    memory.asSlice(at, 28).fill((byte) 0);
    Ipv4.u16(memory, at, 0x4500);
    Ipv4.u16(memory, at + Ipv4.TOTAL_LENGTH, payload + 28);
    Ipv4.u16(memory, at + Ipv4.TTL, 64 << 8 | Ipv4.UDP);
    Ipv4.u32(memory, at + Ipv4.SOURCE, 0x0a2d0002);
    Ipv4.u32(memory, at + Ipv4.SOURCE + 4, 0x0a2d0001);
    Ipv4.finishHeader(memory, at, Ipv4.HEADER_OCTETS);
    Ipv4.u16(memory, at + 20, 6_000);
    Ipv4.u16(memory, at + 22, 7_000);
    Ipv4.u16(memory, at + 24, payload + 8);
    long sum = Ipv4.pseudoHeader(memory, at, Ipv4.UDP, payload + 8);
    InternetChecksum.store(
        InternetChecksum.add(sum, memory, at + 20, payload + 8), memory, at + 26);
  }

  @Test
  void segmentsOfIpv6ReachTheHostAsOne() throws IOException {
    String counted =
        NetworkNamespace.callInNew(
            () -> {
              try (TunPort port = open("fd00::1/64")) {
                MemorySegment memory = Arena.ofAuto().allocate(8L * 1_400);
                PacketWriter writer = port.writer();
                for (int i = 0; i < 8; i++) {
                  segment6(memory, i * 1_400L, 1_000, 5 + i * 1_000);
                  writer.write(memory, i * 1_400L, 1_060, NOBODY);
                }
                writer.flush();
                return Files.readString(Path.of("/proc/thread-self/net/dev"));
              }
            });
    String device = counted.lines().filter(line -> line.contains("tun-test")).findFirst().get();
    String[] octetsAndPackets = device.replaceFirst(".*:\\s*", "").split("\\s+", -1);
    assertEquals("8060", octetsAndPackets[0]);
    assertEquals("1", octetsAndPackets[1]);
  }

  private static void segment6(MemorySegment memory, long at, int payload, int sequence) {
    memory.asSlice(at, payload + 60).fill((byte) 0);
    Ipv4.u16(memory, at, 0x6000);
    Ipv4.u16(memory, at + Ipv4.IPV6_PAYLOAD_LENGTH, payload + 20);
    Ipv4.u16(memory, at + Ipv4.IPV6_NEXT_HEADER, Ipv4.TCP << 8 | 64);
    Ipv4.u16(memory, at + Ipv4.IPV6_SOURCE, 0xfd00);
    Ipv4.u16(memory, at + 22, 2);
    Ipv4.u16(memory, at + 24, 0xfd00);
    Ipv4.u16(memory, at + 38, 1);
    long tcp = at + Ipv4.IPV6_HEADER_OCTETS;
    Ipv4.u32(memory, tcp, 6_000 << 16 | 7_000);
    Ipv4.u32(memory, tcp + Ipv4.TCP_SEQUENCE, sequence);
    Ipv4.u16(memory, tcp + Ipv4.TCP_DATA_OFFSET, 0x5010);
    long sum = Ipv4.pseudoHeader6(memory, at, Ipv4.TCP, payload + 20);
    InternetChecksum.store(
        InternetChecksum.add(sum, memory, tcp, payload + 20), memory, tcp + Ipv4.TCP_CHECKSUM);
  }

  /// Two hosts, each with a device, and this test as the wire between them: all that a kernel's TCP
  /// sends as one is cut, and joined again for the other.
  @Test
  void tcpCrossesTwoDevicesUnharmed() throws Exception {
    cross("10.45.0.1", "10.45.0.2", 24);
  }

  @Test
  void tcpOverIpv6CrossesTwoDevicesUnharmed() throws Exception {
    cross("fd00::1", "fd00::2", 64);
  }

  private static void cross(String leftAddress, String rightAddress, int bits) throws Exception {
    byte[] sent = new byte[8 << 20];
    new Random(1).nextBytes(sent);
    ServerSocket[] server = new ServerSocket[1];
    TunPort left =
        NetworkNamespace.callInNew(
            () -> {
              TunPort port = open(leftAddress + "/" + bits);
              server[0] = new ServerSocket(7_000, 1, InetAddress.ofLiteral(leftAddress));
              return port;
            });
    Socket client = new Socket();
    TunPort right =
        NetworkNamespace.callInNew(
            () -> {
              TunPort port = open(rightAddress + "/" + bits);
              client.bind(new InetSocketAddress(InetAddress.ofLiteral(rightAddress), 0));
              return port;
            });
    Thread toLeft = Thread.ofPlatform().start(() -> carry(right, left));
    Thread toRight = Thread.ofPlatform().start(() -> carry(left, right));
    client.connect(new InetSocketAddress(InetAddress.ofLiteral(leftAddress), 7_000), 5_000);
    Thread sender = Thread.ofPlatform().start(() -> send(client, sent));
    try (Socket accepted = server[0].accept()) {
      accepted.setSoTimeout(10_000);
      assertArrayEquals(sent, accepted.getInputStream().readNBytes(sent.length));
    }
    sender.join();
    client.close();
    server[0].close();
    left.close();
    right.close();
    toLeft.join();
    toRight.join();
  }

  private static void carry(TunPort from, TunPort to) {
    PacketReader reader = from.reader();
    PacketWriter writer = to.writer();
    for (PacketBatch batch = reader.read(10_000); batch.size() > 0; batch = reader.read(10_000)) {
      for (int i = 0; i < batch.size(); i++) {
        assertTrue(batch.length(i) <= MTU, "packet of " + batch.length(i) + " octets");
        writer.write(batch.memory(), batch.offset(i), batch.length(i), NOBODY);
      }
      writer.flush();
    }
  }

  private static void send(Socket client, byte[] content) {
    try {
      client.getOutputStream().write(content);
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void aNameThatIsTakenIsRefusedWithTheReason() throws IOException {
    IOException refused =
        NetworkNamespace.callInNew(
            () -> {
              try (TunPort first = open("10.45.0.1/24")) {
                assertTrue(first.description().contains("tun-test"));
                return assertThrows(IOException.class, () -> open("10.45.0.1/24"));
              }
            });
    assertEquals("create TUN device tun-test: busy: another process uses it", refused.getMessage());
  }
}
