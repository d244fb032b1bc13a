package soliton.smf.n4;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BarId;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.DestinationInterface;
import soliton.pfcp.ie.DomainName;
import soliton.pfcp.ie.EthernetPduSessionInformation;
import soliton.pfcp.ie.FSeid;
import soliton.pfcp.ie.FTeid;
import soliton.pfcp.ie.FarId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.InterfaceType;
import soliton.pfcp.ie.MeasurementMethod;
import soliton.pfcp.ie.Name;
import soliton.pfcp.ie.NodeId;
import soliton.pfcp.ie.OuterHeaderCreation;
import soliton.pfcp.ie.OuterHeaderRemoval;
import soliton.pfcp.ie.PdnType;
import soliton.pfcp.ie.PdrId;
import soliton.pfcp.ie.Precedence;
import soliton.pfcp.ie.QerId;
import soliton.pfcp.ie.ReportingTriggers;
import soliton.pfcp.ie.SdfFilter;
import soliton.pfcp.ie.SessionModificationRequestFlags;
import soliton.pfcp.ie.SliceId;
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.UserId;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.message.CreateBar;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.PdiBuilder;
import soliton.pfcp.message.SessionEstablishmentRequest;
import soliton.pfcp.message.SessionModificationRequest;
import soliton.pfcp.message.UpdateFar;
import soliton.pfcp.message.UpdateForwardingParameters;
import soliton.sbi.PduSessionType;
import soliton.smf.SmfConfig.UsageReporting;
import soliton.smf.qos.SessionQos;
import soliton.smf.session.SmContext;

/// The rules that make a UPF carry a session (TS 29.244 5.2, 7.5.2, 7.5.4); those of PCC rules and
/// flows are in [FlowRules]:
///
/// ```
///   PDR 1  from the RAN, CHOOSE a tunnel  -> FAR 1  to the data network   QER 1
///   PDR 2  from the data network          -> FAR 2  to the RAN, or wait   QER 1, QER 2
///   QER 1  session AMBR       QER 2  the default flow       BAR 1  packets that wait
///   URR 1  volume and duration of everything
///
///   with IPv6, for router solicitations and advertisements (5.3.1 scenario 1):
///   PDR 3  from the RAN, ICMPv6 to all routers   -> FAR 3  to the SMF's tunnel
///   PDR 4  from the SMF, CHOOSE another tunnel   -> FAR 2                 QER 2
/// ```
///
/// Types of interfaces are told too, because there are UPFs that send nothing to a data network
/// without them.
final class SessionRules {
  static final PdrId UPLINK = new PdrId(1);
  static final PdrId FROM_SMF = new PdrId(4);
  static final FarId TO_NETWORK = new FarId(1);
  static final FarId TO_RAN = new FarId(2);
  static final QerId AMBR = new QerId(1);
  private static final PdrId DOWNLINK = new PdrId(2);
  private static final PdrId SOLICITATIONS = new PdrId(3);
  private static final FarId TO_SMF = new FarId(3);
  private static final BarId WAITING = new BarId(1);
  static final UrrId USAGE = new UrrId(1);

  /// Lower goes first; this matches everything of its session.
  private static final Precedence LAST = new Precedence(SessionQos.LAST_PRECEDENCE);

  private static final Precedence FIRST = new Precedence(0);

  /// RFC 4861 4.1: ICMPv6 to the all-routers multicast address. The description tells of the other
  /// direction.
  private static final String TO_ALL_ROUTERS = "permit out 58 from ff02::2/128 to any";

  /// Endpoints with the same choose id are one (5.5.3): the session's tunnel from the RAN.
  private static final int RAN_TUNNEL = 1;

  private SessionRules() {}

  /// @param smf the SMF's end of the session's tunnel on N4-u; absent: none is needed
  static SessionEstablishmentRequest establishment(
      SmContext session, NodeId self, FSeid seid, @Nullable Tunnel smf, UsageReporting usage) {
    SessionQos qos = session.quality();
    var request =
        SessionEstablishmentRequest.builder()
            .nodeId(self)
            .cpFSeid(seid)
            .createPdrs(uplinkPdr(session))
            .createPdrs(downlinkPdr(session))
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
            .createBar(CreateBar.builder().barId(WAITING).build())
            .pdnType(pdnType(session.type()))
            .userId(UserId.ofImsi(session.supi().imsi()))
            .dnn(new DomainName(session.dnn().name()))
            .snssai(new SliceId(session.snssai()));
    qos.flows().forEach(flow -> request.createQers(FlowRules.createQer(flow)));
    FlowRules.createGates(qos.rules()).forEach(request::createQers);
    FlowRules.createPdrs(session, qos, qos.rules()).forEach(request::createPdrs);
    request.createUrrs(urr(usage));
    if (smf != null) {
      request
          .createPdrs(solicitations(session))
          .createPdrs(advertisements(session))
          .createFars(toSmf(smf));
    }
    return request.build();
  }

  private static PdnType pdnType(PduSessionType type) {
    return switch (type) {
      case IPV4 -> PdnType.IPV4;
      case IPV6 -> PdnType.IPV6;
      case IPV4V6 -> PdnType.IPV4V6;
      case ETHERNET -> PdnType.ETHERNET;
      case UNSTRUCTURED -> PdnType.NON_IP;
    };
  }

  static Name network(SmContext session) {
    return Name.of(new Dnn(session.network().networkInstance()));
  }

  /// Packets in the session's tunnel from the RAN.
  static PdiBuilder fromRan(SmContext session) {
    return Pdi.builder()
        .sourceInterface(SourceInterface.ACCESS)
        .localFTeid(ranTunnel(session))
        .networkInstance(network(session))
        .sourceInterfaceType(InterfaceType.N3_3GPP_ACCESS);
  }

