package soliton.ngap.ie;

import soliton.per.BitSize;

/// NRCellIdentity. TS 38.413 9.4.
public record NrCellIdentity(@BitSize(min = 36, max = 36) long value) {}
