package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.l3.Receiver;

/// Extended protocol configuration options, TS 24.008 10.5.6.3A and 10.5.6.3: what phone and
/// network tell each other about addresses, servers and sizes. At most [#LIMIT] containers.
///
/// @param units in the order on the wire; protocols (below 0x8000 and from 0x8000 as PPP numbers)
///     and containers share one list
public record ProtocolConfigurationOptions(List<Unit> units) {
  public static final int LIMIT = 128;

  // Containers, both directions unless noted.
  public static final int P_CSCF_IPV6 = 0x0001;
  public static final int IM_CN_SIGNALLING_FLAG = 0x0002;
  public static final int DNS_IPV6 = 0x0003;
  public static final int BEARER_CONTROL_MODE = 0x0005;
  public static final int ADDRESS_VIA_NAS = 0x000A;
  public static final int ADDRESS_VIA_DHCPV4 = 0x000B;
  public static final int P_CSCF_IPV4 = 0x000C;
  public static final int DNS_IPV4 = 0x000D;
  public static final int MSISDN = 0x000E;
  public static final int IPV4_LINK_MTU = 0x0010;
  public static final int P_CSCF_RESELECTION = 0x0012;
  public static final int NON_IP_LINK_MTU = 0x0015;
  public static final int DATA_OFF = 0x0017;
  public static final int PDU_SESSION_ID = 0x001A;
  public static final int S_NSSAI = 0x001B;
  public static final int QOS_RULES = 0x001C;
  public static final int SESSION_AMBR = 0x001D;
  public static final int QOS_FLOW_DESCRIPTIONS = 0x001F;
  public static final int ETHERNET_MTU = 0x0020;
  public static final int UNSTRUCTURED_LINK_MTU = 0x0021;
  public static final int GSM_CAUSE = 0x0022;
  public static final int LONG_QOS_RULES = 0x0023;
  public static final int LONG_QOS_FLOW_DESCRIPTIONS = 0x0024;
  public static final int LONG_ATSSS_RESPONSE = 0x0030;
  public static final int DNS_SECURITY = 0x0031;

  // Protocols, RFC 1661 numbers.
  public static final int LCP = 0xC021;
  public static final int PAP = 0xC023;
  public static final int CHAP = 0xC223;
  public static final int IPCP = 0x8021;

  private static final int PPP_FOR_IP = 0x80;

  /// One protocol or container.
  ///
  /// @param longLength its length has two octets: only some containers of the network
  public record Unit(int id, Octets content, boolean longLength) {
    /// Under an identifier that has two meanings, content is what the network sends; what a phone
    /// sends, that it supports it, has none.
    public Unit(int id, Octets content) {
      this(id, content, !content.isEmpty() && hasLongLength(id, Receiver.PHONE));
    }
  }

  public ProtocolConfigurationOptions {
    units = List.copyOf(units);
  }

  public static ProtocolConfigurationOptions of(Unit... units) {
    return new ProtocolConfigurationOptions(List.of(units));
  }

  /// A container without content: a request.
  public static Unit request(int id) {
    return new Unit(id, Octets.EMPTY);
  }

  /// A container with an MTU of two octets.
  public static Unit mtu(int id, int octets) {
    return new Unit(id, Octets.of(octets >> 8, octets));
  }

  public boolean has(int id) {
    return units.stream().anyMatch(unit -> unit.id() == id);
  }

  /// The contents of all units with this identifier.
  public List<Octets> all(int id) {
    return units.stream().filter(unit -> unit.id() == id).map(Unit::content).toList();
  }

  /// The content of the first unit with this identifier.
  public @Nullable Octets first(int id) {
    List<Octets> all = all(id);
    return all.isEmpty() ? null : all.getFirst();
  }

  /// Null if a unit goes beyond the end, or there are too many.
  public static @Nullable ProtocolConfigurationOptions read(OctetReader in, Receiver receiver) {
    // Bit 8 is 1; the configuration protocol is ignored, as only PPP for IP is defined.
    in.u8();
    List<Unit> units = new ArrayList<>();
    while (in.hasMore()) {
      int id = in.u16();
      boolean isLong = hasLongLength(id, receiver);
      int length = isLong ? in.u16() : in.u8();
      units.add(new Unit(id, in.octets(length), isLong));
      if (in.hasFailed() || units.size() > LIMIT) {
        return null;
      }
    }
    return new ProtocolConfigurationOptions(units);
  }

  public void write(OctetWriter out) {
    out.u8(PPP_FOR_IP);
    for (Unit unit : units) {
      out.u16(unit.id());
      if (unit.longLength()) {
        out.u16(unit.content().length());
      } else {
        out.u8(unit.content().length());
      }
      out.octets(unit.content());
    }
  }

  /// Some containers of the network have two octets of length; the same identifiers of a phone
  /// say that it supports them.
  private static boolean hasLongLength(int id, Receiver receiver) {
    return receiver == Receiver.PHONE
        && (id == LONG_QOS_RULES
            || id == LONG_QOS_FLOW_DESCRIPTIONS
            || id == LONG_ATSSS_RESPONSE
            || id == DNS_SECURITY);
  }
}
