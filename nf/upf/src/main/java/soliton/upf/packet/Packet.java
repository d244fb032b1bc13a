package soliton.upf.packet;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import soliton.transport.InternetChecksum;

/// What the user plane looks at in an IP packet: a view that is set on one packet after the other.
/// Owned by the thread that reads packets.
public final class Packet {
  public static final int TCP = 6;
  public static final int UDP = 17;
  public static final int SCTP = 132;
  public static final int UDP_LITE = 136;
  public static final int ICMP = 1;
  public static final int ICMPV6 = 58;
  private static final int ESP = 50;
  private static final int AUTHENTICATION = 51;

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
  private int transport;
  private boolean fragment;
  private boolean laterFragment;
  private int fragmentId;

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
    fragment = false;
    laterFragment = false;
    if (octets < IPV4_OCTETS) {
      return false;
    }
    int version = u8(0) >> 4;
    four = version == 4;
    return four ? setIpv4() : version == 6 && setIpv6();
  }

  /// True if the checksum of an IPv4 header is right (RFC 791 3.1); IPv6 has none. Who gives a
  /// packet to a host to route need not ask: the host does.
  public boolean isIntact() {
    return !four
        || (InternetChecksum.fold(InternetChecksum.add(0, memory, offset, (u8(0) & 0xf) * 4L))
                & 0xffff)
            == 0xffff;
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
    fragment = (u16(6) & 0x3fff) != 0;
    laterFragment = (u16(6) & 0x1fff) != 0;
    fragmentId = u16(4);
    setTransport(header);
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
        setTransport(at);
        return true;
      }
      if (at + 8 > length) {
        return false;
      }
      if (protocol == FRAGMENT) {
        fragment = true;
        laterFragment = (u16(at + 2) & 0xfff8) != 0;
        fragmentId = u16(at + 4) << 16 | u16(at + 6);
      }
      int octets = protocol == FRAGMENT ? 8 : (u8(at + 1) + 1) * 8;
      protocol = u8(at);
      at += octets;
      if (laterFragment) {
        setTransport(at);
        return at <= length;
      }
    }
    return false;
  }

  private void setTransport(int at) {
    transport = at;
    boolean hasPorts =
        protocol == TCP || protocol == UDP || protocol == SCTP || protocol == UDP_LITE;
    if (hasPorts && !laterFragment && at + 4 <= length) {
      sourcePort = u16(at);
      destinationPort = u16(at + 2);
    }
  }

  /// A later fragment has the ports of the first one.
  public void adoptPorts(int source, int destination) {
    sourcePort = source;
    destinationPort = destination;
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

  /// It was changed in the packet.
  void noteTypeOfService(int octet) {
    typeOfService = octet;
  }

  public int sourcePort() {
    return sourcePort;
  }

  public int destinationPort() {
    return destinationPort;
  }

  /// Octets before what the protocol number is about.
  public int transport() {
    return transport;
  }

  /// True if it is a piece of a packet.
  public boolean isFragment() {
    return fragment;
  }

  /// True if it is a piece of a packet without its beginning.
  public boolean isLaterFragment() {
    return laterFragment;
  }

  /// What the pieces of one packet have in common; only of a fragment.
  public int fragmentId() {
    return fragmentId;
  }

  /// True if a packet of IPv4 shall not be cut, and for all of IPv6.
  public boolean mustStayWhole() {
    return !four || (u8(6) & 0x40) != 0;
  }

  /// Time to live, or hop limit.
  public int hopLimit() {
    return four ? u8(8) : u8(7);
  }

  /// Flow label of a packet of IPv6; negative for one of IPv4.
  public int flowLabel() {
    return four ? -1 : (u16(0) & 0xf) << 16 | u16(2);
  }

  /// Security parameter index of IPsec (RFC 4302, RFC 4303), negative if it has none.
  public long securityParameterIndex() {
    int at = protocol == ESP ? transport : transport + 4;
    boolean has =
        (protocol == ESP || protocol == AUTHENTICATION) && !laterFragment && at + 4 <= length;
    return has ? memory.get(INT, offset + at) & 0xffff_ffffL : -1;
  }

  /// Type of an ICMP message of either version, negative if it is none or cannot be seen.
  public int icmpType() {
    boolean icmp = protocol == (four ? ICMP : ICMPV6) && !laterFragment && transport < length;
    return icmp ? u8(transport) : -1;
  }

  /// True if it tells of an error of another packet: RFC 792, RFC 4443 2.1.
  public boolean isIcmpError() {
    int type = icmpType();
    return four
        ? type == 3 || type == 4 || type == 5 || type == 11 || type == 12
        : type >= 0 && type < 128;
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
