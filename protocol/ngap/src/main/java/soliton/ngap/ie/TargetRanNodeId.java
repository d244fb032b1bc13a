package soliton.ngap.ie;

import static soliton.per.Criticality.REJECT;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Target RAN node ID, part of [TargetId]. TS 38.413 9.3.1.25.
@Sequence
public record TargetRanNodeId(
    GlobalRanNodeId globalRanNodeId,
    Tai selectedTai,
    @Ie(id = 369, criticality = REJECT) @Nullable Nid selectedTargetSnpnIdentity)
    implements TargetId {}
