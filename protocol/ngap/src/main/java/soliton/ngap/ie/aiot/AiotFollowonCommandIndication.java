package soliton.ngap.ie.aiot;

import soliton.per.Enumerated;

/// AIoT followon command indication. TS 38.413 9.4.5.
@Enumerated
public enum AiotFollowonCommandIndication {
  TRUE
}
