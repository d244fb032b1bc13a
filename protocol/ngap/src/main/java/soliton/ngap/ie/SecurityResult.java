package soliton.ngap.ie;

import soliton.per.Sequence;

/// Security result: whether the user plane is protected. TS 38.413 9.3.1.59.
@Sequence
public record SecurityResult(
    IntegrityProtectionResult integrityProtectionResult,
    ConfidentialityProtectionResult confidentialityProtectionResult) {}
