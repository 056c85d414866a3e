import { readBytes } from "./read-bytes.ts";

/** Reads a file off the thread that draws. */
self.addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) => {
  void readBytes(data).then((found) => self.postMessage(found, { transfer: [] }));
});
