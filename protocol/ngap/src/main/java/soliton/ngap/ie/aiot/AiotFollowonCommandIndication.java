package soliton.ngap.ie.aiot;

import soliton.per.Enumerated;

/// AIoT-FollowonCommandIndication. TS 38.413 9.4.
@Enumerated
public enum AiotFollowonCommandIndication {
  TRUE
}
