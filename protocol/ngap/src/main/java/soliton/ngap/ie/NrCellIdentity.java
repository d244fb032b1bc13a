package soliton.ngap.ie;

import soliton.per.BitSize;

/// NR cell identity, part of [NrCgi]. TS 38.413 9.3.1.7.
public record NrCellIdentity(@BitSize(min = 36, max = 36) long value) {}
