package soliton.smf;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.base.Dnn;
import soliton.nas.gsm.PduSessionEstablishmentRequest;
import soliton.nas.ie.GsmCause;
import soliton.sbi.SbiProblem;
import soliton.sbi.nsmf.NsmfPduSession.RequestType;
import soliton.sbi.nsmf.NsmfPduSession.SmContextCreateData;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.smf.rules.EstablishmentRules;
import soliton.smf.rules.RefusalRules;

/// Whether a session may be created, and as what (TS 23.502 4.3.2.2.1 steps 3 to 6, TS 24.501
/// 6.4.1.4.1).
final class Admission {
  private final SmfConfig config;
  private final SmfPeers peers;
  private final Load load;
  private final Map<Dnn, DataNetwork> networks;

  Admission(SmfConfig config, SmfPeers peers, Load load) {
    this.config = config;
    this.peers = peers;
    this.load = load;
    this.networks =
        config.dataNetworks().stream()
            .collect(Collectors.toUnmodifiableMap(DataNetwork::dnn, Function.identity()));
  }

  /// What may be created.
  record Admitted(
      DataNetwork network,
      SessionManagement subscription,
      EstablishmentRules.Outcome.Admitted as) {}

  /// @param others sessions of the UE beside the one that this request replaces
  /// @throws Refusal with the cause for the UE
  Admitted admit(SmContextCreateData request, PduSessionEstablishmentRequest message, int others) {
    if (!message.pti().isAssigned()) {
      // TS 24.501 7.3.1 a)
      throw new Refusal(GsmCause.INVALID_PTI_VALUE);
    }
    requireKnownRequestType(request.requestType());
    DataNetwork network = requireNetwork(request);
    load.requireRoom(request, network);
    if (others >= config.sessionsPerUe()) {
      // TS 24.501 6.4.1.4.1 #26: a UE has only so many sessions
      throw new Refusal(GsmCause.INSUFFICIENT_RESOURCES);
    }
    SessionManagement subscription = requireSubscription(request);
    return switch (EstablishmentRules.decide(message, subscription, network)) {
      case EstablishmentRules.Outcome.Refused refused ->
          throw new Refusal(refused.cause(), refused.allowedSscModes());
      case EstablishmentRules.Outcome.Admitted as -> new Admitted(network, subscription, as);
    };
  }

  private static void requireKnownRequestType(@Nullable RequestType type) {
    switch (type) {
      case null -> {}
      case INITIAL_REQUEST -> {}
      // there is no other access from which a session could be moved here
      case EXISTING_PDU_SESSION -> throw new Refusal(GsmCause.PDU_SESSION_DOES_NOT_EXIST);
      case INITIAL_EMERGENCY_REQUEST, EXISTING_EMERGENCY_PDU_SESSION ->
          throw new Refusal(GsmCause.SERVICE_OPTION_NOT_SUPPORTED);
    }
  }

  private DataNetwork requireNetwork(SmContextCreateData request) {
    DataNetwork network = networks.get(request.dnn());
    if (network == null) {
      throw new Refusal(GsmCause.MISSING_OR_UNKNOWN_DNN);
    }
    if (!config.slices().contains(request.snssai())) {
      throw new Refusal(GsmCause.MISSING_OR_UNKNOWN_DNN_IN_A_SLICE);
    }
    return network;
  }

  /// 4. Subscription data.
  private SessionManagement requireSubscription(SmContextCreateData request) {
    try {
      return peers
          .subscriberData()
          .sessionManagement(request.supi(), request.snssai(), request.dnn());
    } catch (SbiProblem refusal) {
      throw new Refusal(RefusalRules.ofSubscription(refusal.problem()));
    }
  }
}
