package soliton.amf.procedure;

import org.jspecify.annotations.Nullable;
import soliton.amf.ue.NasSecurity;
import soliton.base.Octets;
import soliton.nas.Nas;
import soliton.nas.NasMessage;
import soliton.nas.gmm.RegistrationRequest;
import soliton.nas.gmm.ServiceRequest;

/// Protection of initial NAS messages (TS 24.501 4.4.6): what travels readable is a part; the whole
/// lies ciphered in the NAS message container.
final class InitialMessages {
  private InitialMessages() {}

  /// The whole message that a verified one contains, or the verified one itself if it contains
  /// none, or none that fits.
  static RegistrationRequest complete(RegistrationRequest cleartext, NasSecurity security) {
    return whole(cleartext.nasMessageContainer(), security) instanceof RegistrationRequest inner
        ? inner
        : cleartext;
  }

  static ServiceRequest complete(ServiceRequest cleartext, NasSecurity security) {
    return whole(cleartext.nasMessageContainer(), security) instanceof ServiceRequest inner
        ? inner
        : cleartext;
  }

  private static @Nullable NasMessage whole(@Nullable Octets container, NasSecurity security) {
    return container == null
        ? null
        : Nas.decodeUplink(security.decipherContainer(container)).message();
  }
}
