import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { preparationLogs } from "#tests/arbitraries.ts";
import type { PreparationEvent } from "#src/domain/preparation-log.ts";
import { ApiError, type ApiFailure } from "./api-error.ts";
import { createOutbox, type OutboxOptions } from "./outbox.ts";
import { memoryStore, type OutboxStore } from "./outbox-store.ts";

const [first, second, third] =
  fc.sample(
    preparationLogs.filter((log) => log.length > 2),
    1,
  )[0] ?? [];
if (!first || !second || !third) throw new Error("no events");

const http = (status: number, errors: { pointer: string; detail: string }[] = []): ApiFailure => ({
  kind: "http",
  status,
  title: "",
  detail: null,
  errors,
});

/** A server that answers as it is told: a failure for each request in turn, then it takes everything. */
function serverThat(...failures: (ApiFailure | null)[]) {
  const stored = new Map<string, PreparationEvent[]>();
  const requests: string[][] = [];
  const send = (boardId: string, events: readonly PreparationEvent[]) => {
    requests.push(events.map(({ id }) => id));
    const failure = failures.shift();
    if (failure) return Promise.reject(new ApiError("/events", failure));
    const log = stored.get(boardId) ?? [];
    stored.set(boardId, [...log, ...events.filter(({ id }) => !log.some((known) => known.id === id))]);
    return Promise.resolve();
  };
  return { send, stored, requests };
}

function outboxWith(given: Partial<OutboxOptions> & Pick<OutboxOptions, "send">) {
  const sent: string[] = [];
  const outbox = createOutbox({
    store: memoryStore(),
    alone: (work) => work(),
    onSent: (boardId) => void sent.push(boardId),
    onChange: () => undefined,
    ...given,
  });
  return { outbox, sent };
}

const quiet = async (outbox: ReturnType<typeof createOutbox>) => {
  for (let turn = 0; turn < 5; turn += 1) await outbox.flush();
};

