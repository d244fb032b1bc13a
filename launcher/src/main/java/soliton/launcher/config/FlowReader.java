package soliton.launcher.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.pcf.FlowTemplates;
import soliton.sbi.Arp;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowDirection;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowInformation;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.smf.PolicyLanguage;

/// Reads a QoS flow of `policies`: a PCC rule with a 5QI of its own, or a kind that stands for one.
final class FlowReader {
  private static final int LAST_FREE_PRECEDENCE = 254;
  private static final int FIRST_PRECEDENCE = 40;
  private static final int MOST_WINDOW_MILLIS = 4095;
  private static final int MOST_RETENTION = 15;
  private static final int MOST_PRIORITY = 127;
  private static final Arp RETENTION = new Arp(8, false, true);
  private static final Ambr SOME = new Ambr(new BitRate(1), new BitRate(1));
  private static final String[] KEYS = {
    "kind",
    "5qi",
    "precedence",
    "guaranteed",
    "maximum",
    "priority",
    "window",
    "notify",
    "retention",
    "packets",
    "packets-up",
    "packets-down"
  };

  private FlowReader() {}

  /// @param index of the flow in its list: flows of one kind go in their order
  static PccRule read(YamlSection in, String name, int index) throws ConfigProblem {
    PccRule kind = in.take("kind", custom(name), text -> kind(text, name));
    boolean isKind = kind.qos().fiveQi() != 0;
    int fiveQi = in.take("5qi", kind.qos().fiveQi(), t -> NetworkTexts.number(t, 1, 255));
    if (fiveQi == 0 || isKind && fiveQi != kind.qos().fiveQi()) {
      throw in.wrong("5qi", "want 'kind: voice', 'video' or 'low-latency', or a '5qi'");
    }
    int precedence =
        in.take(
            "precedence",
            Math.min(kind.precedence() + index, LAST_FREE_PRECEDENCE),
            t -> NetworkTexts.number(t, 0, LAST_FREE_PRECEDENCE));
    QosData qos = qos(in, fiveQi, retention(in, kind.qos().arp()));
    List<FlowInformation> packets = packets(in);
    in.end(KEYS);
    return PccRule.of(name, precedence, qos, packets);
  }

  private static PccRule custom(String name) {
    QosData none = QosData.nonGbr(0, RETENTION);
    return PccRule.of(name, FIRST_PRECEDENCE, none, List.of());
  }

  private static PccRule kind(String text, String name) {
    return switch (text) {
      case "voice" -> FlowTemplates.voice(name, SOME);
      case "video" -> FlowTemplates.video(name, SOME);
      case "low-latency" -> FlowTemplates.lowLatency(name);
      default -> throw new IllegalArgumentException("want voice, video or low-latency");
    };
  }

  private static QosData qos(YamlSection in, int fiveQi, Arp retention) throws ConfigProblem {
    Ambr guaranteed = QualityReader.rates(in, "guaranteed");
    Ambr maximum = QualityReader.rates(in, "maximum");
    int priority = in.take("priority", 0, t -> NetworkTexts.number(t, 1, MOST_PRIORITY));
    int window = in.take("window", 0, t -> NetworkTexts.number(t, 1, MOST_WINDOW_MILLIS));
    boolean notify = in.take("notify", false, QualityReader::yesOrNo);
    boolean isGbr = PolicyLanguage.isGuaranteed(fiveQi);
    if (isGbr && guaranteed == null) {
      throw in.wrong("guaranteed", "5QI " + fiveQi + " is of guaranteed bit rate: want its rate");
    }
    boolean isStandard = fiveQi < PolicyLanguage.FIRST_OPERATOR_5QI;
    if (guaranteed != null && !isGbr && isStandard) {
      throw in.wrong("guaranteed", "5QI " + fiveQi + " has no guaranteed bit rate");
    }
    Ambr limit = maximum == null ? guaranteed : maximum;
    if (guaranteed != null && limit != null && isMore(guaranteed, limit)) {
      throw in.wrong("maximum", "is less than what is guaranteed");
    }
    return new QosData(
        fiveQi,
        retention,
        priority == 0 ? null : priority,
        limit == null ? null : limit.uplink(),
        limit == null ? null : limit.downlink(),
        guaranteed == null ? null : guaranteed.uplink(),
        guaranteed == null ? null : guaranteed.downlink(),
        window == 0 ? null : window,
        notify);
  }

  private static boolean isMore(Ambr a, Ambr b) {
    return a.uplink().bitsPerSecond() > b.uplink().bitsPerSecond()
        || a.downlink().bitsPerSecond() > b.downlink().bitsPerSecond();
  }

  private static Arp retention(YamlSection in, Arp usual) throws ConfigProblem {
    Optional<YamlSection> section = in.takeSection("retention");
    if (section.isEmpty()) {
      return usual;
    }
    Arp read =
        new Arp(
            section
                .get()
                .take(
                    "level", usual.priorityLevel(), t -> NetworkTexts.number(t, 1, MOST_RETENTION)),
            section.get().take("preempts", usual.mayPreempt(), QualityReader::yesOrNo),
            section.get().take("preemptable", usual.preemptable(), QualityReader::yesOrNo));
    section.get().end("level", "preempts", "preemptable");
    return read;
  }

  private static List<FlowInformation> packets(YamlSection in) throws ConfigProblem {
    List<FlowInformation> all = new ArrayList<>();
    add(in, "packets", FlowDirection.BIDIRECTIONAL, all);
    add(in, "packets-up", FlowDirection.UPLINK, all);
    add(in, "packets-down", FlowDirection.DOWNLINK, all);
    if (all.isEmpty()) {
      throw in.wrong("packets", "want what packets it is for: " + PolicyLanguage.EXAMPLE);
    }
    if (!PolicyLanguage.fits(all)) {
      throw in.wrong("packets", "more than the filters of one rule (TS 24.501 9.11.4.13)");
    }
    return all;
  }

  private static void add(
      YamlSection in, String key, FlowDirection direction, List<FlowInformation> all)
      throws ConfigProblem {
    all.addAll(in.takeList(key, List.of(), text -> flow(text, direction)));
  }

  private static FlowInformation flow(String text, FlowDirection direction) {
    FlowInformation flow = new FlowInformation(text, direction);
    if (!PolicyLanguage.isReadable(flow)) {
      throw new IllegalArgumentException(
          "want a flow as for packets to the phone: " + PolicyLanguage.EXAMPLE);
    }
    return flow;
  }
}
