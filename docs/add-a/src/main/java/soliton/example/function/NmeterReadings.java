package soliton.example.function;

import soliton.example.message.Quantity;
import soliton.example.message.Reading;

/// Nmeter_Readings, the service of the example function: what other functions know of it. In the
/// house it stands in `sbi/api`.
public interface NmeterReadings {
  /// Registers a meter under a name; a known one is registered anew.
  ///
  /// @throws soliton.sbi.SbiProblem 503 `NF_CONGESTION` if there are as many meters as configured
  void register(String meter);

  /// Has a meter read; returns at once. The reading is told by [#last].
  ///
  /// @throws soliton.sbi.SbiProblem 404 `METER_NOT_FOUND`, 503 `NF_CONGESTION`
  void order(String meter, Quantity quantity);

  /// The last reading.
  ///
  /// @throws soliton.sbi.SbiProblem 404 `METER_NOT_FOUND`, 404 `NO_READING`
  Reading last(String meter);
}
