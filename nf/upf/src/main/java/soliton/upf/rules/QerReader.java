package soliton.upf.rules;

import java.util.List;
import soliton.pfcp.ie.BitRates;
import soliton.pfcp.ie.FailedRuleId;
import soliton.pfcp.ie.GateStatus;
import soliton.pfcp.message.CreateQer;
import soliton.pfcp.message.UpdateQer;

/// QoS enforcement rules as PFCP carries them (TS 29.244 7.5.2.5, 7.5.4.5).
final class QerReader {
  private static final int IE_MBR = 26;
  private static final int IE_RQI = 123;
  private static final int IE_QFI = 124;

  private QerReader() {}

  static Qer read(CreateQer given) {
    long id = given.qerId().value();
    requireSupported(id, given.packetRate() != null, given.qerControlIndications() != null);
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
        reflective != null && reflective == 1);
  }

  private static void requireSupported(long qerId, boolean packetRate, boolean control) {
    RuleReader.require(!packetRate, FailedRuleId.Kind.QER, qerId, "packet rates (feature CIOT)");
    RuleReader.require(!control, FailedRuleId.Kind.QER, qerId, "QER control indications");
  }

  /// Applies changes. What is not mentioned stays; what comes with null length goes (5.6.3).
  static Qer update(Qer old, UpdateQer change) {
    requireSupported(old.id(), change.packetRate() != null, change.qerControlIndications() != null);
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
        reflective != null ? reflective == 1 : old.reflective() && !gone.contains(IE_RQI));
  }
}
