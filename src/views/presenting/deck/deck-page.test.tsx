import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import type { Transport } from "#src/api/client.ts";
import { renderApp, renderView } from "#tests/render-view.tsx";
import { PresentingView } from "../presenting-view.tsx";

const row = async (name: string) => {
  const heading = await screen.findByRole("heading", { name });
  const item = heading.closest("li");
  if (!item) throw new Error(`${name} is no scene`);
  return within(item);
};
const API = "http://localhost/api/v1/presentations";
const titles = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

it("words are edited in place, in either language, and the other stands in where one is missing", async () => {
  const { user } = renderView(<PresentingView />, { query: "?taal=en" });
  const scene = await row("Why a change?");
  await user.click(scene.getByRole("button", { name: "Edit: Why a change?" }));
  const lead = scene.getByRole("textbox", { name: "Lead, on the slide" });
  await user.clear(lead);
  expect(scene.getByText(/^Without a text here it says: Leraren/)).toBeVisible();
  await user.click(scene.getByRole("button", { name: /^Done/ }));
  expect(scene.getByText(/^Leraren staan maar deels/)).toHaveAttribute("lang", "nl");
  expect(scene.getByText("(only in Dutch)")).toBeVisible();
  // A title cannot go altogether.
  await user.click(scene.getByRole("button", { name: /^Edit/ }));
  const title = scene.getByRole("textbox", { name: "Title" });
  await user.clear(title);
  await user.click(scene.getByRole("button", { name: "Dutch" }));
  await user.clear(scene.getByRole("textbox", { name: "Title" }));
  expect(scene.getByText(/A title is needed/)).toBeVisible();
  expect(scene.getByRole("heading")).toHaveTextContent("Waarom een verandering?");
});

