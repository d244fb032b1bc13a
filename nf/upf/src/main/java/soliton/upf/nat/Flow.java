package soliton.upf.nat;

import java.lang.foreign.MemorySegment;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import soliton.transport.flow.Lines;
import soliton.transport.flow.NatFlow;
import soliton.transport.flow.UsageLine;
import soliton.upf.packet.Packet;

/// Packets between a mapping and one address and port of the data network. Threads of packets write
/// what they saw without waiting for each other: a mark that is lost in a race comes again with the
/// next packet.
final class Flow {
  /// Packets after which a flow is worth telling a faster way of.
  private static final int PACKETS_OF_A_LASTING_FLOW = 4;

  private static final int FIN = 0x01;
  private static final int SYN = 0x02;
  private static final int RST = 0x04;
  private static final int ACK = 0x10;

  final Mapping mapping;
  final int remoteAddress;
  final int remotePort;

  // Links of the phone's list, under the exclusion of the table.
  @Nullable Flow previous;
  @Nullable Flow next;

  private long lastNanos;
  private int packets;
  private boolean seenOutward;
  private boolean seenInward;
  private boolean closing;
  private boolean told;

  /// The line a faster way counts in, or none.
  private int meter = Lines.NONE;

  Flow(Mapping mapping, int remoteAddress, int remotePort, long nowNanos) {
    this.mapping = mapping;
    this.remoteAddress = remoteAddress;
    this.remotePort = remotePort;
    this.lastNanos = nowNanos;
  }

  long remote() {
    return NatTable.remote(remoteAddress, remotePort);
  }

  /// A packet of it passes.
  ///
  /// @param tcpFlags 0 for other protocols
  /// @return true if it has become worth telling a faster way of, once
  boolean pass(boolean outward, int tcpFlags, long nowNanos) {
    lastNanos = nowNanos;
    if (outward) {
      seenOutward = true;
    } else {
      seenInward = true;
    }
    if ((tcpFlags & (SYN | ACK)) == SYN && outward) {
      closing = false; // The phone uses the port for another connection.
      seenInward = false;
    }
    if ((tcpFlags & (FIN | RST)) != 0) {
      closing = true;
    }
    if (packets < PACKETS_OF_A_LASTING_FLOW) {
      packets++;
      return false;
    }
    boolean lasts = !told && seenOutward && seenInward && !closing;
    told |= lasts;
    return lasts;
  }

  /// True if a packet of TCP cannot begin a flow.
  static boolean isReset(int tcpFlags) {
    return (tcpFlags & RST) != 0;
  }

  /// True if it was silent too long, on both ways.
  boolean isOver(NatSettings.Timers timers, MemorySegment lines, long nowNanos) {
    long silence = nowNanos - lastNanos;
    if (meter != Lines.NONE) {
      long counted = UsageLine.read(lines, meter, UsageLine.LAST_NANOS);
      silence = counted == 0 ? silence : Math.min(silence, nowNanos - counted);
    }
    return silence > limit(timers).toNanos();
  }

  private Duration limit(NatSettings.Timers timers) {
    return switch (mapping.protocol) {
      case Packet.UDP -> timers.udp();
      case Packet.TCP ->
          seenOutward && seenInward && !closing ? timers.tcpEstablished() : timers.tcpTransitory();
      default -> timers.icmp();
    };
  }

  int meter() {
    return meter;
  }

  void setMeter(int line) {
    meter = line;
  }

  /// It was carried by a faster way before this process began.
  void setRestored() {
    seenOutward = true;
    seenInward = true;
    told = true;
  }

  /// As a faster way is told of it.
  NatFlow toNatFlow(int network) {
    boolean query = mapping.protocol != Packet.UDP && mapping.protocol != Packet.TCP;
    return new NatFlow(
        network,
        mapping.protocol,
        mapping.phone.ueAddress,
        mapping.uePort,
        mapping.phone.natAddress,
        mapping.natPort,
        remoteAddress,
        query ? mapping.natPort : remotePort,
        meter);
  }
}
