package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// AMF name visible string. TS 38.413 9.4.5.
public record AmfNameVisibleString(
    @CharSize(set = CharSet.VISIBLE, min = 1, max = 150, extensible = true) String value) {}
