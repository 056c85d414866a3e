import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { defineMessages } from "./define-messages.ts";
import { LanguageProvider, useLanguage, useMessages } from "./language.tsx";

const messages = defineMessages({ nl: { greeting: "Goedendag" }, en: { greeting: "Good day" } });

function Greeting() {
  const language = useLanguage();
  return <p lang={language}>{useMessages(messages).greeting}</p>;
}

describe("the language of the page", () => {
  it("is Dutch when nobody says otherwise", () => {
    render(<Greeting />);
    expect(screen.getByText("Goedendag")).toHaveAttribute("lang", "nl");
  });

  it("reaches every word below, and changes with it", () => {
    const page = (language: "nl" | "en") => (
      <LanguageProvider language={language}>
        <Greeting />
      </LanguageProvider>
    );
    const { rerender } = render(page("en"));
    expect(screen.getByText("Good day")).toHaveAttribute("lang", "en");
    rerender(page("nl"));
    expect(screen.getByText("Goedendag")).toHaveAttribute("lang", "nl");
    expect(screen.queryByText("Good day")).toBeNull();
  });
});
