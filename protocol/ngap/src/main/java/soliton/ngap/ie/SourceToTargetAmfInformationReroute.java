package soliton.ngap.ie;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// SourceToTarget-AMFInformationReroute. TS 38.413 9.4.
@Sequence
public record SourceToTargetAmfInformationReroute(
    @Nullable ConfiguredNssai configuredNssai,
    @Nullable RejectedNssaIinPlmn rejectedNssaIinPlmn,
    @Nullable RejectedNssaIinTa rejectedNssaIinTa) {}
