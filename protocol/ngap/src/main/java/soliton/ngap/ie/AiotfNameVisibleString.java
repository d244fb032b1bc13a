package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// Aiotf name visible string, part of [AiotfName]. TS 38.413 9.2.6.2.
public record AiotfNameVisibleString(
    @CharSize(set = CharSet.VISIBLE, min = 1, max = 150, extensible = true) String value) {}
