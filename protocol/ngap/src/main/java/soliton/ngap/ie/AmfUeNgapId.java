package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// AMF-UE-NGAP-ID. TS 38.413 9.4.
public record AmfUeNgapId(@IntegerRange(min = 0, max = 1099511627775L) long value)
    implements UeNgapIds {}
