package soliton.smf.session;

import java.net.Inet4Address;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.base.Qfi;
import soliton.nas.ie.GsmCause;
import soliton.ngap.DecodedTransfer;
import soliton.ngap.Ngap;
import soliton.ngap.ie.AllocationAndRetentionPriority;
import soliton.ngap.ie.AveragingWindow;
import soliton.ngap.ie.CauseNas;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.FiveQi;
import soliton.ngap.ie.GbrQosInformation;
import soliton.ngap.ie.GtpTeid;
import soliton.ngap.ie.GtpTunnel;
import soliton.ngap.ie.NonDynamic5QiDescriptor;
import soliton.ngap.ie.NotificationCause;
import soliton.ngap.ie.NotificationControl;
import soliton.ngap.ie.PduSessionAggregateMaximumBitRate;
import soliton.ngap.ie.PduSessionType;
import soliton.ngap.ie.PreEmptionCapability;
import soliton.ngap.ie.PreEmptionVulnerability;
import soliton.ngap.ie.PriorityLevelArp;
import soliton.ngap.ie.PriorityLevelQos;
import soliton.ngap.ie.QosFlowAddOrModifyRequestItem;
import soliton.ngap.ie.QosFlowLevelQosParameters;
import soliton.ngap.ie.QosFlowNotifyItem;
import soliton.ngap.ie.QosFlowSetupRequestItem;
import soliton.ngap.ie.QosFlowWithCauseItem;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.transfer.PduSessionResourceModifyRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceModifyResponseTransfer;
import soliton.ngap.transfer.PduSessionResourceNotifyTransfer;
import soliton.ngap.transfer.PduSessionResourceReleaseCommandTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupResponseTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupUnsuccessfulTransfer;
import soliton.sbi.Arp;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.smf.n4.Tunnel;
import soliton.smf.qos.QosChange;
import soliton.smf.qos.SessionQos;
import soliton.smf.qos.SessionQos.Flow;

/// The N2 SM containers that SMF and RAN exchange through the AMF (TS 38.413 9.3.4).
public final class N2Containers {
  private N2Containers() {}

