package soliton.amf.ue;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.crypto.CipheringAlgorithm;
import soliton.crypto.Direction;
import soliton.crypto.IntegrityAlgorithm;
import soliton.crypto.KeyDerivation;
import soliton.crypto.NasBearer;
import soliton.crypto.NasCount;

/// A full native 5G NAS security context (TS 24.501 4.4.2, TS 33.501 6.3.2): keys, algorithms and
/// counts of both directions. Owned by the UE's mailbox.
public final class SecurityContext {
  private final int ksi;
  private final Octets kAmf;
  private final CipheringAlgorithm ciphering;
  private final IntegrityAlgorithm integrity;
  private final Octets kNasEnc;
  private final Octets kNasInt;
  private @Nullable NasCount uplink;
  private NasCount downlink = NasCount.ZERO;
  private NasCount began = NasCount.ZERO;

  /// @param ksi key set identifier 0..6
  public SecurityContext(
      int ksi, Octets kAmf, CipheringAlgorithm ciphering, IntegrityAlgorithm integrity) {
    this.ksi = ksi;
    this.kAmf = kAmf;
    this.ciphering = ciphering;
    this.integrity = integrity;
    this.kNasEnc = KeyDerivation.kNasEnc(kAmf, ciphering);
    this.kNasInt = KeyDerivation.kNasInt(kAmf, integrity);
  }

  public int ksi() {
    return ksi;
  }

  public CipheringAlgorithm ciphering() {
    return ciphering;
  }

  public IntegrityAlgorithm integrity() {
    return integrity;
  }

  /// True while both counts have room (TS 24.501 4.4.3.5): else a new key is needed first.
  public boolean isFresh() {
    NasCount last = uplink;
    return !downlink.isNearWrapAround() && (last == null || !last.isNearWrapAround());
  }

  /// The message that was accepted last took the context into use on this connection: SECURITY MODE
  /// COMPLETE, or the initial message.
  void begin() {
    NasCount last = uplink;
    began = last == null ? NasCount.ZERO : last;
  }

  /// K_gNB of the connection, from the count of the message that began its protection (TS 33.501
  /// 6.8.1.2.2, A.9).
  public Octets kGnb() {
    return KeyDerivation.kGnb(kAmf, began);
  }

  /// The count that a received sequence number stands for, or null if it repeats an old one
  /// (TS 24.501 4.4.3.2).
  @Nullable NasCount countOf(int sequenceNumber) {
    NasCount estimate = NasCount.estimate(uplink, sequenceNumber);
    return estimate == null || estimate.isReplayOf(uplink) ? null : estimate;
  }

  boolean verifies(NasCount count, Octets macInput, Octets mac) {
    return integrity.verifies(
        kNasInt, count.toCount(), NasBearer.THREE_GPP_ACCESS, Direction.UPLINK, macInput, mac);
  }

  Octets decipher(NasCount count, Octets content) {
    return ciphering.apply(
        kNasEnc, count.toCount(), NasBearer.THREE_GPP_ACCESS, Direction.UPLINK, content);
  }

  Octets decipherAtLastCount(Octets content) {
    NasCount last = uplink;
    return last == null ? content : decipher(last, content);
  }

  void accept(NasCount count) {
    uplink = count;
  }

  /// The count of the next downlink message, which is used up by asking.
  NasCount takeDownlink() {
    NasCount taken = downlink;
    downlink = taken.next();
    return taken;
  }

  Octets mac(NasCount count, Octets macInput) {
    return integrity.mac(
        kNasInt, count.toCount(), NasBearer.THREE_GPP_ACCESS, Direction.DOWNLINK, macInput);
  }

  Octets cipher(NasCount count, Octets content) {
    return ciphering.apply(
        kNasEnc, count.toCount(), NasBearer.THREE_GPP_ACCESS, Direction.DOWNLINK, content);
  }
}
