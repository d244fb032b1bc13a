package soliton.smf.n4;

import java.util.List;
import java.util.function.Predicate;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.InterfaceType;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.RemovePdr;
import soliton.pfcp.message.RemoveQer;
import soliton.pfcp.message.SessionModificationRequestBuilder;
import soliton.pfcp.message.UpdatePdr;
import soliton.pfcp.message.UpdateQer;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowStatus;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.smf.qos.FlowDescription;
import soliton.smf.qos.QosChange;
import soliton.smf.qos.SessionQos;
import soliton.smf.qos.SessionQos.Flow;
import soliton.smf.qos.SessionQos.Rule;
import soliton.smf.session.SmContext;

/// QoS flows and PCC rules as rules of a UPF (TS 29.244 5.2.1, 5.4): for each PCC rule a PDR of
/// each direction, for each flow a QER with its identifier and rates, and for a rule whose gates
/// are not all open a QER with these.
///
/// ```
///   rule r:  PDR 2r+10 from the RAN, PDR 2r+11 from the data network      gates: QER 1000+r
///   flow q:  QER q+1                                                      session AMBR: QER 1
/// ```
final class FlowRules {
  private static final int FIRST_RULE_PDR = 10;
  private static final int FIRST_GATE = 1000;

  private FlowRules() {}

  private static PdrId uplinkId(Rule rule) {
    return new PdrId(FIRST_RULE_PDR + 2 * rule.id());
  }

  private static PdrId downlinkId(Rule rule) {
    return new PdrId(FIRST_RULE_PDR + 2 * rule.id() + 1);
  }

  private static QerId gateId(Rule rule) {
    return new QerId(FIRST_GATE + rule.id());
  }

  static QerId qerId(Flow flow) {
    return new QerId(flow.qfi().value() + 1);
  }

  // QERs

  static CreateQer createQer(Flow flow) {
    var qer =
        CreateQer.builder()
            .qerId(qerId(flow))
            .gateStatus(GateStatus.OPEN)
            .qosFlowIdentifier(flow.qfi().value());
    QosData qos = flow.qos();
    if (hasMaximum(qos)) {
      qer.maximumBitrate(maximum(qos));
    }
    if (qos.guaranteedUplink() != null && qos.guaranteedDownlink() != null) {
      qer.guaranteedBitrate(BitRates.of(qos.guaranteedUplink(), qos.guaranteedDownlink()));
    }
    Integer window = qos.averagingWindowMillis();
    return qer.averagingWindow(window == null ? null : Long.valueOf(window)).build();
  }

  private static UpdateQer updateQer(Flow flow) {
    QosData qos = flow.qos();
    var qer = UpdateQer.builder().qerId(qerId(flow)).gateStatus(GateStatus.OPEN);
    if (hasMaximum(qos)) {
      qer.maximumBitrate(maximum(qos));
    }
    if (qos.guaranteedUplink() != null && qos.guaranteedDownlink() != null) {
      qer.guaranteedBitrate(BitRates.of(qos.guaranteedUplink(), qos.guaranteedDownlink()));
    }
    Integer window = qos.averagingWindowMillis();
    return qer.averagingWindow(window == null ? null : Long.valueOf(window)).build();
  }

  private static boolean hasMaximum(QosData qos) {
    return qos.maximumUplink() != null || qos.maximumDownlink() != null;
  }

  /// A direction without maximum has none that matters.
  private static BitRates maximum(QosData qos) {
    soliton.base.BitRate none = new soliton.base.BitRate(1L << 62);
    return BitRates.of(
        qos.maximumUplink() == null ? none : qos.maximumUplink(),
        qos.maximumDownlink() == null ? none : qos.maximumDownlink());
  }

  private static boolean hasGate(Rule rule) {
    return rule.pcc().status() != FlowStatus.ENABLED;
  }

  static List<CreateQer> createGates(List<Rule> rules) {
    return rules.stream()
        .filter(FlowRules::hasGate)
        .map(rule -> CreateQer.builder().qerId(gateId(rule)).gateStatus(gates(rule)).build())
        .toList();
  }

  private static GateStatus gates(Rule rule) {
    FlowStatus status = rule.pcc().status();
    return new GateStatus(status.isUplinkOpen(), status.isDownlinkOpen());
  }

  // PDRs

  static List<CreatePdr> createPdrs(SmContext session, SessionQos qos, List<Rule> rules) {
    List<CreatePdr> pdrs = new java.util.ArrayList<>();
    for (Rule rule : rules) {
      if (rule.hasUplink()) {
        pdrs.add(uplink(session, qos, rule));
      }
      if (rule.hasDownlink()) {
        pdrs.add(downlink(session, qos, rule));
      }
    }
    return pdrs;
  }

  private static CreatePdr uplink(SmContext session, SessionQos qos, Rule rule) {
    return CreatePdr.builder()
        .pdrId(uplinkId(rule))
        .precedence(precedence(rule))
        .pdi(uplinkPdi(session, rule))
        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
        .farId(SessionRules.TO_NETWORK)
        .urrIds(SessionRules.USAGE)
        .qerIds(qers(qos, rule))
        .build();
  }

