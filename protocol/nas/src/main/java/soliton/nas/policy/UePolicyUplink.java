package soliton.nas.policy;

import soliton.l3.MessageFamily;
import soliton.nas.ie.NasTypes;

/// A message of UE policy delivery from the phone to the network.
@MessageFamily(types = NasTypes.class)
public sealed interface UePolicyUplink extends UePolicyMessage
    permits ManageUePolicyComplete, ManageUePolicyCommandReject, UeStateIndication {}