it("a scene is duplicated, moved and deleted, and comes back where it stood", async () => {
  const { user } = renderView(<PresentingView />);
  await row("Twee regimes, één overgang");
  const before = titles();
  await user.click(screen.getByRole("button", { name: "Dupliceren: Waarom een verandering?" }));
  expect(titles()).toEqual([...before.slice(0, 2), "Waarom een verandering? (kopie)", ...before.slice(2)]);
  await user.click(screen.getByRole("button", { name: "Omlaag: Waarom een verandering?" }));
  expect(titles().slice(1, 3)).toEqual(["Waarom een verandering? (kopie)", "Waarom een verandering?"]);
  expect(screen.getByRole("button", { name: "Omlaag: Waarom een verandering?" })).toHaveFocus();
  const moved = titles();
  await user.click(screen.getByRole("button", { name: "Verwijderen: Waarom een verandering?" }));
  expect(titles()).not.toContain("Waarom een verandering?");
  // What is done meanwhile takes no way back away.
  await user.click(screen.getByRole("button", { name: "Omlaag: Het protocol van 10 februari 2023" }));
  await user.click(screen.getByRole("button", { name: "Omhoog: Het protocol van 10 februari 2023" }));
  await user.click(screen.getByRole("button", { name: "Verwijderen: Twee regimes, één overgang" }));
  await user.click(screen.getByRole("button", { name: "“Twee regimes, één overgang” terugzetten" }));
  await waitFor(() => expect(titles()[0]).toBe("Twee regimes, één overgang"));
  expect(screen.getByText("“Twee regimes, één overgang” is teruggezet.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "“Waarom een verandering?” terugzetten" }));
  await waitFor(() => expect(titles()).toEqual(moved));
  expect(screen.queryByRole("button", { name: /terugzetten$/ })).toBeNull();
  expect(await screen.findByText("Bewaard.")).toBeVisible();
});

it("what cannot be put back can still be, and a copy of a long title can be saved", async () => {
  let reachable = true;
  const api = createEmbeddedTransport(null);
  const transport: Transport = (request) =>
    reachable ? api(request) : Promise.reject(new TypeError("no network"));
  const { user } = renderView(<PresentingView />, { transport });
  const scene = await row("Wat nog volgt");
  await user.click(scene.getByRole("button", { name: /^Bewerken/ }));
  const long = "lang ".repeat(60).trim();
  fireEvent.change(scene.getByRole("textbox", { name: "Titel" }), { target: { value: long } });
  await user.click(screen.getByRole("button", { name: `Dupliceren: ${long}` }));
  expect(titles().at(-1)).toMatch(/ \(kopie\)$/);
  expect(await screen.findByText("Bewaard.")).toBeVisible();

  const name = "Waarom een verandering?";
  await user.click(screen.getByRole("button", { name: `Verwijderen: ${name}` }));
  expect(await screen.findByText("Bewaard.")).toBeVisible();
  reachable = false;
  // What was read last is gone on from; it is sent when there is a connection again.
  await user.click(screen.getByRole("button", { name: `“${name}” terugzetten` }));
  await waitFor(() => expect(titles()).toContain(name));
  expect(await screen.findByRole("alert")).toHaveTextContent("De server is niet bereikbaar");
});

it("two that are put back one right after the other both come back", async () => {
  const { user } = renderView(<PresentingView />);
  await row("Wat nog volgt");
  const before = titles();
  const names = ["Waarom een verandering?", "Wat nog volgt"];
  for (const name of names) await user.click(screen.getByRole("button", { name: `Verwijderen: ${name}` }));
  expect(await screen.findByText("Bewaard.")).toBeVisible();
  for (const name of names.toReversed())
    fireEvent.click(screen.getByRole("button", { name: `“${name}” terugzetten` }));
  await waitFor(() => expect(titles()).toEqual(before));
});

it("who changes the title of a presentation types at once, over what stands there", async () => {
  const { user } = renderView(<PresentingView />);
  await row("Wat nog volgt");
  await user.click(screen.getByRole("button", { name: "Titel wijzigen" }));
  expect(screen.getByRole("textbox", { name: "Titel van de presentatie" })).toHaveFocus();
  await user.keyboard("Voor de raad");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/^Voor de raad$/);
});

it("a whole presentation is deleted and taken back", async () => {
  const { user } = renderView(<PresentingView />);
  await row("Wat nog volgt");
  await user.click(screen.getByRole("button", { name: "Presentatie verwijderen" }));
  expect(await screen.findByText("Er zijn nog geen presentaties.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "“Van M-decreet naar leersteun” terugzetten" }));
  await row("Wat nog volgt");
});

it("what cannot be saved stays here and says so, until the server answers again", async () => {
  let reachable = true;
  const api = createEmbeddedTransport(null);
  const transport: Transport = (request) =>
    reachable || request.method === "GET" ? api(request) : Promise.reject(new TypeError("no network"));
  const { user } = renderView(<PresentingView />, { transport });
  await row("Wat nog volgt");
  reachable = false;
  await user.click(screen.getByRole("button", { name: "Dupliceren: Wat nog volgt" }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("De server is niet bereikbaar");
  expect(titles()).toContain("Wat nog volgt (kopie)");
  reachable = true;
  await user.click(within(alert).getByRole("button", { name: "Opnieuw proberen" }));
  expect(await screen.findByText("Bewaard.")).toBeVisible();
  expect(titles()).toContain("Wat nog volgt (kopie)");
});

/** A colleague, or the same reader in another tab, saves another title for the first scene. */
async function retitledElsewhere(api: Transport, title: string) {
  const all = (await (await api(new Request(API))).json()) as { items: { id: string }[] };
  const path = `${API}/${all.items[0]?.id ?? ""}`;
  const found = await api(new Request(path));
  const deck = (await found.json()) as { scenes: { title: { nl: string } }[] };
  const scenes = deck.scenes.map((scene, index) =>
    index === 0 ? { ...scene, title: { ...scene.title, nl: title } } : scene,
  );
  const headers = { "content-type": "application/json", "if-match": found.headers.get("etag") ?? "" };
  const answer = await api(
    new Request(path, { method: "PUT", headers, body: JSON.stringify({ ...deck, scenes }) }),
  );
  expect(answer.status).toBe(200);
}

it("an open field follows what another tab saved, and what was not seen is never written over", async () => {
  const api = createEmbeddedTransport(null);
  const { user } = renderView(<PresentingView />, { transport: api });
  const scene = await row("Twee regimes, één overgang");
  await user.click(scene.getByRole("button", { name: /^Bewerken/ }));
  const field = scene.getByRole("textbox", { name: "Titel" });
  await retitledElsewhere(api, "Titel A");
  const otherTab = new BroadcastChannel("leersteun.presentaties");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin than its own
  otherTab.postMessage("saved");
  otherTab.close();
  expect(await screen.findByRole("heading", { name: "Titel A" })).toBeVisible();
  expect(field).toHaveValue("Titel A");
  // This one is not heard of before somebody types.
  await retitledElsewhere(api, "Titel C");
  await user.type(field, " en B");
  const choice = await screen.findByRole("alert", { name: /intussen bewaard/ });
  expect(within(choice).getByText("Titel C")).toBeVisible();
  expect(field).toHaveValue("Titel A en B");
});

it("the milestones of a scene are chosen among those that its link shows", async () => {
  const { user } = renderView(<PresentingView />);
  const scene = await row("De keuze van 10 maart");
  await user.click(scene.getByRole("button", { name: /^Bewerken/ }));
  const choice = scene.getByRole("group", { name: "Uitgelichte mijlpalen" });
  const before = within(choice).getAllByRole("checkbox", { checked: true });
  expect(before).toHaveLength(3);
  await user.type(within(choice).getByRole("searchbox"), "protocol");
  await user.click(
    within(choice).getByRole("checkbox", { name: /^Protocol leersteuncentra voor het eerst/ }),
  );
  expect(scene.getByText(/4 mijlpalen uitgelicht/)).toBeVisible();
});

it("a scene of the link that the presentation has not is named, until the link is cleaned up", async () => {
  const { user } = renderApp(
    "/presentatie?op=2023-02-10&scene=bestaat-niet&presentatie=van-m-decreet-naar-leersteun",
  );
  const said = await screen.findByText(/Een deel van de link kon niet worden gelezen/);
  expect(said).toHaveTextContent("scene=bestaat-niet");
  await user.click(within(said).getByRole("button", { name: "Link opschonen" }));
  expect(said).not.toBeInTheDocument();
  await waitFor(() => expect(window.location.search).not.toContain("scene"));
});

it("a scene that is there is nothing to remark, nor is it when it is deleted here", async () => {
  const { user } = renderApp("/presentatie?scene=waarom");
  await row("Waarom een verandering?");
  await user.click(screen.getByRole("button", { name: "Verwijderen: Waarom een verandering?" }));
  expect(await screen.findByText(/is verwijderd/)).toBeVisible();
  await waitFor(() => expect(window.location.search).toBe(""));
  expect(screen.queryByText(/kon niet worden gelezen/)).not.toBeInTheDocument();
});

it.each(["leeg", "storing"])("without presentations the page has its name: scenario %s", async (scenario) => {
  renderApp("/presentatie", { scenario });
  expect(
    await screen.findByRole("heading", { level: 1, name: "Presentatie" }, { timeout: 5000 }),
  ).toBeVisible();
});
