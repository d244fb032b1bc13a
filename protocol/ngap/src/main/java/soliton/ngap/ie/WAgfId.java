package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// W AGF ID, part of [GlobalWAgfId]. TS 38.413 9.3.1.5.
@Choice
public sealed interface WAgfId permits WAgfId.WAgfIdValue {
  /// W agf ID, of [WAgfId].
  record WAgfIdValue(@BitSize(min = 16, max = 16, extensible = true) Bits value)
      implements WAgfId {}
}
