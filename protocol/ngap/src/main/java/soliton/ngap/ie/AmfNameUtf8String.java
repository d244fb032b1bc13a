package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// AMF name UTF 8 string. TS 38.413 9.4.5.
public record AmfNameUtf8String(
    @CharSize(set = CharSet.UTF8, min = 1, max = 150, extensible = true) String value) {}
