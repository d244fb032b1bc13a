package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Unavailable GUAMI item, part of [soliton.ngap.message.AmfStatusIndication]. TS 38.413
/// 9.2.6.10.
@Sequence
public record UnavailableGuamiItem(
    Guami guami,
    @Nullable TimerApproachForGuamiRemoval timerApproachForGuamiRemoval,
    @Nullable AmfName backupAmfName,
    @Ie(id = 442, criticality = IGNORE) @Nullable ExtendedAmfName extendedBackupAmfName) {}
