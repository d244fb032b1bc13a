package soliton.radio;

/// What the air does to NAS messages: a message can be lost when its radio link breaks at the wrong
/// moment, or arrive twice when the link is set up anew (TS 38.323 5.4). Asked once a message.
@FunctionalInterface
public interface Fading {
  /// Clear air: everything arrives once.
  Fading NONE = () -> 1;

  /// How often the message that is sent now arrives: 0 if it is lost.
  int copies();
}
