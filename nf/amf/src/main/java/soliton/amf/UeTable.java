package soliton.amf;

import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import soliton.amf.ue.Ue;
import soliton.amf.ue.UeConnection;
import soliton.base.FiveGTmsi;
import soliton.base.Supi;
import soliton.ngap.ie.AmfUeNgapId;

/// Finds UEs by what the outside calls them: SUPI, 5G-TMSI, AMF UE NGAP ID. Any thread may ask.
public final class UeTable {
  private static final long HIGHEST_AMF_UE_NGAP_ID = (1L << 40) - 1; // TS 38.413 9.3.3.1

  private final ConcurrentHashMap<Supi, Ue> bySupi = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Integer, Ue> byTmsi = new ConcurrentHashMap<>();
  private final ConcurrentHashMap<Long, Route> byAmfUeNgapId = new ConcurrentHashMap<>();
  private final AtomicLong nextAmfUeNgapId = new AtomicLong(1);
  private final AtomicLong transfers = new AtomicLong();
  private final RandomGenerator random;

  /// @param random for identities that must not be guessed
  public UeTable(RandomGenerator random) {
    this.random = random;
  }

  /// A connection and the UE that it belongs to.
  public record Route(UeConnection connection, Ue ue) {}

  public @Nullable Ue bySupi(Supi supi) {
    return bySupi.get(supi);
  }

  public @Nullable Ue byTmsi(FiveGTmsi tmsi) {
    return byTmsi.get(tmsi.bits());
  }

  public @Nullable Route route(AmfUeNgapId id) {
    return byAmfUeNgapId.get(id.value());
  }

  /// A fresh identity, never used twice by this AMF until all have been.
  public AmfUeNgapId allocateAmfUeNgapId() {
    return new AmfUeNgapId(
        nextAmfUeNgapId.getAndUpdate(n -> n == HIGHEST_AMF_UE_NGAP_ID ? 1 : n + 1));
  }

  /// The number of a transfer that came in, one more than that of the one before.
  public long numberTransfer() {
    return transfers.incrementAndGet();
  }

  /// The number of the transfer that came in last.
  public long lastTransfer() {
    return transfers.get();
  }

  /// From now on the connection's messages go to this UE.
  public void route(UeConnection connection, Ue ue) {
    byAmfUeNgapId.put(connection.amfUeNgapId().value(), new Route(connection, ue));
  }

  public void unroute(UeConnection connection) {
    byAmfUeNgapId.remove(connection.amfUeNgapId().value());
  }

  /// From now on the subscriber is this UE; answers the one it was before.
  public @Nullable Ue claim(Supi supi, Ue ue) {
    Ue former = bySupi.put(supi, ue);
    return former == ue ? null : former;
  }

  /// A 5G-TMSI that nobody has, chosen at random (TS 33.501 6.12.3) and now this UE's.
  public FiveGTmsi allocateTmsi(Ue ue) {
    while (true) {
      int bits = random.nextInt();
      if (bits != 0 && bits != -1 && byTmsi.putIfAbsent(bits, ue) == null) {
        return new FiveGTmsi(bits);
      }
    }
  }

  public void release(FiveGTmsi tmsi, Ue ue) {
    byTmsi.remove(tmsi.bits(), ue);
  }

  /// Forgets the UE under all its names.
  public void remove(Ue ue) {
    Supi supi = ue.supi();
    if (supi != null) {
      bySupi.remove(supi, ue);
    }
    FiveGTmsi tmsi = ue.tmsi();
    if (tmsi != null) {
      release(tmsi, ue);
    }
    FiveGTmsi former = ue.formerTmsi();
    if (former != null) {
      release(former, ue);
    }
  }

  /// All subscribers that are registered or remembered.
  public Collection<Ue> all() {
    return bySupi.values();
  }

  public int size() {
    return bySupi.size();
  }

  /// Connections that exist now.
  public int connections() {
    return byAmfUeNgapId.size();
  }
}
