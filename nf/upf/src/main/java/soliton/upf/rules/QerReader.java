package soliton.upf.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.ie.QerCorrelationId;
import soliton.pfcp.ie.QerIndications;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.UpdateQer;
import soliton.upf.rules.Qer.Guarantee;

/// QoS enforcement rules as PFCP carries them (TS 29.244 7.5.2.5, 7.5.4.5).
final class QerReader {
  private static final int IE_MBR = 26;
  private static final int IE_GBR = 27;
  private static final int IE_QER_CORRELATION_ID = 28;
  private static final int IE_RQI = 123;
  private static final int IE_QFI = 124;
  private static final int IE_AVERAGING_WINDOW = 157;
  private static final int IE_PAGING_POLICY_INDICATOR = 158;
  private static final int IE_QER_INDICATIONS = 319;

  private final Means means;

  QerReader(Means means) {
    this.means = means;
  }

  Qer read(CreateQer given) {
    long id = given.qerId().value();
    Blame blame = Blame.of(FailedRuleId.Kind.QER, id);
    blame.refuse(
        given.packetRate() != null || given.packetRateStatus() != null,
        "packet rates (feature CIOT)");
    blame.refuse(given.qerControlIndications() != null, "reports of packet rates (feature CIOT)");
    BitRates most = given.maximumBitrate();
    Integer qfi = given.qosFlowIdentifier();
    Integer reflective = given.reflectiveQos();
    return new Qer(
        id,
        given.gateStatus().uplinkOpen(),
        given.gateStatus().downlinkOpen(),
        most == null ? Qer.UNLIMITED : most.uplinkKbps(),
        most == null ? Qer.UNLIMITED : most.downlinkKbps(),
        qfi == null ? Qer.NO_FLOW : qfi,
        reflective != null && reflective == 1,
        guarantee(given.guaranteedBitrate()),
        policy(blame, given.pagingPolicyIndicator()),
        given.averagingWindow() == null ? 0 : given.averagingWindow(),
        correlation(blame, given.qerCorrelationId()),
        marksCongestion(blame, given.qerIndications()));
  }

  private static Guarantee guarantee(@Nullable BitRates given) {
    return given == null ? Guarantee.NONE : new Guarantee(given.uplinkKbps(), given.downlinkKbps());
  }

  private int policy(Blame blame, @Nullable Integer given) {
    means.require(given != null, Capability.PAGING_POLICY, blame);
    return given == null ? Qer.NO_POLICY : given;
  }

  private boolean marksCongestion(Blame blame, @Nullable QerIndications given) {
    if (given == null) {
      return false;
    }
    blame.refuse(given.has(QerIndications.IQFISN), "sequence numbers of multicast (N4mb)");
    blame.refuse(given.has(QerIndications.EDBMI), "end of data bursts (feature N6JEDB)");
    blame.refuse(given.has(QerIndications.PDUSM), "PDU set marking (feature PDUSM)");
    blame.refuse(
        given.has(QerIndications.DBSMI) || given.has(QerIndications.TNBMI),
        "marking of data bursts (feature DYNTR)");
    boolean marks = given.has(QerIndications.EML4S);
    means.require(marks, Capability.CONGESTION_MARKING, blame);
    return marks;
  }

  /// Applies changes. What is not mentioned stays; what comes with null length goes (5.6.3).
  Qer update(Qer old, UpdateQer change) {
    Blame blame = Blame.of(FailedRuleId.Kind.QER, old.id());
    blame.refuse(change.packetRate() != null, "packet rates (feature CIOT)");
    blame.refuse(change.qerControlIndications() != null, "reports of packet rates (feature CIOT)");
    List<Integer> gone = change.removed();
    GateStatus gates = change.gateStatus();
    BitRates most = change.maximumBitrate();
    boolean unlimited = gone.contains(IE_MBR);
    Integer qfi = change.qosFlowIdentifier();
    Integer reflective = change.reflectiveQos();
    return new Qer(
        old.id(),
        gates == null ? old.uplinkOpen() : gates.uplinkOpen(),
        gates == null ? old.downlinkOpen() : gates.downlinkOpen(),
        most != null ? most.uplinkKbps() : unlimited ? Qer.UNLIMITED : old.uplinkKbps(),
        most != null ? most.downlinkKbps() : unlimited ? Qer.UNLIMITED : old.downlinkKbps(),
        qfi != null ? qfi : gone.contains(IE_QFI) ? Qer.NO_FLOW : old.qfi(),
        reflective != null ? reflective == 1 : old.reflective() && !gone.contains(IE_RQI),
        change.guaranteedBitrate() != null || gone.contains(IE_GBR)
            ? guarantee(change.guaranteedBitrate())
            : old.guarantee(),
        change.pagingPolicyIndicator() != null || gone.contains(IE_PAGING_POLICY_INDICATOR)
            ? policy(blame, change.pagingPolicyIndicator())
            : old.pagingPolicy(),
        averaging(old, change),
        correlation(blame, old, change),
        change.qerIndications() != null || gone.contains(IE_QER_INDICATIONS)
            ? marksCongestion(blame, change.qerIndications())
            : old.marksCongestion());
  }

  private static long averaging(Qer old, UpdateQer change) {
    if (change.averagingWindow() != null) {
      return change.averagingWindow();
    }
    return change.removed().contains(IE_AVERAGING_WINDOW) ? 0 : old.averagingMillis();
  }

  private long correlation(Blame blame, @Nullable QerCorrelationId given) {
    means.require(given != null, Capability.SHARED_RATES, blame);
    return given == null ? Qer.ALONE : given.value();
  }

  private long correlation(Blame blame, Qer old, UpdateQer change) {
    if (change.qerCorrelationId() != null) {
      return correlation(blame, change.qerCorrelationId());
    }
    return change.removed().contains(IE_QER_CORRELATION_ID) ? Qer.ALONE : old.correlation();
  }
}
