import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import { renderView } from "#tests/render-view.tsx";
import { SaveScene } from "./save-scene.tsx";

/** A page on which one scene can be saved after another. */
function Page() {
  const [count, setCount] = useState(0);
  return (
    <>
      <SaveScene key={count} onClose={() => undefined} />
      <button type="button" onClick={() => setCount(count + 1)}>
        Nog een
      </button>
    </>
  );
}

it("scenes that are saved one after another come together; presentations without a name can be told apart", async () => {
  const { user } = renderView(<Page />, { query: "?op=2023-02-10" });
  const save = async (title: string, chosen?: string) => {
    const deck = await screen.findByRole("combobox", { name: "In presentatie" });
    await screen.findByRole("option", { name: "Van M-decreet naar leersteun" });
    if (chosen) await user.selectOptions(deck, chosen);
    await user.type(screen.getByRole("textbox", { name: "Titel van de scène" }), title);
    await user.click(screen.getByRole("button", { name: "Bewaren" }));
    const said = (await screen.findByRole("status")).textContent;
    await user.click(screen.getByRole("button", { name: "Nog een", hidden: true }));
    return said;
  };
  const fresh = "een nieuwe presentatie maken";
  expect(await save("Eerst", fresh)).toBe("“Eerst” is bewaard in “Nieuwe presentatie”.");
  expect(await save("Dan")).toBe("“Dan” is bewaard in “Nieuwe presentatie”.");
  expect(await save("Los", fresh)).toBe("“Los” is bewaard in “Nieuwe presentatie 2”.");
});
