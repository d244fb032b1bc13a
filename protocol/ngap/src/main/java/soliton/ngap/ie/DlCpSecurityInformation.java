package soliton.ngap.ie;

import soliton.per.Sequence;

/// DL-CP-SecurityInformation. TS 38.413 9.4.
@Sequence
public record DlCpSecurityInformation(DlNasMac dlNasMac) {}
