package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;

/// Hashed UE identity index value, part of [CoreNetworkAssistanceInformationForInactive]. TS
/// 38.413 9.3.1.15.
public record HashedUeIdentityIndexValue(
    @BitSize(min = 13, max = 13, extensible = true) Bits value) {}
