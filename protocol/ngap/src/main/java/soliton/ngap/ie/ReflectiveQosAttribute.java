package soliton.ngap.ie;

import soliton.per.Enumerated;

/// ReflectiveQosAttribute. TS 38.413 9.4.
@Enumerated
public enum ReflectiveQosAttribute {
  SUBJECT_TO
}
