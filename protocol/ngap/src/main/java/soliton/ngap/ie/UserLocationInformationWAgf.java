package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import soliton.base.Octets;
import soliton.per.Alternative;
import soliton.per.Choice;

/// UserLocationInformationW-AGF. TS 38.413 9.4.
@Choice(
    extensions = {
      @Alternative(
          type = UserLocationInformationWAgf.GlobalCableId.class,
          id = 275,
          criticality = IGNORE),
      @Alternative(type = HfcNodeIdNew.class, id = 362, criticality = IGNORE),
      @Alternative(type = GlobalCableIdNew.class, id = 363, criticality = IGNORE)
    })
public sealed interface UserLocationInformationWAgf extends UserLocationInformation
    permits GlobalLineId,
        UserLocationInformationWAgf.HfcNodeId,
        UserLocationInformationWAgf.GlobalCableId,
        HfcNodeIdNew,
        GlobalCableIdNew {
  /// Values of HfcNodeId.
  record HfcNodeId(Octets value) implements UserLocationInformationWAgf {}

  /// Values of GlobalCableId.
  record GlobalCableId(Octets value) implements UserLocationInformationWAgf {}
}
