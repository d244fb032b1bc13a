package soliton.ngap.ie;

import soliton.per.BitSize;

/// DL-NAS-MAC. TS 38.413 9.4.
public record DlNasMac(@BitSize(min = 16, max = 16) int value) {}
