package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Tai;
import soliton.ngap.ie.GlobalRanNodeId;
import soliton.ngap.ie.NrCgi;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Target RAN node ID SON. TS 38.413 9.4.5.
@Sequence
public record TargetRanNodeIdSon(
    GlobalRanNodeId globalRanNodeId,
    Tai selectedTai,
    @Ie(id = 45, criticality = IGNORE) @Nullable NrCgi nrCgi) {}
