package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Extended RAN node name. TS 38.413 9.4.5.
@Sequence
public record ExtendedRanNodeName(
    @Nullable RanNodeNameVisibleString ranNodeNameVisibleString,
    @Nullable RanNodeNameUtf8String ranNodeNameUtf8String) {}
