import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { ApiError } from "#src/api/api-error.ts";
import { renderView } from "#tests/render-view.tsx";
import { useFirstToSay } from "./first-to-say.ts";

const noConfig = () => [new ApiError("config.json", { kind: "network" })];
const [ONE, OTHER] = [noConfig(), noConfig()];

function Message({ name, errors }: { name: string; errors: readonly Error[] }) {
  return useFirstToSay(errors).length > 0 && <p role="alert">{name}</p>;
}

function Page() {
  const [first, setFirst] = useState(true);
  return (
    <>
      {first && <Message name="eerste" errors={ONE} />}
      <Message name="tweede" errors={OTHER} />
      <button type="button" onClick={() => setFirst(!first)}>
        Wissel
      </button>
    </>
  );
}

const said = () => screen.getAllByRole("alert").map(({ textContent }) => textContent);

it("one message says what two parts failed for; when it leaves the other says it", async () => {
  const { user } = renderView(<Page />);
  expect(said()).toEqual(["eerste"]);
  await user.click(screen.getByRole("button", { name: "Wissel" }));
  expect(said()).toEqual(["tweede"]);
  // Who says it goes on.
  await user.click(screen.getByRole("button", { name: "Wissel" }));
  expect(said()).toEqual(["tweede"]);
});
