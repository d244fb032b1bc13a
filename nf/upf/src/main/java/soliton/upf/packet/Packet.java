package soliton.upf.packet;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// What the user plane looks at in an IP packet: a view that is set on one packet after the other.
/// Owned by the thread that reads packets.
public final class Packet {
  public static final int TCP = 6;
  public static final int UDP = 17;
  public static final int SCTP = 132;

  /// Ports of a packet that has none, or whose ports cannot be seen.
  public static final int NO_PORT = -1;

  private static final int IPV4_OCTETS = 20;
  private static final int IPV6_OCTETS = 40;
  private static final int MAX_EXTENSION_HEADERS = 8;
  private static final int HOP_BY_HOP = 0;
  private static final int ROUTING = 43;
  private static final int FRAGMENT = 44;
  private static final int DESTINATION_OPTIONS = 60;

  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  private MemorySegment memory = MemorySegment.NULL;
  private long offset;
  private int length;
  private boolean four;
  private int protocol;
  private int typeOfService;
  private int sourcePort;
  private int destinationPort;

  /// Sets the view on the octets given.
  ///
  /// @return false if they are no sound IPv4 or IPv6 packet (RFC 791, RFC 8200): the header is
  ///     incomplete, or the lengths contradict each other
  public boolean set(MemorySegment in, long at, int octets) {
    memory = in;
    offset = at;
    length = octets;
    sourcePort = NO_PORT;
    destinationPort = NO_PORT;
    if (octets < IPV4_OCTETS) {
      return false;
    }
    int version = u8(0) >> 4;
    four = version == 4;
    return four ? setIpv4() : version == 6 && setIpv6();
  }

  private boolean setIpv4() {
    int header = (u8(0) & 0xf) * 4;
    int total = u16(2);
    if (header < IPV4_OCTETS || header > total || total > length) {
      return false;
    }
    length = total;
    protocol = u8(9);
    typeOfService = u8(1);
    boolean firstFragment = (u16(6) & 0x1fff) == 0;
    if (firstFragment) {
      setPorts(header);
    }
    return true;
  }

  private boolean setIpv6() {
    if (length < IPV6_OCTETS || u16(4) + IPV6_OCTETS > length) {
      return false;
    }
    int payload = u16(4);
    protocol = u8(6);
    typeOfService = (u16(0) >> 4) & 0xff;
    if (payload == 0 && protocol != 59) {
      return false; // A jumbogram (RFC 2675), which no tunnel carries, or a header without its end.
    }
    length = payload + IPV6_OCTETS;
    return passExtensionHeaders();
  }

  private boolean passExtensionHeaders() {
    int at = IPV6_OCTETS;
    for (int i = 0; i < MAX_EXTENSION_HEADERS; i++) {
      boolean extension =
          protocol == HOP_BY_HOP
              || protocol == ROUTING
              || protocol == DESTINATION_OPTIONS
              || protocol == FRAGMENT;
      if (!extension) {
        setPorts(at);
        return true;
      }
      if (at + 8 > length) {
        return false;
      }
      boolean laterFragment = protocol == FRAGMENT && (u16(at + 2) & 0xfff8) != 0;
      int octets = protocol == FRAGMENT ? 8 : (u8(at + 1) + 1) * 8;
      protocol = u8(at);
      at += octets;
      if (laterFragment) {
        return at <= length;
      }
    }
    return false;
  }

  private void setPorts(int transport) {
    boolean hasPorts = protocol == TCP || protocol == UDP || protocol == SCTP;
    if (hasPorts && transport + 4 <= length) {
      sourcePort = u16(transport);
      destinationPort = u16(transport + 2);
    }
  }

  private int u8(int at) {
    return memory.get(JAVA_BYTE, offset + at) & 0xff;
  }

  private int u16(int at) {
    return memory.get(SHORT, offset + at) & 0xffff;
  }

  public MemorySegment memory() {
    return memory;
  }

  public long offset() {
    return offset;
  }

  /// Octets of the packet by its own header; what follows is padding.
  public int length() {
    return length;
  }

  public boolean isIpv4() {
    return four;
  }

  /// Protocol number of IANA, after extension headers.
  public int protocol() {
    return protocol;
  }

  /// Type of service or traffic class.
  public int typeOfService() {
    return typeOfService;
  }

  public int sourcePort() {
    return sourcePort;
  }

  public int destinationPort() {
    return destinationPort;
  }

  /// Address of a packet of IPv4.
  public int ipv4(boolean source) {
    return memory.get(INT, offset + (source ? 12 : 16));
  }

  /// First half of an address of a packet of IPv6.
  public long ipv6Prefix(boolean source) {
    return memory.get(LONG, offset + (source ? 8 : 24));
  }

  /// Second half of an address of a packet of IPv6.
  public long ipv6InterfaceId(boolean source) {
    return memory.get(LONG, offset + (source ? 16 : 32));
  }
}
