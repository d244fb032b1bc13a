package soliton.ngap.ie;

import soliton.per.Sequence;

/// UL-CP-SecurityInformation. TS 38.413 9.4.
@Sequence
public record UlCpSecurityInformation(UlNasMac ulNasMac, UlNasCount ulNasCount) {}
