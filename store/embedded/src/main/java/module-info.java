/// Durable state in a file of this process.
@org.jspecify.annotations.NullMarked
module soliton.store.embedded {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.store;
  requires com.h2database.mvstore;

  exports soliton.store.embedded;
}
