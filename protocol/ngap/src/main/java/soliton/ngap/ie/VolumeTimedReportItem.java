package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.per.IntegerRange;
import soliton.per.OctetSize;
import soliton.per.Sequence;

/// Volume timed report item. TS 38.413 9.4.5.
@Sequence
public record VolumeTimedReportItem(
    @OctetSize(min = 4, max = 4) Octets startTimeStamp,
    @OctetSize(min = 4, max = 4) Octets endTimeStamp,
    @IntegerRange(min = 0, max = IntegerRange.UNSIGNED) long usageCountUl,
    @IntegerRange(min = 0, max = IntegerRange.UNSIGNED) long usageCountDl) {}
