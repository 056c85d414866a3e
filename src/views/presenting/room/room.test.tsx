import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import type { Transport } from "#src/api/client.ts";
import { renderApp } from "#tests/render-view.tsx";

afterEach(() => void vi.unstubAllGlobals());

const DECK = "/presentatie?presentatie=van-m-decreet-naar-leersteun";

it("a scene that the link names and that is not there is said, above the first slide", async () => {
  renderApp(`${DECK}&scherm=zaal&scene=weg`);
  expect(await screen.findByText(/kon niet worden gelezen: scene=weg/)).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "Twee regimes, één overgang" })).toBeVisible();
});

it("the speaker window says so too", async () => {
  renderApp(`${DECK}&scherm=spreker&scene=weg`);
  expect(await screen.findByText(/kon niet worden gelezen: scene=weg/)).toBeVisible();
});

it.each(["zaal", "spreker", null])(
  "a presentation that does not exist is said on screen %s, with the way back",
  async (scherm) => {
    renderApp(`/presentatie?presentatie=weg${scherm ? `&scherm=${scherm}` : ""}`);
    expect(await screen.findByText(/^Deze presentatie bestaat hier niet \(meer\)\./)).toBeVisible();
    expect(screen.getByRole("link", { name: "Terug naar de presentaties" })).toBeVisible();
  },
);

it("Esc right after the slide took its detail along does not stop the presentation", async () => {
  const { user } = renderApp(`${DECK}&scherm=zaal`);
  const buttons = await screen.findAllByRole("button");
  const milestone = buttons.find((button) => button.hasAttribute("data-milestone"));
  if (!milestone) throw new Error("no milestone");
  await user.click(milestone);
  await screen.findByRole("complementary", { name: "Mijlpaal" });
  await user.keyboard("{PageDown}");
  expect(await screen.findByRole("heading", { level: 1, name: "Waarom een verandering?" })).toBeVisible();
  await user.keyboard("{Escape}");
  expect(window.location.search).toContain("scherm=zaal");
});

it("the foot of a slide counts the publishers that it has no room for", async () => {
  renderApp(`${DECK}&scherm=zaal`);
  const sources = await screen.findByRole("button", { name: /^Bronnen: .* en \d+ anderen$/ });
  expect(sources).toHaveTextContent("Vlaamse overheid");
});

it("what a slide has no room to name is counted at its foot, and is one press away", async () => {
  const api = createEmbeddedTransport(null);
  const withoutHighlights: Transport = async (request) => {
    const response = await api(request);
    if (!request.url.includes("/presentations")) return response;
    const body: unknown = JSON.parse(await response.text(), (key, value: unknown) =>
      key === "highlights" ? [] : value,
    );
    return Response.json(body, { status: response.status, headers: response.headers });
  };
  renderApp(`${DECK}&scherm=zaal`, { transport: withoutHighlights });
  const rest = await screen.findByRole("link", { name: /^\d+ mijlpalen zonder naam op deze dia$/ });
  expect(rest.getAttribute("href")).toMatch(/^\/\?op=2023-02-10/);
});

it("a browser that lets no pages talk to each other shows the room all the same", async () => {
  vi.stubGlobal("BroadcastChannel", function refused() {
    throw new DOMException("denied", "SecurityError");
  });
  const { user } = renderApp(`${DECK}&scherm=zaal`);
  expect(await screen.findByRole("heading", { level: 1, name: "Twee regimes, één overgang" })).toBeVisible();
  await user.keyboard("{PageDown}");
  expect(await screen.findByRole("heading", { level: 1, name: "Waarom een verandering?" })).toBeVisible();
});

it("what appears on a slide is said with its place among the others", async () => {
  const { user } = renderApp(`${DECK}&scherm=zaal&scene=protocol`);
  await screen.findByText("Dia 4 van 8: Het protocol van 10 februari 2023");
  // Its foot says that more comes, also before the first is there.
  expect(screen.getByText("4 van 8 · stap 0 van 3")).toBeVisible();
  await user.keyboard("{PageDown}");
  expect(screen.getByText("4 van 8 · stap 1 van 3")).toBeVisible();
  expect(await screen.findByText(/^Dia 4 van 8, 1 van 3: Protocol/)).toBeInTheDocument();
});

it("who speaks sees how many steps of a slide are done and how many there are", async () => {
  const { user } = renderApp(`${DECK}&scherm=spreker&scene=protocol`);
  expect(await screen.findByText("Dia 4 van 8, stap 0 van 3")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Volgende" }));
  await user.click(screen.getByRole("button", { name: "Volgende" }));
  expect(screen.getByText("Dia 4 van 8, stap 2 van 3")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Volgende" }));
  await user.click(screen.getByRole("button", { name: "Volgende" }));
  expect(screen.getByText(/^Dia 5 van 8/)).not.toHaveTextContent("stap");
});

it.each(["Presenteren", "Presenteren vanaf hier: Waarom een verandering?"])(
  "whoever stops is back at the button that started it: %s",
  async (name) => {
    const { user } = renderApp(DECK);
    await user.click(await screen.findByRole("button", { name }));
    await screen.findByText(/^Dia \d van 8/);
    await user.keyboard("{End}");
    await screen.findByText(/^Dia 8 van 8/);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.getByRole("button", { name })).toHaveFocus());
  },
);

it("a room is dark, or as light as it was left, and the page after it as it was", async () => {
  const { dataset } = document.documentElement;
  // As boot.js leaves it for a reader who chose the light theme.
  Object.assign(dataset, { theme: "dark", pageTheme: "light" });
  const { user } = renderApp(`${DECK}&scherm=zaal`);
  await screen.findByText(/^Dia 1 van 8/);
  expect(document.documentElement).toHaveAttribute("data-theme", "dark");
  await user.click(screen.getByRole("button", { name: "Licht" }));
  await user.click(screen.getByRole("button", { name: "Donker" }));
  expect(document.documentElement).toHaveAttribute("data-theme", "dark");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(document.documentElement).toHaveAttribute("data-theme", "light"));
  delete dataset["theme"];
});
