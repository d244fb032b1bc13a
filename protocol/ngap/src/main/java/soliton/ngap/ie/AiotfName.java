package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Aiotf name, part of [soliton.ngap.message.NgSetupResponse]. TS 38.413 9.2.6.2.
@Sequence
public record AiotfName(
    @Nullable AiotfNameVisibleString aiotfNameVisibleString,
    @Nullable AiotfNameUtf8String aiotfNameUtf8String) {}
