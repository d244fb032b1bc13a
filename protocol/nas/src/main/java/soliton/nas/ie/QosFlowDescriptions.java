package soliton.nas.ie;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soliton.base.OctetReader;
import soliton.base.OctetWriter;

/// QoS flows, TS 24.501 9.11.4.12, at most [#LIMIT].
public record QosFlowDescriptions(List<QosFlowDescription> flows) {
  /// A flow identifier has 6 bits; more flows than identifiers are a syntax error.
  public static final int LIMIT = 64;

  public QosFlowDescriptions {
    flows = List.copyOf(flows);
  }

  public static QosFlowDescriptions of(QosFlowDescription... flows) {
    return new QosFlowDescriptions(List.of(flows));
  }

  public static @Nullable QosFlowDescriptions read(OctetReader in) {
    List<QosFlowDescription> flows = new ArrayList<>();
    while (in.hasMore()) {
      if (flows.size() == LIMIT) {
        return null;
      }
      flows.add(QosFlowDescription.read(in));
    }
    return new QosFlowDescriptions(flows);
  }

  public void write(OctetWriter out) {
    flows.forEach(flow -> flow.write(out));
  }
}