  /// PDU Session Resource Setup Request Transfer (9.3.4.1).
  public static Octets setupRequest(SmContext session) {
    return Ngap.encode(
        new PduSessionResourceSetupRequestTransfer(
            aggregate(session.ambr()),
            tunnel(session.uplink()),
            null,
            null,
            typeOf(session.type()),
            null,
            null,
            session.quality().flows().stream().map(N2Containers::setup).toList(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  private static PduSessionAggregateMaximumBitRate aggregate(Ambr ambr) {
    return new PduSessionAggregateMaximumBitRate(ambr.downlink(), ambr.uplink());
  }

  private static PduSessionType typeOf(soliton.sbi.PduSessionType type) {
    return switch (type) {
      case IPV4 -> PduSessionType.IPV4;
      case IPV6 -> PduSessionType.IPV6;
      case IPV4V6 -> PduSessionType.IPV4V6;
      case UNSTRUCTURED -> PduSessionType.UNSTRUCTURED;
      case ETHERNET -> PduSessionType.ETHERNET;
    };
  }

  private static QosFlowSetupRequestItem setup(Flow flow) {
    return new QosFlowSetupRequestItem(flow.qfi(), parameters(flow.qos()), null, null, null, null);
  }

  private static QosFlowLevelQosParameters parameters(QosData qos) {
    Integer priority = qos.priorityLevel();
    Integer window = qos.averagingWindowMillis();
    var fiveQi =
        new NonDynamic5QiDescriptor(
            new FiveQi(qos.fiveQi()),
            priority == null ? null : new PriorityLevelQos(priority),
            window == null ? null : new AveragingWindow(window),
            null,
            null,
            null);
    return new QosFlowLevelQosParameters(
        fiveQi,
        retention(qos.arp()),
        guarantee(qos),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static @Nullable GbrQosInformation guarantee(QosData qos) {
    BitRate uplink = qos.guaranteedUplink();
    BitRate downlink = qos.guaranteedDownlink();
    BitRate mostUplink = qos.maximumUplink();
    BitRate mostDownlink = qos.maximumDownlink();
    if (uplink == null || downlink == null || mostUplink == null || mostDownlink == null) {
      return null;
    }
    return new GbrQosInformation(
        mostDownlink,
        mostUplink,
        downlink,
        uplink,
        qos.notificationControl() ? NotificationControl.NOTIFICATION_REQUESTED : null,
        null,
        null,
        null,
        null);
  }

  /// PDU Session Resource Modify Request Transfer (9.3.4.3); null if the RAN has nothing to change.
  ///
  /// @param absent flows that the RAN does not have, so that it need not release them
  public static @Nullable N2SmInfo modifyRequest(QosChange change, Set<Qfi> absent) {
    List<QosFlowAddOrModifyRequestItem> wanted =
        change.requestedFlows().stream().map(N2Containers::addOrModify).toList();
    List<QosFlowWithCauseItem> released =
        change.removedFlows().stream()
            .map(Flow::qfi)
            .filter(qfi -> !absent.contains(qfi))
            .map(qfi -> new QosFlowWithCauseItem(qfi, CauseNas.NORMAL_RELEASE))
            .toList();
    if (wanted.isEmpty() && released.isEmpty() && !change.concernsAmbr()) {
      return null;
    }
    return new N2SmInfo(
        N2SmInfoType.PDU_RES_MOD_REQ,
        Ngap.encode(
            new PduSessionResourceModifyRequestTransfer(
                change.concernsAmbr() ? aggregate(change.ambr()) : null,
                null,
                null,
                wanted.isEmpty() ? null : wanted,
                released.isEmpty() ? null : released,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null)));
  }

  private static QosFlowAddOrModifyRequestItem addOrModify(Flow flow) {
    return new QosFlowAddOrModifyRequestItem(
        flow.qfi(), parameters(flow.qos()), null, null, null, null, null, null);
  }

  /// The flows of a request that the RAN did not add or change: those it names in a PDU Session
  /// Resource Modify Response Transfer (9.3.4.4), all in an Unsuccessful Transfer, in one that
  /// cannot be read, and when it is silent.
  public static List<Qfi> refusedOf(QosChange change, @Nullable N2SmInfo answer) {
    List<Qfi> all = change.requestedFlows().stream().map(Flow::qfi).toList();
    if (answer == null || answer.type() != N2SmInfoType.PDU_RES_MOD_RSP) {
      return all;
    }
    var response =
        Ngap.decode(answer.content(), PduSessionResourceModifyResponseTransfer.class).value();
    return response == null
        ? all
        : named(response.qosFlowFailedToAddOrModifyList()).stream().filter(all::contains).toList();
  }

  /// The flows that the RAN did not set up with the session (9.3.4.2).
  public static List<Qfi> notSetUp(N2SmInfo answer) {
    var response =
        Ngap.decode(answer.content(), PduSessionResourceSetupResponseTransfer.class).value();
    return response == null ? List.of() : named(response.qosFlowFailedToSetupList());
  }

  /// What a PDU Session Resource Notify Transfer tells of flows (9.3.4.5).
  ///
  /// @param unfulfilled whose guarantee is not kept any more
  public record Notified(List<Qfi> released, List<Qfi> unfulfilled, List<Qfi> fulfilled) {}

  public static Notified notified(N2SmInfo notification) {
    var transfer =
        Ngap.decode(notification.content(), PduSessionResourceNotifyTransfer.class).value();
    if (transfer == null) {
      return new Notified(List.of(), List.of(), List.of());
    }
    List<QosFlowNotifyItem> items =
        transfer.qosFlowNotifyList() == null ? List.of() : transfer.qosFlowNotifyList();
    return new Notified(
        named(transfer.qosFlowReleasedList()),
        items.stream()
            .filter(item -> item.notificationCause() != NotificationCause.FULFILLED)
            .map(QosFlowNotifyItem::qosFlowIdentifier)
            .toList(),
        items.stream()
            .filter(item -> item.notificationCause() == NotificationCause.FULFILLED)
            .map(QosFlowNotifyItem::qosFlowIdentifier)
            .toList());
  }

  private static List<Qfi> named(@Nullable List<QosFlowWithCauseItem> items) {
    return items == null
        ? List.of()
        : items.stream().map(QosFlowWithCauseItem::qosFlowIdentifier).toList();
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
            .anyMatch(flow -> flow.qosFlowIdentifier().equals(SessionQos.DEFAULT_FLOW));
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
