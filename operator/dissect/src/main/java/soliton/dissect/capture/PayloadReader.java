package soliton.dissect.capture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soliton.base.OctetReader;
import soliton.base.Octets;

/// Finds the SCTP and UDP messages in frames: Ethernet with VLAN tags, Linux cooked captures, raw
/// IP and loopback; IPv4 fragments and SCTP DATA chunks are put together again, repeated chunks are
/// left out. Never throws on what a frame holds. Owned by one thread.
public final class PayloadReader {
  private static final int MAX_PENDING = 1024;
  private static final int IPV4 = 0x0800;
  private static final int IPV6 = 0x86DD;
  private static final int PROTOCOL_UDP = 17;
  private static final int PROTOCOL_SCTP = 132;

  private final Map<FragmentKey, Fragments> fragments = bounded();
  private final Map<ChunkKey, List<Octets>> chunks = bounded();
  private final Set<SeenChunk> seen = new HashSet<>();

  private record FragmentKey(Octets source, Octets destination, int identification, int protocol) {}

  private record ChunkKey(
      Endpoint source, Endpoint destination, long tag, int stream, int sequence) {}

  private record SeenChunk(Endpoint source, Endpoint destination, long tag, long tsn) {}

  private record Packet(
      Frame frame, Octets source, Octets destination, int protocol, Octets content) {}

  private static final class Fragments {
    final Map<Integer, Octets> parts = new HashMap<>();
    int total = -1;
  }

  /// The messages that this frame completes, in order.
  public List<Payload> read(Frame frame) {
    List<Payload> found = new ArrayList<>();
    OctetReader in = frame.content().reader();
    switch (frame.linkType()) {
      case 1 -> {
        in.skip(12);
        readEtherType(frame, in, found);
      }
      case 113 -> {
        in.skip(14);
        readEtherType(frame, in, found);
      }
      case 276 -> {
        int type = in.u16();
        in.skip(18);
        readNetwork(frame, type, in, found);
      }
      case 0 -> {
        in.skip(4);
        readByVersion(frame, in, found);
      }
      case 12, 101, 228, 229 -> readByVersion(frame, in, found);
      default -> {
        // a link layer that carries no N2, N3 or N4
      }
    }
    return found;
  }

  private void readEtherType(Frame frame, OctetReader in, List<Payload> found) {
    int type = in.u16();
    for (int tags = 0; tags < 2 && (type == 0x8100 || type == 0x88A8); tags++) {
      in.skip(2);
      type = in.u16();
    }
    readNetwork(frame, type, in, found);
  }

  private void readByVersion(Frame frame, OctetReader in, List<Payload> found) {
    readNetwork(frame, in.peek() >> 4 == 6 ? IPV6 : IPV4, in, found);
  }

  private void readNetwork(Frame frame, int type, OctetReader in, List<Payload> found) {
    switch (type) {
      case IPV4 -> readIpv4(frame, in, found);
      case IPV6 -> readIpv6(frame, in, found);
      default -> {
        // ARP and the like
      }
    }
  }

  private void readIpv4(Frame frame, OctetReader in, List<Payload> found) {
    int versionAndLength = in.u8();
    in.skip(1);
    int total = in.u16();
    int identification = in.u16();
    int flagsAndOffset = in.u16();
    in.skip(1);
    int protocol = in.u8();
    in.skip(2);
    Octets source = in.octets(4);
    Octets destination = in.octets(4);
    int header = (versionAndLength & 15) * 4;
    in.skip(header - 20);
    Octets content = in.octets(Math.min(total - header, in.remaining()));
    if (in.hasFailed() || versionAndLength >> 4 != 4) {
      return;
    }
    Packet packet = new Packet(frame, source, destination, protocol, content);
    boolean hasMore = (flagsAndOffset & 0x2000) != 0;
    int offset = (flagsAndOffset & 0x1FFF) * 8;
    if (hasMore || offset > 0) {
      readFragment(packet, identification, offset, hasMore, found);
    } else {
      readTransport(packet, found);
    }
  }

