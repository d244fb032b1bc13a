package soliton.ngap.ie.warning;

import soliton.per.Enumerated;

/// Concurrent warning message ind, part of [soliton.ngap.message.WriteReplaceWarningRequest]. TS
/// 38.413 9.2.8.1.
@Enumerated
public enum ConcurrentWarningMessageInd {
  TRUE
}
