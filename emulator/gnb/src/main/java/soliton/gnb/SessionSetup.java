package soliton.gnb;

import java.net.InetAddress;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.ngap.Ngap;
import soliton.ngap.ie.AssociatedQosFlowItem;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CauseProtocol;
import soliton.ngap.ie.CauseRadioNetwork;
import soliton.ngap.ie.CauseTransport;
import soliton.ngap.ie.GtpTeid;
import soliton.ngap.ie.GtpTunnel;
import soliton.ngap.ie.QosFlowPerTnlInformation;
import soliton.ngap.ie.QosFlowSetupRequestItem;
import soliton.ngap.ie.TransportLayerAddress;
import soliton.ngap.ie.UpTransportLayerInformation;
import soliton.ngap.transfer.PduSessionResourceSetupRequestTransfer;
import soliton.ngap.transfer.PduSessionResourceSetupResponseTransferBuilder;
import soliton.ngap.transfer.PduSessionResourceSetupUnsuccessfulTransfer;

/// Sets up the resources of one PDU session at the base station (TS 38.413 8.2.1.2), whichever
/// message asked for it.
final class SessionSetup {
  private final Site site;

  SessionSetup(Site site) {
    this.site = site;
  }

  /// What the AMF is answered for the session.
  sealed interface Outcome {
    /// @param transfer PDU Session Resource Setup Response Transfer
    record Established(SessionBearer bearer, Octets transfer) implements Outcome {}

    /// @param transfer PDU Session Resource Setup Unsuccessful Transfer
    record Failed(Octets transfer) implements Outcome {}
  }

  Outcome setUp(UeContext ue, PduSessionId session, Octets requestTransfer) {
    var request =
        Ngap.decode(requestTransfer, PduSessionResourceSetupRequestTransfer.class).value();
    if (request == null) {
      return failed(CauseProtocol.TRANSFER_SYNTAX_ERROR);
    }
    if (ue.bearers().containsKey(session)) {
      // 8.2.1.4: a session that is already set up
      return failed(CauseRadioNetwork.MULTIPLE_PDU_SESSION_ID_INSTANCES);
    }
    GtpTunnel uplink = tunnel(request.ulNguUpTnlInformation());
    InetAddress upf = uplink == null ? null : address(uplink.transportLayerAddress());
    if (uplink == null || upf == null) {
      return failed(CauseTransport.TRANSPORT_RESOURCE_UNAVAILABLE);
    }
    Set<Qfi> flows = new LinkedHashSet<>();
    for (QosFlowSetupRequestItem item : request.qosFlowSetupRequestList()) {
      if (!flows.add(item.qosFlowIdentifier())) {
        // 8.2.1.4: the same QoS flow twice
        return failed(CauseRadioNetwork.MULTIPLE_QOS_FLOW_ID_INSTANCES);
      }
    }
    SessionBearer bearer = site.n3().open(ue, session, upf, uplink.gtpTeid().value(), flows);
    ue.bearers().put(session, bearer);
    site.air().carry(() -> ue.user().onBearer(bearer));
    return new Outcome.Established(bearer, response(bearer));
  }

  private Octets response(SessionBearer bearer) {
    var flows =
        bearer.flows().stream().map(flow -> new AssociatedQosFlowItem(flow, null, null)).toList();
    return Ngap.encode(
        PduSessionResourceSetupResponseTransferBuilder.of(
                new QosFlowPerTnlInformation(downlink(bearer), flows))
            .build());
  }

  GtpTunnel downlink(SessionBearer bearer) {
    return new GtpTunnel(
        TransportLayerAddress.of(site.config().n3()), new GtpTeid(bearer.downlinkTeid()));
  }

  private static Outcome failed(Cause cause) {
    return new Outcome.Failed(
        Ngap.encode(new PduSessionResourceSetupUnsuccessfulTransfer(cause, null)));
  }

  static @Nullable GtpTunnel tunnel(UpTransportLayerInformation information) {
    return information instanceof GtpTunnel tunnel ? tunnel : null;
  }

  /// The address we can send to: IPv4 before IPv6 when the UPF has both (TS 38.414 5.3).
  static @Nullable InetAddress address(TransportLayerAddress address) {
    return address.v4() != null ? address.v4() : address.v6();
  }
}
