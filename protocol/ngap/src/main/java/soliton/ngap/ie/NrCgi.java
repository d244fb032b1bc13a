package soliton.ngap.ie;

import soliton.base.Plmn;
import soliton.per.Sequence;

/// NR CGI. TS 38.413 9.3.1.7.
@Sequence
public record NrCgi(Plmn plmnIdentity, NrCellIdentity nrCellIdentity) implements NgranCgi, AreaId {}
