package soliton.gnb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.CauseMisc;
import soliton.ngap.ie.ResetAll;
import soliton.ngap.ie.ResetType;
import soliton.ngap.ie.UeAssociatedLogicalNgConnectionItem;
import soliton.ngap.message.NgResetAcknowledge;
import soliton.radio.ReleaseCause;

/// NG Reset in both directions, TS 38.413 8.7.4.
final class NgReset {
  private final Site site;
  private final UeContextRelease release;

  NgReset(Site site, UeContextRelease release) {
    this.site = site;
    this.release = release;
  }

  /// 8.7.4.2.1, from the AMF: lets the phones named, or all, go and says so.
  void onReset(soliton.ngap.message.NgReset reset) {
    switch (reset.resetType()) {
      case ResetAll _ -> {
        dropAll(ReleaseCause.FAILURE);
        site.send(new NgResetAcknowledge(null, null));
      }
      case ResetType.PartOfNgInterface(var connections) -> {
        for (UeAssociatedLogicalNgConnectionItem item : connections) {
          UeContext ue = named(item);
          if (ue != null) {
            release.drop(ue, ReleaseCause.FAILURE);
          }
        }
        site.send(new NgResetAcknowledge(connections, null));
      }
    }
  }

  /// 8.7.4.2.2, from here: the AMF is to forget all our phones.
  void reset() {
    dropAll(ReleaseCause.FAILURE);
    site.send(new soliton.ngap.message.NgReset(CauseMisc.OM_INTERVENTION, ResetAll.RESET_ALL));
  }

  void dropAll(ReleaseCause cause) {
    for (UeContext ue : List.copyOf(site.ues().all())) {
      release.drop(ue, cause);
    }
  }

  private @Nullable UeContext named(UeAssociatedLogicalNgConnectionItem item) {
    if (item.ranUeNgapId() != null) {
      return site.ues().by(item.ranUeNgapId());
    }
    return item.amfUeNgapId() == null ? null : site.ues().by(item.amfUeNgapId());
  }
}
