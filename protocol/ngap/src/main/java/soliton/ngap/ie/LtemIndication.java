package soliton.ngap.ie;

import soliton.per.Enumerated;

/// LTEM-Indication. TS 38.413 9.4.
@Enumerated
public enum LtemIndication {
  LTE_M
}
