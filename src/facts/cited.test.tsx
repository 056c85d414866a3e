import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { createEmbeddedTransport } from "#mocks/embedded.ts";
import { renderView } from "#tests/render-view.tsx";
import type { Citation } from "#src/domain/source.ts";
import { Cited, CitedList, CitedNumbers, SourcesProvider } from "./cited.tsx";

const MECHELEN = "mechelen-antwoord-2023";
const cite = (...ids: string[]): Citation[] =>
  ids.map((sourceId) => ({ sourceId, locator: { nl: "eerste alinea", en: "first paragraph" } }));

const Page = ({ numbers }: { numbers?: ReadonlyMap<string, number> }) => (
  <SourcesProvider {...(numbers && { numbers })}>
    <p>Een feit</p>
    <Cited citations={cite(MECHELEN)} />
  </SourcesProvider>
);

it("folds the sources of a fact away under their number", async () => {
  const { user } = renderView(<Page />);
  await user.click(await screen.findByText("1 bron"));
  expect(screen.getByRole("link")).toHaveAttribute("href", expect.stringContaining(`#${MECHELEN}`));
  expect(screen.queryByText(/verschenen na/)).toBeNull();
});

it("says so when they appeared after the kennisdatum", async () => {
  renderView(<Page />, { query: "?kennis=2022-01-01" });
  expect(
    await screen.findByText("De gedateerde bronnen hiervan verschenen na 1 januari 2022."),
  ).toBeVisible();
});

it("names no source unknown while the list is under way", () => {
  renderView(<Page />, { transport: () => new Promise(() => {}) });
  expect(screen.getByText("Een feit")).toBeVisible();
  expect(screen.queryByText(/bron/)).toBeNull();
});

it("keeps the fact and says that its sources could not be read", async () => {
  const whole = createEmbeddedTransport(null);
  renderView(
    <SourcesProvider numbers={new Map([[MECHELEN, 1]])}>
      <Cited citations={cite(MECHELEN)} />
      <CitedList citations={cite(MECHELEN)} />
      <CitedNumbers citations={cite(MECHELEN)} />
    </SourcesProvider>,
    {
      transport: async (request) =>
        request.url.endsWith("/sources") ? new Response("{}", { status: 404 }) : whole(request),
    },
  );
  expect(await screen.findAllByText("De bronnen hiervan konden niet worden gelezen.")).toHaveLength(2);
  expect(screen.queryByText(/Onbekende bron|\[1\]/)).toBeNull();
});

it("carries, for paper, the numbers of its sources in the list of the page", async () => {
  renderView(<Page numbers={new Map([[MECHELEN, 7]])} />);
  expect(await screen.findByText("[7]")).toBeInTheDocument();
});

it("counts a source once, whatever the places in it", async () => {
  const [first] = cite(MECHELEN);
  const second: Citation = { sourceId: MECHELEN, locator: { nl: "slot", en: "end" } };
  renderView(
    <SourcesProvider>
      <Cited citations={[...(first ? [first] : []), second]} />
    </SourcesProvider>,
  );
  expect(await screen.findByText("1 bron")).toBeVisible();
});
