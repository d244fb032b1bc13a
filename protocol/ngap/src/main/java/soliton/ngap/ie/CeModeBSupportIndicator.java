package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Ce mode B support indicator, part of [soliton.ngap.message.InitialUeMessage]. TS 38.413
/// 9.2.5.1.
@Enumerated
public enum CeModeBSupportIndicator {
  SUPPORTED
}
