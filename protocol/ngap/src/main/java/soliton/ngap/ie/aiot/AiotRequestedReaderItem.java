package soliton.ngap.ie.aiot;

import soliton.ngap.ie.GlobalGnbId;
import soliton.per.Sequence;

/// AIoT requested reader item. TS 38.413 9.4.5.
@Sequence
public record AiotRequestedReaderItem(GlobalGnbId globalgNbId, AiotReaderIndex readerIndex) {}
