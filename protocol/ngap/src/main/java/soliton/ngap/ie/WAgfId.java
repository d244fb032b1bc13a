package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Bits;
import soliton.per.Choice;

/// W-AGF-ID. TS 38.413 9.4.
@Choice
public sealed interface WAgfId permits WAgfId.WAgfIdValue {
  /// Values of WAgfIdValue.
  record WAgfIdValue(@BitSize(min = 16, max = 16, extensible = true) Bits value)
      implements WAgfId {}
}
