package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// AMFName. TS 38.413 9.4.
public record AmfName(
    @CharSize(set = CharSet.PRINTABLE, min = 1, max = 150, extensible = true) String value) {}
