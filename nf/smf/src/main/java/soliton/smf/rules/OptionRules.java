package soliton.smf.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.nas.ie.ProtocolConfigurationOptions;
import soliton.nas.ie.ProtocolConfigurationOptions.Unit;
import soliton.smf.DataNetwork;

/// What a phone is told about its data network when it asks (TS 24.008 10.5.6.3, TS 24.501
/// 6.4.1.3). Only what was asked for is answered; what is not known here is left out, which the
/// phone reads as "not available". Pure.
public final class OptionRules {
  private static final int CONFIGURE_REQUEST = 1;
  private static final int CONFIGURE_NAK = 3;
  private static final int PRIMARY_DNS = 129;
  private static final int SECONDARY_DNS = 131;

  private OptionRules() {}

  /// The answer, or null if nothing was asked for that we know.
  public static @Nullable ProtocolConfigurationOptions answer(
      @Nullable ProtocolConfigurationOptions asked, DataNetwork network) {
    if (asked == null) {
      return null;
    }
    List<Unit> units = new ArrayList<>();
    if (asked.has(ProtocolConfigurationOptions.DNS_IPV4)) {
      for (Ipv4Address server : network.dns()) {
        units.add(new Unit(ProtocolConfigurationOptions.DNS_IPV4, server.toOctets()));
      }
    }
    if (asked.has(ProtocolConfigurationOptions.DNS_IPV6)) {
      for (Ipv6Address server : network.dnsIpv6()) {
        units.add(new Unit(ProtocolConfigurationOptions.DNS_IPV6, server.toOctets()));
      }
    }
    if (asked.has(ProtocolConfigurationOptions.ETHERNET_MTU)) {
      units.add(
          ProtocolConfigurationOptions.mtu(
              ProtocolConfigurationOptions.ETHERNET_MTU, network.mtuOctets()));
    }
    if (asked.has(ProtocolConfigurationOptions.IPV4_LINK_MTU)) {
      units.add(
          ProtocolConfigurationOptions.mtu(
              ProtocolConfigurationOptions.IPV4_LINK_MTU, network.mtuOctets()));
    }
    for (Octets request : asked.all(ProtocolConfigurationOptions.IPCP)) {
      Octets reply = answerIpcp(request, network.dns());
      if (reply != null) {
        units.add(new Unit(ProtocolConfigurationOptions.IPCP, reply));
      }
    }
    return units.isEmpty() ? null : new ProtocolConfigurationOptions(units);
  }

  /// Configure-Nak with the servers, to a Configure-Request that asks for them (RFC 1332, RFC
  /// 1877).
  private static @Nullable Octets answerIpcp(Octets request, List<Ipv4Address> dns) {
    OctetReader in = request.reader();
    int code = in.u8();
    int identifier = in.u8();
    OctetReader options = in.sub(Math.min(Math.max(0, in.u16() - 4), in.remaining()));
    if (in.hasFailed() || code != CONFIGURE_REQUEST) {
      return null;
    }
    OctetWriter answered = new OctetWriter();
    while (options.remaining() >= 2) {
      int type = options.u8();
      options.skip(options.u8() - 2);
      int index = type == PRIMARY_DNS ? 0 : type == SECONDARY_DNS ? 1 : dns.size();
      if (index < dns.size()) {
        answered.u8(type).u8(6).octets(dns.get(index).toOctets());
      }
    }
    if (options.hasFailed() || answered.length() == 0) {
      return null;
    }
    OctetWriter reply = new OctetWriter();
    reply.u8(CONFIGURE_NAK).u8(identifier).u16(4 + answered.length());
    return reply.octets(answered.toOctets()).toOctets();
  }
}
