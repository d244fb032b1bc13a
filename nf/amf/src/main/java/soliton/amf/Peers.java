package soliton.amf;

import soliton.sbi.nausf.NausfUeAuthentication;
import soliton.sbi.nnssf.NnssfNsSelection;
import soliton.sbi.npcf.NpcfAmPolicyControl;
import soliton.sbi.nsmf.NsmfPduSession;
import soliton.sbi.nudm.NudmSubscriberDataManagement;
import soliton.sbi.nudm.NudmUeContextManagement;

/// The services that this AMF consumes (TS 23.501 6.2.1). Whether a call is direct or HTTP/2, and
/// which instance answers, is the wiring's business.
public record Peers(
    NausfUeAuthentication ausf,
    NudmUeContextManagement uecm,
    NudmSubscriberDataManagement sdm,
    NnssfNsSelection nssf,
    NpcfAmPolicyControl pcf,
    NsmfPduSession smf) {}
