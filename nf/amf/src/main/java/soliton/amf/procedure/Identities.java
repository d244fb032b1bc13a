package soliton.amf.procedure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Supi;
import soliton.nas.ie.Suci;
import soliton.nas.ie.UeSecurityCapability;
import soliton.ngap.ie.EutraEncryptionAlgorithms;
import soliton.ngap.ie.EutraIntegrityProtectionAlgorithms;
import soliton.ngap.ie.NrEncryptionAlgorithms;
import soliton.ngap.ie.NrIntegrityProtectionAlgorithms;
import soliton.ngap.ie.UeSecurityCapabilities;
import soliton.ngap.ie.UserLocationInformation;
import soliton.ngap.ie.UserLocationInformationNr;
import soliton.per.Bits;
import soliton.sbi.UserLocation;

/// The same thing in the words of NAS, of NGAP and of the services.
public final class Identities {
  private static final int BITS_OF_MASK = 8;

  private Identities() {}

  /// SUCI as the services write it (TS 29.571 5.3.2).
  static soliton.base.Suci toBase(Suci.Imsi suci) {
    Supi readable = suci.supi();
    Octets output = suci.schemeOutput();
    if (readable != null) {
      int prefix = suci.plmn().mcc().length() + suci.plmn().mnc().length();
      String msin = readable.imsi().substring(prefix);
      output = Octets.adopt(msin.getBytes(StandardCharsets.US_ASCII));
    }
    return new soliton.base.Suci(
        suci.plmn(), suci.routingIndicator(), suci.protectionScheme(), suci.publicKeyId(), output);
  }

  /// UE security capabilities as NGAP carries them (TS 38.413 9.3.1.86): 16 bits each, without
  /// algorithm 0, the first bit standing for algorithm 1.
  static UeSecurityCapabilities toNgap(UeSecurityCapability capability) {
    return new UeSecurityCapabilities(
        new NrEncryptionAlgorithms(shifted(capability, 0)),
        new NrIntegrityProtectionAlgorithms(shifted(capability, 1)),
        new EutraEncryptionAlgorithms(shifted(capability, 2)),
        new EutraIntegrityProtectionAlgorithms(shifted(capability, 3)));
  }

  private static Bits shifted(UeSecurityCapability capability, int octet) {
    return Bits.of(capability.mask(octet) << BITS_OF_MASK + 1 & 0xFFFF, 2 * BITS_OF_MASK);
  }

  /// Where the gNB says the UE is; null for access that is not NR.
  public static @Nullable UserLocation location(
      @Nullable UserLocationInformation told, Octets gnbId, Instant now) {
    return told instanceof UserLocationInformationNr nr
        ? new UserLocation(nr.tai(), nr.nrCgi().nrCellIdentity().value(), gnbId, now)
        : null;
  }
}
