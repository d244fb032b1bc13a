package soliton.upf.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.pfcp.ie.Cause;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.message.CreateBar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.Pdi;

/// From rules as PFCP carries them to rules as they are applied. What this UPF cannot apply is
/// refused by name, never stored in silence.
final class RuleReader {
  private static final int IE_FAR_ID = 108;
  private static final int IE_SDF_FILTER = 23;
  private static final int IE_OUTER_HEADER_REMOVAL = 95;
  private static final int PREFIX_BITS = 64;
  private static final int IPV6_BITS = 128;
  private static final int MAX_PACKETS = 1024;

  private RuleReader() {}

  /// @param teid what the local F-TEID of the PDI stands for, null if it has none
  static Pdr pdr(CreatePdr given, @Nullable Integer teid) {
    int id = given.pdrId().value();
    requireSupported(given);
    if (given.farId() == null) {
      throw RuleFault.of(Cause.CONDITIONAL_IE_MISSING, IE_FAR_ID, "rule " + id + " has no FAR");
    }
    return new Pdr(
        id,
        given.precedence().value(),
        match(id, given.pdi(), teid),
        removes(given, teid),
        given.farId().value(),
        given.qerIds().stream().map(qer -> qer.value()).toList(),
        given.urrIds().stream().map(urr -> urr.value()).toList());
  }

  private static void requireSupported(CreatePdr given) {
    boolean unsupported =
        !given.activatePredefinedRules().isEmpty()
            || given.activationTime() != null
            || given.deactivationTime() != null
            || given.marId() != null
            || given.packetReplicationAndDetectionCarryOnInformation() != null
            || !given.ipMulticastAddressingInfos().isEmpty();
    require(
        !unsupported,
        FailedRuleId.Kind.PDR,
        given.pdrId().value(),
        "predefined rules, timed activation, MAR, replication or multicast");
  }

  /// A packet that comes through a tunnel always leaves it here.
  private static boolean removes(CreatePdr given, @Nullable Integer teid) {
    int id = given.pdrId().value();
    OuterHeaderRemoval removal = given.outerHeaderRemoval();
    if (removal == null && teid != null) {
      throw RuleFault.of(
          Cause.CONDITIONAL_IE_MISSING,
          IE_OUTER_HEADER_REMOVAL,
          "rule " + id + " keeps the outer header");
    }
    require(
        removal == null || removal.isGtpu(),
        FailedRuleId.Kind.PDR,
        id,
        "removal of another outer header than GTP-U");
    return removal != null;
  }

  static Match match(int id, Pdi pdi, @Nullable Integer teid) {
    boolean unsupported =
        pdi.applicationId() != null
            || pdi.ethernetPduSessionInformation() != null
            || !pdi.ethernetPacketFilters().isEmpty()
            || !pdi.framedRoutes().isEmpty()
            || !pdi.framedIpv6Routes().isEmpty()
            || !pdi.ipMulticastAddressingInfos().isEmpty()
            || !pdi.dnsQueryFilters().isEmpty()
            || !pdi.trafficEndpointIds().isEmpty()
            || pdi.mbsSessionIdentifier() != null
            || pdi.redundantTransmissionDetectionParameters() != null
            || pdi.sourceInterface() == SourceInterface.CP_FUNCTION;
    require(
        !unsupported,
        FailedRuleId.Kind.PDR,
        id,
        "applications, Ethernet, framed routes, multicast, DNS, endpoints, MBS or CP function");
    boolean uplink = pdi.sourceInterface() == SourceInterface.ACCESS;
    UeAddresses ue = ueAddresses(id, pdi.ueIpAddresses());
    Match match =
        new Match(
            uplink, teid, ue.four, ue.six, ue.sixBits, qfis(pdi.qfis()), filters(pdi.sdfFilters()));
    // 5.2.1: every PDR shall allow to identify the session
    require(match.identifiesSession(), FailedRuleId.Kind.PDR, id, "no F-TEID and no UE address");
    return match;
  }

  private record UeAddresses(@Nullable Ipv4Address four, @Nullable Ipv6Address six, int sixBits) {}

  private static UeAddresses ueAddresses(int id, List<UeIpAddress> given) {
    Ipv4Address four = null;
    Ipv6Address six = null;
    int sixBits = PREFIX_BITS;
    for (UeIpAddress each : given) {
      require(
          !each.chooseIpv4() && !each.chooseIpv6(),
          FailedRuleId.Kind.PDR,
          id,
          "allocation of UE addresses (feature UEIP)");
      four = each.ipv4() == null ? four : each.ipv4();
      if (each.ipv6() != null) {
        six = each.ipv6();
        sixBits = prefixBits(each);
      }
    }
    return new UeAddresses(four, six, sixBits);
  }

  /// 8.2.62: /64 unless a prefix length or delegated bits say otherwise.
  private static int prefixBits(UeIpAddress address) {
    Integer length = address.ipv6PrefixLength();
    Integer delegated = address.ipv6PrefixDelegationBits();
    int bits = length != null ? length : delegated != null ? PREFIX_BITS - delegated : PREFIX_BITS;
    return Math.clamp(bits, 1, IPV6_BITS);
  }

  private static long qfis(List<Integer> given) {
    long set = 0;
    for (int qfi : given) {
      set |= 1L << qfi;
    }
    return set;
  }

  private static List<FlowFilter> filters(List<SdfFilter> given) {
    List<FlowFilter> filters = new ArrayList<>();
    for (SdfFilter each : given) {
      FlowFilter filter = FlowFilter.of(each);
      if (filter == null) {
        throw RuleFault.of(
            Cause.MANDATORY_IE_INCORRECT, IE_SDF_FILTER, "filter not understood: " + each);
      }
      filters.add(filter);
    }
    return filters;
  }

  static Bar bar(CreateBar given) {
    return new Bar(given.barId().value(), packets(given.suggestedBufferingPacketsCount()));
  }

  static int packets(@Nullable Integer suggested) {
    return suggested == null ? Bar.DEFAULT_PACKETS : Math.min(suggested, MAX_PACKETS);
  }

  static void require(boolean holds, FailedRuleId.Kind kind, long id, String what) {
    if (!holds) {
      throw RuleFault.of(kind, id, what + " not supported");
    }
  }
}
