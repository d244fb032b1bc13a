package soliton.ngap.ie.measurement;

import soliton.per.Enumerated;

/// MN only MDT collection, part of [MdtConfiguration]. TS 38.413 9.3.1.14.
@Enumerated
public enum MnOnlyMdtCollection {
  MN_ONLY
}
