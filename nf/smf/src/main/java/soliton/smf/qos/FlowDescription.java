package soliton.smf.qos;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.Octets;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.PacketFilter.Component;
import soliton.nas.ie.PacketFilter.Direction;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowDirection;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowInformation;

/// One flow of IP packets as the PCF describes it, an IPFilterRule of RFC 6733 4.3.1 as TS 29.212
/// 5.4.2 restricts it, and as the UE is told, packet filters of TS 24.501 9.11.4.13. It tells of
/// downlink packets: `permit out 17 from 203.0.113.0/24 5060 to assigned`.
///
/// @param protocol number of IANA, or -1 for any
/// @param remote the side of the data network
/// @param local the side of the UE
public record FlowDescription(FlowDirection direction, int protocol, Side remote, Side local) {
  private static final int ANY = -1;
  private static final int MOST_LENGTH = 1024;
  private static final int MOST_RANGES = 8;
  private static final int MOST_PORT = 0xFFFF;

  /// One end of a flow.
  ///
  /// @param address of 4 or 16 octets; absent: any
  /// @param ranges of ports; empty: any
  public record Side(@Nullable Octets address, int prefixBits, List<Range> ranges) {
    static final Side ANYTHING = new Side(null, 0, List.of());

    public Side {
      ranges = List.copyOf(ranges);
    }

    /// With the address of a component: IPv4 with a mask of four octets, IPv6 with a prefix length.
    Side at(Octets component) {
      if (component.length() == 2 * Ipv4Address.OCTETS) {
        int mask = Ipv4Address.of(component.slice(Ipv4Address.OCTETS, Ipv4Address.OCTETS)).bits();
        int bits = Integer.bitCount(mask);
        boolean isPrefix = mask == (bits == 0 ? 0 : -1 << (32 - bits));
        return new Side(component.slice(0, Ipv4Address.OCTETS), isPrefix ? bits : -1, ranges);
      }
      return new Side(
          component.slice(0, Ipv6Address.OCTETS), component.at(Ipv6Address.OCTETS), ranges);
    }

    /// With the port or the range of a component.
    Side on(Octets component) {
      int first = component.at(0) << 8 | component.at(1);
      int last = component.length() == 2 ? first : component.at(2) << 8 | component.at(3);
      return new Side(address, prefixBits, List.of(new Range(first, last)));
    }

    /// False for a mask that is no prefix, and for a range that ends before it begins.
    boolean isReadable() {
      boolean isPrefix = prefixBits >= 0 && (address == null || prefixBits <= address.length() * 8);
      return isPrefix && ranges.stream().allMatch(range -> range.first() <= range.last());
    }
  }

  /// Ports from the first to the last.
  public record Range(int first, int last) {}

  /// Reads a flow; null if it is not of that grammar.
  public static @Nullable FlowDescription parse(FlowInformation flow) {
    String text = flow.flowDescription();
    if (text.length() > MOST_LENGTH) {
      return null;
    }
    List<String> words = List.of(text.trim().split("\\s+", -1));
    int to = words.indexOf("to");
    boolean framed =
        words.size() >= 7
            && words.get(0).equals("permit")
            && words.get(1).equals("out")
            && words.get(3).equals("from")
            && to >= 5;
    if (!framed) {
      return null;
    }
    int protocol = words.get(2).equals("ip") ? ANY : number(words.get(2), 0xFF);
    Side remote = side(words.subList(4, to));
    Side local = side(words.subList(to + 1, words.size()));
    boolean isKnown = protocol != ANY || words.get(2).equals("ip");
    return isKnown && remote != null && local != null
        ? new FlowDescription(flow.direction(), protocol, remote, local)
        : null;
  }

  private static @Nullable Side side(List<String> words) {
    if (words.isEmpty() || words.size() > 2) {
      return null;
    }
    List<Range> ranges = words.size() == 2 ? ranges(words.get(1)) : List.of();
    if (ranges == null) {
      return null;
    }
    String address = words.getFirst();
    if (address.equals("any") || address.equals("assigned")) {
      return new Side(null, 0, ranges);
    }
    String[] parts = address.split("/", -1);
    Octets octets = octets(parts[0]);
    if (octets == null || parts.length > 2) {
      return null;
    }
    int whole = octets.length() * 8;
    int bits = parts.length == 2 ? number(parts[1], whole) : whole;
    return bits < 0 ? null : new Side(octets, bits, ranges);
  }

  private static @Nullable Octets octets(String address) {
    try {
      return address.contains(":")
          ? Ipv6Address.parse(address).toOctets()
          : Ipv4Address.parse(address).toOctets();
    } catch (IllegalArgumentException unreadable) {
      return null;
    }
  }

