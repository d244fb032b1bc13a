package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.NgranCgi;
import soliton.per.Ie;
import soliton.per.IntegerRange;
import soliton.per.Sequence;

/// Last visited PS cell information. TS 38.413 9.4.5.
@Sequence
public record LastVisitedPsCellInformation(
    @Nullable NgranCgi psCellId,
    @IntegerRange(min = 0, max = 40950) int timeStay,
    @Ie(id = 492, criticality = IGNORE) @Nullable ScgActivationTime scgActivationTime) {}
