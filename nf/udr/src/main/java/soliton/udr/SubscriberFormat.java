package soliton.udr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Ipv4Address;
import soliton.base.Ipv6Address;
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
import soliton.store.Format;
import soliton.store.StoreException;

/// A subscriber as octets: the version of this layout, then the fields in the order of the record;
/// lists with their length before them, what may be absent with an octet that tells. About 150
/// octets. Layout 1, of earlier releases, has neither fixed prefixes nor framed routes; it is read.
final class SubscriberFormat implements Format<SubscriberRecord> {
  static final SubscriberFormat INSTANCE = new SubscriberFormat();
  private static final int VERSION = 2;
  private static final int OLDEST = 1;

  private SubscriberFormat() {}

  @Override
  public Octets write(SubscriberRecord subscriber) {
    Fields.Writer out = new Fields.Writer();
    out.u8(VERSION).text(subscriber.supi().imsi());
    out.optional(subscriber.gpsi(), out::text);
    SubscriberRecord.Authentication keys = subscriber.authentication();
    out.name(keys.algorithm()).octets(keys.k()).octets(keys.opc()).octets(keys.amf());
    ambr(out, subscriber.ueAmbr());
    out.list(subscriber.slices(), slice -> slice(out, slice));
    out.list(subscriber.ratRestrictions(), out::name);
    out.list(subscriber.forbiddenAreas(), tac -> out.u24(tac.value()));
    out.optional(subscriber.allowedAreas(), areas -> out.list(areas, tac -> out.u24(tac.value())));
    out.flag(subscriber.roamingAllowed()).flag(subscriber.barred());
    out.optional(subscriber.rfspIndex(), out::u16);
    out.optional(subscriber.registrationTimer(), timer -> out.u64(timer.toSeconds()));
    return out.toOctets();
  }

  private static void slice(Fields.Writer out, SubscriberRecord.Slice slice) {
    out.text(slice.snssai().toString()).flag(slice.isDefault());
    out.optional(slice.defaultDnn(), dnn -> out.text(dnn.name()));
    List<Map.Entry<Dnn, SessionManagement>> networks =
        slice.dataNetworks().entrySet().stream()
            .sorted(Map.Entry.comparingByKey(java.util.Comparator.comparing(Dnn::name)))
            .toList();
    out.list(networks, entry -> dataNetwork(out, entry.getKey(), entry.getValue()));
  }

  private static void dataNetwork(Fields.Writer out, Dnn dnn, SessionManagement session) {
    out.text(dnn.name()).name(session.defaultSessionType());
    out.list(session.allowedSessionTypes(), out::name);
    out.name(session.defaultSscMode()).list(session.allowedSscModes(), out::name);
    SubscribedDefaultQos qos = session.defaultQos();
    out.u8(qos.fiveQi()).u8(qos.arp().priorityLevel());
    out.flag(qos.arp().mayPreempt()).flag(qos.arp().preemptable());
    out.optional(qos.priorityLevel(), out::u8);
    ambr(out, session.sessionAmbr());
    out.optional(session.staticIpv4(), address -> out.octets(address.toOctets()));
    out.optional(session.staticIpv6(), prefix -> out.octets(prefix.toOctets()));
    out.list(session.framedRoutes(), out::text);
  }

  private static void ambr(Fields.Writer out, Ambr ambr) {
    out.u64(ambr.uplink().bitsPerSecond()).u64(ambr.downlink().bitsPerSecond());
  }

  @Override
  public SubscriberRecord read(Octets octets) {
    Fields.Reader in = new Fields.Reader(octets);
    try {
      int version = in.u8();
      if (version < OLDEST || version > VERSION) {
        throw damaged("layout " + version + ", this release reads " + OLDEST + " to " + VERSION);
      }
      SubscriberRecord subscriber = subscriber(in, version);
      if (!in.isComplete()) {
        throw damaged("a subscriber of " + octets.length() + " octets");
      }
      return subscriber;
    } catch (IllegalArgumentException e) {
      throw damaged(String.valueOf(e.getMessage()));
    }
  }

  private static StoreException damaged(String what) {
    return new StoreException(StoreException.Reason.DAMAGED, "no subscriber in the store: " + what);
  }

  private static SubscriberRecord subscriber(Fields.Reader in, int version) {
    return new SubscriberRecord(
        new Supi(in.text()),
        in.optional(in::text),
        new SubscriberRecord.Authentication(
            in.name(SubscriberRecord.Algorithm.class), in.octets(), in.octets(), in.octets()),
        ambr(in),
        in.list(() -> slice(in, version)),
        in.list(() -> in.name(RatType.class)),
        in.list(tacs(in)),
        in.optional(() -> in.list(tacs(in))),
        in.flag(),
        in.flag(),
        in.optional(in::u16),
        in.optional(() -> Duration.ofSeconds(in.u64())));
  }

  private static Supplier<Tac> tacs(Fields.Reader in) {
    return () -> new Tac(in.u24());
  }

  private static SubscriberRecord.Slice slice(Fields.Reader in, int version) {
    Snssai snssai = Snssai.parse(in.text());
    boolean isDefault = in.flag();
    @Nullable Dnn defaultDnn = in.optional(() -> new Dnn(in.text()));
    Map<Dnn, SessionManagement> networks = new LinkedHashMap<>();
    for (Map.Entry<Dnn, SessionManagement> entry :
        in.list(() -> Map.entry(new Dnn(in.text()), session(in, version)))) {
      networks.put(entry.getKey(), entry.getValue());
    }
    return new SubscriberRecord.Slice(snssai, isDefault, defaultDnn, networks);
  }

  private static SessionManagement session(Fields.Reader in, int version) {
    PduSessionType defaultType = in.name(PduSessionType.class);
    List<PduSessionType> types = new ArrayList<>(in.list(() -> in.name(PduSessionType.class)));
    SscMode defaultMode = in.name(SscMode.class);
    List<SscMode> modes = in.list(() -> in.name(SscMode.class));
    int fiveQi = in.u8();
    Arp arp = new Arp(in.u8(), in.flag(), in.flag());
    return new SessionManagement(
        defaultType,
        types,
        defaultMode,
        modes,
        new SubscribedDefaultQos(fiveQi, arp, in.optional(in::u8)),
        ambr(in),
        in.optional(() -> Ipv4Address.of(in.octets())),
        version > OLDEST ? in.optional(() -> Ipv6Address.of(in.octets())) : null,
        version > OLDEST ? in.list(in::text) : List.of());
  }

  private static Ambr ambr(Fields.Reader in) {
    return new Ambr(new BitRate(in.u64()), new BitRate(in.u64()));
  }
}
