package soliton.example.report;

import org.jspecify.annotations.Nullable;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// One meter and what it showed. Example 4.2.
@Sequence
public record MeterItem(
    @IntegerRange(min = 0, max = 65535) int meter,
    @IntegerRange(min = 0, max = 4294967295L) long units,
    @Nullable ReportReason reason) {}