describe("what is written", () => {
  it("counts at once, is sent, and is then no longer waiting", async () => {
    const { send, stored } = serverThat();
    const { outbox, sent } = outboxWith({ send });
    await outbox.add("linde", [first, second]);
    await quiet(outbox);
    expect(stored.get("linde")).toEqual([first, second]);
    expect(outbox.state()).toEqual({ waiting: [], refused: [], unread: [], trouble: null, homeless: false });
    expect(sent).toEqual(["linde"]);
  });

  it("waits while there is no connection, says why, and goes when there is", async () => {
    const { send, stored } = serverThat({ kind: "network" }, { kind: "network" });
    const { outbox } = outboxWith({ send });
    await outbox.add("linde", [first]);
    await outbox.flush();
    expect(outbox.state()).toMatchObject({ waiting: [{ event: first }], trouble: { kind: "network" } });
    await quiet(outbox);
    expect(stored.get("linde")).toEqual([first]);
    expect(outbox.state()).toMatchObject({ waiting: [], trouble: null });
  });

  it("is found again after the page was closed", async () => {
    const store = memoryStore();
    const offline = outboxWith({ store, send: serverThat({ kind: "network" }, { kind: "network" }).send });
    await offline.outbox.add("linde", [first]);
    const { send, stored } = serverThat();
    const later = outboxWith({ store, send });
    await later.outbox.flush();
    expect(stored.get("linde")).toEqual([first]);
  });

  it("is taken back with the reason when the server refuses it, and what was sent with it goes on", async () => {
    const failure = http(422, [{ pointer: "/1/effectiveOn", detail: "not a day" }]);
    const { send, stored } = serverThat(failure);
    const { outbox } = outboxWith({ send });
    await outbox.add("linde", [first, second, third]);
    await quiet(outbox);
    expect(stored.get("linde")).toEqual([first, third]);
    expect(outbox.state().refused).toEqual([{ boardId: "linde", event: second, failure }]);
    await outbox.forget([second.id]);
    expect(outbox.state()).toMatchObject({ waiting: [], refused: [] });
  });

  it("together goes in a request of its own, is found again as such, and is refused as one", async () => {
    const pointed = http(422, [{ pointer: "/1/status", detail: "" }]);
    const kept = memoryStore();
    const offline = outboxWith({ store: kept, send: () => Promise.reject(new Error("offline")) });
    await offline.outbox.add("linde", [first]);
    await offline.outbox.add("linde", [second, third], { together: true });
    await quiet(offline.outbox);
    const { send, stored, requests } = serverThat(null, pointed);
    const { outbox } = outboxWith({ store: kept, send });
    await quiet(outbox);
    expect(requests).toEqual([[first.id], [second.id, third.id]]);
    expect(stored.get("linde")).toEqual([first]);
    expect(outbox.state().refused.map(({ event }) => event.id)).toEqual([second.id, third.id]);
  });

  it("is taken back as a whole when the server does not say which", async () => {
    const { outbox } = outboxWith({ send: serverThat(http(404)).send });
    await outbox.add("nobody", [first, second]);
    await quiet(outbox);
    expect(outbox.state().refused).toHaveLength(2);
  });

  it("waits for a session that has ended", async () => {
    const { send, stored } = serverThat(http(401));
    const { outbox } = outboxWith({ send });
    await outbox.add("linde", [first]);
    await quiet(outbox);
    expect(stored.get("linde")).toEqual([first]);
  });

  describe("and meets a server that asks to wait", () => {
    afterEach(() => void vi.useRealTimers());
    const busy = (retryAfter: number): ApiFailure => ({ ...http(503), retryAfter }) as ApiFailure;

    it("is not sent before, whoever tries, and then by itself", async () => {
      vi.useFakeTimers();
      const { send, stored, requests } = serverThat(busy(30));
      const { outbox } = outboxWith({ send });
      await outbox.add("linde", [first]);
      await quiet(outbox);
      await outbox.add("linde", [second]);
      await vi.advanceTimersByTimeAsync(29_900);
      await quiet(outbox);
      expect(requests).toEqual([[first.id]]);
      expect(outbox.state()).toMatchObject({ waiting: [{}, {}], trouble: { status: 503, retryAfter: 30 } });
      await vi.advanceTimersByTimeAsync(200);
      expect(stored.get("linde")).toEqual([first, second]);
      expect(outbox.state()).toMatchObject({ waiting: [], trouble: null });
    });

    it("for a day waits five minutes", async () => {
      vi.useFakeTimers();
      const { send, stored } = serverThat(busy(86_400));
      const { outbox } = outboxWith({ send });
      await outbox.add("linde", [first]);
      await vi.advanceTimersByTimeAsync(299_000);
      expect(stored.get("linde")).toBeUndefined();
      await vi.advanceTimersByTimeAsync(2000);
      expect(stored.get("linde")).toEqual([first]);
    });
  });

  it("still counts and is sent when the browser keeps nothing, and that is said", async () => {
    const full: OutboxStore = { ...memoryStore(), put: () => Promise.reject(new Error("quota")) };
    const { send, stored } = serverThat({ kind: "network" });
    const { outbox } = outboxWith({ store: full, send });
    await outbox.add("linde", [first]);
    expect(outbox.state()).toMatchObject({ homeless: true });
    await quiet(outbox);
    expect(stored.get("linde")).toEqual([first]);
  });

  it("arrives exactly once and in order, however often sending fails or an answer is lost", async () => {
    const troubles = fc.array(fc.constantFrom("fails", "lost", "comes"), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(preparationLogs, troubles, async (log, course) => {
        const server = serverThat();
        const steps = [...course];
        const send = async (boardId: string, events: readonly PreparationEvent[]) => {
          const step = steps.shift() ?? "comes";
          if (step === "fails") throw new ApiError("/events", { kind: "network" });
          await server.send(boardId, events);
          if (step === "lost") throw new ApiError("/events", { kind: "timeout", seconds: 15 });
        };
        const { outbox } = outboxWith({ send });
        for (const event of log) await outbox.add("linde", [event]);
        for (let turn = 0; turn <= course.length + 1; turn += 1) await outbox.flush();
        expect(server.stored.get("linde") ?? []).toEqual(log);
        expect(outbox.state().waiting).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
