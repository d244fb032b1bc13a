package soliton.gnb;

import java.lang.System.Logger.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.Guami;
import soliton.ngap.ie.BroadcastPlmnItem;
import soliton.ngap.ie.GlobalGnbId;
import soliton.ngap.ie.GnbId;
import soliton.ngap.ie.PagingDrx;
import soliton.ngap.ie.RanNodeName;
import soliton.ngap.ie.SliceSupportItem;
import soliton.ngap.ie.SupportedTaItem;
import soliton.ngap.ie.TimeToWait;
import soliton.ngap.message.NgSetupFailure;
import soliton.ngap.message.NgSetupRequest;
import soliton.ngap.message.NgSetupRequestBuilder;
import soliton.ngap.message.NgSetupResponse;
import soliton.per.Bits;
import soliton.radio.Agenda;

/// NG Setup, TS 38.413 8.7.1, as the base station runs it: after each new association, again when
/// it was refused, and with a new association when nobody answers.
final class NgSetup {
  private static final System.Logger LOG = System.getLogger(NgSetup.class.getName());

  /// Not in the specification, which gives this procedure no timer.
  private static final long ANSWER_MILLIS = 10_000;

  /// When the AMF names no time to wait (TS 38.413 8.7.1.3 leaves it open).
  private static final long REFUSED_MILLIS = 10_000;

  private final Site site;
  private final Agenda agenda;
  private Agenda.@Nullable Timer timer;
  private boolean isUp;

  NgSetup(Site site) {
    this.site = site;
    this.agenda = site.air().agenda();
  }

  boolean isUp() {
    return isUp;
  }

  void start() {
    stopTimer();
    site.send(request(site.config()));
    timer = agenda.after(ANSWER_MILLIS, site.n2()::abort);
  }

  void onLost() {
    stopTimer();
    isUp = false;
  }

  /// Returns false if the response is of no use: no network of the cell is served.
  boolean onResponse(NgSetupResponse response) {
    stopTimer();
    isUp =
        response.servedGuamiList().stream()
            .map(item -> item.guami())
            .map(Guami::plmn)
            .anyMatch(site.config().plmn()::equals);
    if (isUp) {
      site.n2().onSetUp();
    }
    LOG.log(
        isUp ? Level.INFO : Level.WARNING,
        "ngsetup.{0} gnb={1} amf={2} plmn={3}",
        isUp ? "accepted" : "useless",
        site.config().name(),
        response.amfName().value(),
        site.config().plmn());
    return isUp;
  }

  /// 8.7.1.3: not before the time to wait has passed.
  void onFailure(NgSetupFailure failure) {
    stopTimer();
    long wait = millis(failure.timeToWait());
    LOG.log(
        Level.WARNING,
        "ngsetup.refused gnb={0} cause={1} again={2}ms",
        site.config().name(),
        failure.cause(),
        wait);
    timer = agenda.after(wait, this::start);
  }

  private void stopTimer() {
    if (timer != null) {
      timer.cancel();
      timer = null;
    }
  }

  private static long millis(@Nullable TimeToWait wait) {
    return switch (wait) {
      case V1S -> 1_000;
      case V2S -> 2_000;
      case V5S -> 5_000;
      case V10S -> 10_000;
      case V20S -> 20_000;
      case V60S -> 60_000;
      case null -> REFUSED_MILLIS;
    };
  }

  static NgSetupRequest request(GnbConfig config) {
    var id =
        new GnbId.GnbIdValue(Bits.of(Integer.toUnsignedLong(config.gnbId()), config.gnbIdBits()));
    List<SliceSupportItem> slices =
        config.slices().stream().map(slice -> new SliceSupportItem(slice)).toList();
    return NgSetupRequestBuilder.of(
            new GlobalGnbId(config.plmn(), id),
            List.of(
                new SupportedTaItem(
                    config.tac(),
                    List.of(new BroadcastPlmnItem(config.plmn(), slices, null, null, null)),
                    null,
                    null)))
        .defaultPagingDrx(PagingDrx.V128)
        .ranNodeName(new RanNodeName(config.name()))
        .build();
  }
}
