package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Paging priority. TS 38.413 9.3.1.78.
@Enumerated
public enum PagingPriority {
  PRIOLEVEL1,
  PRIOLEVEL2,
  PRIOLEVEL3,
  PRIOLEVEL4,
  PRIOLEVEL5,
  PRIOLEVEL6,
  PRIOLEVEL7,
  PRIOLEVEL8
}
