package soliton.ngap.ie;

import soliton.per.IntegerRange;

/// AMF UE NGAP ID: identity of the UE within the AMF. TS 38.413 9.3.3.1.
public record AmfUeNgapId(@IntegerRange(min = 0, max = 1099511627775L) long value)
    implements UeNgapIds {}
