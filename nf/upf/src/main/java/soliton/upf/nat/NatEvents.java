package soliton.upf.nat;

import soliton.transport.flow.NatFlow;

/// Told by a [Nat44], in the thread of the packet or of the sweep; must not block.
public interface NatEvents {
  /// Nobody listens.
  NatEvents NONE =
      new NatEvents() {
        @Override
        public void onOffer(NatFlow flow) {}

        @Override
        public void onEnd(NatFlow flow) {}
      };

  /// A flow has packets of both directions: a faster way may carry it from here on.
  void onOffer(NatFlow flow);

  /// A flow that was offered has ended. Whoever hears it gives the meter back, once nobody counts
  /// in it any more.
  void onEnd(NatFlow flow);
}
