package soliton.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import soliton.base.Octets;
import soliton.base.Supi;

/// The key hierarchy of TS 33.501 Annex A, one function a clause. Keys have 32 octets unless told
/// otherwise; a key of another length throws `IllegalArgumentException`.
public final class KeyDerivation {
  /// The only value of the ABBA parameter that is defined (A.7.1).
  public static final Octets ABBA = Octets.of(0, 0);

  private static final int KEY = 32;
  private static final int HALF = 16;

  // Table A.8-1, algorithm type distinguishers
  private static final int NAS_ENC = 1;
  private static final int NAS_INT = 2;
  private static final int RRC_ENC = 3;
  private static final int RRC_INT = 4;
  private static final int UP_ENC = 5;
  private static final int UP_INT = 6;

  // Table A.9-1, access type distinguishers
  private static final int THREE_GPP = 1;
  private static final int NON_3GPP = 2;

  // A.13, DIRECTION
  private static final int IDLE_MOBILITY = 0;
  private static final int HANDOVER = 1;

  private KeyDerivation() {}

  /// A.2: K_AUSF of 5G AKA.
  public static Octets kAusf(Octets ck, Octets ik, String servingNetworkName, Octets sqnXorAk) {
    byte[] concealed = Lengths.exactly(AkaFunctions.SQN_OCTETS, sqnXorAk, "SQN xor AK");
    return whole(both(ck, ik), 0x6A, text(servingNetworkName), concealed);
  }

  /// A.4: RES* from RES in the UE, XRES* from XRES in the home network; 16 octets.
  public static Octets resStar(
      Octets ck, Octets ik, String servingNetworkName, Octets rand, Octets res) {
    byte[] challenge = Lengths.exactly(AkaFunctions.RAND_OCTETS, rand, "RAND");
    return lastHalf(
        Kdf.derive(both(ck, ik), 0x6B, text(servingNetworkName), challenge, res.toArray()));
  }

  /// A.5: HRES* from RES* in the serving network, HXRES* from XRES* in the AUSF; 16 octets.
  public static Octets hresStar(Octets rand, Octets resStar) {
    MessageDigest digest = Hmac.sha256();
    digest.update(rand.toArray());
    return lastHalf(digest.digest(resStar.toArray()));
  }

  /// A.6.
  public static Octets kSeaf(Octets kAusf, String servingNetworkName) {
    return whole(key(kAusf, "K_AUSF"), 0x6C, text(servingNetworkName));
  }

  /// A.7.
  public static Octets kAmf(Octets kSeaf, Supi supi, Octets abba) {
    return whole(key(kSeaf, "K_SEAF"), 0x6D, text(supi.imsi()), abba.toArray());
  }

  /// A.8: 16 octets.
  public static Octets kNasEnc(Octets kAmf, CipheringAlgorithm algorithm) {
    return algorithmKey(kAmf, NAS_ENC, algorithm.identity());
  }

  /// A.8: 16 octets.
  public static Octets kNasInt(Octets kAmf, IntegrityAlgorithm algorithm) {
    return algorithmKey(kAmf, NAS_INT, algorithm.identity());
  }

  /// A.8: 16 octets.
  public static Octets kRrcEnc(Octets kGnb, CipheringAlgorithm algorithm) {
    return algorithmKey(kGnb, RRC_ENC, algorithm.identity());
  }

  /// A.8: 16 octets.
  public static Octets kRrcInt(Octets kGnb, IntegrityAlgorithm algorithm) {
    return algorithmKey(kGnb, RRC_INT, algorithm.identity());
  }

  /// A.8: 16 octets.
  public static Octets kUpEnc(Octets kGnb, CipheringAlgorithm algorithm) {
    return algorithmKey(kGnb, UP_ENC, algorithm.identity());
  }

  /// A.8: 16 octets.
  public static Octets kUpInt(Octets kGnb, IntegrityAlgorithm algorithm) {
    return algorithmKey(kGnb, UP_INT, algorithm.identity());
  }

  /// A.9, over 3GPP access.
  public static Octets kGnb(Octets kAmf, NasCount uplink) {
    return whole(key(kAmf, "K_AMF"), 0x6E, count(uplink), octet(THREE_GPP));
  }

  /// A.9, over untrusted non-3GPP access.
  public static Octets kN3iwf(Octets kAmf, NasCount uplink) {
    return whole(key(kAmf, "K_AMF"), 0x6E, count(uplink), octet(NON_3GPP));
  }

  /// A.10: the next hop parameter.
  ///
  /// @param syncInput the K_gNB just derived, then the previous next hop
  public static Octets nextHop(Octets kAmf, Octets syncInput) {
    return whole(key(kAmf, "K_AMF"), 0x6F, key(syncInput, "SYNC-input"));
  }

  /// A.11: K_NG-RAN* for a target gNB.
  ///
  /// @param key K_gNB, or the next hop if its counter increases
  /// @param pci physical cell identity, 16 bits
  /// @param arfcnDl frequency of the target cell, 24 bits
  public static Octets kNgRanStarGnb(Octets key, int pci, int arfcnDl) {
    return whole(key(key, "K_gNB"), 0x70, bits16(pci), bits24(arfcnDl));
  }

  /// A.12: K_NG-RAN* for a target ng-eNB; parameters as in A.11.
  public static Octets kNgRanStarNgEnb(Octets key, int pci, int earfcnDl) {
    return whole(key(key, "K_gNB"), 0x71, bits16(pci), bits24(earfcnDl));
  }

  /// A.13, at handover.
  public static Octets kAmfPrimeHandover(Octets kAmf, NasCount downlink) {
    return whole(key(kAmf, "K_AMF"), 0x72, octet(HANDOVER), count(downlink));
  }

  /// A.13, at mobility registration update.
  public static Octets kAmfPrimeIdle(Octets kAmf, NasCount uplink) {
    return whole(key(kAmf, "K_AMF"), 0x72, octet(IDLE_MOBILITY), count(uplink));
  }

  /// A.14.1: K_ASME' for idle mode mobility to EPS.
  public static Octets kAsmePrimeIdle(Octets kAmf, NasCount uplink) {
    return whole(key(kAmf, "K_AMF"), 0x73, count(uplink));
  }

  /// A.14.2: K_ASME' for handover to EPS.
  public static Octets kAsmePrimeHandover(Octets kAmf, NasCount downlink) {
    return whole(key(kAmf, "K_AMF"), 0x74, count(downlink));
  }

  private static Octets algorithmKey(Octets key, int distinguisher, int identity) {
    return lastHalf(Kdf.derive(key(key, "input key"), 0x69, octet(distinguisher), octet(identity)));
  }

  private static Octets whole(byte[] key, int fc, byte[]... parameters) {
    return Octets.adopt(Kdf.derive(key, fc, parameters));
  }

  private static Octets lastHalf(byte[] derived) {
    return Octets.copyOf(derived, HALF, HALF);
  }

  /// CK || IK; 16 octets each, or 32 with TUAK.
  private static byte[] both(Octets ck, Octets ik) {
    return ck.plus(ik).toArray();
  }

  private static byte[] key(Octets key, String name) {
    return Lengths.exactly(KEY, key, name);
  }

  private static byte[] text(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] octet(int value) {
    return new byte[] {(byte) value};
  }

  private static byte[] bits16(int value) {
    return new byte[] {(byte) (value >>> 8), (byte) value};
  }

  private static byte[] bits24(int value) {
    return new byte[] {(byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
  }

  private static byte[] count(NasCount count) {
    byte[] octets = new byte[4];
    Words.put32(octets, 0, count.toCount());
    return octets;
  }
}
