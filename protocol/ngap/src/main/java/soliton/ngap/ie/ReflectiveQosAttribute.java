package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Reflective QoS attribute, part of [QosFlowLevelQosParameters]. TS 38.413 9.3.1.12.
@Enumerated
public enum ReflectiveQosAttribute {
  SUBJECT_TO
}
