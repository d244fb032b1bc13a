package soliton.ngap.ie;

import soliton.per.Enumerated;

/// Delay critical, part of [Dynamic5QiDescriptor]. TS 38.413 9.3.1.18.
@Enumerated
public enum DelayCritical {
  DELAY_CRITICAL,
  NON_DELAY_CRITICAL
}
