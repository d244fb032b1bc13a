package soliton.launcher.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Supi;
import soliton.launcher.config.CoreConfig.Link;
import soliton.launcher.config.CoreConfig.Quality;
import soliton.pcf.PcfConfig;
import soliton.pcf.PcfConfig.SessionPolicy;
import soliton.pcf.PcfConfig.Subscriber;
import soliton.pcf.PcfConfig.UeRequests;
import soliton.sbi.npcf.NpcfSmPolicyControl.PccRule;
import soliton.smf.SmfConfig.UsageReporting;

/// Reads `policies`, `usage` and `link`.
final class QualityReader {
  private static final int MOST_FLOWS = 62; // QFI 2 to 63
  private static final int MOST_UE_RULES = 64;
  private static final int MOST_SECONDS = 7 * 24 * 3600;
  private static final BitRate NO_RATE = new BitRate(0);

  private QualityReader() {}

  static Quality read(YamlSection in, Set<Dnn> networks) throws ConfigProblem {
    Optional<YamlSection> policies = in.takeSection("policies");
    PcfConfig read = policies.isEmpty() ? PcfConfig.DEFAULT : policies(policies.get(), networks);
    return new Quality(read, usage(in), link(in));
  }

  private static @Nullable UsageReporting usage(YamlSection in) throws ConfigProblem {
    Optional<YamlSection> section = in.takeSection("usage");
    if (section.isEmpty()) {
      return null;
    }
    Duration period = section.get().take("period", Duration.ZERO, QualityReader::period);
    long octets = section.get().take("octets", 0L, QualityReader::octets);
    section.get().end("period", "octets");
    if (period.isZero() && octets == 0) {
      throw in.wrong("usage", "want a period, a number of octets, or both");
    }
    return new UsageReporting(period.isZero() ? null : period, octets == 0 ? null : octets);
  }

  private static Duration period(String text) {
    if (!text.matches("\\d{1,6} ?(s|min|h)")) {
      throw new IllegalArgumentException("want a time, for example 300 s, 5 min or 1 h");
    }
    int number = Integer.parseInt(text.replaceAll("\\D", ""));
    Duration time =
        text.endsWith("h")
            ? Duration.ofHours(number)
            : text.endsWith("n") ? Duration.ofMinutes(number) : Duration.ofSeconds(number);
    if (time.isZero() || time.toSeconds() > MOST_SECONDS) {
      throw new IllegalArgumentException("want 1 s to 168 h");
    }
    return time;
  }

  private static long octets(String text) {
    long value = text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    if (value == 0) {
      throw new IllegalArgumentException("want a number of octets, 1 or more");
    }
    return value;
  }

  private static Link link(YamlSection in) throws ConfigProblem {
    Optional<YamlSection> section = in.takeSection("link");
    if (section.isEmpty()) {
      return Link.UNLIMITED;
    }
    BitRate up = section.get().take("up", NO_RATE, QualityReader::rate);
    BitRate down = section.get().take("down", NO_RATE, QualityReader::rate);
    section.get().end("up", "down");
    return new Link(up.equals(NO_RATE) ? null : up, down.equals(NO_RATE) ? null : down);
  }

  private static PcfConfig policies(YamlSection in, Set<Dnn> networks) throws ConfigProblem {
    Ambr capacity = rates(in, "guaranteed");
    List<Supi> barred = in.takeList("barred", List.of(), QualityReader::supi);
    Map<Dnn, SessionPolicy> common = new HashMap<>();
    Optional<YamlSection> byNetwork = in.takeSection("data-networks");
    if (byNetwork.isPresent()) {
      common.putAll(byNetwork(byNetwork.get(), networks));
    }
    Map<Subscriber, SessionPolicy> own = new HashMap<>();
    Optional<YamlSection> bySubscriber = in.takeSection("subscribers");
    if (bySubscriber.isPresent()) {
      for (String key : bySubscriber.get().keys()) {
        Supi supi = subscriber(bySubscriber.get(), key);
        YamlSection his = bySubscriber.get().takeSection(key).orElseThrow();
        byNetwork(his, networks).forEach((dnn, each) -> own.put(new Subscriber(supi, dnn), each));
      }
    }
    in.end("data-networks", "subscribers", "guaranteed", "barred");
    return new PcfConfig(common, barred, own, capacity);
  }

  private static Supi subscriber(YamlSection in, String key) throws ConfigProblem {
    try {
      return supi(key);
    } catch (IllegalArgumentException e) {
      throw in.wrong(key, String.valueOf(e.getMessage()));
    }
  }

