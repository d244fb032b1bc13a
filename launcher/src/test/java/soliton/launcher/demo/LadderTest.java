package soliton.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LadderTest {
  private final Ladder ladder = new Ladder(List.of("phone", "gNB", "AMF"));

  @Test
  void namesStandAboveTheirPosts() {
    assertEquals("      ms   phone    gNB     AMF", ladder.head());
  }

  @Test
  void anArrowGoesFromPostToPost() {
    assertEquals("     1.5      |------>|       |   x", ladder.message(1.5, "phone", "gNB", "x"));
    assertEquals("    12.0      |<------+-------|   y", ladder.message(12, "AMF", "phone", "y"));
    assertEquals("     0.0      |       |       *   z", ladder.message(0, "AMF", "AMF", "z"));
  }
}