  private static @Nullable List<Range> ranges(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String each : text.split(",", -1)) {
      String[] ends = each.split("-", -1);
      int first = number(ends[0], MOST_PORT);
      int last = ends.length == 2 ? number(ends[1], MOST_PORT) : first;
      if (ends.length > 2 || first < 0 || last < first || ranges.size() == MOST_RANGES) {
        return null;
      }
      ranges.add(new Range(first, last));
    }
    return ranges;
  }

  /// -1 if it is not a number up to the greatest.
  private static int number(String text, int greatest) {
    boolean isNumber = !text.isEmpty() && text.length() <= 5;
    for (int i = 0; i < text.length() && isNumber; i++) {
      isNumber = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    int value = isNumber ? Integer.parseInt(text) : ANY;
    return value > greatest ? ANY : value;
  }

  /// The packet filters for the UE, numbered from the given identifier: one for each pair of port
  /// ranges, because a filter has one range of each side.
  public List<PacketFilter> toPacketFilters(int firstId) {
    List<PacketFilter> filters = new ArrayList<>();
    for (@Nullable Range far : rangesOf(remote)) {
      for (@Nullable Range near : rangesOf(local)) {
        filters.add(
            PacketFilter.of(firstId + filters.size(), nasDirection(), components(far, near)));
      }
    }
    return filters;
  }

  private static List<@Nullable Range> rangesOf(Side side) {
    List<@Nullable Range> ranges = new ArrayList<>(side.ranges());
    if (ranges.isEmpty()) {
      ranges.add(null);
    }
    return ranges;
  }

  private Direction nasDirection() {
    return switch (direction) {
      case DOWNLINK -> Direction.DOWNLINK;
      case UPLINK -> Direction.UPLINK;
      case BIDIRECTIONAL -> Direction.BIDIRECTIONAL;
    };
  }

  private List<Component> components(@Nullable Range far, @Nullable Range near) {
    List<Component> components = new ArrayList<>();
    address(remote, PacketFilter.Type.IPV4_REMOTE, PacketFilter.Type.IPV6_REMOTE, components);
    address(local, PacketFilter.Type.IPV4_LOCAL, PacketFilter.Type.IPV6_LOCAL, components);
    if (protocol != ANY) {
      components.add(Component.protocol(protocol));
    }
    ports(near, PacketFilter.Type.LOCAL_PORT, PacketFilter.Type.LOCAL_PORT_RANGE, components);
    ports(far, PacketFilter.Type.REMOTE_PORT, PacketFilter.Type.REMOTE_PORT_RANGE, components);
    if (components.isEmpty()) {
      components.add(Component.matchAll());
    }
    return components;
  }

  private static void address(
      Side side, PacketFilter.Type four, PacketFilter.Type six, List<Component> to) {
    Octets address = side.address();
    if (address == null) {
      return;
    }
    if (address.length() == Ipv4Address.OCTETS) {
      int mask = side.prefixBits() == 0 ? 0 : -1 << (32 - side.prefixBits());
      to.add(new Component(four, address.plus(new Ipv4Address(mask).toOctets())));
    } else {
      to.add(new Component(six, address.plus(Octets.of(side.prefixBits()))));
    }
  }

  private static void ports(
      @Nullable Range range, PacketFilter.Type one, PacketFilter.Type several, List<Component> to) {
    if (range == null) {
      return;
    }
    Octets first = Octets.of(range.first() >> 8, range.first());
    to.add(
        range.first() == range.last()
            ? new Component(one, first)
            : new Component(several, first.plus(Octets.of(range.last() >> 8, range.last()))));
  }

  /// What a packet filter of a UE describes; null if it has a component that IPFilterRules have no
  /// words for. The components do not contradict each other.
  public static @Nullable FlowInformation ofFilter(
      Direction direction, List<Component> components) {
    int protocol = ANY;
    Side remote = Side.ANYTHING;
    Side local = Side.ANYTHING;
    for (Component each : components) {
      Octets value = each.value();
      switch (each.type()) {
        case MATCH_ALL -> {}
        case PROTOCOL -> protocol = value.at(0);
        case IPV4_REMOTE, IPV6_REMOTE -> remote = remote.at(value);
        case IPV4_LOCAL, IPV6_LOCAL -> local = local.at(value);
        case REMOTE_PORT, REMOTE_PORT_RANGE -> remote = remote.on(value);
        case LOCAL_PORT, LOCAL_PORT_RANGE -> local = local.on(value);
        default -> {
          return null;
        }
      }
    }
    FlowDirection flow =
        switch (direction) {
          case DOWNLINK -> FlowDirection.DOWNLINK;
          case UPLINK -> FlowDirection.UPLINK;
          case BIDIRECTIONAL, RESERVED -> FlowDirection.BIDIRECTIONAL;
        };
    boolean isReadable = remote.isReadable() && local.isReadable();
    return isReadable
        ? new FlowInformation(new FlowDescription(flow, protocol, remote, local).text(), flow)
        : null;
  }

  /// Whether packets of the UE belong to it.
  public boolean isUplink() {
    return direction != FlowDirection.DOWNLINK;
  }

  /// Whether packets for the UE belong to it.
  public boolean isDownlink() {
    return direction != FlowDirection.UPLINK;
  }

  /// The description, as [#parse] reads it.
  public String text() {
    return "permit out "
        + (protocol == ANY ? "ip" : Integer.toString(protocol))
        + " from "
        + text(remote, "any")
        + " to "
        + text(local, "assigned");
  }

  private static String text(Side side, String any) {
    StringBuilder text = new StringBuilder();
    Octets address = side.address();
    if (address == null) {
      text.append(any);
    } else if (address.length() == Ipv4Address.OCTETS) {
      text.append(Ipv4Address.of(address)).append('/').append(side.prefixBits());
    } else {
      text.append(Ipv6Address.of(address)).append('/').append(side.prefixBits());
    }
    String separator = " ";
    for (Range range : side.ranges()) {
      text.append(separator).append(range.first());
      if (range.last() != range.first()) {
        text.append('-').append(range.last());
      }
      separator = ",";
    }
    return text.toString();
  }
}
