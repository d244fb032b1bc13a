package soliton.smf.procedure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.ie.AlwaysOnIndication;
import soliton.nas.ie.GsmCause;
import soliton.nf.Dialogue;
import soliton.sbi.ProblemDetails;
import soliton.sbi.SbiProblem;
import soliton.sbi.namf.NamfCommunication.N1N2MessageTransferRequest;
import soliton.sbi.npcf.NpcfSmPolicyControl.PolicyListener;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyAssociation;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyContextData;
import soliton.sbi.npcf.NpcfSmPolicyControl.SmPolicyUpdate;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfo;
import soliton.sbi.nsmf.NsmfPduSession.N2SmInfoType;
import soliton.sbi.nsmf.NsmfPduSession.UpCnxState;
import soliton.sbi.nsmf.NsmfPduSession.UpdateResult;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.smf.AddressPool;
import soliton.smf.SmfPeers;
import soliton.smf.SmfTimers;
import soliton.smf.n4.Tunnel;
import soliton.smf.n4.UserPlane;
import soliton.smf.n4.UserPlaneRefusal;
import soliton.smf.qos.QosBinding;
import soliton.smf.rules.OptionRules;
import soliton.smf.rules.RefusalRules;
import soliton.smf.session.GsmMessages;
import soliton.smf.session.N2Containers;
import soliton.smf.session.SmContext;
import soliton.smf.session.SmEvent;

/// UE-requested PDU session establishment, from the policy on (TS 23.502 4.3.2.2.1 steps 7 to 20).
/// What comes before, steps 3 to 6, is answered to the AMF at once, see `CreateSmContext`.
public final class Establishment {
  private final SmfPeers peers;
  private final UserPlane userPlane;
  private final AddressPool pool;
  private final SessionManagement subscription;
  private final PduSessionEstablishmentRequest request;

  public Establishment(
      SmfPeers peers,
      UserPlane userPlane,
      AddressPool pool,
      SessionManagement subscription,
      PduSessionEstablishmentRequest request) {
    this.peers = peers;
    this.userPlane = userPlane;
    this.pool = pool;
    this.subscription = subscription;
    this.request = request;
  }

  /// False if the UPF failed when the UE had accepted already: then the session is to be released.
  ///
  /// @param later hears what the PCF decides later
  public boolean run(Dialogue<SmEvent> ue, SmContext session, PolicyListener later) {
    // 7b, 9. SM policy association establishment
    SmPolicyAssociation policy = createPolicy(session, later);
    session.policyAssociation(policy.smPolicyId());
    ue.onDeparture(
        () -> {
          peers.policies().delete(policy.smPolicyId());
          session.forgetPolicy();
        });
    bind(session, policy);

    // 8. UPF selection (there is one), and the addresses of the UE
    Addresses.allocate(session, pool, subscription);
    session.framedRoutes(subscription.framedRoutes());
    ue.onDeparture(() -> Addresses.giveBack(session, pool));

    // 10. N4 session establishment; the UPF allocates the tunnel
    userPlane.establish(session);
    ue.onDeparture(() -> userPlane.release(session));

    // 11. Namf_Communication_N1N2MessageTransfer: accept for the UE, resources for the RAN
    transfer(
        session,
        GsmMessages.establishmentAccept(
            session,
            alwaysOn(session),
            OptionRules.answer(request.protocolConfigurationOptions(), session.network())),
        N2Containers.setupRequest(session));

    // 12 to 15. the AMF and the RAN; Nsmf_PDUSession_UpdateSMContext with the RAN's tunnel
    SmEvent.Update answer = ue.askOrNull(() -> {}, SmfTimers.N2_ANSWER, Establishment::answerOfRan);
    Tunnel gnb = answer == null ? null : N2Containers.tunnelOf(answer.data().n2SmInfo());
    if (answer == null || gnb == null) {
      throw refusedByRan(session, answer);
    }

    // The UE has its accept: from here on the session exists, and ends only with a release
    session.enter(SmContext.State.ACTIVE);
    ue.commit();
    session.onRefusedFlows(
        N2Containers.notSetUp(Objects.requireNonNull(answer.data().n2SmInfo())), false);

    // 16. N4 session modification with the RAN's tunnel
    return forward(session, gnb, answer);
  }

