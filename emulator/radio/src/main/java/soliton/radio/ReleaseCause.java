package soliton.radio;

/// How a radio connection ended, as lower layers tell NAS (TS 24.501 5.3.1.3, 5.5.1.3.2 f).
public enum ReleaseCause {
  /// RRC Release: the network ended it.
  NORMAL,
  /// The connection broke and could not be re-established: the cell is gone, or has no core.
  FAILURE
}
