package soliton.upf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;
import soliton.transport.InternetChecksum;
import soliton.transport.PacketBatch;
import soliton.transport.PacketReader;
import soliton.transport.PacketWriter;
import soliton.transport.memory.QueuePort;

class EchoNetworkTest {
  private static final InetSocketAddress NOBODY = new InetSocketAddress(0);

  private final QueuePort n6 = EchoNetwork.open(10);
  private final PacketReader reader = n6.reader();

  private void send(Octets packet) {
    PacketWriter writer = n6.writer();
    MemorySegment memory = Arena.ofAuto().allocate(packet.length());
    memory.copyFrom(MemorySegment.ofArray(packet.toArray()));
    writer.write(memory, 0, packet.length(), NOBODY);
    writer.flush();
  }

  @Test
  void aPingIsAnsweredWithTheRightChecksum() {
    Octets request = Octets.ofHex("0800 f7fe 0001 0000 00000000");
    send(Packets.ipv4(Bench.UE, Bench.HOST, 1, request));
    PacketBatch batch = reader.read(0);
    assertEquals(1, batch.size());
    long icmp = batch.offset(0) + 20;
    assertEquals(0, batch.memory().get(ValueLayout.JAVA_BYTE, icmp));
    assertTrue(
        InternetChecksum.isIntact(InternetChecksum.add(0, batch.memory(), icmp, request.length())));
  }

  @Test
  void udpIsEchoedAtPortSevenOnly() {
    send(Packets.udp(Bench.UE, 5_000, Bench.HOST, 7, 10));
    send(Packets.udp(Bench.UE, 5_000, Bench.HOST, 8, 10));
    send(Octets.of(1, 2, 3));
    PacketBatch batch = reader.read(0);
    assertEquals(1, batch.size());
    byte[] answer =
        batch.memory().asSlice(batch.offset(0), batch.length(0)).toArray(ValueLayout.JAVA_BYTE);
    assertEquals(Packets.udp(Bench.HOST, 7, Bench.UE, 5_000, 10), Octets.adopt(answer));
  }
}
