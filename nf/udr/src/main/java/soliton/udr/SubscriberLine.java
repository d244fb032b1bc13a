package soliton.udr;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.base.Tac;
import soliton.sbi.Arp;
import soliton.sbi.PduSessionType;
import soliton.sbi.RatType;
import soliton.sbi.SscMode;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.sbi.nudr.SubscriberRecord;
import soliton.sbi.nudr.SubscriberRecord.Algorithm;

/// One subscriber as one line of JSON, as operators exchange them:
///
/// `{"supi": "imsi-999700000000001", "k": "465b...", "opc": "e8ed...", "slices": [{"snssai": "1",
/// "dataNetworks": [{"dnn": "internet"}]}]}`
///
/// Everything else has the default of [Subscribers]; unknown members are refused.
final class SubscriberLine {
  private static final int SQN_OCTETS = 6;
  private static final int INDEX_BITS = 5;
  private static final int MOST_RFSP_INDEX = 256;

  private final OperatorVariants variants;

  SubscriberLine(OperatorVariants variants) {
    this.variants = variants;
  }

  /// A line that was read.
  ///
  /// @param sequenceBase SEQ of the member `sqn`, absent if the line has none
  record Entry(SubscriberRecord subscriber, @Nullable Long sequenceBase) {}

  /// @throws IllegalArgumentException with the member that is wrong
  Entry read(String line) {
    Members in = new Members("", Json.object(line));
    Supi supi = in.required("supi", Supi::parse);
    SubscriberRecord.Authentication keys = authentication(in);
    @Nullable Octets sqn = in.optional("sqn", hex -> octets(hex, SQN_OCTETS, SQN_OCTETS));
    List<SubscriberRecord.Slice> slices =
        Objects.requireNonNullElse(in.objects("slices", SubscriberLine::slice), List.of());
    if (slices.isEmpty()) {
      throw in.wrong("slices", "must name at least one slice");
    }
    @Nullable Integer timer = in.number("registrationTimerSeconds", 2, Integer.MAX_VALUE);
    SubscriberRecord subscriber =
        new SubscriberRecord(
            supi,
            in.optional("gpsi", SubscriberLine::gpsi),
            keys,
            ambr(in.object("ueAmbr")),
            withDefault(slices),
            orEmpty(in.texts("ratRestrictions", RatType::valueOf)),
            orEmpty(in.numbers("forbiddenAreas", Tac::new)),
            in.numbers("allowedAreas", Tac::new),
            in.flag("roamingAllowed", true),
            in.flag("barred", false),
            in.number("rfspIndex", 1, MOST_RFSP_INDEX),
            timer == null ? null : Duration.ofSeconds(timer));
    in.finish();
    Long base = sqn == null ? null : sqn.reader().number(SQN_OCTETS) >>> INDEX_BITS;
    return new Entry(subscriber, base);
  }

  private SubscriberRecord.Authentication authentication(Members in) {
    Algorithm algorithm =
        Objects.requireNonNullElse(
            in.optional("algorithm", Algorithm::valueOf), Algorithm.MILENAGE);
    boolean tuak = algorithm == Algorithm.TUAK;
    Octets k = in.required("k", hex -> octets(hex, 16, tuak ? 32 : 16));
    int variant = tuak ? 32 : 16;
    @Nullable Octets opc = in.optional("opc", hex -> octets(hex, variant, variant));
    @Nullable Octets op = in.optional("op", hex -> octets(hex, variant, variant));
    if ((opc == null) == (op == null)) {
      throw in.wrong("opc", "or 'op' must be given, and not both");
    }
    if (opc == null) {
      opc = in.required("op", hex -> variants.forSubscriber(algorithm, k, Octets.ofHex(hex)));
    }
    Octets amf =
        Objects.requireNonNullElse(in.optional("amf", SubscriberLine::amf), Subscribers.AMF);
    return new SubscriberRecord.Authentication(algorithm, k, opc, amf);
  }

  private static Octets amf(String hex) {
    Octets amf = octets(hex, 2, 2);
    if ((amf.at(0) & 0x80) == 0) {
      throw new IllegalArgumentException("the first bit, the separation bit of 5G, must be 1");
    }
    return amf;
  }

