import { useQueryClient } from "@tanstack/react-query";
import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import type { Transport } from "#src/api/client.ts";
import { listQuery } from "#src/api/queries.ts";
import { renderView } from "#tests/render-view.tsx";
import { WithFacts } from "./with-facts.tsx";

const mock = createEmbeddedTransport(null);

/** The mocked API, in which paths can be broken and mended. A refusal is not tried again by itself. */
function breakableApi(...broken: string[]) {
  const failing = new Map<string, () => Promise<Response>>();
  const refuse = () =>
    Promise.resolve(
      Response.json(
        { type: "about:blank", title: "Forbidden", status: 403, detail: "Keep out." },
        { status: 403 },
      ),
    );
  for (const path of broken) failing.set(path, refuse);
  const asked: string[] = [];
  const transport: Transport = (request) => {
    const path = new URL(request.url).pathname.replace("/api/v1", "");
    asked.push(path);
    return failing.get(path)?.() ?? mock(request);
  };
  return {
    transport,
    asked,
    mend: () => failing.clear(),
    fail: (path: string, answer: () => Promise<Response> = refuse) => failing.set(path, answer),
  };
}

function Page() {
  const queryClient = useQueryClient();
  return (
    <>
      <WithFacts names={["regimes"]}>{({ regimes }) => <p>{regimes.length} regimes</p>}</WithFacts>
      <WithFacts names={["gaps", "undated"]}>
        {({ gaps, undated }) => (
          <p>
            {gaps.length} gaten, {undated.length} zonder datum
          </p>
        )}
      </WithFacts>
      <button type="button" onClick={() => void queryClient.refetchQueries(listQuery("regimes"))}>
        Ververs
      </button>
    </>
  );
}

const retry = () => screen.getByRole("button", { name: "Opnieuw proberen" });

