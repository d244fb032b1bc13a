package soliton.upf.path;

import soliton.nf.Counters;
import soliton.nf.Counters.Counter;
import soliton.upf.reading.DropReason;

/// The measurements of the data path: those of TS 28.552 5.4 by their names, and why packets were
/// dropped by ours.
final class PathCounters {
  final Counter n3InPackets;
  final Counter n3InOctets;
  final Counter n3OutPackets;
  final Counter n3OutOctets;
  final Counter n6InPackets;
  final Counter n6OutPackets;
  final Counter forbidden;
  final Counter linkLocal;
  final Counter tooBig;
  final Counter hopLimit;
  final Counter notTranslated;
  final Counter betweenPhones;
  final Counter copies;
  final Counter marked;
  final Counter icmpErrors;

  /// Pieces that packets were cut into, beyond the first.
  final Counter fragments;

  final Counter floodLimit;
  final Counter stationsLearned;
  final Counter broken;
  final Counter otherVersion;
  final Counter unknownExtension;
  final Counter unknownTunnel;
  final Counter noSession;
  final Counter noRule;
  final Counter spoofed;
  final Counter gateClosed;
  final Counter overRate;
  final Counter linkFull;
  final Counter quotaUsedUp;
  final Counter byRule;
  final Counter bufferFull;
  final Counter buffered;
  final Counter errorIndicationsSent;
  final Counter errorIndicationsReceived;
  final Counter echoes;
  final Counter endMarkers;
  final Counter otherMessages;

  PathCounters(Counters counters) {
    n3InPackets = counters.counter("GTP.InDataPktN3UPF");
    n3InOctets = counters.counter("GTP.InDataOctN3UPF");
    n3OutPackets = counters.counter("GTP.OutDataPktN3UPF");
    n3OutOctets = counters.counter("GTP.OutDataOctN3UPF");
    n6InPackets = counters.counter("IP.N6InPkt");
    n6OutPackets = counters.counter("IP.N6OutPkt");
    forbidden = counters.counter("upf.dropped.protected");
    linkLocal = counters.counter("upf.dropped.link-local");
    tooBig = counters.counter("upf.dropped.too-big");
    hopLimit = counters.counter("upf.dropped.hop-limit");
    notTranslated = counters.counter("upf.dropped.not-translated");
    betweenPhones = counters.counter("upf.between-phones");
    copies = counters.counter("upf.copies");
    marked = counters.counter("upf.ecn-marked");
    fragments = counters.counter("upf.fragments");
    icmpErrors = counters.counter("upf.icmp-errors");
    floodLimit = counters.counter("upf.dropped.flood");
    stationsLearned = counters.counter("upf.stations-learned");
    broken = counters.counter("upf.dropped.broken");
    otherVersion = counters.counter("upf.dropped.gtp-version");
    unknownExtension = counters.counter("upf.dropped.extension-header");
    unknownTunnel = counters.counter("upf.dropped.unknown-tunnel");
    noSession = counters.counter("upf.dropped.no-session");
    noRule = counters.counter("upf.dropped.no-rule");
    spoofed = counters.counter("upf.dropped.spoofed");
    gateClosed = counters.counter("upf.dropped.gate-closed");
    overRate = counters.counter("upf.dropped.over-rate");
    linkFull = counters.counter("upf.dropped.link-full");
    quotaUsedUp = counters.counter("upf.dropped.quota");
    byRule = counters.counter("upf.dropped.rule");
    bufferFull = counters.counter("upf.dropped.buffer-full");
    buffered = counters.counter("upf.buffered");
    errorIndicationsSent = counters.counter("upf.error-indication.sent");
    errorIndicationsReceived = counters.counter("upf.error-indication.received");
    echoes = counters.counter("upf.echo");
    otherMessages = counters.counter("upf.other-message");
    endMarkers = counters.counter("upf.end-marker.received");
  }

  Counter of(DropReason why) {
    return switch (why) {
      case OVER_RATE -> overRate;
      case LINK_FULL -> linkFull;
      case BY_RULE -> byRule;
      case GATE_CLOSED -> gateClosed;
      case QUOTA -> quotaUsedUp;
      case BUFFER_FULL -> bufferFull;
      case SPOOFED -> spoofed;
      case NO_RULE -> noRule;
    };
  }
}
