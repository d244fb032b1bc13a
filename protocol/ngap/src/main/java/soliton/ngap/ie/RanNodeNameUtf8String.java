package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// RANNodeNameUTF8String. TS 38.413 9.4.
public record RanNodeNameUtf8String(
    @CharSize(set = CharSet.UTF8, min = 1, max = 150, extensible = true) String value) {}
