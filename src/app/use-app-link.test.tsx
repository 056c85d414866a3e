import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "#tests/render-view.tsx";

test("what could not be read leaves the address when its default is chosen, without a step in the history", async () => {
  const { user } = renderApp("/bronnen?op=2023-02-30");
  const notice = /kon niet worden gelezen/;
  await screen.findByText(notice, { selector: "[role=status]" });
  const steps = window.history.length;
  await user.click(screen.getByRole("button", { name: "Vandaag" }));
  await waitFor(() => expect(window.location.search).toBe(""));
  expect(screen.queryByText(notice)).toBeNull();
  expect(window.history).toHaveLength(steps);
});
