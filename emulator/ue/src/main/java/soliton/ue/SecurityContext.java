package soliton.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.Direction;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.KeyDerivation;
import soliton.crypto.NasBearer;
import soliton.crypto.NasCount;
import soliton.nas.SecurityHeaderType;
import soliton.nas.SecurityProtected;

/// A full native 5G NAS security context (TS 24.501 4.4.2, TS 33.501 6.4): K_AMF under its ngKSI,
/// the algorithms chosen, and the counts of both directions. Owned by the agenda.
final class SecurityContext {
  private static final int BEARER = NasBearer.THREE_GPP_ACCESS;

  private final int ngKsi;
  private final Octets kAmf;
  private final CipheringAlgorithm ciphering;
  private final IntegrityAlgorithm integrity;
  private final Octets kNasEnc;
  private final Octets kNasInt;
  private NasCount uplink = NasCount.ZERO;
  private @Nullable NasCount lastDownlink;

  SecurityContext(
      int ngKsi, Octets kAmf, CipheringAlgorithm ciphering, IntegrityAlgorithm integrity) {
    this.ngKsi = ngKsi;
    this.kAmf = kAmf;
    this.ciphering = ciphering;
    this.integrity = integrity;
    this.kNasEnc = KeyDerivation.kNasEnc(kAmf, ciphering);
    this.kNasInt = KeyDerivation.kNasInt(kAmf, integrity);
  }

  int ngKsi() {
    return ngKsi;
  }

  Octets kAmf() {
    return kAmf;
  }

  /// The same keys under other algorithms (TS 33.501 6.7.2); the counts go on.
  SecurityContext with(CipheringAlgorithm newCiphering, IntegrityAlgorithm newIntegrity) {
    SecurityContext changed = new SecurityContext(ngKsi, kAmf, newCiphering, newIntegrity);
    changed.uplink = uplink;
    changed.lastDownlink = lastDownlink;
    return changed;
  }

  /// The count of the message sent last; zero when none was.
  NasCount lastUplink() {
    return uplink.value() == 0 ? uplink : new NasCount(uplink.value() - 1);
  }

  /// False when the count has come to its end and the keys must not be used any more.
  boolean isUsable() {
    return uplink.hasNext();
  }

  /// Ciphers the content of a NAS message container with the count of the message it will travel in
  /// (TS 24.501 4.4.6, TS 33.501 6.4.6).
  Octets cipherContainer(Octets plain) {
    return ciphering.apply(kNasEnc, uplink.toCount(), BEARER, Direction.UPLINK, plain);
  }

  /// Protects an uplink message and counts it.
  Octets protect(SecurityHeaderType type, boolean isCiphered, Octets plain) {
    NasCount count = uplink;
    uplink = count.next();
    Octets payload =
        isCiphered
            ? ciphering.apply(kNasEnc, count.toCount(), BEARER, Direction.UPLINK, plain)
            : plain;
    Octets protectedPart = Octets.of(count.sequenceNumber()).plus(payload);
    Octets mac = integrity.mac(kNasInt, count.toCount(), BEARER, Direction.UPLINK, protectedPart);
    return new SecurityProtected(type, (int) mac.reader().u32(), count.sequenceNumber(), payload)
        .toOctets();
  }

  /// The plain message, or null if the MAC is wrong or the message was received before
  /// (TS 24.501 4.4.3.2, 4.4.3.3). Accepting a message counts it.
  @Nullable Octets open(SecurityProtected message, boolean isCiphered) {
    NasCount count = NasCount.estimate(lastDownlink, message.sequenceNumber());
    if (count == null || count.isReplayOf(lastDownlink)) {
      return null;
    }
    Octets mac = new soliton.base.OctetWriter(16).u32(message.mac()).toOctets();
    if (!integrity.verifies(
        kNasInt, count.toCount(), BEARER, Direction.DOWNLINK, message.macInput(), mac)) {
      return null;
    }
    lastDownlink = count;
    return isCiphered
        ? ciphering.apply(kNasEnc, count.toCount(), BEARER, Direction.DOWNLINK, message.payload())
        : message.payload();
  }
}
