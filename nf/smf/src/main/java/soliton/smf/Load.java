package soliton.smf;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import soliton.base.Dnn;
import soliton.base.Snssai;
import soliton.nas.ie.GsmCause;
import soliton.sbi.nsmf.NsmfPduSession.SmContextCreateData;

/// Counts sessions, and refuses more than are allowed (TS 24.501 6.2.7, 6.2.8). Safe for several
/// threads; requests at one time may exceed a limit by their number.
final class Load {
  private final SmfConfig.Congestion limits;
  private final AtomicInteger all = new AtomicInteger();
  private final Map<Dnn, AtomicInteger> ofNetworks = new ConcurrentHashMap<>();
  private final Map<Snssai, AtomicInteger> ofSlices = new ConcurrentHashMap<>();

  Load(SmfConfig.Congestion limits) {
    this.limits = limits;
  }

  void onBegin(Dnn dnn, Snssai slice) {
    add(dnn, slice, 1);
  }

  void onEnd(Dnn dnn, Snssai slice) {
    add(dnn, slice, -1);
  }

  private void add(Dnn dnn, Snssai slice, int sessions) {
    all.addAndGet(sessions);
    count(ofNetworks, dnn).addAndGet(sessions);
    count(ofSlices, slice).addAndGet(sessions);
  }

  private static <K> AtomicInteger count(Map<K, AtomicInteger> counts, K key) {
    return counts.computeIfAbsent(key, each -> new AtomicInteger());
  }

  /// @throws Refusal with the back-off timer of the cause: T3396, T3584, T3585
  void requireRoom(SmContextCreateData request, DataNetwork network) {
    require(all.get() < limits.maxSessions(), GsmCause.INSUFFICIENT_RESOURCES, request);
    require(
        count(ofNetworks, request.dnn()).get() < network.maxSessions(),
        GsmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE_AND_DNN,
        request);
    int mostOfSlice = limits.maxSessionsOfSlice().getOrDefault(request.snssai(), Integer.MAX_VALUE);
    require(
        count(ofSlices, request.snssai()).get() < mostOfSlice,
        GsmCause.INSUFFICIENT_RESOURCES_FOR_SPECIFIC_SLICE,
        request);
  }

  private void require(boolean isRoom, GsmCause cause, SmContextCreateData request) {
    if (!isRoom) {
      throw new Refusal(cause, backOff(request));
    }
  }

  /// Each subscriber another time, so that they do not come back together.
  private Duration backOff(SmContextCreateData request) {
    long seconds = limits.backOff().toSeconds();
    return Duration.ofSeconds(seconds + Math.floorMod(request.supi().hashCode(), seconds / 2 + 1));
  }
}
