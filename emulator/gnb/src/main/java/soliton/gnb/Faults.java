package soliton.gnb;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import soliton.ngap.ie.AmfUeNgapId;
import soliton.ngap.ie.Cause;
import soliton.ngap.ie.CriticalityDiagnostics;
import soliton.ngap.ie.RanUeNgapId;
import soliton.ngap.message.ErrorIndication;

/// Error Indication, TS 38.413 8.7.5: what the base station says to what it cannot use.
final class Faults {
  private static final System.Logger LOG = System.getLogger(Faults.class.getName());
  private static final int MOST_A_SECOND = 20;

  private final Site site;
  private long secondNanos;
  private int inThisSecond;

  Faults(Site site) {
    this.site = site;
  }

  /// Tells the AMF, but not more often than a peer in its right mind needs.
  void indicate(
      @Nullable AmfUeNgapId amfId,
      @Nullable RanUeNgapId ranId,
      Cause cause,
      @Nullable CriticalityDiagnostics diagnostics) {
    if (isTooOften()) {
      return;
    }
    LOG.log(
        Level.WARNING,
        "ngap.fault gnb={0} cause={1} amf-ue-ngap-id={2} ran-ue-ngap-id={3}",
        site.config().name(),
        cause,
        amfId,
        ranId);
    ErrorIndication indication = new ErrorIndication(amfId, ranId, cause, diagnostics, null);
    UeContext ue = ranId == null ? null : site.ues().by(ranId);
    if (ue != null) {
      site.send(ue, indication);
    } else {
      site.send(indication);
    }
  }

  private boolean isTooOften() {
    long now = site.air().agenda().clock().nanos();
    if (now - secondNanos > 1_000_000_000L) {
      secondNanos = now;
      inThisSecond = 0;
    }
    return ++inThisSecond > MOST_A_SECOND;
  }
}
