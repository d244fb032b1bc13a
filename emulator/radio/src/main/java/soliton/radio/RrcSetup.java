package soliton.radio;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.base.Snssai;

/// What a phone says while it connects (RRC Setup Request and Setup Complete, TS 38.331 6.2.2).
///
/// @param phone how the phone is named in call flows; not on the air
/// @param sTmsi identity given by the AMF that the phone wants, or absent
/// @param registeredAmf the AMF the phone is registered with (mapped from its 5G-GUTI), or absent
/// @param requestedNssai slices for the choice of the AMF; empty if the phone keeps them to itself
/// @param nas the initial NAS message
public record RrcSetup(
    String phone,
    EstablishmentCause cause,
    Plmn selectedPlmn,
    @Nullable FiveGSTmsi sTmsi,
    @Nullable Guami registeredAmf,
    List<Snssai> requestedNssai,
    Octets nas) {
  public RrcSetup {
    requestedNssai = List.copyOf(requestedNssai);
  }
}