  private static Octets octets(String hex, int least, int most) {
    Octets octets = Octets.ofHex(hex);
    if (octets.length() != least && octets.length() != most) {
      throw new IllegalArgumentException(
          octets.length() + " octets, want " + (least == most ? "" : least + " or ") + most);
    }
    return octets;
  }

  private static String gpsi(String text) {
    if (!text.matches("msisdn-[0-9]{5,15}|extid-[^@]+@[^@]+")) {
      throw new IllegalArgumentException("want msisdn-<digits> or extid-<user>@<domain>");
    }
    return text;
  }

  private static SubscriberRecord.Slice slice(Members in) {
    Map<Dnn, SessionManagement> networks = new LinkedHashMap<>();
    @Nullable List<Map.Entry<Dnn, SessionManagement>> named =
        in.objects("dataNetworks", SubscriberLine::dataNetwork);
    for (Map.Entry<Dnn, SessionManagement> network : orEmpty(named)) {
      if (networks.put(network.getKey(), network.getValue()) != null) {
        throw in.wrong("dataNetworks", "names " + network.getKey() + " twice");
      }
    }
    @Nullable Dnn defaultDnn = in.optional("defaultDnn", Dnn::new);
    if (defaultDnn != null && !networks.containsKey(defaultDnn)) {
      throw in.wrong("defaultDnn", "is none of the slice's data networks");
    }
    if (defaultDnn == null && networks.size() == 1) {
      defaultDnn = networks.keySet().iterator().next();
    }
    SubscriberRecord.Slice slice =
        new SubscriberRecord.Slice(
            in.required("snssai", Snssai::parse), in.flag("default", false), defaultDnn, networks);
    in.finish();
    return slice;
  }

  /// The first slice is the default one if none is marked.
  private static List<SubscriberRecord.Slice> withDefault(List<SubscriberRecord.Slice> slices) {
    if (slices.stream().anyMatch(SubscriberRecord.Slice::isDefault)) {
      return slices;
    }
    SubscriberRecord.Slice first = slices.getFirst();
    List<SubscriberRecord.Slice> marked = new java.util.ArrayList<>(slices);
    marked.set(
        0,
        new SubscriberRecord.Slice(first.snssai(), true, first.defaultDnn(), first.dataNetworks()));
    return marked;
  }

  private static Map.Entry<Dnn, SessionManagement> dataNetwork(Members in) {
    SessionManagement plain = Subscribers.internet();
    Dnn dnn = in.required("dnn", Dnn::new);
    List<PduSessionType> types =
        Objects.requireNonNullElse(
            in.texts("sessionTypes", PduSessionType::valueOf), plain.allowedSessionTypes());
    List<SscMode> modes =
        Objects.requireNonNullElse(in.texts("sscModes", SscMode::valueOf), plain.allowedSscModes());
    if (types.isEmpty() || modes.isEmpty()) {
      throw in.wrong(types.isEmpty() ? "sessionTypes" : "sscModes", "must not be empty");
    }
    SessionManagement session =
        new SessionManagement(
            types.getFirst(),
            types,
            modes.getFirst(),
            modes,
            qos(in, plain.defaultQos()),
            ambr(in.object("sessionAmbr")),
            in.optional("staticIpv4", Ipv4Address::parse),
            in.optional("staticIpv6", FixedNetworks::prefix),
            routes(in));
    in.finish();
    return Map.entry(dnn, session);
  }

  private static List<String> routes(Members in) {
    List<String> routes = orEmpty(in.texts("framedRoutes", FixedNetworks::route));
    if (routes.size() > FixedNetworks.MOST_ROUTES) {
      throw in.wrong("framedRoutes", "may be " + FixedNetworks.MOST_ROUTES + " at most");
    }
    return routes;
  }

  private static SubscribedDefaultQos qos(Members in, SubscribedDefaultQos plain) {
    Integer fiveQi = Objects.requireNonNullElse(in.number("fiveQi", 1, 255), plain.fiveQi());
    @Nullable Integer priority = in.number("priorityLevel", 1, 127);
    @Nullable Members arp = in.object("arp");
    if (arp == null) {
      return new SubscribedDefaultQos(fiveQi, plain.arp(), priority);
    }
    @Nullable Integer level = arp.number("priorityLevel", 1, 15);
    Arp given =
        new Arp(
            level == null ? plain.arp().priorityLevel() : level,
            arp.flag("mayPreempt", plain.arp().mayPreempt()),
            arp.flag("preemptable", plain.arp().preemptable()));
    arp.finish();
    return new SubscribedDefaultQos(fiveQi, given, priority);
  }

