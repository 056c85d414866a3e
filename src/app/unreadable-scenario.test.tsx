import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { renderApp } from "#tests/render-view.tsx";

const notice = (text: RegExp) => screen.findByText(text, { selector: "[role=status]" });

/** Which API the host says answers. */
const configured = (api: string) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => Response.json({ api })),
  );

beforeEach(() => {
  configured("embedded");
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.resetModules();
});

test("a second scenario does not count, is named, and leaves the link when it is cleaned up", async () => {
  const { user } = renderApp("/datumcheck?op=2023-02-10&scenario=leeg&scenario=traag&scenario=leeg");
  const said = await notice(/staat er meer dan één keer/);
  expect(said).toHaveTextContent("De eerste waarde geldt, niet scenario=traag.");
  await user.click(screen.getByRole("button", { name: "Link opschonen" }));
  await waitFor(() => expect(window.location.search).not.toContain("traag"));
  expect(window.location.search).toContain("scenario=leeg");
});

test("after a scenario that does not exist none counts", async () => {
  renderApp("/datumcheck?op=2023-02-10&scenario=bestaat-niet&scenario=traag");
  const said = await notice(/kon niet worden gelezen/);
  expect(said).toHaveTextContent("scenario=bestaat-niet, scenario=traag. De standaardwaarde geldt.");
});

test("without a mocked API scenarios are passed over: nothing is said of them", async () => {
  vi.stubEnv("VITE_MOCK", "none");
  renderApp("/datumcheck?op=2023-02-30&scenario=leeg&scenario=traag");
  const said = await notice(/kon niet worden gelezen/);
  expect(said).toHaveTextContent("op=2023-02-30. De standaardwaarde geldt.");
  expect(said).not.toHaveTextContent("scenario");
});

test("where a real API answers they are passed over too, though the build carries the mocked one", async () => {
  configured("https://api.test/v1");
  renderApp("/datumcheck?op=2023-02-30&scenario=bestaat-niet&scenario=traag");
  const said = await notice(/kon niet worden gelezen/);
  await waitFor(() => expect(fetch).toHaveBeenCalled());
  expect(said).toHaveTextContent("op=2023-02-30. De standaardwaarde geldt.");
  expect(said).not.toHaveTextContent("scenario");
});