describe("a page whose facts all come", () => {
  it("shows them, by name", async () => {
    renderView(<Page />);
    expect(await screen.findByText("4 regimes")).toBeVisible();
    expect(await screen.findByText("8 gaten, 12 zonder datum")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("keeps quiet while it waits, then says so in their place", async () => {
    const { container } = renderView(<Page />, { transport: () => new Promise<never>(() => {}) });
    expect(screen.getAllByRole("status").map((status) => status.textContent)).toEqual(["", ""]);
    const words = () => screen.queryAllByText("De gegevens worden opgehaald.");
    await waitFor(() => expect(words()).toHaveLength(2), { timeout: 5000 });
    expect(container).not.toHaveTextContent("regimes");
  });
});

describe("a part that can do without a list", () => {
  it("keeps what was done in it while the list is asked for again", async () => {
    const { transport, fail } = breakableApi("/gaps");
    const part = (
      <WithFacts names={["regimes", "gaps"]} dispensable={["gaps"]}>
        {({ regimes }) => <input aria-label={`${regimes.length} regimes`} />}
      </WithFacts>
    );
    const { user } = renderView(part, { transport });
    await user.type(await screen.findByRole("textbox", { name: "4 regimes" }), "half");
    fail("/gaps", () => new Promise(() => {}));
    await user.click(await screen.findByRole("button", { name: "Opnieuw proberen" }));
    expect(screen.getByRole("textbox", { name: "4 regimes" })).toHaveValue("half");
  });
});

describe("a page of which one resource fails", () => {
  it("keeps the rest, and says in the place of what is missing which one, and why", async () => {
    const { transport } = breakableApi("/gaps");
    renderView(<Page />, { transport });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("De zaken die niet gevonden zijn konden niet worden opgehaald.");
    expect(within(alert).getByText("/gaps")).toBeVisible();
    expect(alert).toHaveTextContent("U hebt geen toegang (403).");
    // The words of the server are there for who wants them, in the language of the server.
    const said = within(alert).getByText("Keep out.");
    expect(said).toHaveAttribute("lang", "en");
    expect(said.closest("details")).not.toHaveAttribute("open");
    expect(await screen.findByText("4 regimes")).toBeVisible();
    expect(screen.queryByText(/gaten/)).toBeNull();
    expect(screen.queryByText("Wat al geladen was, staat er nog.")).toBeNull();
  });

  it.each([
    ["/gaps", "geen gaten, 12 zonder datum"],
    ["/undated", null],
  ])("goes on without what it can do without, and with nothing less: %s fails", async (path, shown) => {
    const { transport } = breakableApi(path);
    renderView(
      <WithFacts names={["gaps", "undated"]} dispensable={["gaps"]}>
        {({ gaps, undated }) => (
          <p>
            {gaps.length || "geen"} gaten, {undated.length} zonder datum
          </p>
        )}
      </WithFacts>,
      { transport },
    );
    expect(await screen.findByRole("alert")).toHaveTextContent(path);
    await waitFor(() => expect(screen.queryByText(/gaten/)?.textContent ?? null).toBe(shown));
    expect(screen.queryByText("Wat al geladen was, staat er nog.")).toBeNull();
  });

  it("says it in English", async () => {
    const { transport } = breakableApi("/gaps");
    renderView(<Page />, { transport, query: "?taal=en" });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("The things that were not found could not be loaded.");
    expect(screen.getByRole("button", { name: "Try again" })).toBeVisible();
  });

  it("says one cause once, with all that it keeps away", async () => {
    const { transport } = breakableApi("/gaps", "/undated");
    renderView(<Page />, { transport });
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent(
        "De zaken die niet gevonden zijn en de feiten zonder datum konden niet worden opgehaald.",
      ),
    );
    expect(screen.getAllByText(/403/)).toHaveLength(1);
  });

  it.each([
    [
      "is something else altogether",
      () => Promise.resolve(Response.json(5)),
      "Het antwoord past niet bij wat is afgesproken.",
    ],
    [
      "breaks the contract",
      () => Promise.resolve(Response.json({ items: [{ id: "g" }], next: null, dataVersion: "1" })),
      "Het antwoord past niet bij wat is afgesproken: veld items.0.text ontbreekt.",
    ],
    [
      "is no JSON",
      () => Promise.resolve(new Response("<!doctype html>")),
      "Het antwoord van de server is geen geldige JSON.",
    ],
  ])("says what is wrong with an answer that %s", async (_, answer, words) => {
    const { transport, fail } = breakableApi();
    fail("/gaps", answer);
    renderView(<Page />, { transport });
    expect(await screen.findByRole("alert")).toHaveTextContent(words);
    expect(await screen.findByText("4 regimes")).toBeVisible();
  });

  it.each([
    [401, "Meld u aan en probeer opnieuw (401)."],
    [404, "Dit staat niet op de server (404)."],
    [418, "De server kon de vraag niet beantwoorden (418)."],
    [429, "De server krijgt te veel vragen. Probeer het later opnieuw (429)."],
  ])("says what status %i means, without words of the server that gave none", async (status, words) => {
    const { transport, fail } = breakableApi();
    fail("/gaps", () => Promise.resolve(new Response("", { status })));
    renderView(<Page />, { transport });
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent(words);
    expect(within(alert).queryByText("Wat de server zelf meldt")).toBeNull();
  });

  it.each([
    [500, "Er ging iets mis op de server (500)."],
    [503, "De server is nu niet beschikbaar (503)."],
  ])("tries once more at status %i, and then says it", async (status, words) => {
    const { transport, fail } = breakableApi();
    fail("/gaps", () => Promise.resolve(new Response("", { status })));
    renderView(<Page />, { transport });
    expect(await screen.findByRole("alert", {}, { timeout: 3000 })).toHaveTextContent(words);
  });

  it.each([
    [30, "30 seconden"],
    [300, "5 minuten"],
    [7201, "3 uur"],
  ])("says at once how long the server asks to wait: %i seconds", async (seconds, words) => {
    const { transport, fail, asked } = breakableApi();
    const headers = { "retry-after": String(seconds) };
    fail("/gaps", () => Promise.resolve(new Response("", { status: 503, headers })));
    renderView(<Page />, { transport });
    expect(await screen.findByRole("alert")).toHaveTextContent(
      `De server is nu niet beschikbaar (503). De server vraagt om ${words} te wachten.`,
    );
    expect(asked.filter((path) => path === "/gaps")).toHaveLength(1);
  });

  it("says once on a page what several parts wait for", async () => {
    const { transport, mend } = breakableApi("/gaps");
    const { user } = renderView(
      <>
        <WithFacts names={["gaps"]}>{() => <p>boven</p>}</WithFacts>
        <Page />
      </>,
      { transport },
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("/gaps");
    expect(await screen.findByText("4 regimes")).toBeVisible();
    expect(screen.getAllByRole("alert")).toHaveLength(1);
    mend();
    await user.click(retry());
    expect(await screen.findByText("boven")).toBeVisible();
    expect(await screen.findByText(/8 gaten/)).toBeVisible();
  });

  it("says that the network is gone, after one more try", async () => {
    const { transport, fail, asked } = breakableApi();
    fail("/gaps", () => Promise.reject(new TypeError("Failed to fetch")));
    renderView(<Page />, { transport });
    expect(await screen.findByRole("alert", {}, { timeout: 3000 })).toHaveTextContent(
      "De server is niet bereikbaar.",
    );
    expect(asked.filter((path) => path === "/gaps")).toHaveLength(2);
  });

  it("asks again for what failed, and only for that", async () => {
    const { transport, asked, mend } = breakableApi("/gaps");
    const { user } = renderView(<Page />, { transport });
    await screen.findByRole("alert");
    mend();
    await user.click(retry());
    expect(await screen.findByText("8 gaten, 12 zonder datum")).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(asked.toSorted()).toEqual(["/gaps", "/gaps", "/regimes", "/undated"]);
  });

  it("says so again when trying again does not help", async () => {
    const { transport, asked } = breakableApi("/gaps");
    const { user } = renderView(<Page />, { transport });
    await screen.findByRole("alert");
    await user.click(retry());
    await waitFor(() => expect(asked.filter((path) => path === "/gaps")).toHaveLength(2));
    expect(await screen.findByRole("alert")).toHaveTextContent("/gaps");
  });

  it("keeps facts that were there before under the message, and loses it when they are fresh again", async () => {
    const { transport, fail, mend } = breakableApi();
    const { user } = renderView(<Page />, { transport });
    await screen.findByText("4 regimes");
    fail("/regimes");
    await user.click(screen.getByRole("button", { name: "Ververs" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Wat al geladen was, staat er nog.");
    expect(screen.getByText("4 regimes")).toBeVisible();
    mend();
    await user.click(retry());
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(screen.getByText("4 regimes")).toBeVisible();
  });
});
