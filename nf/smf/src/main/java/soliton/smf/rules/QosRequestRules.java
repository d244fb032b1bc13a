package soliton.smf.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.BitRate;
import soliton.base.Qfi;
import soliton.nas.gsm.PduSessionModificationRequest;
import soliton.nas.ie.GsmCause;
import soliton.nas.ie.NasBitRate;
import soliton.nas.ie.PacketFilter;
import soliton.nas.ie.QosFlowDescription;
import soliton.nas.ie.QosFlowDescription.Parameter;
import soliton.nas.ie.QosRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowInformation;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.sbi.npcf.NpcfSmPolicyControl.ResourceRequest;
import soliton.sbi.npcf.NpcfSmPolicyControl.RuleOperation;
import soliton.smf.qos.FlowDescription;
import soliton.smf.qos.SessionQos;
import soliton.smf.qos.SessionQos.Rule;

/// What a UE asks for with QoS rules and flow descriptions, as a question to the PCF; or why it is
/// refused without asking (TS 24.501 6.4.2.3, 6.4.2.4, 9.11.4.12, 9.11.4.13). One rule, one flow or
/// one of each at a time: more is refused with #31. Pure.
public final class QosRequestRules {
  private static final int MOST_PORTS_ONE_SIDE = 1;

  private final SessionQos session;

  private QosRequestRules(SessionQos session) {
    this.session = session;
  }

  public sealed interface Outcome {
    record Asked(ResourceRequest request) implements Outcome {}

    record Refused(GsmCause cause) implements Outcome {}
  }

  /// Leaves the decision with its cause.
  private static final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final GsmCause cause;

