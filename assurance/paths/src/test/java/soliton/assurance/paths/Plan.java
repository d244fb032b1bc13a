package soliton.assurance.paths;

import java.util.ArrayList;
import java.util.List;
import soliton.base.BitRate;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.CreateUrrBuilder;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionEstablishmentRequest;

/// A session to be: the phone has an IPv4 address and an IPv6 prefix, its base station is known,
/// and these are its rules.
record Plan(List<Rule> rules, long ambrKbps) {
  static final Ipv4Address UE = Ipv4Address.of(10, 45, 0, 7);
  static final Ipv6Address UE6 = Ipv6Address.parse("2001:db8:45:7::1");
  static final int GNB_TEID = 0x00ab_cdef;
  static final long URR = 1;
  private static final long AMBR_QER = 1_000;
  private static final long NO_LIMIT = 0;

  enum Action {
    FORWARD,
    DROP
  }

  /// A detection rule with a forwarding action and a QoS rule of its own.
  ///
  /// @param qfi flow that an uplink packet must be of and a downlink packet is marked with; -1: any
  /// @param filters of SDF, one of which must match; none for all packets
  record Rule(
      boolean uplink,
      long precedence,
      int qfi,
      List<SdfFilter> filters,
      Action action,
      boolean isOpen,
      long mbrKbps,
      boolean isMetered) {
    Rule {
      filters = List.copyOf(filters);
    }

    static Rule up(int qfi, SdfFilter... filters) {
      return new Rule(true, 255, qfi, List.of(filters), Action.FORWARD, true, NO_LIMIT, false);
    }

    static Rule down(int qfi, SdfFilter... filters) {
      return new Rule(false, 255, qfi, List.of(filters), Action.FORWARD, true, NO_LIMIT, false);
    }

    Rule before() {
      return new Rule(uplink, precedence / 2, qfi, filters, action, isOpen, mbrKbps, isMetered);
    }

    Rule dropping() {
      return new Rule(uplink, precedence, qfi, filters, Action.DROP, isOpen, mbrKbps, isMetered);
    }

    Rule closed() {
      return new Rule(uplink, precedence, qfi, filters, action, false, mbrKbps, isMetered);
    }

    Rule atMost(long kbps) {
      return new Rule(uplink, precedence, qfi, filters, action, isOpen, kbps, isMetered);
    }

    Rule metered() {
      return new Rule(uplink, precedence, qfi, filters, action, isOpen, mbrKbps, true);
    }
  }

  Plan {
    rules = List.copyOf(rules);
  }

  static Plan of(Rule... rules) {
    return new Plan(List.of(rules), NO_LIMIT);
  }

  Plan withAmbr(long kbps) {
    return new Plan(rules, kbps);
  }

  // ---- as PFCP says it

  /// @param urr measures the rules that are metered; its identifier is [#URR]
  SessionEstablishmentRequest request(Ipv4Address smf, Ipv4Address gnb, CreateUrrBuilder urr) {
    List<CreatePdr> pdrs = new ArrayList<>();
    List<CreateFar> fars = new ArrayList<>();
    List<CreateQer> qers = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      pdrs.add(pdr(i + 1, rules.get(i)));
      fars.add(far(i + 1, rules.get(i), gnb));
      qers.add(qer(i + 1, rules.get(i)));
    }
    if (ambrKbps != NO_LIMIT) {
      qers.add(
          CreateQer.builder()
              .qerId(new QerId(AMBR_QER))
              .gateStatus(GateStatus.OPEN)
              .maximumBitrate(rate(ambrKbps))
              .build());
    }
    return SessionEstablishmentRequest.builder()
        .nodeId(NodeId.of(smf))
        .cpFSeid(FSeid.of(0x51, smf))
        .createPdrs(pdrs)
        .createFars(fars)
        .createQers(qers)
        .createUrrs(urr.build())
        .build();
  }

  static CreateUrrBuilder counting() {
    return CreateUrr.builder()
        .urrId(new UrrId(URR))
        .measurementMethod(MeasurementMethod.of(MeasurementMethod.VOLUM))
        .reportingTriggers(ReportingTriggers.of(ReportingTriggers.VOLTH))
        .volumeThreshold(Volume.ofTotal(1L << 40));
  }

  private CreatePdr pdr(int id, Rule rule) {
    List<QerId> qerIds = new ArrayList<>(List.of(new QerId(id)));
    if (ambrKbps != NO_LIMIT) {
      qerIds.add(new QerId(AMBR_QER));
    }
    var pdr =
        CreatePdr.builder()
            .pdrId(new PdrId(id))
            .precedence(new Precedence(rule.precedence))
            .pdi(pdi(rule))
            .farId(new FarId(id))
            .qerIds(qerIds)
            .urrIds(rule.isMetered ? List.of(new UrrId(URR)) : List.of());
    return rule.uplink
        ? pdr.outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4)).build()
        : pdr.build();
  }

  private static Pdi pdi(Rule rule) {
    var pdi =
        Pdi.builder()
            .sourceInterface(rule.uplink ? SourceInterface.ACCESS : SourceInterface.CORE)
            .sdfFilters(rule.filters)
            .ueIpAddresses(ueAddress(rule.uplink));
    if (rule.uplink) {
      pdi.localFTeid(new FTeid.Choose(true, false, 1));
      return rule.qfi < 0 ? pdi.build() : pdi.qfis(rule.qfi).build();
    }
    return pdi.build();
  }

  private static UeIpAddress ueAddress(boolean isSource) {
    return new UeIpAddress(!isSource, UE, UE6, null, null, false, false);
  }

  private static CreateFar far(int id, Rule rule, Ipv4Address gnb) {
    var far = CreateFar.builder().farId(new FarId(id));
    if (rule.action == Action.DROP) {
      return far.applyAction(ApplyAction.of(ApplyAction.DROP)).build();
    }
    var to =
        ForwardingParameters.builder()
            .destinationInterface(
                rule.uplink ? DestinationInterface.CORE : DestinationInterface.ACCESS);
    return far.applyAction(ApplyAction.of(ApplyAction.FORW))
        .forwardingParameters(
            rule.uplink
                ? to.build()
                : to.outerHeaderCreation(OuterHeaderCreation.gtpu(GNB_TEID, gnb)).build())
        .build();
  }

  private static CreateQer qer(int id, Rule rule) {
    var qer =
        CreateQer.builder()
            .qerId(new QerId(id))
            .gateStatus(rule.isOpen ? GateStatus.OPEN : GateStatus.CLOSED);
    if (rule.qfi >= 0) {
      qer.qosFlowIdentifier(rule.qfi);
    }
    return rule.mbrKbps == NO_LIMIT ? qer.build() : qer.maximumBitrate(rate(rule.mbrKbps)).build();
  }

  private static BitRates rate(long kbps) {
    BitRate rate = new BitRate(kbps * 1000);
    return BitRates.of(rate, rate);
  }
}
