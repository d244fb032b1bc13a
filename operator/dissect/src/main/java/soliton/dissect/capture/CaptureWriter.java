package soliton.dissect.capture;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;
import soliton.base.OctetWriter;
import soliton.base.Octets;

/// Writes messages into a pcap file of raw IPv4 packets that Wireshark opens: the message is what
/// was sent, the IP, UDP and SCTP headers around it are made here. Safe for several threads.
public final class CaptureWriter implements Closeable {
  private static final int LINKTYPE_RAW = 101;
  private static final int MAX_CONTENT = 65_000;

  private final OutputStream out;
  private final Map<Direction, Integer> sent = new HashMap<>();

  private record Direction(Endpoint source, Endpoint destination) {}

  /// Creates or replaces the file.
  public CaptureWriter(Path file) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file));
    OctetWriter header = new OctetWriter(24);
    header.u32(0xA1B23C4DL).u16(2).u16(4).u32(0).u32(0).u32(1 << 18).u32(LINKTYPE_RAW);
    out.write(header.toArray());
  }

  /// A user message of an SCTP association; messages over 65,000 octets are cut off there.
  public synchronized void sctp(
      long epochNanos,
      Endpoint source,
      Endpoint destination,
      int stream,
      long protocolId,
      Octets content)
      throws IOException {
    Octets message = limited(content);
    int sequence = sent.merge(new Direction(source, destination), 1, Integer::sum);
    OctetWriter segment = new OctetWriter(message.length() + 64);
    segment.u16(source.port()).u16(destination.port()).u32(source.hashCode()).u32(0);
    segment.u8(0).u8(3).u16(16 + message.length());
    segment.u32(sequence).u16(stream).u16(sequence).u32(protocolId).octets(message);
    for (int padding = -message.length() & 3; padding > 0; padding--) {
      segment.u8(0);
    }
    CRC32C crc = new CRC32C();
    crc.update(segment.toArray());
    int reversed = Integer.reverseBytes((int) crc.getValue());
    segment.patchU16(8, reversed >>> 16);
    segment.patchU16(10, reversed);
    packet(epochNanos, source, destination, 132, segment.toOctets());
  }

  /// A UDP datagram; contents over 65,000 octets are cut off there.
  public synchronized void udp(
      long epochNanos, Endpoint source, Endpoint destination, Octets content) throws IOException {
    Octets message = limited(content);
    OctetWriter segment = new OctetWriter(message.length() + 8);
    segment.u16(source.port()).u16(destination.port()).u16(message.length() + 8).u16(0);
    packet(epochNanos, source, destination, 17, segment.octets(message).toOctets());
  }

  public synchronized void flush() throws IOException {
    out.flush();
  }

  @Override
  public synchronized void close() throws IOException {
    out.close();
  }

  private void packet(
      long epochNanos, Endpoint source, Endpoint destination, int protocol, Octets segment)
      throws IOException {
    OctetWriter ip = new OctetWriter(segment.length() + 20);
    ip.u8(0x45).u8(0).u16(20 + segment.length()).u32(0).u8(64).u8(protocol).u16(0);
    ip.octets(source.address()).octets(destination.address());
    int sum = checksum(ip.toOctets());
    ip.patchU16(10, sum);
    ip.octets(segment);
    OctetWriter record = new OctetWriter(ip.length() + 16);
    record.u32(epochNanos / 1_000_000_000L).u32(epochNanos % 1_000_000_000L);
    record.u32(ip.length()).u32(ip.length()).octets(ip.toOctets());
    out.write(record.toArray());
  }

  private static int checksum(Octets header) {
    int sum = 0;
    for (int i = 0; i < header.length(); i += 2) {
      sum += header.at(i) << 8 | header.at(i + 1);
    }
    sum = (sum & 0xFFFF) + (sum >>> 16);
    return ~(sum + (sum >>> 16)) & 0xFFFF;
  }

  private static Octets limited(Octets content) {
    return content.length() <= MAX_CONTENT ? content : content.slice(0, MAX_CONTENT);
  }
}
