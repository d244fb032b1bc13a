package soliton.sbi.npcf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.PduSessionId;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.sbi.Arp;
import soliton.sbi.PduSessionType;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.UserLocation;

/// Npcf_SMPolicyControl (TS 29.512): policy of a PDU session.
public interface NpcfSmPolicyControl {

  /// Create (4.2.2). The listener, in the place of the notification URI, hears of later decisions
  /// until the association is deleted.
  ///
  /// @throws SbiProblem 403 `POLICY_CONTEXT_DENIED`, 400 `USER_UNKNOWN`, 403 `DNN_NOT_ALLOWED`
  SmPolicyAssociation create(SmPolicyContextData request, PolicyListener listener);

  /// Update: tells what changed, answers the decision that holds now (4.2.4).
  ///
  /// @throws SbiProblem 404 `CONTEXT_NOT_FOUND`; 403 `ERROR_TRAFFIC_MAPPING_INFO_REJECTED` if what
  ///     the UE asks for is not granted (4.2.4.17); then the former decision holds
  SmPolicyDecision update(String smPolicyId, SmPolicyUpdate change);

  /// Delete (4.2.5). Unknown associations are ignored.
  void delete(String smPolicyId);

  /// Hears what the PCF decides without being asked (4.2.3). Must not block.
  interface PolicyListener {
    /// UpdateNotify: the decision that holds from now on, whole.
    void onUpdate(SmPolicyDecision decision);

    /// The PCF ends the association (4.2.3.3): the session is to be released.
    void onTermination();
  }

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

  /// Of SmPolicyUpdateContextData (5.6.2.19): rules that could not be kept, and what the UE asks
  /// for.
  record SmPolicyUpdate(List<RuleReport> ruleReports, @Nullable ResourceRequest ueRequest) {
    public SmPolicyUpdate {
      ruleReports = List.copyOf(ruleReports);
    }

    public static SmPolicyUpdate reporting(List<RuleReport> reports) {
      return new SmPolicyUpdate(reports, null);
    }

    public static SmPolicyUpdate asking(ResourceRequest request) {
      return new SmPolicyUpdate(List.of(), request);
    }
  }

  /// RuleReport (5.6.2.15): the rule is not in force.
  record RuleReport(String pccRuleId, FailureCode failureCode) {}

  /// FailureCode (5.6.3.9), of it what this house reports.
  enum FailureCode {
    /// The RAN or the UE did not take the flow.
    RES_ALLO_FAIL,
    /// The session has all flows it can have.
    MAX_NR_QOS_FLOW,
    /// The filter is not of the kind of the session, or not understood.
    INCOR_FLOW_INFO
  }

  /// UeInitiatedResourceRequest (5.6.2.29).
  ///
  /// @param pccRuleId the rule that is changed or deleted; absent when one is created
  /// @param flows packet filters; of a deletion, of no meaning
  /// @param precedence what the UE wants, if it says so
  /// @param requestedQos RequestedQos (5.6.2.30); absent if the UE wants none of its own
  record ResourceRequest(
      RuleOperation operation,
      @Nullable String pccRuleId,
      List<FlowInformation> flows,
      @Nullable Integer precedence,
      @Nullable QosData requestedQos) {
    public ResourceRequest {
      flows = List.copyOf(flows);
    }
  }

  /// RuleOperation (5.6.3.11); changes of single filters are told as the list that results.
  enum RuleOperation {
    CREATE_PCC_RULE,
    MODIFY_PCC_RULE,
    DELETE_PCC_RULE
  }

  record SmPolicyAssociation(String smPolicyId, SmPolicyDecision decision) {}

  /// SmPolicyDecision (5.6.2.4): session rule and PCC rules, whole.
  record SmPolicyDecision(
      Ambr sessionAmbr, SubscribedDefaultQos defaultQos, List<PccRule> pccRules) {
    public SmPolicyDecision {
      pccRules = List.copyOf(pccRules);
    }
  }

  /// PccRule (5.6.2.6). The QoS flow is chosen by the SMF (TS 23.503 6.1.3.2.4).
  ///
  /// @param precedence 0..255, lower goes first
  /// @param flows what it is for; empty: everything
  /// @param qos of the flow that carries it
  record PccRule(
      String id, int precedence, List<FlowInformation> flows, QosData qos, FlowStatus status) {
    public PccRule {
      flows = List.copyOf(flows);
    }

    /// An open rule.
    public static PccRule of(String id, int precedence, QosData qos, List<FlowInformation> flows) {
      return new PccRule(id, precedence, flows, qos, FlowStatus.ENABLED);
    }
  }

  /// FlowInformation (5.6.2.14).
  ///
  /// @param flowDescription IPFilterRule of RFC 6733 as TS 29.212 5.4.2 restricts it, as for
  ///     downlink packets: `permit out 17 from 203.0.113.0/24 5060 to assigned`
  record FlowInformation(String flowDescription, FlowDirection direction) {
    public static FlowInformation both(String flowDescription) {
      return new FlowInformation(flowDescription, FlowDirection.BIDIRECTIONAL);
    }
  }

  /// FlowDirection (5.6.3.3).
  enum FlowDirection {
    DOWNLINK,
    UPLINK,
    BIDIRECTIONAL
  }

  /// FlowStatus of the traffic control data (TS 29.514 5.6.3.12): which gates are open.
  enum FlowStatus {
    ENABLED,
    ENABLED_UPLINK,
    ENABLED_DOWNLINK,
    DISABLED;

    public boolean isUplinkOpen() {
      return this == ENABLED || this == ENABLED_UPLINK;
    }

    public boolean isDownlinkOpen() {
      return this == ENABLED || this == ENABLED_DOWNLINK;
    }
  }

  /// QosData (5.6.2.8).
  ///
  /// @param fiveQi 1..255 (TS 23.501 table 5.7.4-1)
  /// @param priorityLevel 1..127; absent: the default of the 5QI
  /// @param guaranteedUplink with `guaranteedDownlink` and both maxima, or none of them
  /// @param averagingWindowMillis 1..4095; absent: the default of the 5QI
  /// @param notificationControl the RAN tells when it cannot keep the guarantee
  record QosData(
      int fiveQi,
      Arp arp,
      @Nullable Integer priorityLevel,
      @Nullable BitRate maximumUplink,
      @Nullable BitRate maximumDownlink,
      @Nullable BitRate guaranteedUplink,
      @Nullable BitRate guaranteedDownlink,
      @Nullable Integer averagingWindowMillis,
      boolean notificationControl) {
    public QosData {
      boolean oneSided = guaranteedUplink == null != (guaranteedDownlink == null);
      boolean unlimited =
          guaranteedUplink != null && (maximumUplink == null || maximumDownlink == null);
      if (oneSided || unlimited) {
        throw new IllegalArgumentException("a GBR flow needs all four bit rates");
      }
    }

    public static QosData nonGbr(int fiveQi, Arp arp) {
      return new QosData(fiveQi, arp, null, null, null, null, null, null, false);
    }

    /// A flow with a guarantee of both directions, which is also its limit.
    public static QosData gbr(int fiveQi, Arp arp, Ambr guaranteed) {
      return new QosData(
          fiveQi,
          arp,
          null,
          guaranteed.uplink(),
          guaranteed.downlink(),
          guaranteed.uplink(),
          guaranteed.downlink(),
          null,
          false);
    }

    public boolean isGuaranteed() {
      return guaranteedUplink != null;
    }
  }
}
