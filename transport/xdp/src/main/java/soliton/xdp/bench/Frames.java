package soliton.xdp.bench;

import java.nio.ByteBuffer;
import soliton.base.Ipv4Address;
import soliton.base.Octets;

/// Ethernet frames as they arrive at the user plane function, for measurements and tests.
public final class Frames {
  /// Before the packet of the phone: Ethernet, IPv4, UDP, GTP-U, PDU session container.
  public static final int BEFORE_INNER = 14 + 20 + 8 + 16;

  /// Before the packet where a GTP-U header has no extension.
  public static final int BEFORE_INNER_PLAIN = 14 + 20 + 8 + 8;

  /// Ports of all packets: where they come from, and where they go to.
  static final int FROM_PORT = 4_000;

  static final int TO_PORT = 9;

  private static final int NO_FLOW = -1;
  private static final short ETHER_TYPE = 0x0800;

  private Frames() {}

  /// A packet of UDP in IPv4.
  ///
  /// @param octets of the IPv4 packet, at least 28
  public static byte[] packet(Ipv4Address from, Ipv4Address to, int octets) {
    ByteBuffer packet = ByteBuffer.allocate(octets);
    ipv4(packet, 0, octets, from, to);
    packet
        .putShort(20, (short) FROM_PORT)
        .putShort(22, (short) TO_PORT)
        .putShort(24, (short) (octets - 20));
    return packet.array();
  }

  private static void ipv4(
      ByteBuffer target, int at, int octets, Ipv4Address from, Ipv4Address to) {
    target.put(at, (byte) 0x45).putShort(at + 2, (short) octets).putShort(at + 6, (short) 0x4000);
    target.put(at + 8, (byte) 64).put(at + 9, (byte) 17);
    target.putInt(at + 12, from.bits()).putInt(at + 16, to.bits());
    target.putShort(at + 10, (short) 0).putShort(at + 10, checksum(target, at));
  }

  /// Of an IPv4 header without options.
  private static short checksum(ByteBuffer source, int at) {
    int sum = 0;
    for (int i = 0; i < 20; i += 2) {
      sum += source.getShort(at + i) & 0xffff;
    }
    return (short) ~((sum & 0xffff) + (sum >>> 16));
  }

  /// A frame with a packet in it.
  public static Octets plain(Octets macs, byte[] packet) {
    byte[] frame = new byte[14 + packet.length];
    ByteBuffer.wrap(frame).put(0, macs.toArray()).putShort(12, ETHER_TYPE).put(14, packet);
    return Octets.adopt(frame);
  }

  /// A frame with a packet in a tunnel, marked with a flow.
  ///
  /// @param macs of receiver and sender
  /// @param qfi 0..63, or negative for a header without container
  public static Octets tunnelled(
      Octets macs, Ipv4Address gnb, Ipv4Address upf, int teid, int qfi, byte[] packet) {
    int gtpu = qfi == NO_FLOW ? 8 : 16;
    int outer = 28 + gtpu + packet.length;
    ByteBuffer frame = ByteBuffer.allocate(14 + outer);
    frame.put(0, macs.toArray()).putShort(12, ETHER_TYPE);
    ipv4(frame, 14, outer, gnb, upf);
    frame.putShort(34, (short) 2152).putShort(36, (short) 2152).putShort(38, (short) (outer - 20));
    frame.put(42, (byte) (qfi == NO_FLOW ? 0x30 : 0x34)).put(43, (byte) 0xff);
    frame.putShort(44, (short) (packet.length + gtpu - 8)).putInt(46, teid);
    if (qfi != NO_FLOW) {
      frame.putInt(50, 0x85).put(54, (byte) 1).put(55, (byte) 0x10).put(56, (byte) qfi);
    }
    frame.put(42 + gtpu, packet);
    return Octets.adopt(frame.array());
  }

  /// True if the checksum of the IPv4 header is right.
  public static boolean isIntact(Octets frame, int at) {
    return checksum(ByteBuffer.wrap(frame.toArray()), at) == 0;
  }
}
