import { afterEach, expect, it, vi } from "vitest";
import { type FromWorker, startAside, type ToWorker } from "./aside.ts";
import { createEmbedded } from "./embedded.ts";

// The worker itself answers in every test of the browser; here is what the page does without one.

const BASE = "http://school.test/api/v1";
const here = () => Promise.resolve(createEmbedded(null));
const faq = () => new Request(`${BASE}/faq`);

afterEach(() => void vi.unstubAllGlobals());

/** A worker that does `turn` with each question. */
function stubWorker(turn: (question: ToWorker, worker: EventTarget) => void) {
  const ended: string[] = [];
  class StubWorker extends EventTarget {
    postMessage(message: ToWorker) {
      if (message.kind !== "scenario") queueMicrotask(() => turn(message, this));
    }
    terminate() {
      ended.push("terminated");
    }
  }
  vi.stubGlobal("Worker", StubWorker);
  return ended;
}

const say = (worker: EventTarget, data: FromWorker) =>
  worker.dispatchEvent(new MessageEvent("message", { data }));

it("answers in the page where workers are blocked", async () => {
  vi.stubGlobal("Worker", function blocked() {
    throw new DOMException("blocked", "SecurityError");
  });
  const api = startAside(null, here);
  expect((await api.transport(faq())).status).toBe(200);
  await api.reset();
});

it("does not forget that something was not kept when the worker that held it breaks", async () => {
  stubWorker((question, worker) => {
    if (question.kind === "isKept") say(worker, { number: question.number, value: false });
    else worker.dispatchEvent(new Event("error"));
  });
  const kept = { ...createEmbedded(null), isKept: () => Promise.resolve(true) };
  const api = startAside(null, () => Promise.resolve(kept));
  expect(await api.isKept()).toBe(false);
  expect((await api.transport(faq())).status).toBe(200);
  expect(await api.isKept()).toBe(false);
});

it("gives what the worker says, each answer to its own question", async () => {
  const asked: ToWorker[] = [];
  stubWorker((question, worker) => {
    asked.push(question);
    if (asked.length < 2) return;
    // The last one first.
    for (const each of asked.toReversed()) {
      if (each.kind !== "ask") continue;
      const body = new TextEncoder().encode(each.sent.url).buffer;
      say(worker, {
        number: each.number,
        value: { status: 200, statusText: "OK", headers: [["etag", "x"]], body },
      });
    }
  });
  const api = startAside(null, here);
  const answers = await Promise.all([api.transport(faq()), api.transport(new Request(`${BASE}/gaps`))]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([`${BASE}/faq`, `${BASE}/gaps`]);
  expect(answers[0]?.headers.get("etag")).toBe("x");
});

it("answers what was asked of a worker that breaks, and all that comes after, itself", async () => {
  const ended = stubWorker((_, worker) => worker.dispatchEvent(new Event("error")));
  const api = startAside(null, here);
  const events = new Request(`${BASE}/boards/voorbeeld-ter-beke/events`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "no list",
  });
  const [read, written] = await Promise.all([api.transport(faq()), api.transport(events)]);
  expect(read.status).toBe(200);
  // Its body came along: it was read, and refused for what it says.
  expect(written.status).toBe(400);
  expect((await api.transport(faq())).status).toBe(200);
  expect(ended).toEqual(["terminated"]);
});

it("fails, as a network does, at what the worker could not answer", async () => {
  stubWorker((question, worker) => {
    if (question.kind !== "scenario") say(worker, { number: question.number, fault: "out of memory" });
  });
  await expect(startAside(null, here).transport(faq())).rejects.toThrow("out of memory");
});
