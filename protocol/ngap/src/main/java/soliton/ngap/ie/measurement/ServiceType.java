package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// Service type. TS 38.413 9.4.5.
@Enumerated
public enum ServiceType {
  STREAMING,
  MTSI,
  VR
}
