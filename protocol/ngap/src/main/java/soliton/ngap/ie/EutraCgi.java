package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// E-UTRA CGI. TS 38.413 9.3.1.9.
@Sequence
public record EutraCgi(Plmn plmnIdentity, EutraCellIdentity eutraCellIdentity)
    implements NgranCgi {}
