package soliton.ngap.ie;

import soliton.per.BitSize;

/// Masked IMEISV: IMEISV with the serial number masked. TS 38.413 9.3.1.54.
public record MaskedImeisv(@BitSize(min = 64, max = 64) long value) {}
