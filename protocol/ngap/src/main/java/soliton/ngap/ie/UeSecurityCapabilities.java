package soliton.ngap.ie;

import soliton.per.Sequence;

/// UESecurityCapabilities. TS 38.413 9.4.
@Sequence
public record UeSecurityCapabilities(
    NrEncryptionAlgorithms nrEncryptionAlgorithms,
    NrIntegrityProtectionAlgorithms nrIntegrityProtectionAlgorithms,
    EutraEncryptionAlgorithms eutraEncryptionAlgorithms,
    EutraIntegrityProtectionAlgorithms eutraIntegrityProtectionAlgorithms) {}
