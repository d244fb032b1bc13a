package soliton.nas.policy;

import soliton.l3.MessageFamily;
import soliton.nas.ie.NasTypes;

/// A message of UE policy delivery from the network to the phone.
@MessageFamily(types = NasTypes.class)
public sealed interface UePolicyDownlink extends UePolicyMessage permits ManageUePolicyCommand {}
