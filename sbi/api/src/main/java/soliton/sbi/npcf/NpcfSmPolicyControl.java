package soliton.sbi.npcf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.PduSessionId;
import soliton.base.Qfi;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.sbi.Arp;
import soliton.sbi.PduSessionType;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.UserLocation;

/// Npcf_SMPolicyControl (TS 29.512): policy of a PDU session.
public interface NpcfSmPolicyControl {

  /// Create (4.2.2).
  ///
  /// @throws SbiProblem 403 `POLICY_CONTEXT_DENIED`, 400 `USER_UNKNOWN`, 403 `DNN_NOT_ALLOWED`
  SmPolicyAssociation create(SmPolicyContextData request);

  /// Update: tells what changed, answers the decision that holds now (4.2.4).
  ///
  /// @throws SbiProblem 404 `CONTEXT_NOT_FOUND`
  SmPolicyDecision update(String smPolicyId, SmPolicyUpdate change);

  /// Delete (4.2.5). Unknown associations are ignored.
  void delete(String smPolicyId);

  /// SmPolicyContextData (5.6.2.3).
  record SmPolicyContextData(
      Supi supi,
      PduSessionId pduSessionId,
      PduSessionType sessionType,
      Dnn dnn,
      Snssai snssai,
      @Nullable Ipv4Address ipv4Address,
      Ambr subscribedSessionAmbr,
      SubscribedDefaultQos subscribedDefaultQos,
      @Nullable UserLocation location) {}

  /// Of SmPolicyUpdateContextData (5.6.2.19): the address given to or taken from the UE.
  record SmPolicyUpdate(
      @Nullable Ipv4Address ipv4Address, @Nullable Ipv4Address releasedIpv4Address) {}

  record SmPolicyAssociation(String smPolicyId, SmPolicyDecision decision) {}

  /// SmPolicyDecision (5.6.2.4): session rule and PCC rules with their QoS.
  record SmPolicyDecision(
      Ambr sessionAmbr, SubscribedDefaultQos defaultQos, List<PccRule> pccRules) {
    public SmPolicyDecision {
      pccRules = List.copyOf(pccRules);
    }
  }

  /// PccRule (5.6.2.6) with its QosData (5.6.2.8).
  ///
  /// @param flowDescriptions IPFilterRules of RFC 6733 as TS 29.212 5.4.2 restricts them; empty:
  ///     all
  /// @param precedence 0..255, lower goes first
  record PccRule(
      String id,
      int precedence,
      List<String> flowDescriptions,
      Qfi qfi,
      int fiveQi,
      Arp arp,
      @Nullable BitRate maximumUplink,
      @Nullable BitRate maximumDownlink,
      @Nullable BitRate guaranteedUplink,
      @Nullable BitRate guaranteedDownlink,
      boolean gateOpen) {
    public PccRule {
      flowDescriptions = List.copyOf(flowDescriptions);
    }
  }
}
