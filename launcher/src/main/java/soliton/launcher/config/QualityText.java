package soliton.launcher.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.launcher.config.CoreConfig.Link;
import soliton.launcher.config.CoreConfig.Quality;
import soliton.pcf.PcfConfig;
import soliton.pcf.PcfConfig.SessionPolicy;
import soliton.pcf.PcfConfig.UeRequests;
import soliton.sbi.Arp;
import soliton.sbi.npcf.NpcfSmPolicyControl.FlowDirection;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.sbi.npcf.NpcfSmPolicyControl.QosData;
import soliton.smf.SmfConfig.UsageReporting;

/// Writes `policies`, `usage` and `link` as [QualityReader] reads them.
final class QualityText {
  private QualityText() {}

  static void write(StringBuilder text, Quality quality) {
    usage(text, quality.usage());
    link(text, quality.link());
    PcfConfig policies = quality.policies();
    if (policies.equals(PcfConfig.DEFAULT)) {
      text.append("# policies: flows and limits beside those of subscriptions; here none\n");
      return;
    }
    text.append("policies:\n");
    if (policies.guaranteedCapacity() != null) {
      String rates = rates(policies.guaranteedCapacity());
      ConfigText.line(text, "  guaranteed", rates, "all guaranteed flows together");
    }
    if (!policies.barred().isEmpty()) {
      ConfigText.line(text, "  barred", policies.barred(), "no registration, no session");
    }
    networks(text, "  data-networks", policies.dataNetworks());
    subscribers(text, policies);
  }

  private static void usage(StringBuilder text, @Nullable UsageReporting usage) {
    if (usage == null) {
      text.append("# usage: {period: 5 min, octets: 100000000}  reports while a session lasts\n");
      return;
    }
    List<String> parts = new ArrayList<>();
    if (usage.period() != null) {
      parts.add("period: " + usage.period().toSeconds() + " s");
    }
    if (usage.volumeThresholdOctets() != null) {
      parts.add("octets: " + usage.volumeThresholdOctets());
    }
    ConfigText.line(text, "usage", section(parts), "reports while a session lasts");
  }

  private static void link(StringBuilder text, Link link) {
    List<String> parts = new ArrayList<>();
    if (link.up() != null) {
      parts.add("up: " + link.up());
    }
    if (link.down() != null) {
      parts.add("down: " + link.down());
    }
    if (parts.isEmpty()) {
      text.append("# link: {up: 1 Gbps, down: 1 Gbps}  what N3 carries; here without limit\n");
    } else {
      ConfigText.line(text, "link", section(parts), "what N3 carries");
    }
  }

  private static void networks(StringBuilder text, String key, Map<Dnn, SessionPolicy> networks) {
    if (networks.isEmpty()) {
      return;
    }
    text.append(key).append(":\n");
    String indent = key.replaceAll("\\S.*", "") + "  ";
    networks.forEach(
        (dnn, policy) ->
            text.append(indent).append(dnn).append(": ").append(policy(policy)).append('\n'));
  }

  private static void subscribers(StringBuilder text, PcfConfig policies) {
    if (policies.subscribers().isEmpty()) {
      return;
    }
    text.append("  subscribers:\n");
    policies.subscribers().keySet().stream()
        .map(PcfConfig.Subscriber::supi)
        .distinct()
        .forEach(
            supi ->
                networks(
                    text,
                    "    " + supi,
                    policies.subscribers().entrySet().stream()
                        .filter(each -> each.getKey().supi().equals(supi))
                        .collect(
                            Collectors.toMap(each -> each.getKey().dnn(), Map.Entry::getValue))));
  }

  private static String policy(SessionPolicy policy) {
    List<String> parts = new ArrayList<>();
    if (!policy.allowed()) {
      parts.add("allowed: no");
    }
    if (policy.ambrLimit() != null) {
      parts.add("ambr: " + rates(policy.ambrLimit()));
    }
    if (!policy.rules().isEmpty()) {
      List<String> rules = policy.rules().stream().map(r -> r.id() + ": " + rule(r)).toList();
      parts.add("flows: " + section(rules));
    }
    UeRequests requests = policy.ueRequests();
    if (!requests.equals(UeRequests.NONE)) {
      List<String> asked = new ArrayList<>(List.of("5qis: " + requests.fiveQis()));
      if (!requests.greatestGuarantee().equals(UeRequests.NONE.greatestGuarantee())) {
        asked.add("guaranteed: " + rates(requests.greatestGuarantee()));
      }
      asked.add("rules: " + requests.mostRules());
      parts.add("phone-requests: " + section(asked));
    }
    return section(parts);
  }

  private static String rule(PccRule rule) {
    QosData qos = rule.qos();
    List<String> parts = new ArrayList<>();
    parts.add("5qi: " + qos.fiveQi());
    parts.add("precedence: " + rule.precedence());
    rates(parts, "guaranteed", qos.guaranteedUplink(), qos.guaranteedDownlink());
    rates(parts, "maximum", qos.maximumUplink(), qos.maximumDownlink());
    if (qos.priorityLevel() != null) {
      parts.add("priority: " + qos.priorityLevel());
    }
    if (qos.averagingWindowMillis() != null) {
      parts.add("window: " + qos.averagingWindowMillis());
    }
    if (qos.notificationControl()) {
      parts.add("notify: yes");
    }
    Arp arp = qos.arp();
    parts.add(
        "retention: {level: %d, preempts: %s, preemptable: %s}"
            .formatted(arp.priorityLevel(), yes(arp.mayPreempt()), yes(arp.preemptable())));
    packets(parts, rule, "packets", FlowDirection.BIDIRECTIONAL);
    packets(parts, rule, "packets-up", FlowDirection.UPLINK);
    packets(parts, rule, "packets-down", FlowDirection.DOWNLINK);
    return section(parts);
  }

  private static void packets(
      List<String> parts, PccRule rule, String key, FlowDirection direction) {
    List<String> flows =
        rule.flows().stream()
            .filter(flow -> flow.direction() == direction)
            .map(flow -> '"' + flow.flowDescription() + '"')
            .toList();
    if (!flows.isEmpty()) {
      parts.add(key + ": " + flows);
    }
  }

  private static void rates(
      List<String> parts, String key, @Nullable BitRate up, @Nullable BitRate down) {
    if (up != null && down != null) {
      parts.add(key + ": " + rates(new Ambr(up, down)));
    }
  }

  private static String rates(Ambr rates) {
    return "{up: " + rates.uplink() + ", down: " + rates.downlink() + "}";
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  private static String section(List<String> parts) {
    return "{" + String.join(", ", parts) + "}";
  }
}
