package soliton.launcher.core;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.transport.PacketPort;
import soliton.transport.memory.QueuePort;

/// A data network inside the process: one host that has every address and answers pings (RFC 792).
/// For machines without TUN devices, and for measuring the signalling alone.
final class InnerServer {
  private static final int WAITING_PACKETS = 1024;
  private static final int ICMP = 1;
  private static final int ECHO_REQUEST = 8;

  private InnerServer() {}

  static PacketPort port() {
    QueuePort port =
        new QueuePort("a host inside this process that answers pings", WAITING_PACKETS);
    port.setExit(
        (to, packet) -> {
          Octets reply = reply(packet);
          return reply == null || port.offer(UserPlanePorts.nowhere(), reply);
        });
    return port;
  }

  /// The answer to an ICMP echo request in an unfragmented IPv4 packet; null to everything else.
  static @Nullable Octets reply(Octets packet) {
    if (packet.length() < 28 || packet.at(0) >> 4 != 4) {
      return null;
    }
    int header = (packet.at(0) & 15) * 4;
    boolean isFragment = ((packet.at(6) & 0x3F) | packet.at(7)) != 0;
    if (header < 20
        || packet.length() < header + 8
        || isFragment
        || packet.at(9) != ICMP
        || packet.at(header) != ECHO_REQUEST) {
      return null;
    }
    OctetWriter reply = new OctetWriter(packet.length());
    // swapping the addresses leaves the checksum of the header as it is
    reply.octets(packet.slice(0, 12)).octets(packet.slice(16, 4)).octets(packet.slice(12, 4));
    reply.octets(packet.slice(20, header - 20)).u8(0);
    reply.octets(packet.from(header + 1));
    int sum = (packet.at(header + 2) << 8 | packet.at(header + 3)) + (ECHO_REQUEST << 8);
    reply.patchU16(header + 2, (sum & 0xFFFF) + (sum >>> 16));
    return reply.toOctets();
  }
}
