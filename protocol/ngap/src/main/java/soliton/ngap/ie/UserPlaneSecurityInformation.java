package soliton.ngap.ie;

import soliton.per.Sequence;

/// User plane security information, part of [soliton.ngap.transfer.PathSwitchRequestTransfer]. TS
/// 38.413 9.3.4.8.
@Sequence
public record UserPlaneSecurityInformation(
    SecurityResult securityResult, SecurityIndication securityIndication) {}
