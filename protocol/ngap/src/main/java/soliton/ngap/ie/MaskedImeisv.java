package soliton.ngap.ie;

import soliton.per.BitSize;

/// MaskedIMEISV. TS 38.413 9.4.
public record MaskedImeisv(@BitSize(min = 64, max = 64) long value) {}
