import { type FileFault, LARGEST_FILE, type ReadFile } from "./table.ts";

/** After this long, in milliseconds, a file is said to be too much. */
const LONGEST = 30_000;

/** Reads a list from a file, in a worker: however large it is, the page goes on. */
export async function readFile(file: Blob): Promise<ReadFile | FileFault> {
  if (file.size > LARGEST_FILE) return { kind: "too-large", bytes: file.size };
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? readAside(bytes) : { kind: "unreadable" };
}

function readAside(bytes: ArrayBuffer): Promise<ReadFile | FileFault> {
  const worker = startWorker();
  if (!worker) return readHere(bytes);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<ReadFile | FileFault>((resolve) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ReadFile | FileFault>) => resolve(data));
    // Blocked by a rule of the page, or out of memory: a small file is read here.
    worker.addEventListener("error", () =>
      resolve(bytes.byteLength < 1_000_000 ? readHere(bytes) : { kind: "damaged" }),
    );
    timer = setTimeout(() => resolve({ kind: "too-slow" }), LONGEST);
    worker.postMessage(bytes, { transfer: [] });
  });
  return answer.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

async function readHere(bytes: ArrayBuffer): Promise<ReadFile | FileFault> {
  const { readBytes } = await import("./read-bytes.ts");
  return readBytes(bytes);
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL("./read.worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
}
