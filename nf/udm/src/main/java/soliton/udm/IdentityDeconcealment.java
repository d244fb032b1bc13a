package soliton.udm;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soliton.base.Suci;
import soliton.base.Supi;
import soliton.crypto.Deconcealed;
import soliton.crypto.HomeNetworkKey;
import soliton.crypto.Msin;
import soliton.crypto.ProtectionScheme;
import soliton.sbi.SbiProblem;
import soliton.sbi.SubscriberIdentity;

/// The subscription identifier de-concealing function, SIDF (TS 33.501 6.12.5).
final class IdentityDeconcealment {
  private static final int MOST_IMSI_DIGITS = 15;

  private final UdmConfig config;
  private final Map<Key, HomeNetworkKey> keys = new HashMap<>();

  IdentityDeconcealment(UdmConfig config) {
    this.config = config;
    for (HomeNetworkKey key : config.homeNetworkKeys()) {
      keys.put(new Key(key.scheme(), key.id()), key);
    }
  }

  private record Key(ProtectionScheme scheme, int id) {}

  /// @throws SbiProblem 404 `USER_NOT_FOUND`, 403 `INVALID_HN_PUBLIC_KEY_IDENTIFIER`, 403
  ///     `INVALID_SCHEME_OUTPUT`, 501 `UNSUPPORTED_PROTECTION_SCHEME` (TS 29.503 table 6.3.7.3-1)
  Supi reveal(SubscriberIdentity identity) {
    return switch (identity) {
      case SubscriberIdentity.Permanent permanent -> permanent.supi();
      case SubscriberIdentity.Concealed concealed -> reveal(concealed.suci());
    };
  }

  private Supi reveal(Suci suci) {
    if (!config.homeNetworks().contains(suci.homeNetwork())) {
      throw SbiProblem.of(404, "USER_NOT_FOUND", "not a subscriber of this network");
    }
    ProtectionScheme scheme = ProtectionScheme.of(suci.scheme());
    if (scheme == null || scheme == ProtectionScheme.NULL && !config.nullSchemeAccepted()) {
      throw SbiProblem.of(501, "UNSUPPORTED_PROTECTION_SCHEME", "scheme " + suci.scheme());
    }
    @Nullable String msin =
        scheme == ProtectionScheme.NULL
            ? new String(suci.schemeOutput().toArray(), US_ASCII)
            : revealed(scheme, suci);
    int most =
        MOST_IMSI_DIGITS - suci.homeNetwork().mcc().length() - suci.homeNetwork().mnc().length();
    if (msin == null || !isDigits(msin, most)) {
      throw invalidOutput("no MSIN");
    }
    return new Supi(suci.homeNetwork().mcc() + suci.homeNetwork().mnc() + msin);
  }

  private static boolean isDigits(String text, int most) {
    return !text.isEmpty()
        && text.length() <= most
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private @Nullable String revealed(ProtectionScheme scheme, Suci suci) {
    HomeNetworkKey key = keys.get(new Key(scheme, suci.homeNetworkKeyId()));
    if (key == null) {
      throw SbiProblem.of(
          403, "INVALID_HN_PUBLIC_KEY_IDENTIFIER", scheme + " key " + suci.homeNetworkKeyId());
    }
    return switch (key.deconceal(suci.schemeOutput())) {
      case Deconcealed.Plain plain -> Msin.unpack(plain.schemeInput());
      case Deconcealed.Refused refused -> throw invalidOutput(refused.why());
    };
  }

  private static SbiProblem invalidOutput(String why) {
    return SbiProblem.of(403, "INVALID_SCHEME_OUTPUT", why);
  }
}
