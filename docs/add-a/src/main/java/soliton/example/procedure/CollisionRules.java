package soliton.example.procedure;

import soliton.nf.Collision;

/// What becomes of an event while a reading waits: one row a case of Example 5.1.5.
final class CollisionRules {
  private CollisionRules() {}

  static Collision decide(MeterEvent incoming) {
    return switch (incoming) {
      case MeterEvent.Lost _ -> Collision.SUPERSEDE; // a)
      case MeterEvent.ReadingOrdered _ -> Collision.AFTERWARDS; // b)
      case MeterEvent.Uplink _ -> Collision.IGNORE; // c) not the answer, and asks for nothing
    };
  }
}
