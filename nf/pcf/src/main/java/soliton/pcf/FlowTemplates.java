package soliton.pcf;

import java.util.List;
import soliton.base.Ambr;
import soliton.sbi.Arp;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowInformation;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;

/// PCC rules that operators want most, with the standardised 5QI of TS 23.501 table 5.7.4-1. Each
/// is for the packets that the given IPFilterRules describe.
public final class FlowTemplates {
  private static final Arp VOICE_RETENTION = new Arp(2, true, false);
  private static final Arp VIDEO_RETENTION = new Arp(4, false, true);
  private static final Arp LOW_LATENCY_RETENTION = new Arp(5, false, true);

  private FlowTemplates() {}

  /// Conversational voice: 5QI 1, 100 ms, guaranteed.
  public static PccRule voice(String id, Ambr guaranteed, String... descriptions) {
    return rule(id, 10, QosData.gbr(1, VOICE_RETENTION, guaranteed), descriptions);
  }

  /// Conversational video: 5QI 2, 150 ms, guaranteed.
  public static PccRule video(String id, Ambr guaranteed, String... descriptions) {
    return rule(id, 20, QosData.gbr(2, VIDEO_RETENTION, guaranteed), descriptions);
  }

  /// Low latency with scalable congestion control (L4S): 5QI 80, 10 ms, without guarantee.
  public static PccRule lowLatency(String id, String... descriptions) {
    return rule(id, 30, QosData.nonGbr(80, LOW_LATENCY_RETENTION), descriptions);
  }

  private static PccRule rule(String id, int precedence, QosData qos, String... descriptions) {
    return PccRule.of(
        id, precedence, qos, List.of(descriptions).stream().map(FlowInformation::both).toList());
  }
}
