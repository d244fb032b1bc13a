package soliton.gnb;

import soliton.ngap.ie.AmfPointer;
import soliton.ngap.ie.AmfSetId;
import soliton.ngap.ie.FiveGSTmsi;

/// The 5G-S-TMSI as the air and as NGAP write it (TS 38.413 9.3.3.20).
final class Identities {
  private Identities() {}

  static FiveGSTmsi toNgap(soliton.radio.FiveGSTmsi identity) {
    return new FiveGSTmsi(
        new AmfSetId(identity.amfSet()), new AmfPointer(identity.amfPointer()), identity.tmsi());
  }

  static soliton.radio.FiveGSTmsi toAir(FiveGSTmsi identity) {
    return new soliton.radio.FiveGSTmsi(
        identity.amfSetId().value(), identity.amfPointer().value(), identity.fiveGTmsi());
  }
}
