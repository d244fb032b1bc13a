package soliton.upf.durable;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import soliton.base.Ipv4Address;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.MeasurementInformation;
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
import soliton.pfcp.message.CreateBar;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.RemoveBar;
import soliton.pfcp.message.RemovePdr;
import soliton.pfcp.message.RemoveQer;
import soliton.pfcp.message.RemoveUrr;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.SessionModificationRequestBuilder;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.pfcp.message.UpdatePdr;
import soliton.pfcp.message.UpdateQer;
import soliton.pfcp.message.UpdateUrr;
import soliton.upf.rules.Applications;
import soliton.upf.rules.Capability;
import soliton.upf.rules.Means;
import soliton.upf.rules.RuleChanges;
import soliton.upf.rules.Rules;
import soliton.upf.session.Teids;

/// The one request that is kept makes the same rules as all the requests that came.
class SessionRequestTest {
  private static final Ipv4Address N3 = Ipv4Address.parse("10.0.1.2");
  private static final Ipv4Address UE = Ipv4Address.parse("10.45.0.2");
  private static final Ipv4Address SMF = Ipv4Address.parse("10.0.0.1");
  private static final Means MEANS =
      new Means(Capability.none(), new Applications(), Map.of(), Map.of());

  private final Teids teids = new Teids(new Random(5), N3, null);
  private Rules rules = Rules.NONE;
  private SessionRequest kept = establish();

  private SessionRequest establish() {
    var request =
        SessionEstablishmentRequest.builder()
            .nodeId(NodeId.of(SMF))
            .cpFSeid(FSeid.of(1, SMF))
            .createPdrs(uplink(1, 255).build())
            .createPdrs(downlink(2, 255).build())
            .createFars(
                CreateFar.builder()
                    .farId(new FarId(1))
                    .applyAction(ApplyAction.of(ApplyAction.FORW))
                    .forwardingParameters(
                        ForwardingParameters.builder()
                            .destinationInterface(DestinationInterface.CORE)
                            .build())
                    .build())
            .createFars(
                CreateFar.builder()
                    .farId(new FarId(2))
                    .applyAction(ApplyAction.of(ApplyAction.BUFF, ApplyAction.NOCP))
                    .barId(new BarId(1))
                    .build())
            .createBar(CreateBar.builder().barId(new BarId(1)).build())
            .createQers(qer(1).build())
            .createUrrs(urr(1).build())
            .build();
    RuleChanges changes = new RuleChanges(rules, teids, MEANS, false);
    changes.apply(request);
    rules = changes.result();
    return SessionRequest.of(request, changes.allocated());
  }

