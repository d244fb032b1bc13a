package soliton.ngap.ie;

import soliton.per.Sequence;

/// UL CP security information, part of [soliton.ngap.message.RancpRelocationIndication]. TS
/// 38.413 9.2.2.13.
@Sequence
public record UlCpSecurityInformation(UlNasMac ulNasMac, UlNasCount ulNasCount) {}
