package soliton.ngap.ie;

import soliton.per.Enumerated;

/// MICOModeIndication. TS 38.413 9.4.
@Enumerated
public enum MicoModeIndication {
  TRUE
}
