package soliton.ngap.ie;

import soliton.per.BitSize;
import soliton.per.Choice;

/// UE identity index value. TS 38.413 9.4.5.
@Choice
public sealed interface UeIdentityIndexValue permits UeIdentityIndexValue.IndexLength10 {
  /// Index length 10, of [UeIdentityIndexValue].
  record IndexLength10(@BitSize(min = 10, max = 10) int value) implements UeIdentityIndexValue {}
}
