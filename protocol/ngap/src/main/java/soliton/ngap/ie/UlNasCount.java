package soliton.ngap.ie;

import soliton.per.BitSize;

/// UL NAS count, part of [UlCpSecurityInformation]. TS 38.413 9.2.2.13.
public record UlNasCount(@BitSize(min = 5, max = 5) int value) {}
