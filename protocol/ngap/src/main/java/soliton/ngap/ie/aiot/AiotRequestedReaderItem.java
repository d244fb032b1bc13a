package soliton.ngap.ie.aiot;

import soliton.ngap.ie.GlobalGnbId;
import soliton.per.Sequence;

/// AIoT-RequestedReaderItem. TS 38.413 9.4.
@Sequence
public record AiotRequestedReaderItem(GlobalGnbId globalgNbId, AiotReaderIndex readerIndex) {}
