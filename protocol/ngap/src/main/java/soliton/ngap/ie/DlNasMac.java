package soliton.ngap.ie;

import soliton.per.BitSize;

/// DL NAS MAC, part of [DlCpSecurityInformation]. TS 38.413 9.2.2.11.
public record DlNasMac(@BitSize(min = 16, max = 16) int value) {}
