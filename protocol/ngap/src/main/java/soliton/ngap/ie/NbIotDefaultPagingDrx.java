package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Nb iot default paging DRX. TS 38.413 9.4.5.
@Enumerated
public enum NbIotDefaultPagingDrx {
  RF128,
  RF256,
  RF512,
  RF1024
}
