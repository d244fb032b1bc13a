package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Extended AMF name. TS 38.413 9.4.5.
@Sequence
public record ExtendedAmfName(
    @Nullable AmfNameVisibleString amfNameVisibleString,
    @Nullable AmfNameUtf8String amfNameUtf8String) {}
