package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import soliton.base.Octets;
import soliton.per.Alternative;
import soliton.per.Choice;

/// User location information W AGF, part of [UserLocationInformation]. TS 38.413 9.3.1.16.
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
  /// Hfc node ID, of [UserLocationInformationWAgf].
  record HfcNodeId(Octets value) implements UserLocationInformationWAgf {}

  /// Global cable ID, of [UserLocationInformationWAgf].
  record GlobalCableId(Octets value) implements UserLocationInformationWAgf {}
}