  private static Ambr ambr(@Nullable Members in) {
    if (in == null) {
      return Subscribers.internet().sessionAmbr();
    }
    Ambr ambr =
        new Ambr(in.required("uplink", BitRate::parse), in.required("downlink", BitRate::parse));
    in.finish();
    return ambr;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }

  /// The line that [#read] reads again.
  ///
  /// @param sequenceBase SEQ that numbers are counted from, absent if none was written
  static String write(SubscriberRecord subscriber, @Nullable Long sequenceBase) {
    SubscriberRecord.Authentication keys = subscriber.authentication();
    JsonWriter out = new JsonWriter().open('{');
    out.text("supi", subscriber.supi()).text("gpsi", subscriber.gpsi());
    out.text("algorithm", keys.algorithm()).text("k", keys.k()).text("opc", keys.opc());
    out.text("amf", keys.amf());
    if (sequenceBase != null) {
      out.text("sqn", "%012x".formatted(Math.max(0, sequenceBase) << INDEX_BITS));
    }
    ambr(out, "ueAmbr", subscriber.ueAmbr());
    out.list("slices", subscriber.slices(), slice -> slice(out, slice));
    out.texts("ratRestrictions", subscriber.ratRestrictions());
    out.numbers("forbiddenAreas", subscriber.forbiddenAreas().stream().map(Tac::value).toList());
    @Nullable List<Tac> allowed = subscriber.allowedAreas();
    if (allowed != null) {
      out.numbers("allowedAreas", allowed.stream().map(Tac::value).toList());
    }
    out.raw("roamingAllowed", subscriber.roamingAllowed()).raw("barred", subscriber.barred());
    out.raw("rfspIndex", subscriber.rfspIndex());
    @Nullable Duration timer = subscriber.registrationTimer();
    out.raw("registrationTimerSeconds", timer == null ? null : timer.toSeconds());
    return out.close('}').toString();
  }

  private static void slice(JsonWriter out, SubscriberRecord.Slice slice) {
    out.open('{').text("snssai", slice.snssai()).raw("default", slice.isDefault());
    out.text("defaultDnn", slice.defaultDnn());
    List<Map.Entry<Dnn, SessionManagement>> networks =
        slice.dataNetworks().entrySet().stream()
            .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Dnn::name)))
            .toList();
    out.list("dataNetworks", networks, each -> dataNetwork(out, each.getKey(), each.getValue()));
    out.close('}');
  }

  private static void dataNetwork(JsonWriter out, Dnn dnn, SessionManagement session) {
    out.open('{').text("dnn", dnn);
    out.texts(
        "sessionTypes", firstFirst(session.defaultSessionType(), session.allowedSessionTypes()));
    out.texts("sscModes", firstFirst(session.defaultSscMode(), session.allowedSscModes()));
    SubscribedDefaultQos qos = session.defaultQos();
    out.raw("fiveQi", qos.fiveQi()).raw("priorityLevel", qos.priorityLevel());
    out.member("arp").open('{').raw("priorityLevel", qos.arp().priorityLevel());
    out.raw("mayPreempt", qos.arp().mayPreempt()).raw("preemptable", qos.arp().preemptable());
    out.close('}');
    ambr(out, "sessionAmbr", session.sessionAmbr());
    out.text("staticIpv4", session.staticIpv4());
    out.text("staticIpv6", session.staticIpv6());
    if (!session.framedRoutes().isEmpty()) {
      out.texts("framedRoutes", session.framedRoutes());
    }
    out.close('}');
  }

  /// The default comes first, as [#read] takes it.
  private static <T> List<T> firstFirst(T first, List<T> all) {
    List<T> ordered = new java.util.ArrayList<>(all);
    ordered.remove(first);
    ordered.addFirst(first);
    return ordered;
  }

  private static void ambr(JsonWriter out, String name, Ambr ambr) {
    out.member(name).open('{').text("uplink", ambr.uplink()).text("downlink", ambr.downlink());
    out.close('}');
  }
}
