import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test as base,
} from "@playwright/test";

/** The day on which every visit takes place, unless a test sets another: nothing depends on when the tests run. */
export const TODAY = "2026-11-22T10:00:00+01:00";

type Fixtures = {
  /** The moment at which the visitor's clock stands still; `null` leaves the clock to the test. */
  now: string | null;
  /** What the browser itself may say in the console, such as that a server refused. All else fails the test. */
  heard: Heard;
  /** A page of another visitor, with nothing in common with the first. */
  visit: (options?: BrowserContextOptions) => Promise<Page>;
};

/** Everything that any page of the test says in its console, or throws. */
class Heard {
  readonly #said: string[] = [];
  // What the test runner itself says where it keeps workers away.
  readonly #allowed: RegExp[] = [/^warning: Service Worker registration blocked by Playwright/];

  listen(context: BrowserContext) {
    context.on("console", (message) =>
      this.#said.push(`${message.type()}: ${message.text()} (${message.page()?.url()})`),
    );
    context.on("weberror", (error) =>
      this.#said.push(`thrown: ${error.error().stack || String(error.error())}`),
    );
  }

  allow(pattern: RegExp) {
    this.#allowed.push(pattern);
  }

  unexpected(): string[] {
    return this.#said.filter((line) => !this.#allowed.some((pattern) => pattern.test(line)));
  }
}

export const test = base.extend<Fixtures>({
  now: [TODAY, { option: true }],
  heard: [
    async ({ context, now }, use) => {
      const heard = new Heard();
      heard.listen(context);
      if (now !== null) await context.clock.setFixedTime(now);
      await use(heard);
      expect(heard.unexpected(), "said in the console").toEqual([]);
    },
    { auto: true },
  ],
  visit: async ({ browser, heard, now }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      heard.listen(context);
      if (now !== null) await context.clock.setFixedTime(now);
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export { expect };
