package soliton.ngap.ie.measurement;

import org.jspecify.annotations.Nullable;
import soliton.per.Sequence;

/// Beam measurements report configuration. TS 38.413 9.4.5.
@Sequence
public record BeamMeasurementsReportConfiguration(
    @Nullable BeamMeasurementsReportQuantity beamMeasurementsReportQuantity,
    @Nullable MaxNrofRsIndexesToReport maxNrofRsIndexesToReport) {}
