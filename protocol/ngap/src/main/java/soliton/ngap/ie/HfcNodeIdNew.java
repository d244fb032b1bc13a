package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Tai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// HFC node ID new, part of [UserLocationInformationWAgf]. TS 38.413 9.3.1.16.
@Sequence
public record HfcNodeIdNew(
    Octets hfcNodeId, Tai tai, @Ie(id = 275, criticality = IGNORE) @Nullable Octets globalCableId)
    implements UserLocationInformationWAgf {}
