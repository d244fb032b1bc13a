package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// AIOTFNameVisibleString. TS 38.413 9.4.
public record AiotfNameVisibleString(
    @CharSize(set = CharSet.VISIBLE, min = 1, max = 150, extensible = true) String value) {}
