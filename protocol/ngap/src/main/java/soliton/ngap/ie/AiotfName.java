package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// AIOTFName. TS 38.413 9.4.
@Sequence
public record AiotfName(
    @Nullable AiotfNameVisibleString aiotfNameVisibleString,
    @Nullable AiotfNameUtf8String aiotfNameUtf8String) {}