  /// The tunnel if it is known: always where the SMF chooses it, and from the establishment on.
  private static FTeid ranTunnel(SmContext session) {
    Tunnel known = session.uplinkOrNull();
    if (known != null) {
      return FTeid.of(Integer.toUnsignedLong(known.teid()), known.address());
    }
    boolean isShared = !session.quality().rules().isEmpty() || session.prefix() != null;
    return new FTeid.Choose(true, false, isShared ? RAN_TUNNEL : null);
  }

  /// The addresses of the UE as source or destination; none in sessions of Ethernet.
  static List<UeIpAddress> addresses(SmContext session, boolean destination) {
    Ipv4Address four = session.address();
    Ipv6Address six = session.prefix();
    return four == null && six == null
        ? List.of()
        : List.of(new UeIpAddress(destination, four, six, null, null, false, false));
  }

  private static CreatePdr uplinkPdr(SmContext session) {
    PdiBuilder pdi =
        fromRan(session)
            .ueIpAddresses(addresses(session, false))
            .qfis(SessionQos.DEFAULT_FLOW.value());
    routes(session, pdi);
    return CreatePdr.builder()
        .pdrId(UPLINK)
        .precedence(LAST)
        .pdi(pdi.build())
        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
        .farId(TO_NETWORK)
        .urrIds(USAGE)
        .qerIds(AMBR)
        .build();
  }

  private static CreatePdr downlinkPdr(SmContext session) {
    PdiBuilder pdi =
        Pdi.builder()
            .sourceInterface(SourceInterface.CORE)
            .networkInstance(network(session))
            .ueIpAddresses(addresses(session, true))
            .sourceInterfaceType(InterfaceType.N6);
    if (session.type() == PduSessionType.ETHERNET) {
      // 5.13.1: all frames for the session, by the addresses that the UPF learns
      pdi.ethernetPduSessionInformation(
          EthernetPduSessionInformation.of(EthernetPduSessionInformation.ETHI));
    }
    routes(session, pdi);
    return CreatePdr.builder()
        .pdrId(DOWNLINK)
        .precedence(LAST)
        .pdi(pdi.build())
        .farId(TO_RAN)
        .urrIds(USAGE)
        // first the flow, because there are UPFs that know one of them only
        .qerIds(FlowRules.qerId(session.quality().defaultFlow()))
        .qerIds(AMBR)
        .build();
  }

  /// 5.16: networks behind the UE, in the form of RFC 2865 5.22 and RFC 3162 2.5.
  private static void routes(SmContext session, PdiBuilder pdi) {
    for (String route : session.framedRoutes()) {
      if (route.contains(":")) {
        pdi.framedIpv6Routes(Name.of(route + " :: 1"));
      } else {
        pdi.framedRoutes(Name.of(route + " 0.0.0.0 1"));
      }
    }
  }

  private static CreatePdr solicitations(SmContext session) {
    return CreatePdr.builder()
        .pdrId(SOLICITATIONS)
        .precedence(FIRST)
        .pdi(fromRan(session).sdfFilters(SdfFilter.ofFlow(TO_ALL_ROUTERS)).build())
        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
        .farId(TO_SMF)
        .build();
  }

  private static CreatePdr advertisements(SmContext session) {
    Tunnel known = session.fromSmfOrNull();
    return CreatePdr.builder()
        .pdrId(FROM_SMF)
        .precedence(FIRST)
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.CP_FUNCTION)
                .sourceInterfaceType(InterfaceType.N4_U)
                .localFTeid(
                    known == null
                        ? new FTeid.Choose(true, false, null)
                        : FTeid.of(Integer.toUnsignedLong(known.teid()), known.address()))
                .build())
        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
        .farId(TO_RAN)
        .qerIds(FlowRules.qerId(session.quality().defaultFlow()))
        .build();
  }

  private static CreateFar toSmf(Tunnel smf) {
    return CreateFar.builder()
        .farId(TO_SMF)
        .applyAction(ApplyAction.of(ApplyAction.FORW))
        .forwardingParameters(
            ForwardingParameters.builder()
                .destinationInterface(DestinationInterface.CP_FUNCTION)
                .destinationInterfaceType(InterfaceType.N4_U)
                .outerHeaderCreation(
                    OuterHeaderCreation.gtpu(Integer.toUnsignedLong(smf.teid()), smf.address()))
                .build())
        .build();
  }

  /// 5.2.2: volume and duration, reported as configured and at the end.
  private static CreateUrr urr(UsageReporting usage) {
    var triggers = new java.util.ArrayList<Integer>(2);
    var urr =
        CreateUrr.builder()
            .urrId(USAGE)
            .measurementMethod(
                MeasurementMethod.of(MeasurementMethod.VOLUM, MeasurementMethod.DURAT));
    if (usage.period() != null) {
      triggers.add(ReportingTriggers.PERIO);
      urr.measurementPeriod(usage.period().toSeconds());
    }
    if (usage.volumeThresholdOctets() != null) {
      triggers.add(ReportingTriggers.VOLTH);
      urr.volumeThreshold(Volume.ofTotal(usage.volumeThresholdOctets()));
    }
    int[] flags = triggers.stream().mapToInt(Integer::intValue).toArray();
    return urr.reportingTriggers(ReportingTriggers.of(flags)).build();
  }

  private static CreateFar toNetwork(SmContext session) {
    return CreateFar.builder()
        .farId(TO_NETWORK)
        .applyAction(ApplyAction.of(ApplyAction.FORW))
        .forwardingParameters(
            ForwardingParameters.builder()
                .destinationInterface(DestinationInterface.CORE)
                .networkInstance(network(session))
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
