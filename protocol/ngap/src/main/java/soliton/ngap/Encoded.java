package soliton.ngap;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;

/// What became of a message or container that was to be encoded: one of the two is there.
///
/// @param octets the encoding
/// @param fault the component whose value does not fit its type, and why
public record Encoded(@Nullable Octets octets, @Nullable String fault) {}
