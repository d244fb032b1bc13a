package soliton.ngap.ie;

import soliton.per.BitSize;

/// PeriodicRegistrationUpdateTimer. TS 38.413 9.4.
public record PeriodicRegistrationUpdateTimer(@BitSize(min = 8, max = 8) int value) {}
