package soliton.amf;

import java.net.InetSocketAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Guami;
import soliton.base.Plmn;
import soliton.base.Snssai;
import soliton.base.Tac;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.IntegrityAlgorithm;
import soliton.sbi.NfInstanceId;

/// What an operator decides about this AMF.
///
/// @param instance identity towards the other functions
/// @param n2Addresses where gNBs find us
/// @param name told to gNBs, `amf1.soliton`
/// @param guami identity of this AMF in its one network
/// @param slices of the network that this AMF serves; at least one
/// @param trackingAreas that this AMF serves; empty: whatever its gNBs announce
/// @param integrity algorithms, best first; NIA0 among them is never chosen for a registration
/// @param ciphering algorithms, best first
/// @param limits on what is kept and done at once
/// @param names that phones show, with the time zone
/// @param barredEquipment beginnings of PEIs that get no service (cause #6), at most 1000
public record AmfConfig(
    NfInstanceId instance,
    List<InetSocketAddress> n2Addresses,
    String name,
    Guami guami,
    List<Snssai> slices,
    Set<Tac> trackingAreas,
    List<IntegrityAlgorithm> integrity,
    List<CipheringAlgorithm> ciphering,
    AmfTimers timers,
    Limits limits,
    Names names,
    Set<String> barredEquipment) {

  /// Longest list of tracking areas in one registration area (TS 24.501 9.11.3.9).
  public static final int TRACKING_AREAS_AT_MOST = 16;

  public AmfConfig {
    n2Addresses = List.copyOf(n2Addresses);
    slices = List.copyOf(slices);
    trackingAreas = Set.copyOf(trackingAreas);
    integrity = List.copyOf(integrity);
    ciphering = List.copyOf(ciphering);
    barredEquipment = Set.copyOf(barredEquipment);
    if (slices.isEmpty() || integrity.isEmpty() || ciphering.isEmpty()) {
      throw new IllegalArgumentException(
          "an AMF needs a slice, an integrity and a ciphering algorithm");
    }
  }

  /// The network of this AMF.
  public Plmn plmn() {
    return guami.plmn();
  }

  /// @param procedures registrations and service requests in flight at once
  /// @param phones registered or remembered at once
  /// @param gnbs associated at once
  public record Limits(int procedures, int phones, int gnbs) {
    public static final Limits DEFAULT = new Limits(20_000, 4_000_000, 1024);
  }

  /// Network names and time zone (TS 24.501 8.2.19), told in the configuration update.
  public record Names(String full, String brief, ZoneId zone) {}

  /// The widest rates; used until a subscription says otherwise.
  public static Ambr unlimited() {
    return new Ambr(BitRate.ofMegabits(4_000_000), BitRate.ofMegabits(4_000_000));
  }
}
