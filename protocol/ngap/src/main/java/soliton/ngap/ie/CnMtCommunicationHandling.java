package soliton.ngap.ie;

import soliton.per.Enumerated;

/// CN-MT-CommunicationHandling. TS 38.413 9.4.
@Enumerated
public enum CnMtCommunicationHandling {
  SUPPORTED
}
