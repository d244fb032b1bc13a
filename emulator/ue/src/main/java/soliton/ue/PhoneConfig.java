package soliton.ue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import soliton.base.Pei;
import soliton.base.Snssai;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.IntegrityAlgorithm;

/// What a phone is: its SIM, its serial number, what it can do and what it is to do.
///
/// @param ciphering algorithms announced as 5G-EA (TS 24.501 9.11.3.54)
/// @param integrity algorithms announced as 5G-IA
/// @param requestedNssai slices asked for at registration; empty: none are named
/// @param sessions kept up while the phone is registered
/// @param place where it stands: phones at different places prefer different cells
public record PhoneConfig(
    SimCard sim,
    Pei imei,
    Pei imeisv,
    Set<CipheringAlgorithm> ciphering,
    Set<IntegrityAlgorithm> integrity,
    List<Snssai> requestedNssai,
    List<SessionRequest> sessions,
    int place) {
  private static final String IMEI = "356938035643803";
  private static final String IMEISV = "4370816125816151";

  public PhoneConfig {
    ciphering = Set.copyOf(ciphering);
    integrity = Set.copyOf(integrity);
    requestedNssai = List.copyOf(requestedNssai);
    sessions = List.copyOf(sessions);
    if (sessions.stream().map(SessionRequest::id).distinct().count() != sessions.size()) {
      throw new IllegalArgumentException("two sessions have the same identity: " + sessions);
    }
  }

  /// A phone with all algorithms and the usual serial numbers.
  public static PhoneConfig of(SimCard sim, List<Snssai> slices, List<SessionRequest> sessions) {
    return new PhoneConfig(
        sim,
        new Pei(IMEI),
        new Pei(IMEISV),
        EnumSet.allOf(CipheringAlgorithm.class),
        EnumSet.allOf(IntegrityAlgorithm.class),
        slices,
        sessions,
        0);
  }

  public PhoneConfig at(int newPlace) {
    return new PhoneConfig(
        sim, imei, imeisv, ciphering, integrity, requestedNssai, sessions, newPlace);
  }
}
