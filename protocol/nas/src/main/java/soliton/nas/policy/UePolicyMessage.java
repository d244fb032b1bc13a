package soliton.nas.policy;

import soliton.l3.MessageFamily;
import soliton.nas.ie.NasTypes;
import soliton.nas.ie.Pti;

/// A message of UE policy delivery, TS 24.501 annex D.5: the contents of a payload container of
/// type `UE_POLICY`.
@MessageFamily(types = NasTypes.class)
public sealed interface UePolicyMessage permits UePolicyUplink, UePolicyDownlink {
  Pti pti();
}
