package soliton.example.procedure;

import soliton.example.message.Quantity;
import soliton.example.message.Reading;

/// A service of another function that the procedure uses. In the house such an interface stands in
/// `sbi/api`, one a 3GPP service.
public interface Ledger {
  /// @return the name of the entry
  /// @throws soliton.sbi.SbiProblem with the cause `LEDGER_FULL`
  String open(Quantity quantity);

  /// The reading of an entry.
  void close(String entry, Reading reading);

  /// Takes an entry back.
  void cancel(String entry);
}
