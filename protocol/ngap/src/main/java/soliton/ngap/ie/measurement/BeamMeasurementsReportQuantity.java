package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// Beam measurements report quantity. TS 38.413 9.4.5.
@Sequence
public record BeamMeasurementsReportQuantity(Rsrp rsrp, Rsrq rsrq, Sinr sinr) {

  /// Rsrp, of [BeamMeasurementsReportQuantity].
  @Enumerated(root = 1)
  public enum Rsrp {
    TRUE,
    FALSE
  }

  /// Rsrq, of [BeamMeasurementsReportQuantity].
  @Enumerated(root = 1)
  public enum Rsrq {
    TRUE,
    FALSE
  }

  /// Sinr, of [BeamMeasurementsReportQuantity].
  @Enumerated(root = 1)
  public enum Sinr {
    TRUE,
    FALSE
  }
}
