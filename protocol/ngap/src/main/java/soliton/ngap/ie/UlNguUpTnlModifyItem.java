package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// UL NGU UP TNL modify item, part of
/// [soliton.ngap.transfer.PduSessionResourceModifyRequestTransfer]. TS 38.413 9.3.4.3.
@Sequence
public record UlNguUpTnlModifyItem(
    UpTransportLayerInformation ulNguUpTnlInformation,
    UpTransportLayerInformation dlNguUpTnlInformation,
    @Ie(id = 195, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantUlNguUpTnlInformation,
    @Ie(id = 192, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantDlNguUpTnlInformation) {}
