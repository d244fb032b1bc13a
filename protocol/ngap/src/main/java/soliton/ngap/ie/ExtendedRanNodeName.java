package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Extended-RANNodeName. TS 38.413 9.4.
@Sequence
public record ExtendedRanNodeName(
    @Nullable RanNodeNameVisibleString ranNodeNameVisibleString,
    @Nullable RanNodeNameUtf8String ranNodeNameUtf8String) {}
