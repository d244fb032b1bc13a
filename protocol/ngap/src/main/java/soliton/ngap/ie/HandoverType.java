package soliton.ngap.ie;

import soliton.per.Enumerated;

/// HandoverType. TS 38.413 9.4.
@Enumerated(root = 3)
public enum HandoverType {
  INTRA5GS,
  FIVEGS_TO_EPS,
  EPS_TO_5GS,
  FIVEGS_TO_UTRAN
}
