package soliton.tun;

import java.lang.foreign.MemorySegment;
import java.net.InetSocketAddress;
import soliton.linux.Fd;
import soliton.linux.SystemCalls;
import soliton.transport.PacketWriter;

/// Writes packets to the device, joining those of a flow that follow each other. Flows of one batch
/// may be interleaved. Its lock keeps the device open while it is written.
final class TunWriter implements PacketWriter {
  private static final int FLOWS = 64;
  private static final int LEAST_IPV6_OCTETS = Ipv4.IPV6_HEADER_OCTETS + 4;
  private static final int IPV6_SOURCE_END = Ipv4.IPV6_SOURCE + 12;
  private static final int IPV6_DESTINATION_END = IPV6_SOURCE_END + 16;

  private final JoinedFlow[] flows = new JoinedFlow[FLOWS];
  private boolean closed;
  private long tooLong;

  /// @param joins packets are IP, and those of a flow may be written as one
  TunWriter(Fd fd, boolean joins) {
    SystemCalls calls = new SystemCalls();
    for (int i = 0; i < FLOWS; i++) {
      flows[i] = new JoinedFlow(fd, calls, joins);
    }
  }

  @Override
  public void write(MemorySegment memory, long offset, int lengthOctets, InetSocketAddress to) {
    if (lengthOctets < Ipv4.HEADER_OCTETS) {
      tooLong++;
      return;
    }
    flows[slot(memory, offset, lengthOctets)].write(memory, offset, lengthOctets, this);
  }

  /// Packets of one flow have one slot; flows may share one.
  private static int slot(MemorySegment memory, long packet, int length) {
    if (length > LEAST_IPV6_OCTETS && Ipv4.isIpv6(memory, packet)) {
      int addresses =
          Ipv4.u32(memory, packet + IPV6_SOURCE_END) * 31
              + Ipv4.u32(memory, packet + IPV6_DESTINATION_END);
      int ports = Ipv4.u32(memory, packet + Ipv4.IPV6_HEADER_OCTETS);
      return ((addresses * 31 + ports) * 0x9E3779B9) >>> 26;
    }
    int mixed =
        Ipv4.u32(memory, packet + Ipv4.SOURCE) * 31 + Ipv4.u32(memory, packet + Ipv4.SOURCE + 4);
    if (length >= Ipv4.HEADER_OCTETS + 4) {
      mixed = mixed * 31 + Ipv4.u32(memory, packet + Ipv4.HEADER_OCTETS);
    }
    return (mixed * 0x9E3779B9) >>> 26;
  }

  @Override
  public synchronized void flush() {
    for (JoinedFlow flow : flows) {
      if (closed) {
        flow.forget();
      } else {
        flow.flush();
      }
    }
  }

  /// For a flow that must be written in the middle of a batch.
  synchronized void flush(JoinedFlow flow) {
    if (closed) {
      flow.forget();
    } else {
      flow.flush();
    }
  }

  @Override
  public long dropped() {
    long sum = tooLong;
    for (JoinedFlow flow : flows) {
      sum += flow.dropped();
    }
    return sum;
  }

  synchronized void close() {
    closed = true;
  }
}
