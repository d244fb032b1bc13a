package soliton.ngap.ie;

import soliton.per.BitSize;

/// Extended UE identity index value, part of [CoreNetworkAssistanceInformationForInactive]. TS
/// 38.413 9.3.1.15.
public record ExtendedUeIdentityIndexValue(@BitSize(min = 16, max = 16) int value) {}
