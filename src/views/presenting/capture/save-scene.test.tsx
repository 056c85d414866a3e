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

it("without a title nothing is saved, and the field says so; what was typed is there when it is opened again", async () => {
  const { user } = renderView(<Page />, { query: "?op=2023-02-10" });
  await screen.findByRole("option", { name: "Van M-decreet naar leersteun" });
  await user.type(screen.getByRole("textbox", { name: "Inleiding, op de dia" }), "Voor de raad");
  await user.click(screen.getByRole("button", { name: "Bewaren" }));
  const title = screen.getByRole("textbox", { name: "Titel van de scène" });
  expect(title).toHaveFocus();
  expect(title).toHaveAccessibleDescription("Geef een titel.");
  const again = () => user.click(screen.getByRole("button", { name: "Nog een", hidden: true }));
  await again();
  const lead = await screen.findByRole("textbox", { name: "Inleiding, op de dia" });
  expect(lead).toHaveValue("Voor de raad");
  await user.click(screen.getByRole("button", { name: "Annuleren" }));
  await again();
  expect(await screen.findByRole("textbox", { name: "Inleiding, op de dia" })).toHaveValue("");
});

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
