package soliton.ngap.ie;

import soliton.per.BitSize;

/// Further extended UE identity index value, part of
/// [CoreNetworkAssistanceInformationForInactive]. TS 38.413 9.3.1.15.
public record FurtherExtendedUeIdentityIndexValue(@BitSize(min = 20, max = 20) int value) {}
