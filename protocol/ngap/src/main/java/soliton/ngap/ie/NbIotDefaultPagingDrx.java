package soliton.ngap.ie;

import soliton.per.Enumerated;

/// NB-IoT-DefaultPagingDRX. TS 38.413 9.4.
@Enumerated
public enum NbIotDefaultPagingDrx {
  RF128,
  RF256,
  RF512,
  RF1024
}
