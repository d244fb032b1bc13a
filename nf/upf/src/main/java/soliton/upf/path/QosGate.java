package soliton.upf.path;

import soliton.transport.flow.Lines;
import soliton.upf.path.SessionLines.Kind;
import soliton.upf.rules.Qer;

/// A QoS enforcement rule at work: the lines of its rates are shared by all detection rules that
/// refer to it, and with the kernel, so that it enforces the rate of all their packets together (a
/// session's AMBR, for example).
///
/// @param uplink line of the maximum bit rate; [Lines#NONE] if there is no limit, or nothing passes
/// @param downlink likewise
/// @param uplinkGuarantee line of the guaranteed bit rate; [Lines#NONE] if there is none
/// @param downlinkGuarantee likewise
record QosGate(Qer qer, int uplink, int downlink, int uplinkGuarantee, int downlinkGuarantee) {
  static QosGate of(Qer qer, SessionLines lines) {
    return new QosGate(
        qer,
        maximum(lines, qer, true),
        maximum(lines, qer, false),
        limit(lines, Kind.GUARANTEE_UPLINK, qer.id(), qer.guarantee().uplinkKbps()),
        limit(lines, Kind.GUARANTEE_DOWNLINK, qer.id(), qer.guarantee().downlinkKbps()));
  }

  /// Rules of the same correlation enforce one rate, in whatever session they are (5.2.1).
  private static int maximum(SessionLines lines, Qer qer, boolean up) {
    long kbps = up ? qer.uplinkKbps() : qer.downlinkKbps();
    return qer.correlation() == Qer.ALONE
        ? limit(lines, up ? Kind.MAXIMUM_UPLINK : Kind.MAXIMUM_DOWNLINK, qer.id(), kbps)
        : limit(lines, up ? Kind.SHARED_UPLINK : Kind.SHARED_DOWNLINK, qer.correlation(), kbps);
  }

  private static int limit(SessionLines lines, Kind kind, long id, long kbps) {
    return kbps == Qer.UNLIMITED || kbps == 0 ? Lines.NONE : lines.rate(kind, id, kbps);
  }

  /// False if nothing passes: the gate is closed, or the maximum bit rate is 0.
  boolean isOpen(boolean up) {
    return up
        ? qer.uplinkOpen() && qer.uplinkKbps() != 0
        : qer.downlinkOpen() && qer.downlinkKbps() != 0;
  }

  int limit(boolean up) {
    return up ? uplink : downlink;
  }

  int guarantee(boolean up) {
    return up ? uplinkGuarantee : downlinkGuarantee;
  }
}
