package soliton.ngap.ie.aiot;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// AIoT security info. TS 38.413 9.4.5.
@Choice
public sealed interface AiotSecurityInfo permits AiotSecurityInfo.AIoTRandN {
  /// AIoT rand N, of [AiotSecurityInfo].
  record AIoTRandN(@BitSize(min = 128, max = 128, extensible = true) Bits value)
      implements AiotSecurityInfo {}
}
