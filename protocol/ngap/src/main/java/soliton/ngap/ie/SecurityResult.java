package soliton.ngap.ie;

import soliton.per.Sequence;

/// SecurityResult. TS 38.413 9.4.
@Sequence
public record SecurityResult(
    IntegrityProtectionResult integrityProtectionResult,
    ConfidentialityProtectionResult confidentialityProtectionResult) {}
