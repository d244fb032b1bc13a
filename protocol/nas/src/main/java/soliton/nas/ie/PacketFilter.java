package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.l3.Coded;

/// A packet filter of a QoS rule, TS 24.501 9.11.4.13. The contents are kept as received: a
/// filter with a syntactical error is a matter of the QoS operation (6.4.2.4, cause #45), not of
/// the message.
///
/// @param id 0 to 15
public record PacketFilter(int id, Direction direction, Octets contents) {
  public enum Direction implements Coded {
    RESERVED(0),
    DOWNLINK(1),
    UPLINK(2),
    BIDIRECTIONAL(3);

    private final int code;

    Direction(int code) {
      this.code = code;
    }

    @Override
    public int code() {
      return code;
    }

    static Direction of(int code) {
      return switch (code) {
        case 1 -> DOWNLINK;
        case 2 -> UPLINK;
        case 3 -> BIDIRECTIONAL;
        default -> RESERVED;
      };
    }
  }

  /// The types of components and the length of their values in octets, -1 if it is variable.
  public enum Type {
    MATCH_ALL(0x01, 0),
    IPV4_REMOTE(0x10, 8),
    IPV4_LOCAL(0x11, 8),
    IPV6_REMOTE(0x21, 17),
    IPV6_LOCAL(0x23, 17),
    PROTOCOL(0x30, 1),
    LOCAL_PORT(0x40, 2),
    LOCAL_PORT_RANGE(0x41, 4),
    REMOTE_PORT(0x50, 2),
    REMOTE_PORT_RANGE(0x51, 4),
    SECURITY_PARAMETER_INDEX(0x60, 4),
    TRAFFIC_CLASS(0x70, 2),
    FLOW_LABEL(0x80, 3),
    DESTINATION_MAC(0x81, 6),
    SOURCE_MAC(0x82, 6),
    C_TAG_VID(0x83, 2),
    S_TAG_VID(0x84, 2),
    C_TAG_PCP_DEI(0x85, 1),
    S_TAG_PCP_DEI(0x86, 1),
    ETHERTYPE(0x87, 2),
    DESTINATION_MAC_RANGE(0x88, 12),
    SOURCE_MAC_RANGE(0x89, 12),
    EXTENDED_C_TAG_PCP_DEI(0x8A, 1),
    EXTENDED_S_TAG_PCP_DEI(0x8B, 1),
    MULTIPLEXED_MEDIA(0x91, -1);

    private final int code;
    private final int length;

    Type(int code, int length) {
      this.code = code;
      this.length = length;
    }

    public int code() {
      return code;
    }

    static @Nullable Type of(int code) {
      for (Type type : values()) {
        if (type.code == code) {
          return type;
        }
      }
      return null;
    }
  }

  /// One condition of a filter.
  public record Component(Type type, Octets value) {
    public static Component matchAll() {
      return new Component(Type.MATCH_ALL, Octets.EMPTY);
    }

    public static Component ipv4Remote(Octets address, Octets mask) {
      return new Component(Type.IPV4_REMOTE, address.plus(mask));
    }

    public static Component protocol(int number) {
      return new Component(Type.PROTOCOL, Octets.of(number));
    }

    public static Component remotePort(int port) {
      return new Component(Type.REMOTE_PORT, Octets.of(port >> 8, port));
    }
  }

  public static PacketFilter of(int id, Direction direction, List<Component> components) {
    OctetWriter out = new OctetWriter();
    components.forEach(c -> out.u8(c.type().code()).octets(c.value()));
    return new PacketFilter(id, direction, out.toOctets());
  }

  /// A filter that all packets match.
  public static PacketFilter matchAll(int id, Direction direction) {
    return of(id, direction, List.of(Component.matchAll()));
  }

  /// The components, or null if there is a syntactical error: an unknown or repeated type, a
  /// value beyond the end, no component.
  public @Nullable List<Component> components() {
    List<Component> components = new ArrayList<>();
    OctetReader in = contents.reader();
    while (in.hasMore()) {
      Type type = Type.of(in.u8());
      if (type == null || components.stream().anyMatch(c -> c.type() == type)) {
        return null;
      }
      // The variable type is the last of its filter: its entries fill the rest.
      components.add(new Component(type, type.length < 0 ? in.rest() : in.octets(type.length)));
    }
    return in.hasFailed() || components.isEmpty() ? null : List.copyOf(components);
  }

  static PacketFilter read(OctetReader in) {
    int head = in.u8();
    Octets contents = in.octets(in.u8());
    return new PacketFilter(head & 15, Direction.of(head >> 4 & 3), contents);
  }

  void write(OctetWriter out) {
    out.u8(direction.code() << 4 | id).u8(contents.length()).octets(contents);
  }
}
