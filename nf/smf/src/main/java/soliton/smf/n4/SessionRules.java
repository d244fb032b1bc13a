package soliton.smf.n4;

import soliton.base.Ipv4Address;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.DomainName;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.InterfaceType;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdnType;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.UserId;
import soliton.pfcp.message.CreateBar;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.SmContext;

/// The rules that make a UPF carry a session of IPv4 with one flow (TS 29.244 5.2, 7.5.2, 7.5.4):
///
/// ```
///   PDR 1  from the RAN, CHOOSE a tunnel  -> FAR 1  to the data network   QER 1
///   PDR 2  from the data network          -> FAR 2  to the RAN, or wait   QER 1, QER 2
///   QER 1  session AMBR       QER 2  the flow's identifier       BAR 1  packets that wait
/// ```
///
/// Types of interfaces are told too, because there are UPFs that send nothing to a data network
/// without them.
final class SessionRules {
  static final PdrId UPLINK = new PdrId(1);
  static final PdrId DOWNLINK = new PdrId(2);
  private static final FarId TO_NETWORK = new FarId(1);
  private static final FarId TO_RAN = new FarId(2);
  private static final QerId AMBR = new QerId(1);
  private static final QerId FLOW = new QerId(2);
  private static final BarId WAITING = new BarId(1);

  /// Lower goes first; these match everything of their session.
  private static final Precedence LAST = new Precedence(255);

  private SessionRules() {}

  static SessionEstablishmentRequest establishment(
      SmContext session, Ipv4Address address, NodeId self, FSeid seid) {
    return SessionEstablishmentRequest.builder()
        .nodeId(self)
        .cpFSeid(seid)
        .createPdrs(uplinkPdr(session, address))
        .createPdrs(downlinkPdr(session, address))
        .createFars(toNetwork(session))
        .createFars(
            CreateFar.builder()
                .farId(TO_RAN)
                .applyAction(ApplyAction.of(ApplyAction.BUFF, ApplyAction.NOCP))
                .barId(WAITING)
                .build())
        .createQers(
            CreateQer.builder()
                .qerId(AMBR)
                .gateStatus(GateStatus.OPEN)
                .maximumBitrate(BitRates.of(session.ambr().uplink(), session.ambr().downlink()))
                .build())
        .createQers(
            CreateQer.builder()
                .qerId(FLOW)
                .gateStatus(GateStatus.OPEN)
                .qosFlowIdentifier(GsmMessages.DEFAULT_FLOW.value())
                .build())
        .createBar(CreateBar.builder().barId(WAITING).build())
        .pdnType(PdnType.IPV4)
        .userId(UserId.ofImsi(session.supi().imsi()))
        .dnn(new DomainName(session.dnn().name()))
        .build();
  }

  private static CreatePdr uplinkPdr(SmContext session, Ipv4Address address) {
    return CreatePdr.builder()
        .pdrId(UPLINK)
        .precedence(LAST)
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.ACCESS)
                .localFTeid(new FTeid.Choose(true, false, null))
                .networkInstance(Name.of(session.dnn()))
                .ueIpAddresses(UeIpAddress.source(address))
                .qfis(GsmMessages.DEFAULT_FLOW.value())
                .sourceInterfaceType(InterfaceType.N3_3GPP_ACCESS)
                .build())
        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
        .farId(TO_NETWORK)
        .qerIds(AMBR)
        .build();
  }

  private static CreatePdr downlinkPdr(SmContext session, Ipv4Address address) {
    return CreatePdr.builder()
        .pdrId(DOWNLINK)
        .precedence(LAST)
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.CORE)
                .networkInstance(Name.of(session.dnn()))
                .ueIpAddresses(UeIpAddress.destination(address))
                .sourceInterfaceType(InterfaceType.N6)
                .build())
        .farId(TO_RAN)
        .qerIds(FLOW) // first, because there are UPFs that know one of them only
        .qerIds(AMBR)
        .build();
  }

  private static CreateFar toNetwork(SmContext session) {
    return CreateFar.builder()
        .farId(TO_NETWORK)
        .applyAction(ApplyAction.of(ApplyAction.FORW))
        .forwardingParameters(
            ForwardingParameters.builder()
                .destinationInterface(DestinationInterface.CORE)
                .networkInstance(Name.of(session.dnn()))
                .destinationInterfaceType(InterfaceType.N6)
                .build())
        .build();
  }

  /// Packets for the UE go to the gNB's tunnel from now on, first those that wait.
  static SessionModificationRequest forwardTo(Tunnel gnb) {
    return SessionModificationRequest.builder()
        .updateFars(
            UpdateFar.builder()
                .farId(TO_RAN)
                .applyAction(ApplyAction.of(ApplyAction.FORW))
                .updateForwardingParameters(
                    UpdateForwardingParameters.builder()
                        .destinationInterface(DestinationInterface.ACCESS)
                        .outerHeaderCreation(
                            OuterHeaderCreation.gtpu(
                                Integer.toUnsignedLong(gnb.teid()), gnb.address()))
                        .destinationInterfaceType(InterfaceType.N3_3GPP_ACCESS)
                        .build())
                .build())
        .build();
  }

  /// Packets for the UE wait, and the first of them is told.
  static SessionModificationRequest hold() {
    return SessionModificationRequest.builder()
        .updateFars(
            UpdateFar.builder()
                .farId(TO_RAN)
                .applyAction(ApplyAction.of(ApplyAction.BUFF, ApplyAction.NOCP))
                .build())
        .build();
  }

  /// Packets that wait are dropped: the UE does not answer.
  static SessionModificationRequest dropWaiting() {
    return SessionModificationRequest.builder()
        .flags(SessionModificationRequestFlags.of(SessionModificationRequestFlags.DROBU))
        .build();
  }
}
