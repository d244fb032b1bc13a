package soliton.ngap.ie;

import soliton.per.BitSize;

/// UL-NAS-MAC. TS 38.413 9.4.
public record UlNasMac(@BitSize(min = 16, max = 16) int value) {}
