package soliton.assurance.simulation;

import java.util.random.RandomGenerator;

/// How bad the ways between the parties are.
///
/// @param loss probability that a datagram of N3 or N4 never arrives
/// @param repetition probability that a datagram arrives once more
/// @param fading probability that a NAS message is lost on the air; half of it that one is repeated
/// @param delayMillis longest time a message is under way: what is unordered overtakes by it
public record Weather(double loss, double repetition, double fading, int delayMillis) {
  public static final Weather CALM = new Weather(0, 0, 0, 1);

  /// Anything between calm and a tenth of everything lost.
  public static Weather any(RandomGenerator random) {
    return new Weather(
        random.nextDouble(0.1),
        random.nextDouble(0.1),
        random.nextDouble(0.1),
        1 + random.nextInt(60));
  }
}
