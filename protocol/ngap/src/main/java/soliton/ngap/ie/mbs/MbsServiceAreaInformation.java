package soliton.ngap.ie.mbs;

import static soliton.per.Criticality.IGNORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Octets;
import soliton.base.Tai;
import soliton.ngap.ie.NrCgi;
import soliton.per.Ie;
import soliton.per.ListSize;
import soliton.per.Sequence;

/// MBS service area information. TS 38.413 9.4.5.
@Sequence
public record MbsServiceAreaInformation(
    @ListSize(min = 1, max = 8192) @Nullable List<NrCgi> mbsServiceAreaCellList,
    @ListSize(min = 1, max = 1024) @Nullable List<Tai> mbsServiceAreaTaiList,
    @Ie(id = 449, criticality = IGNORE) @ListSize(min = 1, max = 65536)
        @Nullable List<Octets> mbsIntendedServiceAreaList)
    implements MbsServiceArea {
  public MbsServiceAreaInformation {
    mbsServiceAreaCellList =
        mbsServiceAreaCellList == null ? null : List.copyOf(mbsServiceAreaCellList);
    mbsServiceAreaTaiList =
        mbsServiceAreaTaiList == null ? null : List.copyOf(mbsServiceAreaTaiList);
    mbsIntendedServiceAreaList =
        mbsIntendedServiceAreaList == null ? null : List.copyOf(mbsIntendedServiceAreaList);
  }
}
