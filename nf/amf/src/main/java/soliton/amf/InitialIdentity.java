package soliton.amf;

import org.jspecify.annotations.Nullable;
import soliton.amf.ue.Ue;
import soliton.base.FiveGTmsi;
import soliton.base.Octets;
import soliton.nas.Envelope;
import soliton.nas.Nas;
import soliton.nas.NasMessage;
import soliton.nas.SecurityHeaderType;
import soliton.nas.gmm.DeregistrationRequestUeOriginating;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.ServiceRequest;
import soliton.nas.ie.MobileIdentity;

/// Whom an initial NAS message names (TS 24.501 4.4.6: the identity is always readable). It is only
/// a claim: the one who is named must recognise the protection.
final class InitialIdentity {
  private InitialIdentity() {}

  /// The UE that is named, if this AMF knows it.
  static @Nullable Ue find(ThisAmf amf, Octets nas) {
    Octets plain =
        switch (Envelope.of(nas)) {
          case Envelope.Plain(Octets message) -> message;
          case Envelope.Protected(var secured)
              when secured.type() == SecurityHeaderType.INTEGRITY_PROTECTED ->
              secured.payload();
          case Envelope.Protected _, Envelope.TooShort _, Envelope.Reserved _ -> null;
        };
    if (plain == null) {
      return null;
    }
    FiveGTmsi tmsi = named(amf, Nas.decodeUplink(plain).message());
    return tmsi == null ? null : amf.ues().byTmsi(tmsi);
  }

  private static @Nullable FiveGTmsi named(ThisAmf amf, @Nullable NasMessage message) {
    return switch (message) {
      case RegistrationRequest request -> named(amf, request.mobileIdentity());
      case DeregistrationRequestUeOriginating request -> named(amf, request.mobileIdentity());
      case ServiceRequest request -> named(amf, request.sTmsi());
      case null, default -> null;
    };
  }

  private static @Nullable FiveGTmsi named(ThisAmf amf, MobileIdentity identity) {
    return switch (identity) {
      case MobileIdentity.Guti(var guti) ->
          guti.guami().equals(amf.config().guami()) ? guti.tmsi() : null;
      case MobileIdentity.STmsi sTmsi ->
          sTmsi.amfSet() == amf.config().guami().amf().set()
                  && sTmsi.amfPointer() == amf.config().guami().amf().pointer()
              ? sTmsi.tmsi()
              : null;
      case MobileIdentity _ -> null;
    };
  }
}
