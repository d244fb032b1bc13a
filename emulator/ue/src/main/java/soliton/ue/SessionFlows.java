package soliton.ue;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soliton.nas.ie.QosFlowDescription;
import soliton.nas.ie.QosFlowDescriptions;

/// The QoS flow descriptions of one session (TS 24.501 9.11.4.12). Owned by the agenda.
final class SessionFlows {
  private final Map<Integer, QosFlowDescription> byQfi = new TreeMap<>();

  /// Applies the operations; false, and nothing is changed, if one makes no sense (6.3.2.4: a flow
  /// that is to be modified and is not there).
  boolean apply(QosFlowDescriptions operations) {
    Map<Integer, QosFlowDescription> next = new TreeMap<>(byQfi);
    for (QosFlowDescription flow : operations.flows()) {
      int qfi = flow.qfi().value();
      switch (flow.operation()) {
        // 6.3.2.4: one that is there is replaced without a word
        case CREATE -> next.put(qfi, flow);
        case DELETE -> next.remove(qfi);
        case MODIFY -> {
          QosFlowDescription old = next.get(qfi);
          if (old == null) {
            return false;
          }
          next.put(qfi, flow.extended() ? flow : merged(old, flow));
        }
        case RESERVED_0, RESERVED_4, RESERVED_5, RESERVED_6, RESERVED_7 -> {
          return false;
        }
      }
    }
    byQfi.clear();
    byQfi.putAll(next);
    return true;
  }

  /// Without the E bit, what is given is added to what was (9.11.4.12).
  private static QosFlowDescription merged(QosFlowDescription old, QosFlowDescription change) {
    Map<Integer, QosFlowDescription.Parameter> parameters = new TreeMap<>();
    old.parameters().forEach(p -> parameters.put(p.id(), p));
    change.parameters().forEach(p -> parameters.put(p.id(), p));
    return new QosFlowDescription(
        old.qfi(),
        QosFlowDescription.Operation.CREATE,
        true,
        parameters.values().stream().toList());
  }

  @Nullable QosFlowDescription by(int qfi) {
    return byQfi.get(qfi);
  }

  void clear() {
    byQfi.clear();
  }
}
