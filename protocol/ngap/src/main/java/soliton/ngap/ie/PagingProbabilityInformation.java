package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Paging probability information, part of [WusAssistanceInformation]. TS 38.413 9.2.4.1.
@Enumerated
public enum PagingProbabilityInformation {
  P00,
  P05,
  P10,
  P15,
  P20,
  P25,
  P30,
  P35,
  P40,
  P45,
  P50,
  P55,
  P60,
  P65,
  P70,
  P75,
  P80,
  P85,
  P90,
  P95,
  P100
}
