package soliton.ngap.ie;

import soliton.per.Sequence;

/// UserPlaneSecurityInformation. TS 38.413 9.4.
@Sequence
public record UserPlaneSecurityInformation(
    SecurityResult securityResult, SecurityIndication securityIndication) {}
