package soliton.load;

import org.jspecify.annotations.Nullable;
import soliton.base.OctetWriter;
import soliton.base.Octets;
import soliton.base.Supi;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.Direction;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.KeyDerivation;
import soliton.crypto.NasBearer;
import soliton.crypto.NasCount;
import soliton.nas.SecurityHeaderType;
import soliton.nas.SecurityProtected;

/// What the scripted core knows of one phone: its keys and counts.
final class ScriptedPhone {
  static final CipheringAlgorithm CIPHERING = CipheringAlgorithm.NEA2;
  static final IntegrityAlgorithm INTEGRITY = IntegrityAlgorithm.NIA2;

  final Supi supi;
  Octets kAmf = Octets.EMPTY;
  Octets kNasInt = Octets.EMPTY;
  Octets kNasEnc = Octets.EMPTY;
  Octets xresStar = Octets.EMPTY;
  Octets kAusf = Octets.EMPTY;
  int ngKsi = -1;
  boolean isSecured;
  boolean hasContext;
  NasCount downlink = NasCount.ZERO;
  @Nullable NasCount lastUplink;

  ScriptedPhone(Supi supi) {
    this.supi = supi;
  }

  void newKeys(Octets newKAmf) {
    kAmf = newKAmf;
    kNasInt = KeyDerivation.kNasInt(kAmf, INTEGRITY);
    kNasEnc = KeyDerivation.kNasEnc(kAmf, CIPHERING);
    downlink = NasCount.ZERO;
    lastUplink = null;
    hasContext = true;
  }

  Octets protect(SecurityHeaderType type, Octets plain) {
    NasCount count = downlink;
    downlink = count.next();
    Octets payload =
        type.isCiphered()
            ? CIPHERING.apply(
                kNasEnc, count.toCount(), NasBearer.THREE_GPP_ACCESS, Direction.DOWNLINK, plain)
            : plain;
    Octets mac =
        INTEGRITY.mac(
            kNasInt,
            count.toCount(),
            NasBearer.THREE_GPP_ACCESS,
            Direction.DOWNLINK,
            Octets.of(count.sequenceNumber()).plus(payload));
    return new SecurityProtected(type, (int) mac.reader().u32(), count.sequenceNumber(), payload)
        .toOctets();
  }

  /// The plain message, or null if it is not authentic.
  @Nullable Octets open(SecurityProtected secured) {
    NasCount count = NasCount.estimate(lastUplink, secured.sequenceNumber());
    if (!hasContext || count == null || count.isReplayOf(lastUplink)) {
      return null;
    }
    Octets mac = new OctetWriter(16).u32(secured.mac()).toOctets();
    if (!INTEGRITY.verifies(
        kNasInt,
        count.toCount(),
        NasBearer.THREE_GPP_ACCESS,
        Direction.UPLINK,
        secured.macInput(),
        mac)) {
      return null;
    }
    lastUplink = count;
    return secured.type().isCiphered() ? decipher(count, secured.payload()) : secured.payload();
  }

  Octets decipher(NasCount count, Octets ciphered) {
    return CIPHERING.apply(
        kNasEnc, count.toCount(), NasBearer.THREE_GPP_ACCESS, Direction.UPLINK, ciphered);
  }
}
