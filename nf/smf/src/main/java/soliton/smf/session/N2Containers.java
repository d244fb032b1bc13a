package soliton.smf.session;

import java.net.Inet4Address;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.nas.ie.GsmCause;
import soliton.ngap.DecodedTransfer;
import soliton.ngap.Ngap;
import soliton.ngap.ie.AllocationAndRetentionPriority;
import soliton.ngap.ie.CauseNas;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.FiveQi;
import soliton.ngap.ie.GtpTeid;
import soliton.ngap.ie.GtpTunnel;
import soliton.ngap.ie.NonDynamic5QiDescriptor;
import soliton.ngap.ie.PduSessionAggregateMaximumBitRate;
import soliton.ngap.ie.PduSessionType;
import soliton.ngap.ie.PreEmptionCapability;
import soliton.ngap.ie.PreEmptionVulnerability;
import soliton.ngap.ie.PriorityLevelArp;
import soliton.ngap.ie.PriorityLevelQos;
import soliton.ngap.ie.QosFlowLevelQosParameters;
import soliton.ngap.ie.QosFlowSetupRequestItem;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.transfer.PduSessionResourceReleaseCommandTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupResponseTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupUnsuccessfulTransfer;
import soliton.sbi.Arp;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.smf.n4.Tunnel;

/// The N2 SM containers that SMF and RAN exchange through the AMF (TS 38.413 9.3.4).
public final class N2Containers {
  private N2Containers() {}

  /// PDU Session Resource Setup Request Transfer (9.3.4.1).
  public static Octets setupRequest(SmContext session) {
    var aggregate =
        new PduSessionAggregateMaximumBitRate(session.ambr().downlink(), session.ambr().uplink());
    return Ngap.encode(
        new PduSessionResourceSetupRequestTransfer(
            aggregate,
            tunnel(session.uplink()),
            null,
            null,
            PduSessionType.IPV4,
            null,
            null,
            List.of(defaultFlow(session)),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  private static QosFlowSetupRequestItem defaultFlow(SmContext session) {
    Integer priority = session.qos().priorityLevel();
    var fiveQi =
        new NonDynamic5QiDescriptor(
            new FiveQi(session.qos().fiveQi()),
            priority == null ? null : new PriorityLevelQos(priority),
            null,
            null,
            null,
            null);
    var parameters =
        new QosFlowLevelQosParameters(
            fiveQi,
            retention(session.qos().arp()),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return new QosFlowSetupRequestItem(
        GsmMessages.DEFAULT_FLOW, parameters, null, null, null, null);
  }

  private static AllocationAndRetentionPriority retention(Arp arp) {
    return new AllocationAndRetentionPriority(
        new PriorityLevelArp(arp.priorityLevel()),
        arp.mayPreempt()
            ? PreEmptionCapability.MAY_TRIGGER_PRE_EMPTION
            : PreEmptionCapability.SHALL_NOT_TRIGGER_PRE_EMPTION,
        arp.preemptable()
            ? PreEmptionVulnerability.PRE_EMPTABLE
            : PreEmptionVulnerability.NOT_PRE_EMPTABLE);
  }

  private static GtpTunnel tunnel(Tunnel tunnel) {
    return new GtpTunnel(
        TransportLayerAddress.of(tunnel.address().toInetAddress()), new GtpTeid(tunnel.teid()));
  }

  /// PDU Session Resource Release Command Transfer (9.3.4.12).
  public static Octets releaseCommand(GsmCause cause) {
    return Ngap.encode(
        new PduSessionResourceReleaseCommandTransfer(
            cause == GsmCause.REGULAR_DEACTIVATION ? CauseNas.NORMAL_RELEASE : CauseNas.UNSPECIFIED,
            null));
  }

  /// The gNB's tunnel in a PDU Session Resource Setup Response Transfer (9.3.4.2); null if the
  /// resources were not set up, or the answer cannot be used: broken, without an IPv4 address
  /// (N-22, N-23), or without the default flow.
  public static @Nullable Tunnel tunnelOf(@Nullable N2SmInfo answer) {
    if (answer == null || answer.type() != N2SmInfoType.PDU_RES_SETUP_RSP) {
      return null;
    }
    DecodedTransfer<PduSessionResourceSetupResponseTransfer> decoded =
        Ngap.decode(answer.content(), PduSessionResourceSetupResponseTransfer.class);
    PduSessionResourceSetupResponseTransfer transfer = decoded.value();
    if (transfer == null
        || !(transfer.dlQosFlowPerTnlInformation().upTransportLayerInformation()
            instanceof GtpTunnel tunnel)) {
      return null;
    }
    boolean hasDefaultFlow =
        transfer.dlQosFlowPerTnlInformation().associatedQosFlowList().stream()
            .anyMatch(flow -> flow.qosFlowIdentifier().equals(GsmMessages.DEFAULT_FLOW));
    Inet4Address address = tunnel.transportLayerAddress().v4();
    if (address == null || address.isAnyLocalAddress() || !hasDefaultFlow) {
      return null;
    }
    return new Tunnel(Ipv4Address.of(Octets.adopt(address.getAddress())), tunnel.gtpTeid().value());
  }

  /// The RAN refused to set the session up because it has it (TS 38.413 8.2.1.4).
  public static boolean isAlreadyThere(N2SmInfo failure) {
    var refusal =
        Ngap.decode(failure.content(), PduSessionResourceSetupUnsuccessfulTransfer.class).value();
    return refusal != null
        && refusal.cause() == CauseRadioNetwork.MULTIPLE_PDU_SESSION_ID_INSTANCES;
  }
}
