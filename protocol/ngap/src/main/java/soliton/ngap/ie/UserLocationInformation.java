package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import soliton.per.Alternative;
import soliton.per.Choice;

/// User location information: cell and tracking area, or the address behind which the UE is. TS
/// 38.413 9.3.1.16.
@Choice(
    extensions = {
      @Alternative(type = UserLocationInformationTngf.class, id = 244, criticality = IGNORE),
      @Alternative(type = UserLocationInformationTwif.class, id = 248, criticality = IGNORE),
      @Alternative(type = UserLocationInformationWAgf.class, id = 243, criticality = IGNORE),
      @Alternative(
          type = UserLocationInformationN3iwfWithoutPortNumber.class,
          id = 439,
          criticality = IGNORE)
    })
public sealed interface UserLocationInformation
    permits UserLocationInformationEutra,
        UserLocationInformationNr,
        UserLocationInformationN3iwfWithPortNumber,
        UserLocationInformationTngf,
        UserLocationInformationTwif,
        UserLocationInformationWAgf,
        UserLocationInformationN3iwfWithoutPortNumber {}
