package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Tai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// HFCNode-ID-new. TS 38.413 9.4.
@Sequence
public record HfcNodeIdNew(
    Octets hfcNodeId, Tai tai, @Ie(id = 275, criticality = IGNORE) @Nullable Octets globalCableId)
    implements UserLocationInformationWAgf {}
