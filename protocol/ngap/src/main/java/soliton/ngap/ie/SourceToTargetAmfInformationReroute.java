package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Source to target AMF information reroute. TS 38.413 9.4.5.
@Sequence
public record SourceToTargetAmfInformationReroute(
    @Nullable ConfiguredNssai configuredNssai,
    @Nullable RejectedNssaIinPlmn rejectedNssaIinPlmn,
    @Nullable RejectedNssaIinTa rejectedNssaIinTa) {}
