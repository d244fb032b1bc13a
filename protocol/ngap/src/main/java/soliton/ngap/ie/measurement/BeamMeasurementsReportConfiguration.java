package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// BeamMeasurementsReportConfiguration. TS 38.413 9.4.
@Sequence
public record BeamMeasurementsReportConfiguration(
    @Nullable BeamMeasurementsReportQuantity beamMeasurementsReportQuantity,
    @Nullable MaxNrofRsIndexesToReport maxNrofRsIndexesToReport) {}
