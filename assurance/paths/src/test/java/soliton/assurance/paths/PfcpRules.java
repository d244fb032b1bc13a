package soliton.assurance.paths;

import java.util.ArrayList;
import java.util.List;
import soliton.assurance.paths.Rule.Action;
import soliton.assurance.paths.Rule.Feature;
import soliton.base.BitRate;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.QerIndications;
import soliton.pfcp.ie.RedirectInformation;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.TransportLevelMarking;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.DuplicatingParameters;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.xdp.bench.Hosts;

/// A [Rule] as PFCP says it. Its PDR, FAR and QER have the same number.
final class PfcpRules {
  static final long AMBR_QER = 1_000;
  static final Ipv4Address PORTAL = Ipv4Address.parse("10.200.0.80");
  static final long COPY_TEID = 0x00c0_ffee;

  private PfcpRules() {}

  /// @param tunnel local end of uplink tunnels
  static CreatePdr pdr(int id, Rule rule, Phone phone, FTeid tunnel, boolean hasAmbr) {
    List<QerId> qerIds = new ArrayList<>(List.of(new QerId(id)));
    if (hasAmbr) {
      qerIds.add(new QerId(AMBR_QER));
    }
    var pdr =
        CreatePdr.builder()
            .pdrId(new PdrId(id))
            .precedence(new Precedence(rule.precedence()))
            .pdi(pdi(rule, phone, tunnel))
            .farId(new FarId(id))
            .qerIds(qerIds)
            .urrIds(rule.isMetered() ? List.of(new UrrId(Plan.URR)) : List.of());
    return rule.uplink()
        ? pdr.outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IP)).build()
        : pdr.build();
  }

  private static Pdi pdi(Rule rule, Phone phone, FTeid tunnel) {
    boolean isSource = rule.uplink();
    var pdi =
        Pdi.builder()
            .sourceInterface(isSource ? SourceInterface.ACCESS : SourceInterface.CORE)
            .sdfFilters(rule.filters())
            .framedRoutes(phone.routes().stream().map(Name::of).toList())
            .ueIpAddresses(
                new UeIpAddress(!isSource, phone.ipv4(), phone.ipv6(), null, null, false, false));
    if (!phone.network().isEmpty() && !isSource) {
      pdi.networkInstance(Name.of(phone.network()));
    }
    if (isSource) {
      pdi.localFTeid(tunnel);
      return rule.qfi() < 0 ? pdi.build() : pdi.qfis(rule.qfi()).build();
    }
    return pdi.build();
  }

  static CreateFar far(int id, Rule rule, Phone phone) {
    var far = CreateFar.builder().farId(new FarId(id));
    boolean copies = rule.has(Feature.COPY) && rule.action() == Action.FORWARD;
    if (copies) {
      far.duplicatingParameters(
          DuplicatingParameters.builder()
              .destinationInterface(DestinationInterface.ACCESS)
              .outerHeaderCreation(OuterHeaderCreation.gtpu(COPY_TEID, Hosts.GNB))
              .build());
    }
    return far.applyAction(action(rule.action(), copies))
        .forwardingParameters(forwarding(rule, phone))
        .build();
  }

  static ApplyAction action(Action action, boolean copies) {
    return switch (action) {
      case FORWARD ->
          copies
              ? ApplyAction.of(ApplyAction.FORW, ApplyAction.DUPL)
              : ApplyAction.of(ApplyAction.FORW);
      case DROP -> ApplyAction.of(ApplyAction.DROP);
      case BUFFER -> ApplyAction.of(ApplyAction.BUFF);
    };
  }

  private static ForwardingParameters forwarding(Rule rule, Phone phone) {
    var to =
        ForwardingParameters.builder()
            .destinationInterface(
                rule.uplink() ? DestinationInterface.CORE : DestinationInterface.ACCESS);
    if (rule.has(Feature.MARKING)) {
      to.transportLevelMarking(TransportLevelMarking.ofDscp(Rule.DSCP));
    }
    if (!rule.uplink()) {
      return to.outerHeaderCreation(
              rule.has(Feature.OVER_IPV6)
                  ? OuterHeaderCreation.gtpu(phone.teid(), Rule.GNB6)
                  : OuterHeaderCreation.gtpu(phone.teid(), Hosts.GNB))
          .build();
    }
    if (rule.has(Feature.REDIRECTION)) {
      Octets server = Name.of(PORTAL.toString()).octets();
      to.redirectInformation(new RedirectInformation(RedirectInformation.IPV4, server, null, null));
    }
    if (!phone.network().isEmpty()) {
      to.networkInstance(Name.of(phone.network()));
    }
    return to.build();
  }

  static CreateQer qer(int id, Rule rule) {
    var qer =
        CreateQer.builder()
            .qerId(new QerId(id))
            .gateStatus(rule.isOpen() ? GateStatus.OPEN : GateStatus.CLOSED);
    if (rule.qfi() >= 0) {
      qer.qosFlowIdentifier(rule.qfi());
    }
    if (rule.mbrKbps() != Rule.NO_LIMIT) {
      qer.maximumBitrate(rate(rule.mbrKbps()));
      if (rule.has(Feature.GUARANTEE)) {
        qer.guaranteedBitrate(rate(rule.mbrKbps()));
      }
    }
    return rule.has(Feature.L4S)
        ? qer.qerIndications(QerIndications.of(QerIndications.EML4S)).build()
        : qer.build();
  }

  static CreateQer ambr(long kbps) {
    return CreateQer.builder()
        .qerId(new QerId(AMBR_QER))
        .gateStatus(GateStatus.OPEN)
        .maximumBitrate(rate(kbps))
        .build();
  }

  private static BitRates rate(long kbps) {
    BitRate rate = new BitRate(kbps * 1000);
    return BitRates.of(rate, rate);
  }
}
