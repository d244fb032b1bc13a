package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// MN-only-MDT-collection. TS 38.413 9.4.
@Enumerated
public enum MnOnlyMdtCollection {
  MN_ONLY
}
