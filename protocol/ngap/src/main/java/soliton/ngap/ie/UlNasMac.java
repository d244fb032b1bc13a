package soliton.ngap.ie;

import soliton.per.BitSize;

/// UL NAS MAC, part of [UlCpSecurityInformation]. TS 38.413 9.2.2.13.
public record UlNasMac(@BitSize(min = 16, max = 16) int value) {}
