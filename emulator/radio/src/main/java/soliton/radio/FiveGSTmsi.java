package soliton.radio;

import soliton.base.FiveGGuti;
import soliton.base.FiveGTmsi;

/// Shortened temporary identity of 48 bits (TS 23.003 2.10.1): what a phone is paged by, and what
/// it tells the base station so that it finds the right AMF.
public record FiveGSTmsi(int amfSet, int amfPointer, FiveGTmsi tmsi) {
  public static FiveGSTmsi of(FiveGGuti guti) {
    return new FiveGSTmsi(guti.guami().amf().set(), guti.guami().amf().pointer(), guti.tmsi());
  }
}
