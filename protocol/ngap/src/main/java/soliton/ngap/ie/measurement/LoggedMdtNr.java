package soliton.ngap.ie.measurement;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// Logged MDT NR. TS 38.413 9.4.5.
@Sequence
public record LoggedMdtNr(
    LoggingInterval loggingInterval,
    LoggingDuration loggingDuration,
    LoggedMdtTrigger loggedMdtTrigger,
    @Nullable BluetoothMeasurementConfiguration bluetoothMeasurementConfiguration,
    @Nullable WlanMeasurementConfiguration wlanMeasurementConfiguration,
    @Nullable SensorMeasurementConfiguration sensorMeasurementConfiguration,
    @ListSize(min = 1, max = 8) @Nullable List<AreaScopeOfNeighCellsItem> areaScopeOfNeighCellsList,
    @Ie(id = 360, criticality = IGNORE) @Nullable EarlyMeasurement earlyMeasurement)
    implements MdtModeNr {
  public LoggedMdtNr {
    areaScopeOfNeighCellsList =
        areaScopeOfNeighCellsList == null ? null : List.copyOf(areaScopeOfNeighCellsList);
  }
}
