package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.per.Ie;
import soliton.per.Sequence;

/// UnavailableGUAMIItem. TS 38.413 9.4.
@Sequence
public record UnavailableGuamiItem(
    Guami guami,
    @Nullable TimerApproachForGuamiRemoval timerApproachForGuamiRemoval,
    @Nullable AmfName backupAmfName,
    @Ie(id = 442, criticality = IGNORE) @Nullable ExtendedAmfName extendedBackupAmfName) {}
