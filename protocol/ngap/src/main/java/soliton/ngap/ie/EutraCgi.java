package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// EUTRA-CGI. TS 38.413 9.4.
@Sequence
public record EutraCgi(Plmn plmnIdentity, EutraCellIdentity eutraCellIdentity)
    implements NgranCgi {}
