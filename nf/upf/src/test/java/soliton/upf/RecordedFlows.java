package soliton.upf;

import java.util.HashMap;
import java.util.Map;
import soliton.base.Ipv4Address;

/// Notes the flows that the kernel would carry.
final class RecordedFlows implements KernelPath {
  final Map<Integer, Uplink> uplinks = new HashMap<>();
  final Map<Ipv4Address, Downlink> downlinks = new HashMap<>();
  boolean refuses;
  long lastPacketNanos;

  @Override
  public boolean put(Uplink flow) {
    if (!refuses) {
      uplinks.put(flow.teid(), flow);
    }
    return !refuses;
  }

  @Override
  public boolean put(Downlink flow) {
    if (!refuses) {
      downlinks.put(flow.ue(), flow);
    }
    return !refuses;
  }

  @Override
  public void removeUplink(int teid) {
    uplinks.remove(teid);
  }

  @Override
  public void removeDownlink(Ipv4Address ue) {
    downlinks.remove(ue);
  }

  @Override
  public long lastPacketNanos(int teid, Ipv4Address ue) {
    return lastPacketNanos;
  }

  @Override
  public String description() {
    return "recorded";
  }
}
