package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;

/// UpdateFeedback. TS 38.413 9.4.
public record UpdateFeedback(@BitSize(min = 8, max = 8, extensible = true) Bits value) {}
