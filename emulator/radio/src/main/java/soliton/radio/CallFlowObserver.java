package soliton.radio;

/// Looks on while messages pass: food of the ladder that the demonstration draws. Called from
/// within the agenda; must not wait.
@FunctionalInterface
public interface CallFlowObserver {
  /// Sees nothing, and costs nothing: senders ask [#isWatching()] before they describe a message.
  CallFlowObserver NONE =
      new CallFlowObserver() {
        @Override
        public void onMessage(CallFlowMessage message) {}

        @Override
        public boolean isWatching() {
          return false;
        }
      };

  void onMessage(CallFlowMessage message);

  default boolean isWatching() {
    return true;
  }
}
