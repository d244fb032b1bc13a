package soliton.upf.rules;

import java.util.List;
import soliton.nf.Published;
import soliton.upf.packet.Packet;

/// An application that rules name, and how its packets are recognised (TS 29.244 5.2.1A.4). All
/// rules that name it share it, so that descriptions that the SMF provides apply to all sessions at
/// once (6.2.5.1); the control side changes them, packets read them.
public final class Application {
  /// A packet flow description: all of its properties must match; of each, one value.
  ///
  /// @param flows one of them must match; never empty
  public record Description(List<FlowFilter> flows) {
    public Description {
      flows = List.copyOf(flows);
    }

    boolean matches(Packet packet, boolean uplink) {
      for (int i = 0; i < flows.size(); i++) {
        if (flows.get(i).matches(packet, uplink)) {
          return true;
        }
      }
      return false;
    }
  }

  private final String id;
  private final Published<List<Description>> descriptions = new Published<>(List.of());

  Application(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /// Descriptions that hold now; without any, no packet is the application's.
  public List<Description> descriptions() {
    return descriptions.get();
  }

  void describe(List<Description> next) {
    descriptions.set(List.copyOf(next));
  }

  /// True if a packet is the application's.
  public boolean matches(Packet packet, boolean uplink) {
    List<Description> now = descriptions.get();
    for (int i = 0; i < now.size(); i++) {
      if (now.get(i).matches(packet, uplink)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return id;
  }
}
