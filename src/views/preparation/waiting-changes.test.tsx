import "fake-indexeddb/auto";
import { screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { renderApp } from "#tests/render-view.tsx";

const BOARD = "/voorbereiding?op=2023-06-15&bestuur=voorbeeld-de-linde";

/** A server that can be reached or not. */
function connection() {
  const mocked = createEmbeddedTransport(null);
  const line = { isDown: false, transport: mocked };
  line.transport = (request: Request) =>
    line.isDown ? Promise.reject(new TypeError("Failed to fetch")) : mocked(request);
  return line;
}

const statusOf = () => screen.findByRole("combobox", { name: "Status van Ouders informeren" });

test("what waits is said to be safe after the page is opened anew without a connection, until it has returned", async () => {
  const line = connection();
  const { user, unmount } = renderApp(BOARD, line);
  const status = await statusOf();
  line.isDown = true;
  await user.selectOptions(status, "klaar");
  const safe = /^1 wijziging is nog niet verstuurd\. De server is niet bereikbaar\..* Ze blijft bewaard/;
  expect(await screen.findByText(safe)).toBeVisible();
  unmount();

  renderApp(BOARD, line);
  expect(await screen.findByRole("alert")).toHaveTextContent("De server is niet bereikbaar.");
  expect(await screen.findByText(safe)).toBeVisible();
  line.isDown = false;
  window.dispatchEvent(new Event("online"));
  expect(await statusOf()).toHaveDisplayValue("klaar");
  await waitFor(() => expect(screen.queryByText(/niet bereikbaar/)).toBeNull());
});

test("what waits can be sent by a press, and what could not be read is then asked again", async () => {
  const line = connection();
  const { user, unmount } = renderApp(BOARD, line);
  const status = await statusOf();
  line.isDown = true;
  await user.selectOptions(status, "klaar");
  await screen.findByRole("button", { name: "Nu versturen" });
  unmount();

  renderApp(BOARD, line);
  await screen.findByRole("alert");
  const send = await screen.findByRole("button", { name: "Nu versturen" });
  line.isDown = false;
  await user.click(send);
  expect(await statusOf()).toHaveDisplayValue("klaar");
  await waitFor(() => expect(screen.queryByText(/nog niet verstuurd/)).toBeNull());
  expect(screen.queryByRole("alert")).toBeNull();
});

test("where the browser keeps nothing that is said once with what waits, not that it is safe", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const line = connection();
  const { user } = renderApp(BOARD, line);
  const status = await statusOf();
  line.isDown = true;
  await user.selectOptions(status, "klaar");
  const lost = /Deze browser bewaart niets: wat nog niet verstuurd is, gaat weg/;
  expect(await screen.findByText(/^1 wijziging is nog niet verstuurd/)).toHaveTextContent(lost);
  expect(screen.getAllByText(lost)).toHaveLength(1);
  vi.unstubAllGlobals();
});
