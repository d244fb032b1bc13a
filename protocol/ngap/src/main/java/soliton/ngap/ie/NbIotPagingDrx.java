package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Nb iot paging DRX, part of [soliton.ngap.message.Paging]. TS 38.413 9.2.4.1.
@Enumerated
public enum NbIotPagingDrx {
  RF32,
  RF64,
  RF128,
  RF256,
  RF512,
  RF1024
}
