package soliton.ngap.ie;

import soliton.per.Sequence;

/// UE security capabilities: algorithms the UE supports; in each string the first bit stands for
/// algorithm 1. TS 38.413 9.3.1.86.
@Sequence
public record UeSecurityCapabilities(
    NrEncryptionAlgorithms nrEncryptionAlgorithms,
    NrIntegrityProtectionAlgorithms nrIntegrityProtectionAlgorithms,
    EutraEncryptionAlgorithms eutraEncryptionAlgorithms,
    EutraIntegrityProtectionAlgorithms eutraIntegrityProtectionAlgorithms) {}
