package soliton.amf.procedure;

import soliton.amf.rules.CollisionRules.Running;
import soliton.nas.gmm.IdentityRequest;
import soliton.nas.gmm.IdentityResponse;
import soliton.nas.ie.GmmCause;
import soliton.nas.ie.IdentityType;
import soliton.nas.ie.MobileIdentity;
import soliton.nas.ie.Suci;

/// Identification (TS 24.501 5.4.3): asks a UE for its SUCI, when its GUTI means nothing to us or
/// does not fit the keys.
final class Identification {
  private Identification() {}

  /// @throws Left.Rejected if the UE has no SUCI to tell
  /// @throws soliton.nf.Departure.Silence after T3570
  static Suci.Imsi run(UeDialogue ue) {
    IdentityRequest request = new IdentityRequest(IdentityType.SUCI);
    MobileIdentity told =
        ue.ask(
            Running.IDENTITY,
            ue.amf().timers().t3570(),
            () -> ue.send(request),
            message ->
                message instanceof IdentityResponse(MobileIdentity identity) ? identity : null);
    return concealed(told);
  }

  /// SUPIs that are not IMSIs belong to private networks and access technologies that we do not
  /// serve.
  static Suci.Imsi concealed(MobileIdentity identity) {
    return switch (identity) {
      case Suci.Imsi imsi -> imsi;
      case Suci.Nai _ -> throw new Left.Rejected(GmmCause.ILLEGAL_UE);
      case MobileIdentity.None _,
          MobileIdentity.Guti _,
          MobileIdentity.STmsi _,
          MobileIdentity.Imei _,
          MobileIdentity.Imeisv _,
          MobileIdentity.MacAddress _,
          MobileIdentity.Eui64 _ ->
          throw new Left.Rejected(GmmCause.UE_IDENTITY_CANNOT_BE_DERIVED_BY_THE_NETWORK);
    };
  }
}