    Fault(GsmCause cause) {
      super(cause.name(), null, false, false);
      this.cause = cause;
    }
  }

  public static boolean concernsQos(PduSessionModificationRequest request) {
    return request.requestedQoSRules() != null
        || request.requestedQoSFlowDescriptions() != null
        || request.mappedEpsBearerContexts() != null;
  }

  public static Outcome decide(PduSessionModificationRequest request, SessionQos session) {
    if (request.mappedEpsBearerContexts() != null) {
      // there is no EPS to move to
      return new Outcome.Refused(GsmCause.SERVICE_OPTION_NOT_SUPPORTED);
    }
    List<QosRule> rules =
        request.requestedQoSRules() == null ? List.of() : request.requestedQoSRules().rules();
    List<QosFlowDescription> flows =
        request.requestedQoSFlowDescriptions() == null
            ? List.of()
            : request.requestedQoSFlowDescriptions().flows();
    if (rules.size() > 1 || flows.size() > 1 || rules.isEmpty() && flows.isEmpty()) {
      return new Outcome.Refused(GsmCause.REQUEST_REJECTED_UNSPECIFIED);
    }
    try {
      QosRequestRules decision = new QosRequestRules(session);
      QosFlowDescription flow = flows.isEmpty() ? null : flows.getFirst();
      return new Outcome.Asked(
          rules.isEmpty()
              ? decision.ofFlow(java.util.Objects.requireNonNull(flow))
              : decision.ofRule(rules.getFirst(), flow));
    } catch (Fault fault) {
      return new Outcome.Refused(fault.cause);
    }
  }

  private static void require(boolean holds, GsmCause cause) {
    if (!holds) {
      throw new Fault(cause);
    }
  }

  // A flow without a rule

  private ResourceRequest ofFlow(QosFlowDescription flow) {
    // a flow without rule, or rules without flow, cannot be meant
    require(
        flow.operation() == QosFlowDescription.Operation.MODIFY,
        GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
    Rule rule =
        session.rules().stream()
            .filter(each -> each.qfi().equals(flow.qfi()))
            .findFirst()
            .orElseThrow(() -> new Fault(GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION));
    return new ResourceRequest(
        RuleOperation.MODIFY_PCC_RULE,
        rule.pcc().id(),
        rule.pcc().flows(),
        rule.pcc().precedence(),
        qosOf(flow, rule.pcc().qos()));
  }

  // A rule, perhaps with its flow

  private ResourceRequest ofRule(QosRule rule, @Nullable QosFlowDescription flow) {
    return switch (rule.operation()) {
      case CREATE -> create(rule, flow);
      case DELETE -> {
        require(
            rule.filters().isEmpty() && rule.deletedFilters().isEmpty(),
            GsmCause.SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION);
        yield new ResourceRequest(
            RuleOperation.DELETE_PCC_RULE, known(rule).pcc().id(), List.of(), null, null);
      }
      case ADD_FILTERS -> {
        List<FlowInformation> all = new ArrayList<>(known(rule).pcc().flows());
        all.addAll(flowsOf(rule));
        yield modify(rule, all, flow);
      }
      case REPLACE_FILTERS -> modify(rule, flowsOf(rule), flow);
      case DELETE_FILTERS -> modify(rule, remaining(rule), flow);
      case MODIFY_WITHOUT_FILTERS -> {
        require(rule.filters().isEmpty(), GsmCause.SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION);
        yield modify(rule, known(rule).pcc().flows(), flow);
      }
      case RESERVED_0, RESERVED_7 ->
          throw new Fault(GsmCause.SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION);
    };
  }

  private ResourceRequest create(QosRule rule, @Nullable QosFlowDescription flow) {
    boolean isNew = session.rule(rule.id()) == null && rule.id() != SessionQos.DEFAULT_RULE;
    require(isNew && !rule.isDefault(), GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
    return new ResourceRequest(
        RuleOperation.CREATE_PCC_RULE,
        null,
        flowsOf(rule),
        wantedPrecedence(rule),
        qosOfNew(rule, flow));
  }

  /// 0 stands for no precedence: the network chooses one.
  private static @Nullable Integer wantedPrecedence(QosRule rule) {
    Integer precedence = rule.precedence();
    return precedence == null || precedence == 0 || precedence == SessionQos.LAST_PRECEDENCE
        ? null
        : precedence;
  }

  private QosData qosOfNew(QosRule rule, @Nullable QosFlowDescription flow) {
    if (flow != null) {
      boolean belongs =
          flow.operation() == QosFlowDescription.Operation.CREATE
              && (rule.qfi() == null || rule.qfi().equals(flow.qfi()));
      require(belongs, GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
      return qosOf(flow, null);
    }
    Qfi qfi = rule.qfi();
    if (qfi == null || qfi.value() == 0) {
      return session.defaultFlow().qos();
    }
    require(session.hasFlow(qfi), GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
    return session.flow(qfi).qos();
  }

  private ResourceRequest modify(
      QosRule rule, List<FlowInformation> flows, @Nullable QosFlowDescription flow) {
    Rule known = known(rule);
    boolean fits =
        flow == null
            || flow.operation() == QosFlowDescription.Operation.MODIFY
                && flow.qfi().equals(known.qfi());
    require(fits && !flows.isEmpty(), GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
    Integer wanted = wantedPrecedence(rule);
    return new ResourceRequest(
        RuleOperation.MODIFY_PCC_RULE,
        known.pcc().id(),
        flows,
        wanted == null ? Integer.valueOf(known.pcc().precedence()) : wanted,
        flow == null ? known.pcc().qos() : qosOf(flow, known.pcc().qos()));
  }

  /// The default rule is the network's own, and what is not there cannot be changed.
  private Rule known(QosRule rule) {
    Rule known = session.rule(rule.id());
    if (known == null) {
      throw new Fault(GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
    }
    return known;
  }

  private List<FlowInformation> remaining(QosRule rule) {
    require(!rule.deletedFilters().isEmpty(), GsmCause.SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION);
    Rule known = known(rule);
    List<FlowInformation> flows = known.pcc().flows();
    // a flow that became several filters is the network's own, and is not taken apart
    require(known.packetFilters().size() == flows.size(), GsmCause.REQUEST_REJECTED_UNSPECIFIED);
    List<FlowInformation> remaining = new ArrayList<>();
    for (int id = 0; id < flows.size(); id++) {
      if (!rule.deletedFilters().contains(id)) {
        remaining.add(flows.get(id));
      }
    }
    return remaining;
  }

  // Packet filters

  private static List<FlowInformation> flowsOf(QosRule rule) {
    require(!rule.filters().isEmpty(), GsmCause.SYNTACTICAL_ERROR_IN_THE_QOS_OPERATION);
    Set<Integer> ids = new HashSet<>();
    List<FlowInformation> flows = new ArrayList<>();
    for (PacketFilter filter : rule.filters()) {
      List<PacketFilter.Component> components = filter.components();
      if (components == null
          || filter.direction() == PacketFilter.Direction.RESERVED
          || !ids.add(filter.id())) {
        throw new Fault(GsmCause.SYNTACTICAL_ERROR_IN_PACKET_FILTER);
      }
      require(canMatch(filter, components), GsmCause.SEMANTIC_ERRORS_IN_PACKET_FILTER);
      FlowInformation flow = FlowDescription.ofFilter(filter.direction(), components);
      if (flow == null) {
        // a component that this network does not filter by
        throw new Fault(GsmCause.REQUEST_REJECTED_UNSPECIFIED);
      }
      flows.add(flow);
    }
    return flows;
  }

  /// 6.4.2.4 c): components that contradict each other, so that no packet ever fits.
  private static boolean canMatch(PacketFilter filter, List<PacketFilter.Component> components) {
    int four = 0;
    int six = 0;
    int nearPorts = 0;
    int farPorts = 0;
    int all = 0;
    int frames = 0;
    for (PacketFilter.Component each : components) {
      switch (each.type()) {
        case MATCH_ALL -> all++;
        case IPV4_REMOTE, IPV4_LOCAL -> four++;
        case IPV6_REMOTE, IPV6_LOCAL, FLOW_LABEL -> six++;
        case LOCAL_PORT, LOCAL_PORT_RANGE -> nearPorts++;
        case REMOTE_PORT, REMOTE_PORT_RANGE -> farPorts++;
        case DESTINATION_MAC,
            SOURCE_MAC,
            C_TAG_VID,
            S_TAG_VID,
            C_TAG_PCP_DEI,
            S_TAG_PCP_DEI,
            ETHERTYPE,
            DESTINATION_MAC_RANGE,
            SOURCE_MAC_RANGE,
            EXTENDED_C_TAG_PCP_DEI,
            EXTENDED_S_TAG_PCP_DEI ->
            frames++;
        case PROTOCOL, SECURITY_PARAMETER_INDEX, TRAFFIC_CLASS, MULTIPLEXED_MEDIA -> {}
      }
    }
    boolean isAloneIfAll = all == 0 || components.size() == 1;
    // 9.11.4.13 note 2
    boolean isAllDown = all > 0 && filter.direction() == PacketFilter.Direction.DOWNLINK;
    return isAloneIfAll
        && !isAllDown
        && (four == 0 || six == 0)
        && nearPorts <= MOST_PORTS_ONE_SIDE
        && farPorts <= MOST_PORTS_ONE_SIDE
        && frames == 0;
  }

  // Flow descriptions

  /// @param before what the flow has, where it is changed: what is not said stays
  private QosData qosOf(QosFlowDescription flow, @Nullable QosData before) {
    Integer said = flow.fiveQi();
    if (said == null && before == null) {
      throw new Fault(GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
    }
    int fiveQi = said == null ? java.util.Objects.requireNonNull(before).fiveQi() : said;
    require(FiveQiTable.isKnown(fiveQi), GsmCause.UNSUPPORTED_5QI_VALUE);
    BitRate up =
        rate(flow, Parameter.GFBR_UPLINK, before == null ? null : before.guaranteedUplink());
    BitRate down =
        rate(flow, Parameter.GFBR_DOWNLINK, before == null ? null : before.guaranteedDownlink());
    boolean isGuaranteed = FiveQiTable.isGuaranteed(fiveQi);
    // a guaranteed 5QI says how much, another one has nothing to say
    boolean isWhole = isGuaranteed ? up != null && down != null : up == null && down == null;
    require(isWhole, GsmCause.SEMANTIC_ERROR_IN_THE_QOS_OPERATION);
    QosData model = before == null ? session.defaultFlow().qos() : before;
    BitRate mostUp = rate(flow, Parameter.MFBR_UPLINK, up);
    BitRate mostDown = rate(flow, Parameter.MFBR_DOWNLINK, down);
    return new QosData(
        fiveQi,
        model.arp(),
        null,
        isGuaranteed ? greater(mostUp, up) : null,
        isGuaranteed ? greater(mostDown, down) : null,
        up,
        down,
        null,
        false);
  }

  private static @Nullable BitRate rate(
      QosFlowDescription flow, int id, @Nullable BitRate otherwise) {
    NasBitRate said = flow.bitRate(id);
    return said == null ? otherwise : said.toBitRate();
  }

  private static @Nullable BitRate greater(@Nullable BitRate a, @Nullable BitRate b) {
    return a == null || b == null || a.bitsPerSecond() >= b.bitsPerSecond() ? a : b;
  }
}
