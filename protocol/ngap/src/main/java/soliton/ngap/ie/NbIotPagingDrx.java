package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NB-IoT-PagingDRX. TS 38.413 9.4.
@Enumerated
public enum NbIotPagingDrx {
  RF32,
  RF64,
  RF128,
  RF256,
  RF512,
  RF1024
}
