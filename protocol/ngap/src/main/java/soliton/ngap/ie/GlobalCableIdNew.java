package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.Tai;
import soliton.per.Sequence;

/// GlobalCable-ID-new. TS 38.413 9.4.
@Sequence
public record GlobalCableIdNew(Octets globalCableId, Tai tai)
    implements UserLocationInformationWAgf {}