  private static CreatePdr downlink(SmContext session, SessionQos qos, Rule rule) {
    return CreatePdr.builder()
        .pdrId(downlinkId(rule))
        .precedence(precedence(rule))
        .pdi(downlinkPdi(session, rule))
        .farId(SessionRules.TO_RAN)
        .urrIds(SessionRules.USAGE)
        .qerIds(qers(qos, rule))
        .build();
  }

  private static Precedence precedence(Rule rule) {
    return new Precedence(rule.pcc().precedence());
  }

  private static List<QerId> qers(SessionQos qos, Rule rule) {
    Flow flow = qos.flow(rule.qfi());
    List<QerId> qers = new java.util.ArrayList<>(3);
    // first the flow, because there are UPFs that know one of them only
    qers.add(qerId(flow));
    if (flow.countsForAmbr()) {
      qers.add(SessionRules.AMBR);
    }
    if (hasGate(rule)) {
      qers.add(gateId(rule));
    }
    return qers;
  }

  private static Pdi uplinkPdi(SmContext session, Rule rule) {
    return SessionRules.fromRan(session)
        .ueIpAddresses(SessionRules.addresses(session, false))
        .sdfFilters(filters(rule, FlowDescription::isUplink))
        .qfis(rule.qfi().value())
        .build();
  }

  private static Pdi downlinkPdi(SmContext session, Rule rule) {
    return Pdi.builder()
        .sourceInterface(SourceInterface.CORE)
        .networkInstance(SessionRules.network(session))
        .sourceInterfaceType(InterfaceType.N6)
        .ueIpAddresses(SessionRules.addresses(session, true))
        .sdfFilters(filters(rule, FlowDescription::isDownlink))
        .build();
  }

  private static List<SdfFilter> filters(Rule rule, Predicate<FlowDescription> direction) {
    return rule.flows().stream()
        .filter(direction)
        .map(flow -> SdfFilter.ofFlow(flow.text()))
        .toList();
  }

  // Changes

  /// What is new and what changes: before UE and RAN use it.
  static SessionModificationRequestBuilder install(SmContext session, QosChange change) {
    var request = soliton.pfcp.message.SessionModificationRequest.builder();
    change.addedFlows().forEach(flow -> request.createQers(createQer(flow)));
    change.changedFlows().forEach(flow -> request.updateQers(updateQer(flow)));
    if (change.concernsAmbr()) {
      request.updateQers(
          UpdateQer.builder()
              .qerId(SessionRules.AMBR)
              .maximumBitrate(BitRates.of(change.ambr().uplink(), change.ambr().downlink()))
              .build());
    }
    createGates(change.addedRules()).forEach(request::createQers);
    createPdrs(session, change.after(), change.addedRules()).forEach(request::createPdrs);
    change.changedRules().forEach(rule -> changed(session, change, rule, request));
    return request;
  }

  private static void changed(
      SmContext session, QosChange change, Rule rule, SessionModificationRequestBuilder request) {
    Rule before = java.util.Objects.requireNonNull(change.before().rule(rule.id()));
    if (hasGate(rule)) {
      if (hasGate(before)) {
        request.updateQers(UpdateQer.builder().qerId(gateId(rule)).gateStatus(gates(rule)).build());
      } else {
        createGates(List.of(rule)).forEach(request::createQers);
      }
    } else if (hasGate(before)) {
      request.removeQers(new RemoveQer(gateId(rule)));
    }
    if (rule.hasUplink() && before.hasUplink()) {
      request.updatePdrs(update(uplink(session, change.after(), rule)));
    } else if (rule.hasUplink()) {
      request.createPdrs(uplink(session, change.after(), rule));
    } else if (before.hasUplink()) {
      request.removePdrs(new RemovePdr(uplinkId(rule)));
    }
    if (rule.hasDownlink() && before.hasDownlink()) {
      request.updatePdrs(update(downlink(session, change.after(), rule)));
    } else if (rule.hasDownlink()) {
      request.createPdrs(downlink(session, change.after(), rule));
    } else if (before.hasDownlink()) {
      request.removePdrs(new RemovePdr(downlinkId(rule)));
    }
  }

  private static UpdatePdr update(CreatePdr pdr) {
    return UpdatePdr.builder()
        .pdrId(pdr.pdrId())
        .precedence(pdr.precedence())
        .pdi(pdr.pdi())
        .qerIds(pdr.qerIds())
        .build();
  }

  /// What is not used any more: after UE and RAN have let it go.
  static SessionModificationRequestBuilder remove(QosChange change) {
    var request = soliton.pfcp.message.SessionModificationRequest.builder();
    for (Rule rule : change.removedRules()) {
      if (rule.hasUplink()) {
        request.removePdrs(new RemovePdr(uplinkId(rule)));
      }
      if (rule.hasDownlink()) {
        request.removePdrs(new RemovePdr(downlinkId(rule)));
      }
      if (hasGate(rule)) {
        request.removeQers(new RemoveQer(gateId(rule)));
      }
    }
    change.removedFlows().forEach(flow -> request.removeQers(new RemoveQer(qerId(flow))));
    return request;
  }

  static boolean removes(QosChange change) {
    return !change.removedRules().isEmpty() || !change.removedFlows().isEmpty();
  }

  static boolean installs(QosChange change) {
    return change.concernsAmbr()
        || !change.requestedFlows().isEmpty()
        || !change.addedRules().isEmpty()
        || !change.changedRules().isEmpty();
  }
}
