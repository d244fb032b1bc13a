package soliton.ngap.ie;

import soliton.base.Octets;
import soliton.base.Tai;
import soliton.per.Sequence;

/// Global cable ID new, part of [UserLocationInformationWAgf]. TS 38.413 9.3.1.16.
@Sequence
public record GlobalCableIdNew(Octets globalCableId, Tai tai)
    implements UserLocationInformationWAgf {}
