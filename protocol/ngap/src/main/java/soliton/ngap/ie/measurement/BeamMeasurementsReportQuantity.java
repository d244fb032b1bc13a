package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;
import soliton.per.Sequence;

/// BeamMeasurementsReportQuantity. TS 38.413 9.4.
@Sequence
public record BeamMeasurementsReportQuantity(Rsrp rsrp, Rsrq rsrq, Sinr sinr) {

  /// Values of Rsrp.
  @Enumerated(root = 1)
  public enum Rsrp {
    TRUE,
    FALSE
  }

  /// Values of Rsrq.
  @Enumerated(root = 1)
  public enum Rsrq {
    TRUE,
    FALSE
  }

  /// Values of Sinr.
  @Enumerated(root = 1)
  public enum Sinr {
    TRUE,
    FALSE
  }
}
