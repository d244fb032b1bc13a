package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.BitSize;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Scheduled communication time. TS 38.413 9.4.5.
@Sequence
public record ScheduledCommunicationTime(
    @BitSize(min = 7, max = 7) @Nullable Integer dayofWeek,
    @IntegerRange(min = 0, max = 86399, extensible = true) @Nullable Integer timeofDayStart,
    @IntegerRange(min = 0, max = 86399, extensible = true) @Nullable Integer timeofDayEnd) {}
