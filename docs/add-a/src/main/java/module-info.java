/// Examples of a message, a procedure and a function, for the pages of `docs/add-a`. No protocol
/// and no part of the core.
@org.jspecify.annotations.NullMarked
module soliton.example {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.l3;
  requires transitive soliton.per;
  requires transitive soliton.nf;
  requires static java.compiler; // for the annotation @Generated

  exports soliton.example.message;
  exports soliton.example.report;
  exports soliton.example.procedure;
  exports soliton.example.function;
}
