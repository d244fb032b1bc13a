package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// ServiceType. TS 38.413 9.4.
@Enumerated
public enum ServiceType {
  STREAMING,
  MTSI,
  VR
}
