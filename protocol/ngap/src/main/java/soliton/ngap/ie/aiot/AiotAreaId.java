package soliton.ngap.ie.aiot;

import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Plmn;
import soliton.ngap.ie.Nid;
import soliton.per.OctetSize;
import soliton.per.Sequence;

/// AIoT area ID. TS 38.413 9.4.5.
@Sequence
public record AiotAreaId(
    Plmn plmNidentity, @Nullable Nid nid, @OctetSize(min = 3, max = 3) Octets aiotAreaCode) {}
