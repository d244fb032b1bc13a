/// Transports in memory for deterministic tests and simulations: nothing moves by itself, and no
/// thread is started.
package soliton.transport.memory;
