package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.per.Ie;
import soliton.per.Sequence;

/// Served GUAMI item. TS 38.413 9.4.5.
@Sequence
public record ServedGuamiItem(
    Guami guami,
    @Nullable AmfName backupAmfName,
    @Ie(id = 176, criticality = IGNORE) @Nullable GuamiType guamiType,
    @Ie(id = 442, criticality = IGNORE) @Nullable ExtendedAmfName extendedBackupAmfName) {}
