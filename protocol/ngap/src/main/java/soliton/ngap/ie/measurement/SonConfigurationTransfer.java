package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// SON configuration transfer. TS 38.413 9.4.5.
@Sequence
public record SonConfigurationTransfer(
    TargetRanNodeIdSon targetRanNodeIdSon,
    SourceRanNodeId sourceRanNodeId,
    SonInformation sonInformation,
    @Nullable XnTnlConfigurationInfo xnTnlConfigurationInfo,
    @Ie(id = 445, criticality = IGNORE) @Nullable RequestedTnlInfo requestedTnlInfo) {}
