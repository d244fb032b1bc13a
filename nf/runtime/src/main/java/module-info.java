/// What network functions run on: mailbox, dialogue, procedure, timers, admission.
@org.jspecify.annotations.NullMarked
module soliton.nf {
  requires static org.jspecify;
  requires transitive soliton.base;
  requires transitive soliton.sbi;

  exports soliton.nf;
}
