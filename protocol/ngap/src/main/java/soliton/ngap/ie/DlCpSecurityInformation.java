package soliton.ngap.ie;

import soliton.per.Sequence;

/// DL CP security information, part of [soliton.ngap.message.ConnectionEstablishmentIndication].
/// TS 38.413 9.2.2.11.
@Sequence
public record DlCpSecurityInformation(DlNasMac dlNasMac) {}
