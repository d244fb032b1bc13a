package soliton.ngap.ie;

import soliton.per.Enumerated;

/// PrivacyIndicator. TS 38.413 9.4.
@Enumerated
public enum PrivacyIndicator {
  IMMEDIATE_MDT,
  LOGGED_MDT
}
