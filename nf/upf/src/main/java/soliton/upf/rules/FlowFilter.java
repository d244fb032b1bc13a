package soliton.upf.rules;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.SdfFilter;
import soliton.upf.packet.Packet;

/// A filter of a service data flow (TS 29.244 8.2.5): the flow description, an IPFilterRule of RFC
/// 6733 4.3.1 as TS 29.212 5.4.2 restricts it, and the type of service. A description tells of
/// downlink packets; for uplink ones its source and destination are exchanged (5.2.1A.2A).
///
/// @param protocol number of IANA, or [#ANY]
/// @param remote the side of the data network
/// @param local the side of the UE
/// @param typeOfService value in the high octet, mask in the low one; [#ANY] for any
/// @param securityParameterIndex of IPsec, 32 bits; [#ANY] for any
/// @param flowLabel of IPv6, 20 bits; [#ANY] for any
/// @param id under which other rules of the session name it, or [#ALONE]
public record FlowFilter(
    int protocol,
    Side remote,
    Side local,
    int typeOfService,
    long securityParameterIndex,
    int flowLabel,
    long id) {
  public static final int ANY = -1;
  public static final long ALONE = -1;

  private static final int MAX_DESCRIPTION_LENGTH = 1024;
  private static final int MAX_RANGES = 16;

  /// One end of a flow.
  ///
  /// @param version of IP of the address; 0 for any address
  /// @param high the address of IPv4, or the first half of that of IPv6
  /// @param low the second half of an address of IPv6
  /// @param ranges of ports; empty for any
  public record Side(int version, long high, long low, int prefixBits, List<Range> ranges) {
    static final Side ANYTHING = ofAnyAddress(List.of());

    public Side {
      ranges = List.copyOf(ranges);
    }

    static Side ofAnyAddress(List<Range> ranges) {
      return new Side(0, 0, 0, 0, ranges);
    }

    static Side of(InetAddress network, int prefixBits, List<Range> ranges) {
      ByteBuffer octets = ByteBuffer.wrap(network.getAddress());
      return octets.remaining() == 4
          ? new Side(4, octets.getInt(), 0, prefixBits, ranges)
          : new Side(6, octets.getLong(), octets.getLong(), prefixBits, ranges);
    }
  }

  /// Ports from the first to the last.
  public record Range(int first, int last) {}

  /// Reads a filter.
  ///
  /// @return null if the description is not of that grammar, or the filter is empty
  public static @Nullable FlowFilter of(SdfFilter filter) {
    Integer tos = filter.tosTrafficClass();
    Long index = filter.securityParameterIndex();
    Integer label = filter.flowLabel();
    String description = filter.flowDescription();
    if (description == null && tos == null && index == null && label == null) {
      return null;
    }
    FlowFilter flow = description == null ? ofAnything() : parse(description);
    return flow == null
        ? null
        : new FlowFilter(
            flow.protocol,
            flow.remote,
            flow.local,
            tos == null ? ANY : tos,
            index == null ? ANY : index,
            label == null ? ANY : label,
            filter.filterId() == null ? ALONE : filter.filterId());
  }

  private static FlowFilter ofAnything() {
    return new FlowFilter(ANY, Side.ANYTHING, Side.ANYTHING, ANY, ANY, ANY, ALONE);
  }

  /// Reads `permit out 17 from 10.1.0.0/16 5000-5100,53 to assigned`.
  static @Nullable FlowFilter parse(String description) {
    return parse(description, false);
  }

  /// Reads the description of an application's flow, which may be that of uplink packets as well:
  /// `permit in ip from assigned to 10.1.2.3 443` (RFC 6733 4.3.1: in is what the terminal sends).
  static @Nullable FlowFilter parseEitherWay(String description) {
    return parse(description, true);
  }

  private static @Nullable FlowFilter parse(String description, boolean eitherWay) {
    if (description.length() > MAX_DESCRIPTION_LENGTH) {
      return null;
    }
    Words words = new Words(description.trim().split("\\s+"));
    if (!words.take("permit")) {
      return null;
    }
    boolean in = eitherWay && words.take("in");
    if (!in && !words.take("out")) {
      return null;
    }
    Integer protocol = protocol(words.next());
    Side from = words.take("from") ? side(words) : null;
    Side to = words.take("to") ? side(words) : null;
    if (protocol == null || from == null || to == null || !words.isDone()) {
      return null;
    }
    return new FlowFilter(protocol, in ? to : from, in ? from : to, ANY, ANY, ANY, ALONE);
  }

  private static final class Words {
    private final String[] all;
    private int at;

    Words(String[] all) {
      this.all = all;
    }

    String next() {
      return at < all.length ? all[at++] : "";
    }

    boolean take(String expected) {
      if (at < all.length && all[at].equalsIgnoreCase(expected)) {
        at++;
        return true;
      }
      return false;
    }

    boolean hasPorts() {
      return at < all.length && !all[at].equalsIgnoreCase("to");
    }

    boolean isDone() {
      return at == all.length;
    }
  }

  private static @Nullable Integer protocol(String word) {
    return word.equalsIgnoreCase("ip") ? Integer.valueOf(ANY) : number(word, 255);
  }

  private static @Nullable Side side(Words words) {
    String address = words.next();
    List<Range> ranges = words.hasPorts() ? ranges(words.next()) : List.of();
    if (ranges == null) {
      return null;
    }
    if (address.equalsIgnoreCase("any") || address.equalsIgnoreCase("assigned")) {
      return Side.ofAnyAddress(ranges); // "assigned" is the UE's own, which is matched apart
    }
    int slash = address.indexOf('/');
    try {
      InetAddress network =
          InetAddress.ofLiteral(slash < 0 ? address : address.substring(0, slash));
      int most = network.getAddress().length * 8;
      Integer bits = slash < 0 ? Integer.valueOf(most) : number(address.substring(slash + 1), most);
      return bits == null ? null : Side.of(network, bits, ranges);
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  private static @Nullable List<Range> ranges(String word) {
    List<Range> ranges = new ArrayList<>();
    for (String part : word.split(",", -1)) {
      int dash = part.indexOf('-');
      Integer first = number(dash < 0 ? part : part.substring(0, dash), 65_535);
      Integer last = dash < 0 ? first : number(part.substring(dash + 1), 65_535);
      if (first == null || last == null || first > last || ranges.size() == MAX_RANGES) {
        return null;
      }
      ranges.add(new Range(first, last));
    }
    return ranges;
  }

  private static @Nullable Integer number(String word, int most) {
    boolean digits =
        !word.isEmpty() && word.length() <= 5 && word.chars().allMatch(Character::isDigit);
    int value = digits ? Integer.parseInt(word) : -1;
    return digits && value <= most ? Integer.valueOf(value) : null;
  }

  /// True if the packet belongs to the flow.
  public boolean matches(Packet packet, boolean uplink) {
    boolean same = protocol == ANY || protocol == packet.protocol();
    if (typeOfService != ANY) {
      int mask = typeOfService & 0xff;
      same &= (packet.typeOfService() & mask) == (typeOfService >> 8 & mask);
    }
    if (securityParameterIndex != ANY) {
      same &= packet.securityParameterIndex() == securityParameterIndex;
    }
    if (flowLabel != ANY) {
      same &= packet.flowLabel() == flowLabel;
    }
    // The remote side is the source of downlink and the destination of uplink packets.
    return same && matches(remote, packet, !uplink) && matches(local, packet, uplink);
  }

  private static boolean matches(Side side, Packet packet, boolean source) {
    return matchesPorts(side.ranges(), source ? packet.sourcePort() : packet.destinationPort())
        && matchesAddress(side, packet, source);
  }

  private static boolean matchesPorts(List<Range> ranges, int port) {
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      if (port >= range.first() && port <= range.last()) {
        return true;
      }
    }
    return ranges.isEmpty();
  }

  private static boolean matchesAddress(Side side, Packet packet, boolean source) {
    int bits = side.prefixBits();
    return switch (side.version()) {
      case 0 -> true;
      case 4 -> packet.isIpv4() && isSame(side.high(), packet.ipv4(source), bits, 32);
      default ->
          !packet.isIpv4()
              && isSame(side.high(), packet.ipv6Prefix(source), Math.min(bits, 64), 64)
              && isSame(side.low(), packet.ipv6InterfaceId(source), Math.max(0, bits - 64), 64);
    };
  }

  private static boolean isSame(long one, long other, int bits, int width) {
    return bits == 0 || (one ^ other) << (64 - width) >>> (64 - bits) == 0;
  }
}
