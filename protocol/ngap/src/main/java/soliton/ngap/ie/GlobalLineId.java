package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Tai;
import soliton.per.Ie;
import soliton.per.Sequence;

/// GlobalLine-ID. TS 38.413 9.4.
@Sequence
public record GlobalLineId(
    Octets globalLineIdentity,
    @Nullable LineType lineType,
    @Ie(id = 213, criticality = IGNORE) @Nullable Tai tai)
    implements UserLocationInformationWAgf {}
