package soliton.ngap.ie;

import soliton.per.CharSet;
import soliton.per.CharSize;

/// URI address. TS 38.413 9.4.5.
public record UriAddress(@CharSize(set = CharSet.VISIBLE) String value) {}
