package soliton.launcher.bench;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.pfcp.Pfcp;
import soliton.pfcp.ie.ApplyAction;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.DestinationInterface;
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
import soliton.pfcp.ie.SourceInterface;
import soliton.pfcp.ie.UeIpAddress;
import soliton.pfcp.ie.UrrId;
import soliton.pfcp.ie.Volume;
import soliton.pfcp.message.CreateFar;
import soliton.pfcp.message.CreatePdr;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.CreateUrr;
import soliton.pfcp.message.ForwardingParameters;
import soliton.pfcp.message.Pdi;
import soliton.pfcp.message.SessionEstablishmentRequest;

/// PFCP session establishments that differ only in their numbers: encoded once, and then written
/// anew where they differ, so that who asks costs little beside who answers. A session has a
/// tunnel to choose, both directions forwarded, an AMBR and a marked flow.
final class SessionRequests {
  private static final int SEQUENCE_AT = 12;
  private static final long SEID = 0x5eed_0123_4567_89abL;
  private static final int TEID = 0x7e1d_7e1d;
  private static final Ipv4Address UE = Ipv4Address.of(203, 0, 113, 77);

  /// Enforced, and more than any path carries.
  private static final long AMBR_KBPS = 40_000_000;
  private static final int FLOW = 9;

  private static final long NEVER_REACHED = 1L << 50;

  /// The count of a session that has one.
  static final UrrId URR = new UrrId(1);

  private final byte[] template;
  private final int seidAt;
  private final int teidAt;
  private final List<Integer> addressesAt;
  private final Ipv4Address first;

  /// @param self the SMF
  /// @param gnb where downlink packets go
  /// @param first address of the first UE; the others follow
  SessionRequests(Ipv4Address self, Ipv4Address gnb, Ipv4Address first) {
    this(request(self, gnb, false), first);
  }

  /// With a count of the octets of both directions ([#URR]), told when it is asked for, and at the
  /// end.
  static SessionRequests metered(Ipv4Address self, Ipv4Address gnb, Ipv4Address first) {
    return new SessionRequests(request(self, gnb, true), first);
  }

  private SessionRequests(SessionEstablishmentRequest request, Ipv4Address first) {
    this.first = first;
    template = Pfcp.encode(request, 0L, 0).toArray();
    seidAt = places(ByteBuffer.allocate(8).putLong(0, SEID)).getFirst();
    teidAt = places(ByteBuffer.allocate(4).putInt(0, TEID)).getFirst();
    addressesAt = places(ByteBuffer.allocate(4).putInt(0, UE.bits()));
  }

  int octets() {
    return template.length;
  }

  /// Writes the request for a session, ready to be sent.
  ///
  /// @param number of the session, from 0: its SEID at the SMF is one more
  void write(int number, int sequence, ByteBuffer to) {
    to.clear().put(template);
    to.putInt(SEQUENCE_AT, sequence << 8);
    to.putLong(seidAt, number + 1L);
    to.putInt(teidAt, number + 1);
    for (int at : addressesAt) {
      to.putInt(at, first.bits() + number);
    }
    to.flip();
  }

  /// The request for a session.
  Octets octets(int number, int sequence) {
    ByteBuffer buffer = ByteBuffer.allocate(template.length);
    write(number, sequence, buffer);
    return Octets.adopt(buffer.array());
  }

  private List<Integer> places(ByteBuffer pattern) {
    List<Integer> found = new ArrayList<>();
    ByteBuffer all = ByteBuffer.wrap(template);
    for (int at = 0; at + pattern.capacity() <= template.length; at++) {
      if (all.slice(at, pattern.capacity()).equals(pattern)) {
        found.add(at);
      }
    }
    return found;
  }

  private static SessionEstablishmentRequest request(
      Ipv4Address self, Ipv4Address gnb, boolean metered) {
    Name network = Name.of(new Dnn("internet"));
    List<UrrId> urrs = metered ? List.of(URR) : List.of();
    return SessionEstablishmentRequest.builder()
        .createUrrs(urrs.stream().map(SessionRequests::volume).toList())
        .nodeId(NodeId.of(self))
        .cpFSeid(FSeid.of(SEID, self))
        .createPdrs(uplink(network, urrs))
        .createPdrs(downlink(network, urrs))
        .createFars(toNetwork(network))
        .createFars(toRan(gnb))
        .createQers(
            CreateQer.builder()
                .qerId(new QerId(1))
                .gateStatus(GateStatus.OPEN)
                .maximumBitrate(new BitRates(AMBR_KBPS, AMBR_KBPS))
                .build())
        .createQers(
            CreateQer.builder()
                .qerId(new QerId(2))
                .gateStatus(GateStatus.OPEN)
                .qosFlowIdentifier(FLOW)
                .build())
        .pdnType(PdnType.IPV4)
        .build();
  }

  private static CreateUrr volume(UrrId urr) {
    return CreateUrr.builder()
        .urrId(urr)
        .measurementMethod(MeasurementMethod.of(MeasurementMethod.VOLUM))
        .reportingTriggers(ReportingTriggers.of(ReportingTriggers.VOLTH))
        .volumeThreshold(Volume.ofTotal(NEVER_REACHED))
        .build();
  }

  private static CreatePdr uplink(Name network, List<UrrId> urrs) {
    return CreatePdr.builder()
        .pdrId(new PdrId(1))
        .precedence(new Precedence(255))
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.ACCESS)
                .localFTeid(new FTeid.Choose(true, false, null))
                .networkInstance(network)
                .ueIpAddresses(UeIpAddress.source(UE))
                .qfis(FLOW)
                .sourceInterfaceType(InterfaceType.N3_3GPP_ACCESS)
                .build())
        .outerHeaderRemoval(OuterHeaderRemoval.of(OuterHeaderRemoval.GTPU_UDP_IPV4))
        .farId(new FarId(1))
        .qerIds(new QerId(1))
        .urrIds(urrs)
        .build();
  }

  private static CreatePdr downlink(Name network, List<UrrId> urrs) {
    return CreatePdr.builder()
        .pdrId(new PdrId(2))
        .precedence(new Precedence(255))
        .pdi(
            Pdi.builder()
                .sourceInterface(SourceInterface.CORE)
                .networkInstance(network)
                .ueIpAddresses(UeIpAddress.destination(UE))
                .sourceInterfaceType(InterfaceType.N6)
                .build())
        .farId(new FarId(2))
        .qerIds(new QerId(2))
        .qerIds(new QerId(1))
        .urrIds(urrs)
        .build();
  }

  private static CreateFar toNetwork(Name network) {
    return CreateFar.builder()
        .farId(new FarId(1))
        .applyAction(ApplyAction.of(ApplyAction.FORW))
        .forwardingParameters(
            ForwardingParameters.builder()
                .destinationInterface(DestinationInterface.CORE)
                .networkInstance(network)
                .destinationInterfaceType(InterfaceType.N6)
                .build())
        .build();
  }

  private static CreateFar toRan(Ipv4Address gnb) {
    return CreateFar.builder()
        .farId(new FarId(2))
        .applyAction(ApplyAction.of(ApplyAction.FORW))
        .forwardingParameters(
            ForwardingParameters.builder()
                .destinationInterface(DestinationInterface.ACCESS)
                .outerHeaderCreation(OuterHeaderCreation.gtpu(Integer.toUnsignedLong(TEID), gnb))
                .destinationInterfaceType(InterfaceType.N3_3GPP_ACCESS)
                .build())
        .build();
  }
}
