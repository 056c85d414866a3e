import { act, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { ChartFigure } from "./chart-figure.tsx";

// A screen that nothing ever comes near.
beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe() {
        return undefined;
      }
      disconnect() {
        return undefined;
      }
    },
  );
});

const figure = (near = false) => (
  <ChartFigure summary="Wat erop staat" table={<table />} tableTitle="Tabel" height={100} near={near}>
    {(width) => <svg data-testid="drawn" width={width} />}
  </ChartFigure>
);

it("is drawn when it is printed, also where nobody came near it", () => {
  renderView(figure());
  expect(screen.getByRole("img", { name: "Wat erop staat" })).toBeInTheDocument();
  expect(screen.queryByTestId("drawn")).toBeNull();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(screen.getByTestId("drawn")).toBeInTheDocument();
  act(() => void window.dispatchEvent(new Event("afterprint")));
});

it("does not wait a second time for what its part has waited for", async () => {
  renderView(figure(true));
  expect(await screen.findByTestId("drawn")).toBeInTheDocument();
});
