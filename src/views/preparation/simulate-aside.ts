import { type Simulation, simulatePace } from "#src/domain/simulate-pace.ts";

/** Simulates in a worker, which ends when nobody waits for it any more; here, where workers are blocked. */
export function simulateAside(simulation: Simulation, signal: AbortSignal): Promise<number[]> {
  const worker = startWorker();
  if (!worker) return Promise.resolve(simulatePace(simulation));
  const answer = new Promise<number[]>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<number[]>) => resolve(data));
    // Blocked by a rule of the page, or not found: nobody should miss the forecast for that.
    worker.addEventListener("error", () => resolve(simulatePace(simulation)));
    signal.addEventListener("abort", () => reject(new DOMException("no longer asked", "AbortError")));
    worker.postMessage(simulation, { transfer: [] });
  });
  return answer.finally(() => worker.terminate());
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./forecast.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
