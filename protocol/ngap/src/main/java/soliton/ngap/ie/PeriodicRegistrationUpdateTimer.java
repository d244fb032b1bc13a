package soliton.ngap.ie;

import soliton.per.BitSize;

/// Periodic registration update timer, part of [CoreNetworkAssistanceInformationForInactive]. TS
/// 38.413 9.3.1.15.
public record PeriodicRegistrationUpdateTimer(@BitSize(min = 8, max = 8) int value) {}