  private void readFragment(
      Packet packet, int identification, int offset, boolean hasMore, List<Payload> found) {
    var key = new FragmentKey(packet.source, packet.destination, identification, packet.protocol);
    Fragments pieces = fragments.computeIfAbsent(key, k -> new Fragments());
    pieces.parts.put(offset, packet.content);
    if (!hasMore) {
      pieces.total = offset + packet.content.length();
    }
    Octets whole = Octets.EMPTY;
    for (Octets part = pieces.parts.get(0);
        part != null && !part.isEmpty();
        part = pieces.parts.get(whole.length())) {
      whole = whole.plus(part);
    }
    if (whole.length() == pieces.total) {
      fragments.remove(key);
      readTransport(
          new Packet(packet.frame, packet.source, packet.destination, packet.protocol, whole),
          found);
    }
  }

  private void readIpv6(Frame frame, OctetReader in, List<Payload> found) {
    in.skip(4);
    int length = in.u16();
    int next = in.u8();
    in.skip(1);
    Octets source = in.octets(16);
    Octets destination = in.octets(16);
    OctetReader body = in.sub(Math.min(length, in.remaining()));
    while (!body.hasFailed() && (next == 0 || next == 43 || next == 60)) {
      next = body.u8();
      body.skip(body.u8() * 8 + 6);
    }
    Octets content = body.rest();
    if (!in.hasFailed() && !body.hasFailed()) {
      readTransport(new Packet(frame, source, destination, next, content), found);
    }
  }

  private void readTransport(Packet packet, List<Payload> found) {
    OctetReader in = packet.content.reader();
    Endpoint source = new Endpoint(packet.source, in.u16());
    Endpoint destination = new Endpoint(packet.destination, in.u16());
    if (packet.protocol == PROTOCOL_UDP) {
      int length = in.u16();
      in.skip(2);
      Octets content = in.octets(Math.min(length - 8, in.remaining()));
      if (!in.hasFailed()) {
        Frame frame = packet.frame;
        found.add(
            new Payload.Udp(frame.number(), frame.epochNanos(), source, destination, content));
      }
    } else if (packet.protocol == PROTOCOL_SCTP) {
      long tag = in.u32();
      in.skip(4);
      while (in.remaining() >= 4 && !in.hasFailed()) {
        readChunk(packet.frame, source, destination, tag, in, found);
      }
    }
  }

  private void readChunk(
      Frame frame,
      Endpoint source,
      Endpoint destination,
      long tag,
      OctetReader in,
      List<Payload> found) {
    int type = in.u8();
    int flags = in.u8();
    int length = in.u16();
    OctetReader chunk = in.sub(Math.min(Math.max(0, length - 4), in.remaining()));
    in.skip(Math.min(-length & 3, in.remaining()));
    if (length < 4) {
      in.fail();
    }
    if (type != 0) {
      return;
    }
    long tsn = chunk.u32();
    int stream = chunk.u16();
    int sequence = chunk.u16();
    long protocolId = chunk.u32();
    Octets part = chunk.rest();
    if (chunk.hasFailed() || !seen.add(new SeenChunk(source, destination, tag, tsn))) {
      return;
    }
    boolean isFirst = (flags & 2) != 0;
    boolean isLast = (flags & 1) != 0;
    var key = new ChunkKey(source, destination, tag, stream, sequence);
    List<Octets> parts = isFirst ? new ArrayList<>() : chunks.getOrDefault(key, new ArrayList<>());
    parts.add(part);
    if (!isLast) {
      chunks.put(key, parts);
      return;
    }
    chunks.remove(key);
    Octets content = parts.stream().reduce(Octets.EMPTY, Octets::plus);
    found.add(
        new Payload.Sctp(
            frame.number(), frame.epochNanos(), source, destination, stream, protocolId, content));
  }

  private static <K, V> Map<K, V> bounded() {
    return new LinkedHashMap<>() {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > MAX_PENDING;
      }
    };
  }
}
