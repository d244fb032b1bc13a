package soliton.upf.path;

import org.jspecify.annotations.Nullable;

/// What is measured of the packets of a detection rule. Read for each packet, so in arrays that
/// nobody changes.
final class Measurement {
  static final Measurement NONE = new Measurement(new UsageMeter[0], new PathRule[0], false);

  final UsageMeter[] meters;

  /// By meter, what is done with packets while its quota is used up; null to drop them (TS 29.244
  /// 5.2.2.2.1, FAR ID for Quota Action).
  final @Nullable PathRule[] instead;

  /// Downlink packets that are dropped matter: the data path must see them itself.
  final boolean watchesDrops;

  Measurement(UsageMeter[] meters, @Nullable PathRule[] instead, boolean watchesDrops) {
    this.meters = meters;
    this.instead = instead;
    this.watchesDrops = watchesDrops;
  }
}
