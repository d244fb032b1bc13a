package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Handover type. TS 38.413 9.3.1.22.
@Enumerated(root = 3)
public enum HandoverType {
  INTRA5GS,
  FIVEGS_TO_EPS,
  EPS_TO_5GS,
  FIVEGS_TO_UTRAN
}
