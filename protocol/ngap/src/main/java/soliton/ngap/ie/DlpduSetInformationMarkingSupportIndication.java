package soliton.ngap.ie;

import soliton.per.Enumerated;

/// DLPDUSetInformationMarkingSupportIndication. TS 38.413 9.4.
@Enumerated
public enum DlpduSetInformationMarkingSupportIndication {
  TRUE
}
