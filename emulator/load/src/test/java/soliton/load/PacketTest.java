package soliton.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import soliton.base.Octets;

class PacketTest {
  private static final Inet4Address A = (Inet4Address) InetAddress.ofLiteral("10.45.0.2");
  private static final Inet4Address B = (Inet4Address) InetAddress.ofLiteral("10.200.0.2");

  @Test
  void echoRequestIsReadAsItWasWritten() {
    IcmpEcho echo = new IcmpEcho(true, 7, 9, Octets.of(1, 2, 3));
    Octets packet = new Ipv4(A, B, Ipv4.ICMP, echo.toOctets()).toOctets(5);
    Ipv4 ip = Objects.requireNonNull(Ipv4.parse(packet));
    assertEquals(A, ip.source());
    assertEquals(B, ip.destination());
    assertEquals(echo, IcmpEcho.parse(ip.payload()));
  }

  @Test
  void checksumIsThatOfRfc1071() {
    // the example of RFC 1071 3: 0001 f203 f4f5 f6f7 sums to ddf2
    assertEquals(~0xDDF2 & 0xFFFF, Checksum.of(Octets.ofHex("0001f203f4f5f6f7")));
  }

  @Test
  void brokenPacketsAreNoPackets() {
    Octets packet = new Ipv4(A, B, Ipv4.ICMP, Octets.of(1, 2)).toOctets(1);
    for (int length = 0; length < packet.length(); length++) {
      assertNull(Ipv4.parse(packet.slice(0, length)));
    }
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      byte[] wrong = packet.toArray();
      wrong[i] ^= (byte) random.nextInt(1, 256);
      assertNull(Ipv4.parse(Octets.adopt(wrong)), "octet " + i);
    }
  }

  @Test
  void datagramIsReadAsItWasWritten() {
    UdpDatagram datagram = new UdpDatagram(1, 65535, Octets.of(9));
    assertEquals(datagram, UdpDatagram.parse(datagram.toOctets()));
    assertNull(UdpDatagram.parse(Octets.of(0, 1, 0, 2, 0, 99, 0, 0)));
    assertNull(UdpDatagram.parse(Octets.of(0, 1, 0, 2, 0, 7, 0, 0)));
  }
}
