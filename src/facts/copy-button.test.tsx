import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LanguageProvider } from "#src/i18n/language.tsx";
import { CopyButton } from "./copy-button.tsx";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(navigator, "clipboard");
});

/** A browser that lets pages write to the clipboard, refuses it, or has none. */
const clipboard = (write?: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: write && { writeText: write },
  });

const press = async () => {
  fireEvent.click(screen.getByRole("button", { name: "Kopieer" }));
  await act(() => vi.advanceTimersByTimeAsync(0));
};
const later = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

describe("copying", () => {
  it("takes the text of that moment, and says so for four seconds", async () => {
    const copied: string[] = [];
    clipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    let answer = "eerste";
    render(<CopyButton label="Kopieer" text={() => answer} />);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    answer = "tweede";
    await press();
    expect(copied).toEqual(["tweede"]);
    expect(screen.getByRole("status")).toHaveTextContent("Gekopieerd.");
    await later(3999);
    expect(screen.getByRole("status")).toHaveTextContent("Gekopieerd.");
    await later(1);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("shows the text to select where the browser refuses", async () => {
    clipboard(() => Promise.reject(new Error("not allowed")));
    render(<CopyButton label="Kopieer" text={() => "het antwoord"} />);
    await press();
    const text = screen.getByRole("textbox", { name: "Te kopiëren tekst" });
    expect(text).toHaveValue("het antwoord");
    expect(text).toHaveAttribute("readonly");
    expect(screen.getByRole("status")).toHaveTextContent("De browser liet kopiëren niet toe.");
    await later(4000);
    expect(text).toBeInTheDocument();
  });

  it("shows the text to select where there is no clipboard at all", async () => {
    clipboard();
    render(
      <LanguageProvider language="en">
        <CopyButton label="Kopieer" text={() => "the answer"} />
      </LanguageProvider>,
    );
    await press();
    expect(screen.getByRole("textbox", { name: "Text to copy" })).toHaveValue("the answer");
  });

  it("takes that text away when it succeeds after all", async () => {
    let allowed = false;
    clipboard(() => (allowed ? Promise.resolve() : Promise.reject(new Error("not allowed"))));
    render(<CopyButton label="Kopieer" text={() => "het antwoord"} />);
    await press();
    allowed = true;
    await press();
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByRole("status")).toHaveTextContent("Gekopieerd.");
  });
});
