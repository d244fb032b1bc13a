package soliton.example.procedure;

import soliton.example.message.MeterMessage;
import soliton.example.message.Quantity;

/// What reaches the mailbox of one meter.
public sealed interface MeterEvent {
  /// From the meter.
  record Uplink(MeterMessage message) implements MeterEvent {}

  /// From the operator: ask the meter.
  record ReadingOrdered(Quantity quantity) implements MeterEvent {}

  /// The way to the meter is lost.
  record Lost() implements MeterEvent {}
}
