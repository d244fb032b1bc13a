package soliton.smf;

import java.util.List;
import java.util.Objects;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowInformation;
import soliton.smf.qos.FlowDescription;
import soliton.smf.qos.SessionQos.Rule;
import soliton.smf.rules.FiveQiTable;

/// What an SMF understands of the rules of a PCF, so that those who write them hear it before a
/// session is refused one.
public final class PolicyLanguage {
  /// From here on operators give 5QI their meaning (TS 23.501 5.7.4).
  public static final int FIRST_OPERATOR_5QI = 128;

  /// A flow description of TS 29.212 5.4.2.
  public static final String EXAMPLE = "permit out 17 from 203.0.113.0/24 5060 to assigned";

  private PolicyLanguage() {}

  /// True for GBR and delay-critical GBR (TS 23.501 table 5.7.4-1).
  public static boolean isGuaranteed(int fiveQi) {
    return FiveQiTable.isGuaranteed(fiveQi);
  }

  /// False for a description that is not of the grammar of TS 29.212 5.4.2.
  public static boolean isReadable(FlowInformation flow) {
    return FlowDescription.parse(flow) != null;
  }

  /// True if a QoS rule has room for the packet filters of all of them (TS 24.501 9.11.4.13).
  ///
  /// @param flows each readable
  public static boolean fits(List<FlowInformation> flows) {
    List<FlowDescription> described =
        flows.stream().map(FlowDescription::parse).filter(Objects::nonNull).toList();
    return Rule.packetFilters(described).size() <= Rule.MOST_FILTERS;
  }
}
