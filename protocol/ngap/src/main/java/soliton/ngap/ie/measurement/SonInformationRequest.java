package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// SON information request. TS 38.413 9.4.5.
@Enumerated
public enum SonInformationRequest implements SonInformation {
  XN_TNL_CONFIGURATION_INFO
}
