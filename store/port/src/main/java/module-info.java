/// Durable state, as the functions see it.
@org.jspecify.annotations.NullMarked
module soliton.store {
  requires static org.jspecify;
  requires transitive soliton.base;
}
