package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Privacy indicator, part of [soliton.ngap.message.CellTrafficTrace]. TS 38.413 9.2.10.4.
@Enumerated
public enum PrivacyIndicator {
  IMMEDIATE_MDT,
  LOGGED_MDT
}
