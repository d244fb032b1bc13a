package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// AMF name. TS 38.413 9.3.3.21.
public record AmfName(
    @CharSize(set = CharSet.PRINTABLE, min = 1, max = 150, extensible = true) String value) {}
