import { type Simulation, simulatePace } from "#src/domain/simulate-pace.ts";

/** Plays the weeks of a board again and again, off the thread that draws. */
self.addEventListener("message", ({ data }: MessageEvent<Simulation>) => {
  self.postMessage(simulatePace(data), { transfer: [] });
});
