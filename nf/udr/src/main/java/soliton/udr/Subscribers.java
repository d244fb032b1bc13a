package soliton.udr;

import java.util.List;
import java.util.Map;
import soliton.base.Ambr;
import soliton.base.BitRate;
import soliton.base.Dnn;
import soliton.base.Octets;
import soliton.base.Snssai;
import soliton.base.Supi;
import soliton.sbi.Arp;
import soliton.sbi.PduSessionType;
import soliton.sbi.SscMode;
import soliton.sbi.SubscribedDefaultQos;
import soliton.sbi.nudm.NudmSubscriberDataManagement.SessionManagement;
import soliton.sbi.nudr.SubscriberRecord;

/// Common subscribers, from which others are made.
public final class Subscribers {
  /// The AMF field with the separation bit of 5G (TS 33.102 Annex H, TS 33.501 6.1.3.2.0).
  public static final Octets AMF = Octets.of(0x80, 0x00);

  private static final int NON_GBR_DEFAULT = 9; // 5QI, TS 23.501 table 5.7.4-1
  private static final Arp LOWEST_NEED = new Arp(8, false, true);

  private Subscribers() {}

  /// A subscriber of Milenage with one slice, one data network of IPv4, 1 Gbit/s each way and no
  /// restrictions.
  public static SubscriberRecord plain(Supi supi, Octets k, Octets opc, Snssai snssai, Dnn dnn) {
    SubscriberRecord.Slice slice =
        new SubscriberRecord.Slice(snssai, true, dnn, Map.of(dnn, internet()));
    return new SubscriberRecord(
        supi,
        null,
        new SubscriberRecord.Authentication(SubscriberRecord.Algorithm.MILENAGE, k, opc, AMF),
        gigabit(),
        List.of(slice),
        List.of(),
        List.of(),
        null,
        true,
        false,
        null,
        null);
  }

  /// Best effort: IPv4, 5QI 9, 1 Gbit/s each way.
  public static SessionManagement internet() {
    return new SessionManagement(
        PduSessionType.IPV4,
        List.of(PduSessionType.IPV4),
        SscMode.SSC_MODE_1,
        List.of(SscMode.SSC_MODE_1),
        new SubscribedDefaultQos(NON_GBR_DEFAULT, LOWEST_NEED, null),
        gigabit(),
        null);
  }

  /// The same subscription for another subscriber.
  public static SubscriberRecord withSupi(SubscriberRecord model, Supi supi) {
    return new SubscriberRecord(
        supi,
        model.gpsi(),
        model.authentication(),
        model.ueAmbr(),
        model.slices(),
        model.ratRestrictions(),
        model.forbiddenAreas(),
        model.allowedAreas(),
        model.roamingAllowed(),
        model.barred(),
        model.rfspIndex(),
        model.registrationTimer());
  }

  private static Ambr gigabit() {
    return new Ambr(BitRate.ofMegabits(1000), BitRate.ofMegabits(1000));
  }
}
