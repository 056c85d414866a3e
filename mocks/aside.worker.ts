import type { Answered, FromWorker, MockedApi, Sent, ToWorker } from "./aside.ts";
import { createEmbedded } from "./embedded.ts";

let api: MockedApi | null = null;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "scenario") api = createEmbedded(data.scenario);
  else if (api)
    void answer(api, data).then(say, (error: unknown) => say({ number: data.number, fault: String(error) }));
});

async function answer(
  { transport, isKept, reset }: MockedApi,
  question: Exclude<ToWorker, { kind: "scenario" }>,
): Promise<FromWorker> {
  const { number } = question;
  if (question.kind === "isKept") return { number, value: await isKept() };
  if (question.kind === "reset") return reset().then(() => ({ number, value: null }));
  return { number, value: await toAnswered(await transport(toRequest(question.sent))) };
}

const toRequest = ({ url, ...rest }: Sent) => new Request(url, rest);

const toAnswered = async (response: Response): Promise<Answered> => ({
  status: response.status,
  statusText: response.statusText,
  headers: [...response.headers],
  // An answer that may have no body must be made with none.
  body: response.body ? await response.arrayBuffer() : null,
});

const say = (message: FromWorker) =>
  self.postMessage(message, {
    // Handed over, not copied.
    transfer:
      "value" in message && typeof message.value === "object" && message.value?.body
        ? [message.value.body]
        : [],
  });
