package soliton.ngap.ie;

import static soliton.per.Criticality.IGNORE;

import org.jspecify.annotations.Nullable;
import soliton.per.Ie;
import soliton.per.Sequence;

/// UL-NGU-UP-TNLModifyItem. TS 38.413 9.4.
@Sequence
public record UlNguUpTnlModifyItem(
    UpTransportLayerInformation ulNguUpTnlInformation,
    UpTransportLayerInformation dlNguUpTnlInformation,
    @Ie(id = 195, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantUlNguUpTnlInformation,
    @Ie(id = 192, criticality = IGNORE)
        @Nullable UpTransportLayerInformation redundantDlNguUpTnlInformation) {}
