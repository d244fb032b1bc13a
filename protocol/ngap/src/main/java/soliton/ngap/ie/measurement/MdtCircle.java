package soliton.ngap.ie.measurement;

import soliton.base.Octets;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// MDT circle. TS 38.413 9.4.5.
@Sequence
public record MdtCircle(
    Octets referenceLocation, @IntegerRange(min = 1, max = 65535) int distanceRadius)
    implements NtnGeographicalAreaItem {}
