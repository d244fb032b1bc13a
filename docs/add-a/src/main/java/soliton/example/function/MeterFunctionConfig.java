package soliton.example.function;

/// What an operator decides about the function.
///
/// @param meters known at once, at least 1
public record MeterFunctionConfig(int meters) {
  public MeterFunctionConfig {
    if (meters < 1) {
      throw new IllegalArgumentException("a function for " + meters + " meters has none to read");
    }
  }
}
