package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Immediate MDT NR. TS 38.413 9.4.5.
@Sequence
public record ImmediateMdtNr(
    MeasurementsToActivate measurementsToActivate,
    @Nullable M1Configuration m1Configuration,
    @Nullable M4Configuration m4Configuration,
    @Nullable M5Configuration m5Configuration,
    @Nullable M6Configuration m6Configuration,
    @Nullable M7Configuration m7Configuration,
    @Nullable BluetoothMeasurementConfiguration bluetoothMeasurementConfiguration,
    @Nullable WlanMeasurementConfiguration wlanMeasurementConfiguration,
    @Nullable MdtLocationInfo mdtLocationInfo,
    @Nullable SensorMeasurementConfiguration sensorMeasurementConfiguration)
    implements MdtModeNr {}
