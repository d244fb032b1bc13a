/// Durable state, as the functions see it: tables of records, commits, and a double in memory.
@org.jspecify.annotations.NullMarked
module soliton.store {
  requires static org.jspecify;
  requires transitive soliton.base;

  exports soliton.store;
}