  private static soliton.pfcp.message.CreatePdrBuilder uplink(int id, int precedence) {
    return CreatePdr.builder()
        .pdrId(new PdrId(id))
        .precedence(new Precedence(precedence))
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.ACCESS)
                .localFTeid(new FTeid.Choose(true, false, null))
                .ueIpAddresses(UeIpAddress.source(UE))
                .build())
        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
        .farId(new FarId(1))
        .qerIds(new QerId(1))
        .urrIds(new UrrId(1));
  }

  private static soliton.pfcp.message.CreatePdrBuilder downlink(int id, int precedence) {
    return CreatePdr.builder()
        .pdrId(new PdrId(id))
        .precedence(new Precedence(precedence))
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.CORE)
                .ueIpAddresses(UeIpAddress.destination(UE))
                .build())
        .farId(new FarId(2))
        .qerIds(new QerId(1))
        .urrIds(new UrrId(1));
  }

  private static soliton.pfcp.message.CreateQerBuilder qer(int id) {
    return CreateQer.builder()
        .qerId(new QerId(id))
        .gateStatus(GateStatus.OPEN)
        .qosFlowIdentifier(9);
  }

  private static soliton.pfcp.message.CreateUrrBuilder urr(int id) {
    return CreateUrr.builder()
        .urrId(new UrrId(id))
        .measurementMethod(MeasurementMethod.of(MeasurementMethod.VOLUM))
        .reportingTriggers(ReportingTriggers.of(ReportingTriggers.VOLTH))
        .volumeThreshold(Volume.ofTotal(1_000));
  }

  /// Carries a modification out, and compares what is kept with what is.
  private void modify(SessionModificationRequestBuilder built) {
    SessionModificationRequest request = built.build();
    RuleChanges changes = new RuleChanges(rules, teids, MEANS, false);
    changes.apply(request);
    rules = changes.result();
    kept.change(request, changes.allocated());
    kept = SessionRequest.of(kept.octets());
    same();
  }

  private void same() {
    RuleChanges again =
        new RuleChanges(Rules.NONE, new Teids(new Random(6), N3, null), MEANS, true);
    again.apply(Objects.requireNonNull(kept.message()));
    assertEquals(rules, again.result());
  }

  private static SessionModificationRequestBuilder change() {
    return SessionModificationRequest.builder();
  }

  private static UpdateFar far(int action) {
    return UpdateFar.builder()
        .farId(new FarId(2))
        .applyAction(ApplyAction.of(action))
        .updateForwardingParameters(
            UpdateForwardingParameters.builder()
                .destinationInterface(DestinationInterface.ACCESS)
                .outerHeaderCreation(OuterHeaderCreation.gtpu(0x601, N3))
                .build())
        .build();
  }

  @Test
  void anEstablishmentIsKeptWithTheTunnelsThatWereChosen() {
    same();
  }

  @Test
  void idleAndActiveAgain() {
    modify(change().updateFars(far(ApplyAction.FORW)));
    modify(
        change()
            .updateFars(
                UpdateFar.builder()
                    .farId(new FarId(2))
                    .applyAction(ApplyAction.of(ApplyAction.BUFF, ApplyAction.NOCP))
                    .build()));
    modify(change().updateFars(far(ApplyAction.FORW)));
  }

  @Test
  void rulesComeChangeAndGo() {
    modify(
        change()
            .createQers(qer(2).build())
            .createUrrs(urr(2).build())
            .createPdrs(uplink(3, 10).qerIds(new QerId(2)).urrIds(new UrrId(2)).build()));
    modify(
        change()
            .updateQers(
                UpdateQer.builder()
                    .qerId(new QerId(2))
                    .gateStatus(new GateStatus(false, true))
                    .build())
            .updatePdrs(
                UpdatePdr.builder().pdrId(new PdrId(3)).precedence(new Precedence(20)).build()));
    modify(change().removeQers(RemoveQer.builder().qerId(new QerId(1)).build()));
    modify(change().removeUrrs(RemoveUrr.builder().urrId(new UrrId(2)).build()));
    modify(change().removeBar(RemoveBar.builder().barId(new BarId(1)).build()));
    modify(change().removePdrs(RemovePdr.builder().pdrId(new PdrId(3)).build()));
  }

  @Test
  void aTunnelStaysWhenThePdiIsReplacedWithoutIt() {
    modify(
        change()
            .updatePdrs(
                UpdatePdr.builder()
                    .pdrId(new PdrId(1))
                    .pdi(
                        Pdi.builder()
                            .sourceInterface(SourceInterface.ACCESS)
                            .ueIpAddresses(UeIpAddress.source(UE))
                            .sdfFilters(SdfFilter.ofFlow("permit out 17 from any to assigned"))
                            .build())
                    .build()));
  }

  @Test
  void aMeasurementIsActiveAgainAfterAnUpdateThatDoesNotSayOtherwise() {
    modify(
        change()
            .updateUrrs(
                UpdateUrr.builder()
                    .urrId(new UrrId(1))
                    .measurementInformation(
                        MeasurementInformation.of(
                            MeasurementInformation.INAM, MeasurementInformation.MNOP))
                    .build()));
    modify(
        change()
            .updateUrrs(
                UpdateUrr.builder()
                    .urrId(new UrrId(1))
                    .volumeThreshold(Volume.ofTotal(5_000))
                    .build()));
  }
}