  private static Supi supi(String text) {
    if (!text.matches("(imsi-)?\\d{5,15}")) {
      throw new IllegalArgumentException("want a subscriber, for example imsi-999700000000001");
    }
    return Supi.parse(text);
  }

  private static Map<Dnn, SessionPolicy> byNetwork(YamlSection in, Set<Dnn> networks)
      throws ConfigProblem {
    Map<Dnn, SessionPolicy> found = new HashMap<>();
    for (String name : in.keys()) {
      if (!Dnn.isValid(name) || !networks.contains(new Dnn(name))) {
        throw in.wrong(name, "no data network of that name; there are " + networks);
      }
      found.put(new Dnn(name), policy(in.takeSection(name).orElseThrow()));
    }
    return found;
  }

  private static SessionPolicy policy(YamlSection in) throws ConfigProblem {
    boolean allowed = in.take("allowed", true, QualityReader::yesOrNo);
    Ambr ambr = rates(in, "ambr");
    List<PccRule> rules = new ArrayList<>();
    Optional<YamlSection> flows = in.takeSection("flows");
    if (flows.isPresent()) {
      for (String name : flows.get().keys()) {
        if (rules.size() == MOST_FLOWS) {
          throw flows.get().wrong(name, "more than " + MOST_FLOWS + " flows of a session");
        }
        PccRule rule =
            FlowReader.read(flows.get().takeSection(name).orElseThrow(), name, rules.size());
        requireOwnPrecedence(flows.get(), name, rule, rules);
        rules.add(rule);
      }
    }
    UeRequests requests = requests(in);
    in.end("allowed", "ambr", "flows", "phone-requests");
    return new SessionPolicy(allowed, ambr, rules, requests);
  }

  /// Two rules of a session must not have the same (TS 24.501 6.3.2.4).
  private static void requireOwnPrecedence(
      YamlSection flows, String name, PccRule rule, List<PccRule> before) throws ConfigProblem {
    for (PccRule each : before) {
      if (each.precedence() == rule.precedence()) {
        throw flows.wrong(
            name, "has the same precedence " + each.precedence() + " as '" + each.id() + "'");
      }
    }
  }

  private static UeRequests requests(YamlSection in) throws ConfigProblem {
    Optional<YamlSection> section = in.takeSection("phone-requests");
    if (section.isEmpty()) {
      return UeRequests.NONE;
    }
    List<Integer> fiveQis =
        section.get().takeList("5qis", List.of(), t -> NetworkTexts.number(t, 1, 255));
    Ambr guarantee = rates(section.get(), "guaranteed");
    int rules = section.get().take("rules", 1, t -> NetworkTexts.number(t, 1, MOST_UE_RULES));
    section.get().end("5qis", "guaranteed", "rules");
    if (fiveQis.isEmpty()) {
      throw in.wrong("phone-requests", "want '5qis', those that a phone may ask for");
    }
    return new UeRequests(
        fiveQis, guarantee == null ? UeRequests.NONE.greatestGuarantee() : guarantee, rules);
  }

  /// `50 Mbps` of each direction, or `{up: 10 Mbps, down: 50 Mbps}`; null where the key is missing.
  static @Nullable Ambr rates(YamlSection in, String key) throws ConfigProblem {
    if (!in.isSection(key)) {
      BitRate both = in.take(key, NO_RATE, QualityReader::rate);
      return both.equals(NO_RATE) ? null : new Ambr(both, both);
    }
    YamlSection section = Objects.requireNonNull(in.takeSection(key).orElse(null));
    BitRate up = section.take("up", NO_RATE, QualityReader::rate);
    BitRate down = section.take("down", NO_RATE, QualityReader::rate);
    section.end("up", "down");
    if (up.equals(NO_RATE) || down.equals(NO_RATE)) {
      throw in.wrong(key, "want one rate, or both: {up: 10 Mbps, down: 50 Mbps}");
    }
    return new Ambr(up, down);
  }

  private static BitRate rate(String text) {
    if (!text.matches("\\d{1,9}(\\.\\d{1,3})? ?(K|M|G|T)bps")) {
      throw new IllegalArgumentException("want a rate: 500 Kbps, 50 Mbps, 1.5 Gbps");
    }
    BitRate rate = BitRate.parse(text.replaceFirst(" ?([KMGT])", " $1"));
    if (rate.bitsPerSecond() < 1000) {
      throw new IllegalArgumentException("want 1 Kbps or more");
    }
    return rate;
  }

  static boolean yesOrNo(String text) {
    return switch (text) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default -> throw new IllegalArgumentException("want yes or no");
    };
  }
}
