package soliton.ngap.ie.aiot;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.per.Sequence;

/// AIoT device report item. TS 38.413 9.4.5.
@Sequence
public record AiotDeviceReportItem(
    Octets aiotNasPdu, @Nullable RanAiotDeviceNgapId ranAiotDeviceNgapId) {}
