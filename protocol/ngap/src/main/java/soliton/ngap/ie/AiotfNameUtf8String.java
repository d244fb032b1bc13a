package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// Aiotf name UTF 8 string, part of [AiotfName]. TS 38.413 9.2.6.2.
public record AiotfNameUtf8String(
    @CharSize(set = CharSet.UTF8, min = 1, max = 150, extensible = true) String value) {}
