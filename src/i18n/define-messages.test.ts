import { expect, it } from "vitest";
import { defineMessages } from "./define-messages.ts";

// That a missing, superfluous or misshapen English word does not compile is proved by tests/repository/words.test.ts.
it("messages are what was written, in both languages", () => {
  const words = {
    nl: { title: "Tijdlijn", days: (count: string) => `over ${count}`, menu: { close: "Sluiten" } },
    en: { title: "Timeline", days: (count: string) => `in ${count}`, menu: { close: "Close" } },
  };
  const messages = defineMessages(words);
  expect(messages).toBe(words);
  expect(messages.en.days("3 days")).toBe("in 3 days");
});
