package soliton.xdp.fastpath;

import java.nio.ByteBuffer;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.xdp.bench.Frames;
import soliton.xdp.bench.Hosts;

/// Packets of all kinds with right checksums, and whether checksums are right.
final class Packets {
  static final int ICMP = 1;
  static final int TCP = 6;
  static final int UDP = 17;
  static final int ECHO_REQUEST = 8;
  static final int ECHO_REPLY = 0;

  private Packets() {}

  /// @param content of the packet, behind the IP header
  static byte[] ipv4(Ipv4Address from, Ipv4Address to, int tos, int protocol, byte[] content) {
    ByteBuffer packet = ByteBuffer.allocate(20 + content.length);
    packet.put((byte) 0x45).put((byte) tos).putShort((short) packet.capacity()).putInt(0x40_00);
    packet.put((byte) 64).put((byte) protocol).putShort((short) 0);
    packet.putInt(from.bits()).putInt(to.bits()).put(content);
    packet.putInt(4, 0x0000_4000);
    packet.putShort(10, (short) ~sum(packet.array(), 0, 20, 0));
    return packet.array();
  }

  /// The packet with other flags and fragment offset.
  static byte[] fragment(byte[] packet, int bits) {
    ByteBuffer changed = ByteBuffer.wrap(packet.clone());
    changed.putShort(6, (short) bits).putShort(10, (short) 0);
    changed.putShort(10, (short) ~sum(changed.array(), 0, 20, 0));
    return changed.array();
  }

  static byte[] ipv6(Octets from, Octets to, int tos, int next, byte[] content) {
    ByteBuffer packet = ByteBuffer.allocate(40 + content.length);
    packet.putInt(6 << 28 | tos << 20 | 0xabcde).putShort((short) content.length);
    packet.put((byte) next).put((byte) 64).put(from.toArray()).put(to.toArray()).put(content);
    return packet.array();
  }

  /// UDP or TCP with its checksum.
  static byte[] transport(
      int protocol, Ipv4Address from, int fromPort, Ipv4Address to, int toPort) {
    byte[] content = new byte[protocol == TCP ? 24 : 20];
    ByteBuffer fields = ByteBuffer.wrap(content).putShort((short) fromPort);
    fields.putShort((short) toPort);
    if (protocol == UDP) {
      fields.putShort((short) content.length);
    } else {
      fields.putInt(1).putInt(2).put((byte) 0x50);
    }
    fields.position(content.length - 4).putInt(0xcafe_f00d);
    byte[] packet = ipv4(from, to, 0, protocol, content);
    int at = 20 + (protocol == TCP ? 16 : 6);
    ByteBuffer.wrap(packet).putShort(at, (short) ~transportSum(packet));
    return packet;
  }

  static byte[] echo(int type, Ipv4Address from, Ipv4Address to, int identifier) {
    ByteBuffer content = ByteBuffer.allocate(12);
    content.put((byte) type).put(4, (byte) (identifier >> 8)).put(5, (byte) identifier);
    content.putInt(8, 0x01020304);
    content.putShort(2, (short) ~sum(content.array(), 0, 12, 0));
    return ipv4(from, to, 0, ICMP, content.array());
  }

  /// True if the checksums of IP and above are right.
  static boolean isIntact(byte[] packet) {
    boolean icmp = packet[9] == ICMP;
    int above = icmp ? sum(packet, 20, packet.length, 0) : transportSum(packet);
    return sum(packet, 0, 20, 0) == 0xffff && above == 0xffff;
  }

  private static int transportSum(byte[] packet) {
    int pseudo = sum(packet, 12, 20, packet[9] + packet.length - 20);
    return sum(packet, 20, packet.length, pseudo);
  }

  private static int sum(byte[] octets, int from, int to, int start) {
    int sum = start;
    for (int i = from; i < to; i++) {
      sum += (octets[i] & 0xff) << ((i - from) % 2 == 0 ? 8 : 0);
    }
    while (sum >>> 16 != 0) {
      sum = (sum & 0xffff) + (sum >>> 16);
    }
    return sum;
  }

  /// As it comes from the phone of the tests.
  static Octets inTunnel(byte[] packet) {
    return inTunnel(Sessions.TEID, packet);
  }

  static Octets inTunnel(int teid, byte[] packet) {
    return Frames.tunnelled(Hosts.MACS_AT_N3, Hosts.GNB, Hosts.N3, teid, Sessions.QFI, packet);
  }

  /// The same in outer headers of IPv6.
  static Octets inTunnelOverIpv6(byte[] packet) {
    Octets gtpu = inTunnel(packet).from(14 + 28);
    ByteBuffer udp = ByteBuffer.allocate(8 + gtpu.length());
    udp.putShort((short) 2152).putShort((short) 2152).putShort((short) udp.capacity());
    udp.position(8).put(gtpu.toArray());
    return frame(Hosts.MACS_AT_N3, ipv6(Bed.GNB_IPV6, Bed.N3_IPV6, 0, UDP, udp.array()));
  }

  /// As it comes from the data network.
  static Octets atN6(byte[] packet) {
    return frame(Hosts.MACS_AT_N6, packet);
  }

  static Octets tagged(int tag, Octets frame) {
    return frame
        .slice(0, 12)
        .plus(Octets.of(0x81, 0x00, tag >> 8, tag & 0xff))
        .plus(frame.from(12));
  }

  private static Octets frame(Octets macs, byte[] packet) {
    Octets type = (packet[0] & 0xf0) == 0x60 ? Octets.of(0x86, 0xdd) : Octets.of(0x08, 0x00);
    return macs.plus(type).plus(Octets.copyOf(packet));
  }
}
