package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Choice;

/// UEIdentityIndexValue. TS 38.413 9.4.
@Choice
public sealed interface UeIdentityIndexValue permits UeIdentityIndexValue.IndexLength10 {
  /// Values of IndexLength10.
  record IndexLength10(@BitSize(min = 10, max = 10) int value) implements UeIdentityIndexValue {}
}
