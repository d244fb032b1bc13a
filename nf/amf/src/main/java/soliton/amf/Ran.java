package soliton.amf;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import soliton.amf.ue.UeConnection;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Tai;
import soliton.nf.Counters;
import soliton.nf.EventLog;
import soliton.nf.Promise;
import soliton.nf.Scheduler;
import soliton.ngap.Encoded;
import soliton.ngap.Ngap;
import soliton.ngap.NgapMessage;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.GlobalGnbId;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.GnbId;
import soliton.ngap.ie.RanUeNgapId;
import soliton.per.Bits;
import soliton.transport.SctpAssociation;

/// One gNB and its association (TS 38.412, TS 38.413 8.7.1). Set up by the thread that the
/// transport delivers on; everything that others read is published.
public final class Ran implements UeConnection.RanLink {
  /// Payload protocol identifier of NGAP (TS 38.412 7).
  public static final int PPID = 60;

  private final SctpAssociation association;
  private final EventLog log;
  private final Counters.Counter lost;
  private final AtomicReference<@Nullable Served> served = new AtomicReference<>();
  private final ConcurrentHashMap<Long, UeConnection> connections = new ConcurrentHashMap<>();
  private final AtomicReference<@Nullable Promise<Boolean>> reset = new AtomicReference<>();

  Ran(SctpAssociation association, EventLog log, Counters counters) {
    this.association = association;
    this.log = log;
    this.lost = counters.counter("ngap.unsent");
  }

  /// What the gNB announced in NG SETUP.
  ///
  /// @param slices those that at least one of its tracking areas supports
  public record Served(
      GlobalRanNodeId node, String name, Set<Tai> trackingAreas, Set<Snssai> slices) {
    public Served {
      trackingAreas = Set.copyOf(trackingAreas);
      slices = Set.copyOf(slices);
    }
  }

  /// What NG SETUP agreed; null before.
  public @Nullable Served served() {
    return served.get();
  }

  /// What NG SETUP agreed from now on; null after a refusal.
  public void setUp(@Nullable Served announced) {
    served.set(announced);
  }

  public boolean isSetUp() {
    return served.get() != null;
  }

  boolean servesAny(List<Tai> area) {
    Served now = served.get();
    return now != null && area.stream().anyMatch(now.trackingAreas()::contains);
  }

  /// Serves the tracking area.
  public boolean serves(Tai tai) {
    return servesAny(List.of(tai));
  }

  /// The identity of the gNB without its network, as bits (TS 38.413 9.3.1.6); empty for other
  /// nodes.
  Octets gnbId() {
    Served now = served.get();
    return now != null && now.node() instanceof GlobalGnbId gnb
        ? switch (gnb.gnbId()) {
          case GnbId.GnbIdValue(Bits bits) -> bits.octets();
        }
        : Octets.EMPTY;
  }

  long associationId() {
    return association.id();
  }

  @Override
  public String name() {
    Served now = served.get();
    return now == null ? association.peer().toString() : now.name();
  }

  @Override
  public Set<Tai> trackingAreas() {
    Served now = served.get();
    return now == null ? Set.of() : now.trackingAreas();
  }

  /// Remembers the connection; answers one that had the same RAN UE NGAP ID and is stale.
  @Nullable UeConnection add(UeConnection connection) {
    return connections.put(connection.ranUeNgapId().value(), connection);
  }

  @Override
  public void forget(UeConnection connection) {
    connections.remove(connection.ranUeNgapId().value(), connection);
  }

  public @Nullable UeConnection connection(RanUeNgapId id) {
    return connections.get(id.value());
  }

  public List<UeConnection> connections() {
    return List.copyOf(connections.values());
  }

  /// Non-UE-associated signalling uses stream 0; each UE keeps to one of the others (TS 38.412 7).
  /// A gNB with a single stream gets everything on it.
  @Override
  public void send(AmfUeNgapId ue, NgapMessage message) {
    int others = association.streamsOut() - 1;
    send(others < 1 ? 0 : 1 + (int) (ue.value() % others), message);
  }

  /// Sends on stream 0.
  public void send(NgapMessage message) {
    send(0, message);
  }

  private void send(int stream, NgapMessage message) {
    Encoded encoded = Ngap.tryEncode(message);
    Octets octets = encoded.octets();
    if (octets == null) {
      lost.add();
      log.error("ngap.unencodable", new IllegalStateException(String.valueOf(encoded.fault())));
      return;
    }
    if (!association.send(stream, PPID, octets).isTaken()) {
      lost.add();
      log.peerFault("ngap.unsent", "gnb", name(), "message", message.getClass().getSimpleName());
    }
  }

  /// The promise that the next NG RESET ACKNOWLEDGE keeps.
  public Promise<Boolean> awaitReset(Scheduler scheduler) {
    Promise<Boolean> acknowledged = new Promise<>(scheduler);
    reset.set(acknowledged);
    return acknowledged;
  }

  void onResetAcknowledged() {
    Promise<Boolean> waiting = reset.getAndSet(null);
    if (waiting != null) {
      waiting.complete(true);
    }
  }

  /// Ends the association: for a peer that does not behave at all.
  public void abort() {
    association.abort();
  }
}
