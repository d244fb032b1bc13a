package soliton.smf;

import soliton.sbi.namf.NamfCommunication;
import soliton.sbi.npcf.NpcfSmPolicyControl;
import soliton.sbi.nudm.NudmSubscriberDataManagement;
import soliton.sbi.nudm.NudmUeContextManagement;

/// The services of other functions that an SMF uses.
public record SmfPeers(
    NudmSubscriberDataManagement subscriberData,
    NudmUeContextManagement ueContexts,
    NpcfSmPolicyControl policies,
    NamfCommunication amf) {}
