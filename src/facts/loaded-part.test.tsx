import { render, screen } from "@testing-library/react";
import { lazy } from "react";
import { expect, test } from "vitest";
import { LanguageProvider } from "#src/i18n/language.tsx";
import { allowConsole } from "#tests/console-guard.ts";
import { LoadedPart } from "./loaded-part.tsx";

const arrives = () => lazy(() => Promise.resolve({ default: () => <p>De tabel</p> }));
const fails = () => lazy<() => null>(() => Promise.reject(new TypeError("Failed to fetch the script")));

test("shows the part when it has come", async () => {
  const Part = arrives();
  render(
    <LoadedPart>
      <Part />
    </LoadedPart>,
  );
  expect(await screen.findByText("De tabel")).toBeVisible();
});

test.each([
  ["nl", "Dit deel van de pagina kon niet worden geladen.", "Pagina opnieuw laden"],
  ["en", "This part of the page could not be loaded.", "Reload the page"],
] as const)(
  "says in words that it did not come, and the rest of the page stays (%s)",
  async (language, said, way) => {
    allowConsole(/Failed to fetch the script/);
    const Part = fails();
    render(
      <LanguageProvider language={language}>
        <p>Het antwoord</p>
        <LoadedPart>
          <Part />
        </LoadedPart>
      </LanguageProvider>,
    );
    expect(await screen.findByRole("alert")).toHaveTextContent(said);
    expect(screen.getByRole("button", { name: way })).toBeVisible();
    expect(screen.getByText("Het antwoord")).toBeVisible();
  },
);
