package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// RAN node name. TS 38.413 9.4.5.
public record RanNodeName(
    @CharSize(set = CharSet.PRINTABLE, min = 1, max = 150, extensible = true) String value) {}