  /// TS 24.501 6.4.1.3: only a UE that asks is told.
  private @Nullable AlwaysOnIndication alwaysOn(SmContext session) {
    if (request.alwaysOnPduSessionRequested() == null) {
      return null;
    }
    session.alwaysOn(session.network().alwaysOn());
    return session.isAlwaysOn() ? AlwaysOnIndication.REQUIRED : AlwaysOnIndication.NOT_ALLOWED;
  }

  /// Flows and rules of the decision; the PCF learns of rules that cannot be (TS 29.512 4.2.4.15).
  private void bind(SmContext session, SmPolicyAssociation policy) {
    QosBinding.Bound bound = QosBinding.bind(null, policy.decision(), session.type());
    session.quality(bound.qos());
    if (!bound.refused().isEmpty()) {
      peers.policies().update(policy.smPolicyId(), SmPolicyUpdate.reporting(bound.refused()));
    }
  }

  private SmPolicyAssociation createPolicy(SmContext session, PolicyListener later) {
    try {
      return peers
          .policies()
          .create(
              new SmPolicyContextData(
                  session.supi(),
                  session.id(),
                  session.type(),
                  session.dnn(),
                  session.snssai(),
                  subscription.staticIpv4(),
                  subscription.sessionAmbr(),
                  subscription.defaultQos(),
                  null),
              later);
    } catch (SbiProblem refusal) {
      throw Departed.with(
          RefusalRules.ofPolicy(refusal.problem()), "policy: " + refusal.problem().cause());
    }
  }

  private void transfer(SmContext session, Octets accept, Octets setupRequest) {
    peers
        .amf()
        .n1N2MessageTransfer(
            session.supi(),
            new N1N2MessageTransferRequest(
                session.id(),
                session.snssai(),
                accept,
                new N2SmInfo(N2SmInfoType.PDU_RES_SETUP_REQ, setupRequest),
                false,
                session.qos().fiveQi(),
                session.qos().arp(),
                null));
  }

  /// The RAN's answer; also the news that the RAN released the UE meanwhile.
  private static SmEvent.@Nullable Update answerOfRan(SmEvent event) {
    if (!(event instanceof SmEvent.Update update)) {
      return null;
    }
    N2SmInfo n2 = update.data().n2SmInfo();
    boolean answers =
        n2 != null
            && (n2.type() == N2SmInfoType.PDU_RES_SETUP_RSP
                || n2.type() == N2SmInfoType.PDU_RES_SETUP_FAIL);
    return answers || update.data().upCnxState() == UpCnxState.DEACTIVATED ? update : null;
  }

  /// 16, failure: the UE gets the reject in the answer to the AMF, if there is somebody to answer.
  private static Departed refusedByRan(SmContext session, SmEvent.@Nullable Update answer) {
    GsmCause cause = GsmCause.INSUFFICIENT_RESOURCES;
    if (answer == null) {
      return Departed.with(cause, "the RAN did not answer");
    }
    Octets reject = GsmMessages.establishmentReject(session.id(), session.pti(), cause, null);
    boolean isGone = answer.data().upCnxState() == UpCnxState.DEACTIVATED;
    answer
        .answer()
        .complete(new UpdateResult.Updated(UpCnxState.DEACTIVATED, isGone ? null : reject, null));
    return Departed.told(cause, "the RAN did not set the session up");
  }

  private boolean forward(SmContext session, Tunnel gnb, SmEvent.Update answer) {
    try {
      userPlane.forward(session, gnb);
      session.downlink(gnb);
      answer.answer().complete(new UpdateResult.Updated(UpCnxState.ACTIVATED, null, null));
      return true;
    } catch (UserPlaneRefusal refusal) {
      answer
          .answer()
          .complete(
              new UpdateResult.Refused(
                  ProblemDetails.of(
                      504, "UPF_NOT_RESPONDING", String.valueOf(refusal.getMessage())),
                  null,
                  null));
      return false;
    }
  }
}
